// Knowledge for the tests of the tagger: characters as words and a gazetteer of three names.
import type { GazetteerMatch, Segment } from '../../src/model/knowledge.ts'
import type { LabelledSentence } from '../../src/train/read-labelled.ts'

export const segment: Segment = (text) =>
  [...text].map((character) => ({
    text: character,
    tag: /\p{P}/u.test(character) ? 'x' : 'n',
  }))

const known: Readonly<Record<string, string>> = {
  云山县: 'division:990001',
  石桥镇: 'division:990001001',
  北原省: 'division:980000',
}

export const find = (text: string): readonly GazetteerMatch[] =>
  Object.entries(known)
    .flatMap(([surface, id]) =>
      [...text.matchAll(new RegExp(surface, 'g'))].map(({ index }) => ({
        start: index,
        end: index + surface.length,
        surface,
        entries: [id],
        isWeak: false,
        isCommonWord: false,
      })),
    )
    .sort((a, b) => a.start - b.start)

const types = { 人: 'PERSON', 地: 'PLACE', 机: 'ORGANIZATION' } as const

/** `[人李小满]到[地石桥镇]调研` → the sentence and its names. */
export function readMarked(marked: string): LabelledSentence {
  let text = ''
  const spans: { start: number; end: number; type: 'PERSON' | 'PLACE' | 'ORGANIZATION' }[] = []
  for (const [part, mark, name] of marked.matchAll(/\[(人|地|机)([^\]]+)\]|[^[]+/g)) {
    const type = types[mark as keyof typeof types]
    if (name !== undefined) spans.push({ start: text.length, end: text.length + name.length, type })
    text += name ?? part
  }
  return { text, spans }
}

/** A dozen sentences of our own. */
export const sentences: readonly LabelledSentence[] = [
  '[人李小满]到[地石桥镇]调研。',
  '[人王大江]在[地云山县]工作。',
  '[机云山县教育局]局长[人李大江]说。',
  '[地北原省][地云山县]下雨了。',
  '[人王小满]来到[机云山县水利局]。',
  '记者从[机北原省教育局]获悉。',
  '[人张大江]、[人张小满]参加会议。',
  '[地石桥镇]的果子熟了。',
  '会议要求抓好落实。',
  '他们在田里工作。',
  '[机石桥镇中学]的学生来到[地云山县]。',
  '[机北原省水利局]局长[人王小江]到[地石桥镇]调研。',
].map(readMarked)
