// What the gazetteer is made of in, the bytes of one file out, and back: entries and names are read from the bytes when they are asked for.
import { NumberReader, NumberWriter } from '../model/number-bytes.ts'
import { DraftReader, writeDraft } from './compiled-draft.ts'
import type { Draft, State } from './drafts.ts'
import type { GazetteerContent, SegmenterWord, WholeContent } from './gazetteer-content.ts'

const what = 'Gazetteer'

/** What a file says of itself, and what is small. */
type Head = Pick<
  GazetteerContent,
  'turns' | 'commonWords' | 'organs' | 'composedNames' | 'version'
> & {
  readonly format: 'yutu-gazetteer'
  readonly formatVersion: 1
  readonly nameCount: number
  readonly entryCount: number
  /** Ids of codes that are not `division:CODE`; '' where that id has another code or none. */
  readonly oddCodes: Readonly<Record<string, string>>
}

/** Marks of a name. */
const marks = { weak: 1, taught: 2, taughtAsOrgan: 4 } as const

export function encodeContent(content: WholeContent): Uint8Array {
  const { first, later, idsByName, listedNames, weak } = content
  const strings = new Map<string, number>()
  const numberOf = (text: string) => {
    const known = strings.get(text)
    if (known !== undefined) return known
    strings.set(text, strings.size)
    return strings.size - 1
  }
  listedNames.forEach(numberOf)
  const ids = [...first.keys()]
  const entryOf = new Map(ids.map((id, index) => [id, index]))
  ids.forEach(numberOf)
  const tagOf = new Map(content.segmenterWords.map(({ text, tag }) => [text, tag]))

  const names = new NumberWriter()
  for (const name of listedNames) {
    const tag = tagOf.get(name)
    const taught = tag === undefined ? 0 : tag === 'nt' ? marks.taughtAsOrgan : marks.taught
    names.number((weak.has(name) ? marks.weak : 0) | taught)
    const bearers = idsByName.get(name) ?? []
    names.number(bearers.length)
    for (const id of bearers) names.number(entryOf.get(id) ?? 0)
  }
  const entries = new NumberWriter()
  for (const draft of first.values()) entries.block(writeDraft(draft, numberOf))
  const states = new NumberWriter()
  states.number(later.size)
  for (const [id, ofEntry] of later) {
    const own = new NumberWriter()
    for (const { from, draft } of ofEntry) {
      own.number(numberOf(from))
      own.block(writeDraft(draft, numberOf))
    }
    states.number(entryOf.get(id) ?? 0)
    states.block(own.bytes)
  }
  const head: Head = {
    format: 'yutu-gazetteer',
    formatVersion: 1,
    version: content.version,
    nameCount: listedNames.length,
    entryCount: ids.length,
    turns: content.turns,
    oddCodes: oddCodesOf(content),
    commonWords: content.commonWords,
    organs: content.organs,
    composedNames: content.composedNames,
  }
  const file = new NumberWriter()
  const encoder = new TextEncoder()
  file.block(encoder.encode(JSON.stringify(head)))
  file.block(encoder.encode([...strings.keys()].join('\n')))
  for (const part of [names, entries, states]) file.block(part.bytes)
  return Uint8Array.from(file.bytes)
}

const idOfCode = (code: string) => `division:${code}`

function oddCodesOf({ first, idByCode }: WholeContent): Readonly<Record<string, string>> {
  const odd: Record<string, string> = {}
  for (const [code, id] of idByCode) if (id !== idOfCode(code)) odd[code] = id
  for (const id of first.keys()) {
    const code = id.slice(idOfCode('').length)
    if (id === idOfCode(code) && !idByCode.has(code)) odd[code] = ''
  }
  return odd
}

