// What was found in an input in, its Document out: key, content hash, and who published it, when and where, each with its origin.
import type { Attributed, Document, Origin } from '../model/document.ts'
import type { Notice } from '../model/notice.ts'
import { foldTraditional } from '../text/fold-traditional.ts'
import { hashOf } from './content-hash.ts'
import { type FoundDate, findDate } from './find-date.ts'
import { findPublisher } from './find-publisher.ts'
import { findRegion } from './find-region.ts'
import { withConfidence } from './origin-confidence.ts'
import { defaultRegionOf, type ReadOptions } from './read-options.ts'

/** What one input is called. */
export type InputName = {
  /** Path as given, `ARCHIVE!ENTRY` in an archive, `stdin`: the document's key, and what messages say. */
  readonly path: string
  readonly isStandardInput?: boolean
  /** The file's own name. */
  readonly source: string
}

/** What an input itself says: text, and what stands beside it in fields of its own. */
export type Content = Pick<
  Document,
  'kind' | 'text' | 'title' | 'subtitle' | 'url' | 'lines' | 'pages' | 'notices'
> & {
  readonly publisher?: string
  readonly date?: string
}

export function describeDocument(
  { path, source, isStandardInput }: InputName,
  { publisher: ownPublisher, date: ownDate, ...content }: Content,
  options: ReadOptions,
): Document {
  const { kind, text } = content
  const own = [content.title, content.subtitle, content.url, ownPublisher, ownDate]
  const contentHash = hashOf([
    kind,
    text,
    options.date,
    options.region ?? options.defaultRegion,
    options.publisher,
    ...(own.some((value) => value !== undefined) ? own : []),
  ])
  const readable = foldTraditional(text)
  const publisher = withConfidence(
    attributed(options.publisher, 'option') ??
      attributed(ownPublisher, 'record') ??
      findPublisher(readable),
  )
  const given = attributed(options.date, 'option') ?? attributed(ownDate, 'record')
  const found: FoundDate = given ? { date: given } : findDate(path, readable)
  const date = withConfidence(found.date)
  const region = withConfidence(
    attributed(options.region, 'option') ??
      findRegion(publisher, path, readable) ??
      defaultRegionOf(options),
  )
  const notices = [...(content.notices ?? []), ...dateConflict(source, found)]
  return {
    // Standard input has no name of its own: what came in is its key.
    key: isStandardInput ? `stdin:${contentHash}` : path,
    contentHash,
    source,
    ...content,
    ...(publisher ? { publisher } : {}),
    ...(date ? { date } : {}),
    ...(region ? { region } : {}),
    ...(notices.length > 0 ? { notices } : {}),
  }
}

function dateConflict(source: string, { date, rival }: FoundDate): readonly Notice[] {
  if (!date || !rival) return []
  const message = `${source}: its name says ${date.value}, its masthead ${rival.value}; taken is ${date.value}, --date says otherwise`
  return [{ level: 'warning', stage: 'read', rule: 'date-conflict', message, place: source }]
}

function attributed(value: string | undefined, origin: Origin): Attributed<string> | undefined {
  return value === undefined ? undefined : { value, origin }
}
