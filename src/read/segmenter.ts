// Words to teach in, a segmenter out: nodejieba where it could be built, else the prebuilt @node-rs/jieba.
import type { Segment } from '../model/knowledge.ts'

export type Segmenter = { readonly segment: Segment; readonly name: SegmenterName }
export type SegmenterName = 'nodejieba' | '@node-rs/jieba'
type Word = { readonly text: string; readonly tag: string }

/** Segmenters replace a lone surrogate by another character; the words given out always slice the text. */
function coverText(text: string, words: readonly Word[]): readonly Word[] {
  let offset = 0
  return words.map(({ text: word, tag }) => {
    const start = offset
    offset += word.length
    return { text: text.slice(start, offset), tag }
  })
}

async function loadNodejieba(words: readonly Word[]): Promise<Segmenter> {
  const { default: jieba } = await import('nodejieba')
  jieba.load()
  for (const { text, tag } of words) jieba.insertWord(text, tag)
  const segment: Segment = (text) =>
    coverText(
      text,
      jieba.tag(text).map(({ word, tag }) => ({ text: word, tag })),
    )
  return { segment, name: 'nodejieba' }
}

async function loadPrebuilt(words: readonly Word[]): Promise<Segmenter> {
  const [{ Jieba }, { dict }] = await Promise.all([
    import('@node-rs/jieba'),
    import('@node-rs/jieba/dict.js'),
  ])
  const jieba = Jieba.withDict(dict)
  jieba.loadDict(Buffer.from(words.map(({ text, tag }) => `${text} 5 ${tag}\n`).join('')))
  const segment: Segment = (text) =>
    coverText(
      text,
      jieba.tag(text).map(({ word, tag }) => ({ text: word, tag })),
    )
  return { segment, name: '@node-rs/jieba' }
}

/** `wanted` forces one of the two (tests, `doctor`); then it throws where that one cannot be loaded. */
export async function loadSegmenter(
  words: readonly Word[],
  wanted?: SegmenterName,
): Promise<Segmenter> {
  if (wanted === '@node-rs/jieba') return loadPrebuilt(words)
  try {
    return await loadNodejieba(words)
  } catch (cause) {
    if (wanted !== undefined)
      throw new Error(
        'nodejieba cannot be loaded: run `npm rebuild nodejieba` with a C++ compiler at hand',
        { cause },
      )
    return loadPrebuilt(words)
  }
}
