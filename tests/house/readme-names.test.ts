// The names that the READMEs show do what the READMEs say of them.
import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { explainNames } from '../../src/api/explained-names.ts'
import { explanationLines } from '../../src/cli/explanation-lines.ts'
import { gazetteerMaker } from '../../src/knowledge/gazetteer.ts'
import { explainArticle, extract, layOutArticles } from '../../src/pipeline.ts'
import { loadGazetteer, loadReloadable } from '../../src/read/load-knowledge.ts'
import { readInputs } from '../../src/read/read-inputs.ts'
import { parseNames } from '../../src/read/read-names.ts'
import { readmes } from './readme-answers.ts'

const { knowledge } = await loadReloadable()
const makeGazetteer = gazetteerMaker(await loadGazetteer())

describe.each(readmes)('%s', (file) => {
  const text = readFileSync(file, 'utf8')
  const yaml = /```yaml\n(names:[^`]+)```/.exec(text)?.[1] ?? ''
  const gazetteer = makeGazetteer(parseNames('names.yaml', yaml).names)

  const namesIn = (article: string, day: string) => {
    const [read] = extract(
      {
        key: article,
        contentHash: article,
        source: 'own',
        kind: 'article',
        text: article,
        date: { value: day, origin: 'option' },
      },
      { ...knowledge, gazetteer },
    ).articles
    return read?.links.map(({ mention, entity }) => [
      mention.surface,
      mention.nested,
      read.entities.find(({ id }) => id === entity)?.name,
    ])
  }

  test('its names are linked to what bore them on the day', () => {
    expect(namesIn('云峰投今天签约。', '2019-05-01')).toEqual([['云峰投', false, '云峰投资集团']])
    expect(namesIn('云峰投今天签约。', '2022-05-01')).toEqual([['云峰投', false, '云峰发展集团']])
    expect(namesIn('记者来到大盛场采访。', '2022-05-01')).toContainEqual([
      '大盛场',
      false,
      '大盛镇',
    ])
  })

  test('a longer name holds one of them inside', () => {
    const names = namesIn('明月湖测试基地文化节今天举行。', '2022-05-01')
    expect(names).toContainEqual(['明月湖测试基地', true, '明月湖智能驾驶测试基地'])
    expect(names?.filter(([, nested]) => nested === false)).toHaveLength(1)
  })

  test('the explanation it shows is what is printed', async () => {
    const shown = /```\n(大盛镇 {2}PLACE[^`]+)```/.exec(text)?.[1] ?? ''
    for await (const document of readInputs(['src/data/samples/chongqing-2025-06-18.txt'], {})) {
      if (document.kind === 'failure') throw document.error
      const explained = layOutArticles(document).articles.map((article) => ({
        article,
        names: explainNames(explainArticle(article, knowledge), { name: '大盛镇' }),
      }))
      expect(shown.length).toBeGreaterThan(100)
      expect(explanationLines(explained, { name: '大盛镇' })).toContain(shown)
    }
  })
})
