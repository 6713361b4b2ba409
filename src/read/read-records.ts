// A JSONL file's bytes in, one Document a line out; a line that is wrong becomes a failure, the others go on.
import type { Attributed, Document } from '../model/document.ts'
import type { Notice } from '../model/notice.ts'
import { hashOf } from './content-hash.ts'
import type { InputName } from './describe-document.ts'
import { regionOfPublisher } from './find-region.ts'
import { mendMojibake } from './mend-mojibake.ts'
import { withConfidence } from './origin-confidence.ts'
import { emptyFile, failureOf, ReadError, type ReadFailure } from './read-error.ts'
import { checkedDate, checkedRegion, defaultRegionOf, type ReadOptions } from './read-options.ts'
import type { TextLine } from './split-lines.ts'

/** Each record `{id?,title?,date?,region?,source?,url?,text}` is one clean article; its text is kept exactly as given, but for mojibake. */
export async function* readRecords(
  name: InputName,
  lines: AsyncIterable<TextLine>,
  options: ReadOptions,
): AsyncGenerator<Document | ReadFailure> {
  let count = 0
  const lineByKey = new Map<string, number>()
  for await (const { number, text, error } of lines) {
    if (text?.trim() === '') continue
    count++
    const place = `${name.path}#${number}`
    try {
      if (error) throw error
      const own = { path: place, source: `${name.source}#${number}` }
      const document = readRecord(own, text ?? '', options)
      const earlier = lineByKey.get(document.key)
      lineByKey.set(document.key, number)
      yield earlier === undefined
        ? document
        : withNotice(document, keyTaken(own, document, earlier))
    } catch (thrown) {
      yield failureOf(place, thrown)
    }
  }
  if (count > 0) return
  yield failureOf(name.path, emptyFile(name.path))
}

function withNotice(document: Document, notice: Notice): Document {
  return { ...document, notices: [...(document.notices ?? []), notice] }
}

function keyTaken({ path }: InputName, { key, source }: Document, line: number): Notice {
  const message = `${path}: "${key}" is the record of line ${line} already; the later one replaces it`
  return { level: 'warning', stage: 'read', rule: 'record-twice', message, place: source }
}

/** Fields whose values are often written as numbers. */
const numericFields: ReadonlySet<string> = new Set(['id', 'region'])
const fields = ['id', 'title', 'date', 'region', 'source', 'url', 'text'] as const
type Record_ = Readonly<Partial<Record<(typeof fields)[number], string>>>

function readRecord(name: InputName, line: string, options: ReadOptions): Document {
  const place = name.path
  const record = parseRecord(place, line)
  const { id, title, url } = record
  if (record.text === undefined || record.text.trim() === '')
    throw new ReadError('RECORD_WITHOUT_TEXT', `${place}: the record has no text; give it a "text"`)
  const publisher = withConfidence(attributed(options.publisher, record.source))
  const date = withConfidence(
    attributed(options.date, record.date && checkedDate(record.date, place)),
  )
  const region = withConfidence(
    attributed(options.region, record.region && checkedRegion(record.region, place)) ??
      regionOf(publisher) ??
      defaultRegionOf(options),
  )
  const source = id ?? name.source
  const { text, notices } = mendMojibake(record.text, { path: place, source })
  return {
    key: id ?? url ?? place,
    contentHash: hashOf([
      'article',
      text,
      title,
      url,
      date?.value,
      options.region ?? record.region ?? options.defaultRegion,
      publisher?.value,
    ]),
    source,
    kind: 'article',
    text,
    ...(title === undefined ? {} : { title }),
    ...(url === undefined ? {} : { url }),
    ...(publisher ? { publisher } : {}),
    ...(date ? { date } : {}),
    ...(region ? { region } : {}),
    ...(notices ? { notices } : {}),
  }
}

function regionOf(publisher: Attributed<string> | undefined): Attributed<string> | undefined {
  const value = publisher && regionOfPublisher(publisher.value)
  return publisher && value ? { value, origin: publisher.origin } : undefined
}

/** The option stands over the record: who gives it means all inputs. */
function attributed(
  option: string | undefined,
  record: string | undefined,
): Attributed<string> | undefined {
  if (option !== undefined) return { value: option, origin: 'option' }
  return record ? { value: record, origin: 'record' } : undefined
}

/** Throws ReadError `MALFORMED_RECORD`. A number stands for its digits in an id or a region, null for absent. */
function parseRecord(place: string, line: string): Record_ {
  const value = parseJson(place, line)
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    throw malformed(place, 'not a JSON object')
  const record: Record<string, string> = {}
  for (const field of fields) {
    const given = (value as Readonly<Record<string, unknown>>)[field]
    if (given === undefined || given === null) continue
    if (typeof given !== 'string' && !(typeof given === 'number' && numericFields.has(field)))
      throw malformed(place, `"${field}" is not a string`)
    record[field] = String(given)
  }
  return record
}

function parseJson(place: string, line: string): unknown {
  try {
    return JSON.parse(line)
  } catch (cause) {
    throw malformed(place, cause instanceof Error ? cause.message : String(cause))
  }
}

function malformed(place: string, reason: string): ReadError {
  return new ReadError(
    'MALFORMED_RECORD',
    `${place}: not a record (${reason}); write one JSON object {"id","title","date","region","source","url","text"} a line`,
  )
}
