// Writes the answers of the READMEs' and the cookbook's queries anew; read the diff.   node --import tsx tests/house/write-readme.ts
import { readFileSync, writeFileSync } from 'node:fs'
import {
  answerFile,
  cookbookQueries,
  openSamplePages,
  queryAndAnswer,
  readmes,
} from './readme-answers.ts'

const longestLine = 120

const pages = await openSamplePages()
for (const file of readmes) {
  let text = readFileSync(file, 'utf8')
  for (const [whole, query = '', answer = ''] of text.matchAll(queryAndAnswer)) {
    const now = `${layOutJson(await pages.ask(query))}\n`
    text = text.replace(whole, () => whole.replace(answer, () => now))
  }
  writeFileSync(file, text)
}
for (const file of cookbookQueries())
  writeFileSync(answerFile(file), `${layOutJson(await pages.ask(readFileSync(file, 'utf8')))}\n`)
await pages.close()

/** JSON with each list and object on one line where it fits. */
function layOutJson(value: unknown, indent = ''): string {
  const line = JSON.stringify(value, undefined, 1).replaceAll(/\n\s*/g, ' ')
  if (indent.length + line.length <= longestLine || typeof value !== 'object' || value === null) {
    return line
  }
  const inner = `${indent}  `
  if (Array.isArray(value)) {
    return `[\n${value.map((item) => inner + layOutJson(item, inner)).join(',\n')}\n${indent}]`
  }
  const fields = Object.entries(value).map(
    ([key, field]) => `${inner}${JSON.stringify(key)}: ${layOutJson(field, inner)}`,
  )
  return `{\n${fields.join(',\n')}\n${indent}}`
}
