// Where web pages keep what they say about themselves: names of fields in comments, meta elements and linked data, and places on the page.

export type FieldName = 'title' | 'kicker' | 'subtitle' | 'date' | 'publisher' | 'url'
type Places = Readonly<Record<FieldName, readonly string[]>>

/** The comment of Founder's e-paper systems (enpproperty); each best first. */
export const comment: Places = {
  title: ['title'],
  kicker: ['introtitle'],
  subtitle: ['subtitle'],
  date: ['date'],
  publisher: ['sourcename', 'source'],
  url: ['url'],
}
/** Meta elements: those of Chinese government sites, GB/T-like names, and Open Graph. */
export const metas: Places = {
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
/** schema.org's JSON-LD. */
export const linked: Places = {
  title: ['headline', 'name'],
  kicker: [],
  subtitle: ['alternativeHeadline', 'alternateName'],
  date: ['datePublished', 'dateCreated'],
  publisher: ['publisher', 'sourceOrganization'],
  url: ['url'],
}
/** Elements and class names of e-paper pages and news sites. */
export const selectors: Places = {
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

/** What stands above a text, together: kicker, headline and subtitle. */
export type HeadlineNames = {
  readonly kicker: readonly string[]
  readonly title: readonly string[]
  readonly subtitle: readonly string[]
}

/** Names that e-paper systems give the three; none says much alone (a footer may be called ft, too). */
export const headlineNames: readonly HeadlineNames[] = [
  {
    kicker: ['founder-introtitle', 'founder-pretitle'],
    title: ['founder-title'],
    subtitle: ['founder-subtitle'],
  },
  {
    kicker: ['.yinti', '.yinbiaoti'],
    title: ['.zhuti', '.zhengti', '.biaoti', '.zhubiaoti'],
    subtitle: ['.futi', '.fubiaoti'],
  },
  { kicker: ['.yt'], title: ['.zt', '.bt'], subtitle: ['.ft'] },
  { kicker: ['.title1'], title: ['.title2'], subtitle: ['.title3'] },
  {
    kicker: ['#PreTitle', '#pretitle', '#IntroTitle'],
    title: ['#Title', '#title'],
    subtitle: ['#SubTitle', '#subtitle'],
  },
  {
    kicker: ['.leading_title', '.leadtitle', '.lead-title'],
    title: ['h1', '.title'],
    subtitle: ['.subtitle', '.sub_title'],
  },
  { kicker: ['.text_c h3'], title: ['.text_c h1'], subtitle: ['.text_c h2'] },
]

/** Who wrote it, where it stands beside the text. */
export const writers = ['founder-author', '.sec', '.author', '.article-author', '[itemprop=author]']