/** Throws where the bytes are no gazetteer of this layout. */
export function decodeContent(bytes: Uint8Array): GazetteerContent {
  const decoder = new TextDecoder()
  const reader = new NumberReader(what, bytes)
  const head = parseHead(decoder.decode(reader.block()))
  const { nameCount, entryCount, oddCodes } = head
  const strings = decoder.decode(reader.block()).split('\n')
  const listedNames = strings.slice(0, nameCount)
  const ids = strings.slice(nameCount, nameCount + entryCount)
  const { bearersOf, marksOf } = readNames(reader.block(), nameCount)
  const entryOf = indexOf(ids)
  const nameOf = indexOf(listedNames)
  const drafts = new DraftReader(strings)
  const first = readEntries(reader.block(), ids, entryOf, drafts)
  const idsOfName = new Array<readonly string[] | undefined>(nameCount)
  const markOf = (name: string) => marksOf[nameOf.get(name) ?? nameCount] ?? 0
  const idOf = (code: string) => {
    const odd = oddCodes[code]
    if (odd !== undefined) return odd === '' ? undefined : odd
    return entryOf.has(idOfCode(code)) ? idOfCode(code) : undefined
  }
  return {
    first,
    later: readStates(reader.block(), ids, strings, drafts),
    listedNames,
    idsByName: {
      get: (name) => {
        const index = nameOf.get(name)
        if (index === undefined) return undefined
        const known = idsOfName[index]
        if (known !== undefined) return known
        const found = bearersOf(index).map((entry) => ids[entry] ?? '')
        idsOfName[index] = found
        return found
      },
      has: (name) => nameOf.has(name),
    },
    weak: { has: (name) => (markOf(name) & marks.weak) !== 0 },
    idByCode: { get: idOf, has: (code) => idOf(code) !== undefined },
    segmenterWords: listedNames.flatMap((text, index): readonly SegmenterWord[] => {
      const mark = (marksOf[index] ?? 0) & (marks.taught | marks.taughtAsOrgan)
      return mark === 0 ? [] : [{ text, tag: mark === marks.taughtAsOrgan ? 'nt' : 'ns' }]
    }),
    turns: head.turns,
    commonWords: head.commonWords,
    organs: head.organs,
    composedNames: head.composedNames,
    version: head.version,
  }
}

function parseHead(text: string): Head {
  const head = parseJson(text)
  if (head?.format !== 'yutu-gazetteer' || head.formatVersion !== 1)
    throw new Error('Gazetteer: the bytes are no gazetteer of this layout; run `npm run gazetteer`')
  return head
}

function parseJson(text: string): Head | undefined {
  try {
    return JSON.parse(text) as Head
  } catch {
    return undefined
  }
}

const indexOf = (texts: readonly string[]): ReadonlyMap<string, number> => {
  const index = new Map<string, number>()
  for (let at = 0; at < texts.length; at += 1) index.set(texts[at] ?? '', at)
  return index
}

function readNames(bytes: Uint8Array, count: number) {
  const reader = new NumberReader(what, bytes)
  const marksOf = new Uint8Array(count)
  const starts = new Uint32Array(count + 1)
  const bearers: number[] = []
  for (let index = 0; index < count; index += 1) {
    marksOf[index] = reader.number()
    for (let left = reader.number(); left > 0; left -= 1) bearers.push(reader.number())
    starts[index + 1] = bearers.length
  }
  return {
    marksOf,
    bearersOf: (index: number) => bearers.slice(starts[index], starts[index + 1]),
  }
}

/** The entries, each read when it is first asked for. */
function readEntries(
  bytes: Uint8Array,
  ids: readonly string[],
  entryOf: ReadonlyMap<string, number>,
  drafts: DraftReader,
): GazetteerContent['first'] {
  const reader = new NumberReader(what, bytes)
  const starts = Uint32Array.from(ids, () => reader.skip())
  const known = new Array<Draft | undefined>(ids.length)
  return {
    size: ids.length,
    has: (id) => entryOf.has(id),
    get: (id) => {
      const entry = entryOf.get(id)
      if (entry === undefined) return undefined
      const draft = known[entry] ?? drafts.read(id, blockAt(bytes, starts[entry] ?? 0))
      known[entry] = draft
      return draft
    },
  }
}

/** The later states of entries; as few have any, where they stand is all that is read at once. */
function readStates(
  bytes: Uint8Array,
  ids: readonly string[],
  strings: readonly string[],
  drafts: DraftReader,
): GazetteerContent['later'] {
  const reader = new NumberReader(what, bytes)
  const startOf = new Map<string, number>()
  for (let left = reader.number(); left > 0; left -= 1)
    startOf.set(ids[reader.number()] ?? '', reader.skip())
  const known = new Map<string, readonly State[]>()
  return {
    get: (id) => {
      const start = startOf.get(id)
      if (start === undefined) return undefined
      const states = known.get(id) ?? statesOf(id, blockAt(bytes, start), strings, drafts)
      known.set(id, states)
      return states
    },
  }
}

function statesOf(
  id: string,
  bytes: Uint8Array,
  strings: readonly string[],
  drafts: DraftReader,
): readonly State[] {
  const states: State[] = []
  const reader = new NumberReader(what, bytes)
  while (!reader.isAtEnd)
    states.push({
      from: strings[reader.number()] ?? '',
      draft: drafts.read(id, reader.block()),
    })
  return states
}

const blockAt = (bytes: Uint8Array, start: number) => new NumberReader(what, bytes, start).block()
