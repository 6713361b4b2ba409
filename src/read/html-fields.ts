// A web page in, what its own fields say out: headline, kicker, subtitle, date, publisher, address, the element of the text.
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
}

type FieldName = keyof HtmlFields

/**
 * Where each field stands, best first: the e-paper comment of Founder's systems (enpproperty), meta elements (those of
 * Chinese government sites, GB/T-like names, and Open Graph), schema.org's JSON-LD and itemprop, class names of e-paper pages.
 */
const comment: Readonly<Record<FieldName, readonly string[]>> = {
  title: ['title'],
  kicker: ['introtitle'],
  subtitle: ['subtitle'],
  date: ['date'],
  publisher: ['sourcename', 'source'],
  url: ['url'],
}
const metas: Readonly<Record<FieldName, readonly string[]>> = {
  title: ['ArticleTitle', 'og:title', 'twitter:title', 'title'],
  kicker: ['introtitle', 'pretitle'],
  subtitle: ['subtitle', 'vicetitle'],
  date: [
    'PubDate',
    'publishdate',
    'article:published_time',
    'og:release_date',
    'date',
    'pubtime',
    'datePublished',
  ],
  publisher: [
    'ContentSource',
    'source',
    'og:site_name',
    'SiteName',
    'mediaid',
    'article:publisher',
  ],
  url: ['og:url', 'Url'],
}
const linked: Readonly<Record<FieldName, readonly string[]>> = {
  title: ['headline', 'name'],
  kicker: [],
  subtitle: ['alternativeHeadline', 'alternateName'],
  date: ['datePublished', 'dateCreated'],
  publisher: ['publisher', 'sourceOrganization'],
  url: ['url'],
}
const selectors: Readonly<Record<FieldName, readonly string[]>> = {
  title: [
    'founder-title',
    '.zhuti',
    '.main-title',
    '.maintitle',
    '#main_title',
    '.article-title',
    '.news-title',
    '[itemprop=headline]',
    '.article h1',
    'article h1',
    'h1',
  ],
  kicker: [
    'founder-introtitle',
    'founder-pretitle',
    '.yinti',
    '.introtitle',
    '.intro-title',
    '.pretitle',
    '.pre-title',
    '.shoulder-title',
    '.article h3:first-child',
  ],
  subtitle: [
    'founder-subtitle',
    '.futi',
    '.fubiaoti',
    '.subtitle',
    '.sub-title',
    '.vice-title',
    '.vicetitle',
    '[itemprop=alternativeHeadline]',
    '.article h1 + h2',
  ],
  date: [
    '[itemprop=datePublished]',
    'time[datetime]',
    'founder-date',
    '.pubtime',
    '.pub-time',
    '.publish-time',
    '.pubdate',
    '.date',
    '.time',
  ],
  publisher: [
    '[itemprop=publisher] [itemprop=name]',
    '[itemprop=publisher]',
    'founder-source',
    '.paper-name',
    '.papername',
  ],
  url: [],
}

export function fieldsOf(page: HtmlPage, root: HtmlElement): HtmlFields {
  const [comment, ...others] = [ofComment(page.source), ofMetas(root), ofLinkedData(root)] as const
  const visible: ReadField = (field) => ofSelectors(root, selectors[field])
  const best = (field: FieldName, sources: readonly ReadField[]) =>
    sources.map((read) => read(field)).find((value) => value !== undefined && value !== '')
  const find = (field: FieldName) => best(field, [comment, ...others, visible])
  const about = aboutLine(root)
  const fields = {
    title: titleOf(root, best('title', [comment, visible]), best('title', others)),
    kicker: find('kicker'),
    subtitle: find('subtitle'),
    date: dateIn(find('date')) ?? dateIn(about),
    publisher: find('publisher') ?? /来源[:：]\s*《?([\u4e00-\u9fff]{2,12})/.exec(about)?.[1],
    url: /^https?:\S+/.exec(find('url') ?? '')?.[0],
  }
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value)) as HtmlFields
}

/** The headline as shown; else as the page's fields and its window's title have it, there with the site's name. */
function titleOf(
  root: HtmlElement,
  shown: string | undefined,
  said: string | undefined,
): string | undefined {
  if (shown) return shown
  const full = said ?? plainSpaces(root.querySelector('title')?.textContent ?? '')
  return full === '' ? ofSelectors(root, ['h2', 'h3']) : withoutSite(full)
}

type ReadField = (field: FieldName) => string | undefined

/** `<!--enpproperty <title>…</title><introtitle>…</introtitle>… /enpproperty-->`. */
function ofComment(source: string): ReadField {
  const inside = /<!--\s*enpproperty\b([\s\S]*?)\/enpproperty\s*-->/.exec(source)?.[1] ?? ''
  return (field) =>
    comment[field]
      .map((tag) => new RegExp(`<${tag}>([\\s\\S]*?)</${tag}>`).exec(inside)?.[1])
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

function ofSelectors(root: HtmlElement, list: readonly string[]): string | undefined {
  for (const selector of list) {
    const element = root.querySelector(selector)
    if (!element) continue
    const value =
      element.getAttribute('datetime') ??
      element.getAttribute('content') ??
      paragraphsOf(element).join('')
    if (plainSpaces(value) !== '') return plainSpaces(value)
  }
  return undefined
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

/** 标题_要闻_某某网, 标题 - 某某日报: the site's own name goes. */
function withoutSite(title: string): string {
  const [first = title] = title.split(/_|\s[-–—|｜]\s|[|｜]/)
  return first.trim() === '' ? title : first.trim()
}
