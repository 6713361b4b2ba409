// A web page in, what its own fields say out: headline, kicker, subtitle, date, publisher, address, the element of the text.
import { comment, type FieldName, linked, metas, selectors, writers } from './html-field-places.ts'
import { headlinesOf, textAt } from './html-headlines.ts'
import type { HtmlElement, HtmlPage } from './html-page.ts'
import { paragraphsOf, plainSpaces } from './html-text.ts'
import { isoDate } from './parse-date.ts'

export type HtmlFields = {
  readonly title?: string
  readonly kicker?: string
  readonly subtitle?: string
  readonly date?: string
  readonly publisher?: string
  readonly url?: string
  /** Who wrote it, where it stands beside the text: 本报记者 江一川. */
  readonly byline?: string
}

export function fieldsOf(page: HtmlPage, root: HtmlElement): HtmlFields {
  const said = ofComment(page.source)
  const others = [ofMetas(root), ofLinkedData(root)] as const
  const window = plainSpaces(root.querySelector('title')?.textContent ?? '')
  const together = said('title') ? undefined : headlinesOf(root, best('title', others) ?? window)
  const visible: ReadField = (field) => textAt(root, selectors[field])
  const find = (field: FieldName) => best(field, [said, ...others, visible])
  const about = aboutLine(root)
  const fields = {
    title: titleOf(root, best('title', [said, visible]), best('title', others) ?? window),
    kicker: find('kicker'),
    subtitle: find('subtitle'),
    ...together,
    date: dateIn(find('date')) ?? dateIn(about),
    publisher: find('publisher') ?? publisherIn(about),
    url: /^https?:\S+/.exec(find('url') ?? '')?.[0],
    byline: bylineIn(textAt(root, writers)),
  }
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value)) as HtmlFields
}

function best(field: FieldName, sources: readonly ReadField[]): string | undefined {
  return sources.map((read) => read(field)).find((value) => value !== undefined && value !== '')
}

/** The headline as shown; else as the page's fields and its window's title have it, there with the site's name. */
function titleOf(root: HtmlElement, shown: string | undefined, said: string): string | undefined {
  if (shown) return shown
  return said === '' ? textAt(root, ['h2', 'h3']) : withoutSite(said)
}

type ReadField = (field: FieldName) => string | undefined

/** `<!--enpproperty <title>…</title><introtitle>…</introtitle>… /enpproperty-->`. */
function ofComment(source: string): ReadField {
  const inside = /<!--\s*enpproperty\b([\s\S]*?)\/enpproperty\s*-->/.exec(source)?.[1] ?? ''
  return (field) =>
    comment[field]
      .map(
        (tag) =>
          new RegExp(`<(founder-)?${tag}>([\\s\\S]*?)</(founder-)?${tag}>`).exec(inside)?.[2],
      )
      .map((value) => plainSpaces((value ?? '').replaceAll(/<[^>]+>/g, ' ')))
      .find((value) => value !== '')
}

function ofMetas(root: HtmlElement): ReadField {
  const contents = new Map<string, string>()
  for (const meta of root.querySelectorAll('meta')) {
    const name = meta.getAttribute('name') ?? meta.getAttribute('property')
    const content = plainSpaces(meta.getAttribute('content') ?? '')
    if (name && content && !contents.has(name.toLowerCase()))
      contents.set(name.toLowerCase(), content)
  }
  return (field) =>
    metas[field]
      .map((name) => contents.get(name.toLowerCase()))
      .find((value) => value !== undefined)
}

/** The first object of JSON-LD that has a headline; a broken script says nothing. */
function ofLinkedData(root: HtmlElement): ReadField {
  const objects = [...root.querySelectorAll('script[type="application/ld+json"]')].flatMap(
    (script) => {
      try {
        const data = JSON.parse(script.textContent ?? '') as unknown
        const graph = (data as { readonly '@graph'?: unknown } | null)?.['@graph']
        return [graph ?? data].flat() as unknown[]
      } catch {
        return [] // Written wrongly: as if it were not there.
      }
    },
  )
  const article = objects.find(
    (one) => typeof one === 'object' && one !== null && 'headline' in one,
  ) as Readonly<Record<string, unknown>> | undefined
  return (field) =>
    linked[field].map((name) => nameOf(article?.[name])).find((value) => value !== undefined)
}

function nameOf(value: unknown): string | undefined {
  if (typeof value === 'string') return plainSpaces(value)
  const [first] = [value].flat() as unknown[]
  if (typeof first !== 'object' || first === null) return undefined
  const { name } = first as { readonly name?: unknown }
  return typeof name === 'string' ? plainSpaces(name) : undefined
}

/** 2021-07-09 08:30 来源：重庆日报: the line of small print below a headline. */
function aboutLine(root: HtmlElement): string {
  const lines = paragraphsOf(root.querySelector('body') ?? root).slice(0, 60)
  return (
    lines.find(
      (line) => line.length < 100 && /来源[:：]|\d{4}[-年/]\d{1,2}[-月/]\d{1,2}/.test(line),
    ) ?? ''
  )
}

function dateIn(text: string | undefined): string | undefined {
  const match = /((?:19|20)\d{2})\s*[-年/.]\s*(\d{1,2})\s*[-月/.]\s*(\d{1,2})/.exec(text ?? '')
  return match ? isoDate(Number(match[1]), Number(match[2]), Number(match[3])) : undefined
}

/** 来源：山城新报, 《山城新报》（2024年05月07日 第02版）. */
function publisherIn(about: string): string | undefined {
  const found =
    /来源[:：]\s*《?([\u4e00-\u9fff]{2,12})|《([\u4e00-\u9fff]{2,12})》\s*[（(]?\s*\d{4}/.exec(
      about,
    )
  return found?.[1] ?? found?.[2]
}

/** 本报记者 江一川 《山城新报》（…）→ 本报记者 江一川; who is called nothing is no reporter. */
function bylineIn(text: string | undefined): string | undefined {
  const own = (text ?? '').replace(/《.*$|[（(]\s*\d{4}.*$/, '').trim()
  return own.length <= 40 && /记者|通讯员|评论员|特约/.test(own) ? own : undefined
}

/** 标题_要闻_某某网, 标题 - 某某日报: the site's own name goes. */
function withoutSite(title: string): string {
  const [first = title] = title.split(/_|\s[-–—|｜]\s|[|｜]|-{2,}/)
  return first.trim() === '' ? title : first.trim()
}
