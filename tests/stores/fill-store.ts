// A process of its own that writes documents into an embedded store until it may not:
// `fill-store.ts DIRECTORY HOW-MANY [hold|tell]` says how many it wrote, and the error's code and message if there was one;
// then it ends, or holds the store until it is killed. With `tell` it says so after the tenth document already.
import { openStore } from '../../src/stores/open-store.ts'
import type { StoreError } from '../../src/stores/store-error.ts'
import { buildChange } from '../contract/page.ts'

const [directory = '', many = '0', mode] = process.argv.slice(2)
const store = await openStore({ kind: 'embedded', directory })
let written = 0
try {
  for (; written < Number(many); written++) {
    if (mode === 'tell' && written === 10) process.stdout.write('10\n')
    const sentences = [`白鹭镇第${written}次。${'长'.repeat(3000)}`]
    const articles = [{ title: `第${written}篇`, sentences }]
    await store.writer.apply(buildChange(`k${written}`, { date: '2024-03-05', articles }))
  }
  process.stdout.write(`${written}\n`)
} catch (error) {
  const { code, message } = error as StoreError
  process.stdout.write(`${written}\t${code}\t${message}\n`)
}
if (mode !== 'hold') process.exit(0)
setInterval(() => {}, 1_000)
