import { describe, expect, test } from 'vitest'
import type { Article } from '../../src/model/article.ts'
import { splitSentences } from '../../src/text/split-sentences.ts'

function articleOf(text: string, title = ''): Article {
  return {
    id: 'a',
    source: 'a.txt',
    index: 0,
    title,
    text,
    sourceOffsets: [],
    titleSourceOffsets: [],
    blocks: [],
    layoutConfidence: 1,
  }
}

const cases: readonly (readonly [string, string, readonly string[]])[] = [
  ['full stops end', '大桥通车。车流平稳。', ['大桥通车。', '车流平稳。']],
  ['a semicolon does not', '一是修路；二是架桥。', ['一是修路；二是架桥。']],
  ['a line break always does', '产业成势\n大桥通车', ['产业成势', '大桥通车']],
  ['what closes stays', '他问：“到了吗？”没人答。', ['他问：“到了吗？”', '没人答。']],
  [
    'who spoke stays with the words',
    '“明年建成。”李某某说。工人很忙。',
    ['“明年建成。”李某某说。', '工人很忙。'],
  ],
  ['runs of marks are one end', '真快！！你信吗？！信。', ['真快！！', '你信吗？！', '信。']],
  ['nothing ends inside a title', '读《谁来养活中国？》一书。', ['读《谁来养活中国？》一书。']],
  ['nothing ends inside a remark', '会议（第三次。）开了。', ['会议（第三次。）开了。']],
  [
    'an open bracket holds nothing up',
    '他说（没说完。大家笑了。',
    ['他说（没说完。', '大家笑了。'],
  ],
  ['decimals do not end', '增长3.5%。达到1.2亿元。', ['增长3.5%。', '达到1.2亿元。']],
  ['blanks belong to none', '　　大桥通车。  车流平稳。 \n\n', ['大桥通车。', '车流平稳。']],
  ['an empty text has none', ' \n', []],
]

describe('splitSentences', () => {
  for (const [name, text, want] of cases)
    test(name, () => {
      expect(splitSentences(articleOf(text)).map((sentence) => sentence.text)).toEqual(want)
    })

  test('the title is sentence 0 and is not split', () => {
    const [title, first] = splitSentences(articleOf('通车了。', '谁来修路？我们来！'))
    expect(title).toMatchObject({ field: 'title', index: 0, paragraph: -1, start: 0 })
    expect(title?.text).toBe('谁来修路？我们来！')
    expect(first).toMatchObject({ field: 'text', index: 1, paragraph: 0, start: 0, end: 4 })
  })

  test('paragraphs are counted by line', () => {
    const sentences = splitSentences(articleOf('甲。乙。\n\n丙。'))
    expect(sentences.map(({ paragraph }) => paragraph)).toEqual([0, 0, 2])
  })
})

/** The same sequence each run. */
function* randomTexts(count: number): Generator<string> {
  const characters = [...'新区建成大桥。！？；，、“”‘’（）《》【】…\n 　a1.%']
  let state = 7
  for (let made = 0; made < count; made++) {
    let text = ''
    for (let length = 0; length < 60; length++) {
      state = (state * 1103515245 + 12345) % 2147483648
      text += characters[state % characters.length]
    }
    yield text
  }
}

test('sentences slice to their text, follow one another, and leave only white space out', () => {
  for (const text of randomTexts(500)) {
    const sentences = splitSentences(articleOf(text))
    let last = 0
    let left = ''
    for (const [index, sentence] of sentences.entries()) {
      expect(text.slice(sentence.start, sentence.end)).toBe(sentence.text)
      expect(sentence.index).toBe(index)
      expect(sentence.start).toBeGreaterThanOrEqual(last)
      expect(sentence.text).not.toContain('\n')
      left += text.slice(last, sentence.start)
      last = sentence.end
    }
    expect((left + text.slice(last)).trim()).toBe('')
  }
})

describe('text without full stops', () => {
  test('ends at a comma before the limit, and loses nothing', () => {
    const text = '两江新区召开会议，'.repeat(600)
    const sentences = splitSentences(articleOf(text))
    expect(sentences.length).toBeGreaterThan(4)
    for (const sentence of sentences) {
      expect(sentence.text.length).toBeLessThanOrEqual(1_000)
      expect(sentence.text.endsWith('，')).toBe(true)
    }
    expect(sentences.map((sentence) => sentence.text).join('')).toBe(text)
  })

  test('ends at the limit where there is no pause at all', () => {
    const text = '舆'.repeat(2_500)
    expect(splitSentences(articleOf(text)).map((sentence) => sentence.text.length)).toEqual([
      1_000, 1_000, 500,
    ])
  })
})
