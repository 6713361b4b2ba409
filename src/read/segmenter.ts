// Words to teach in, a segmenter out: nodejieba where it could be built, else the prebuilt @node-rs/jieba.
import type { Segment } from '../model/knowledge.ts'

export type Segmenter = { readonly segment: Segment; readonly name: SegmenterName }
export type SegmenterName = 'nodejieba' | '@node-rs/jieba'
type Word = { readonly text: string; readonly tag: string }

const loneSurrogate = /[\ud800-\udfff]/u

/** Segmenters replace a lone surrogate by another character; the words given out always slice the text. */
function coverText(text: string, words: readonly Word[]): readonly Word[] {
  if (!loneSurrogate.test(text)) return words
  let offset = 0
  return words.map(({ text: word, tag }) => {
    const start = offset
    offset += word.length
    return { text: text.slice(start, offset), tag }
  })
}

/** Words beyond so many are forgotten, so that a long run does not fill the memory. */
const mostRemembered = 100_000

/**
 * Cutting alone takes half the time of tagging, and a word has one tag wherever it stands. `tag` is asked for words not met before;
 * a word that it would cut further (a name guessed from its neighbours) only shows its tag in its sentence.
 */
function rememberTags(
  cut: (text: string) => readonly string[],
  tag: (text: string) => readonly Word[],
): (text: string) => readonly Word[] {
  const known = new Map<string, Word>()
  const learn = (words: readonly Word[]) => {
    if (known.size > mostRemembered) known.clear()
    for (const word of words) known.set(word.text, word)
  }
  const tagAlone = (cutOut: string) => {
    const [word, ...others] = tag(cutOut)
    if (word?.text !== cutOut || others.length > 0) return undefined
    learn([word])
    return word
  }
  return (text) => {
    const words: Word[] = []
    for (const cutOut of cut(text)) {
      const word = known.get(cutOut) ?? tagAlone(cutOut)
      if (word === undefined) {
        const all = tag(text)
        learn(all)
        return all
      }
      words.push(word)
    }
    return words
  }
}

async function loadNodejieba(taught: readonly Word[]): Promise<Segmenter> {
  const { default: jieba } = await import('nodejieba')
  jieba.load()
  for (const { text, tag } of taught) jieba.insertWord(text, tag)
  const words = rememberTags(
    (text) => jieba.cut(text, true),
    (text) => jieba.tag(text).map(({ word, tag }) => ({ text: word, tag })),
  )
  return { segment: (text) => coverText(text, words(text)), name: 'nodejieba' }
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
