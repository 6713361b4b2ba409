// Archive items and a seed in, made-up reprints of them out: what papers do to an agency's text, with what each was made from.
import { ConverterFactory } from 'opencc-js/core'
import { from, to } from 'opencc-js/preset/cn2t'
import { type Draw, drawer } from './drawer.ts'
import { type Item, sentencesOf } from './reprints-corpora.ts'

export const kinds = [
  'shortened',
  'new lead',
  'order changed',
  'merged',
  'reworded',
  'other marks',
] as const
export type Kind = (typeof kinds)[number]
export type SyntheticReprint = Item & { readonly kind: Kind; readonly sources: readonly string[] }

/** Words put for words, as editors do; each way. */
const rewordings: readonly (readonly [string, string])[] = [
  ['表示', '说'],
  ['指出', '谈到'],
  ['强调', '着重提出'],
  ['目前', '眼下'],
  ['近日', '日前'],
  ['持续', '不断'],
  ['推动', '促进'],
  ['进一步', '更'],
  ['全面', '全方位'],
  ['加快', '加速'],
  ['举行', '举办'],
  ['超过', '逾'],
  ['同时', '与此同时'],
  ['已经', '已'],
  ['以来', '至今'],
  ['重要', '关键'],
  ['提供', '带来'],
  ['建设', '打造'],
  ['今年', '本年'],
  ['通过', '经由'],
  ['多个', '数个'],
  ['开展', '进行'],
  ['成为', '变成'],
  ['以及', '和'],
  ['并', '还'],
]

const leads: readonly string[] = [
  '本报讯 记者从有关方面了解到，这件事引起了不少读者的关注。',
  '这是今天清晨记者在现场看到的一幕。不少市民说，变化就在身边。',
  '综合本报驻外记者报道，各方对此十分关心，详情如下。',
  '编者按：读者来信问起此事的来龙去脉，本报今天把有关消息刊登出来，以飨读者。',
]
const joints = ['另据报道，', '又讯：', '同日消息，'] as const

const traditional = ConverterFactory(from['cn'] ?? [], to['twp'] ?? to['tw'] ?? [])

type Maker = (items: readonly Item[], draw: Draw) => string
const textOf = (items: readonly Item[]): string => items[0]?.text ?? ''
const wholeSentences = (text: string) =>
  sentencesOf(text)
    .map((sentence) => sentence.text)
    .filter((sentence) => sentence.trim() !== '')

const makers: Readonly<Record<Kind, Maker>> = {
  shortened: (items, draw) => {
    const all = wholeSentences(textOf(items))
    const kept = all.slice(0, Math.max(3, Math.ceil(all.length * (0.4 + 0.4 * draw()))))
    // The lead stays; of the rest every fourth or so falls out too.
    return kept.filter((_, place) => place < 2 || draw() > 0.25).join('')
  },
  'new lead': (items, draw) => {
    const [, ...rest] = wholeSentences(textOf(items))
    return `${pick(leads, draw)}\n${rest.join('')}`
  },
  'order changed': (items, draw) => shuffle(wholeSentences(textOf(items)), draw).join('\n'),
  merged: (items, draw) => items.map(({ text }) => text).join(`\n${pick(joints, draw)}`),
  reworded: (items, draw) => {
    let text = textOf(items)
    for (const [one, other] of rewordings)
      text = text.replaceAll(one, () => (draw() < 0.8 ? other : one))
    return text
      .replaceAll('的', () => (draw() < 0.3 ? '' : '的'))
      .replaceAll('了', () => (draw() < 0.3 ? '' : '了'))
  },
  'other marks': (items, draw) => {
    const spaced = textOf(items)
      .replaceAll('，', () => (draw() < 0.5 ? ', ' : '，'))
      .replaceAll('。', () => (draw() < 0.3 ? '.\n' : '。'))
      .replaceAll(/[“”]/g, '"')
      .replaceAll(/\d/g, (digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0))
    const wrapped = [...spaced].map((one, at) => (at % 23 === 22 ? `${one}\n` : one)).join('')
    return draw() < 0.6 ? traditional(wrapped) : wrapped
  },
}

const pick = (choices: readonly string[], draw: Draw): string =>
  choices[Math.floor(draw() * choices.length)] ?? ''

function shuffle(sentences: readonly string[], draw: Draw): readonly string[] {
  return sentences
    .map((sentence) => ({ sentence, at: draw() }))
    .sort((one, other) => one.at - other.at)
    .map(({ sentence }) => sentence)
}

/** Characters: shorter items are one sentence, of which nothing can be left out. */
const shortestSource = 120

/** As many of each kind; a reprint is dated as its source. */
export function makeReprints(
  items: readonly Item[],
  count: number,
  seed: number,
): readonly SyntheticReprint[] {
  const draw = drawer(seed)
  const usable = items.filter(
    ({ text }) => text.length >= shortestSource && wholeSentences(text).length >= 4,
  )
  return Array.from({ length: count }, (_, index) => {
    const kind = kinds[index % kinds.length] ?? 'shortened'
    const at = Math.floor(draw() * usable.length)
    // Two stories of neighbouring lines stand on one page.
    const sources = usable.slice(at, at + (kind === 'merged' ? 2 : 1))
    const [first] = sources
    return {
      id: `synthetic:${index + 1}`,
      date: first?.date ?? '',
      title: '',
      text: makers[kind](sources, draw),
      kind,
      sources: sources.map(({ id }) => id),
    }
  })
}
