import { describe, expect, test } from 'vitest'
import { failureIn, readFileOf } from './read-all-of.ts'

const paragraphs = [
  '本报讯 （记者 江一川）5月6日，綦江区通惠河大桥主桥顺利合龙。大桥全长612米，双向四车道，预计今年10月建成通车。',
  '綦江区交通局介绍，通惠河大桥建成后，两岸居民过河的车程将由20分钟缩短到3分钟，每天受益群众超过2万人。',
  '下一步，项目将转入桥面铺装和附属工程施工，两端接线道路同步推进，年底前全部完工。',
]
const body = paragraphs.map((text) => `<p>　　${text}</p>`).join('\n')
const text = paragraphs.join('\n')

const founder = `<html><head><title>綦江通惠河大桥合龙_山城新报</title></head><body>
<div class="nav"><a href="/">首页</a> <a href="/2">下一版</a></div>
<!--enpproperty <articleid>1</articleid><date>2024-05-07 03:00:00.0</date><author>江一川</author><title>綦江通惠河大桥合龙</title><keyword></keyword><subtitle>预计今年10月建成通车</subtitle><introtitle>两岸往来三分钟</introtitle><siteid>2</siteid><nodename>要闻</nodename><sourcename>山城新报</sourcename>/enpproperty-->
<founder-introtitle>两岸往来三分钟</founder-introtitle><founder-title>綦江通惠河大桥合龙</founder-title>
<founder-content><!--enpcontent-->${body}<!--/enpcontent--></founder-content></body></html>`

const people = `<html><body><div class="article"><h3>两岸往来三分钟</h3><h1>綦江通惠河大桥合龙</h1><h2>预计今年10月建成通车</h2>
<p class="sec">《山城新报》（2024年05月07日 第02版）</p><div id="ozoom">${body}</div></div></body></html>`

const meta = `<html><head><meta name="ArticleTitle" content="綦江通惠河大桥合龙"><meta name="PubDate" content="2024-05-07 08:30">
<meta name="ContentSource" content="山城新报"><title>綦江通惠河大桥合龙 - 某某政府网</title></head>
<body><header><ul><li><a href="/a">首页</a></li><li><a href="/b">政务公开</a></li></ul></header>
<div class="main"><h1>綦江通惠河大桥合龙</h1><div class="info">2024-05-07 08:30 来源：山城新报</div><div class="content">${body}</div></div>
<footer>版权所有 某某政府 主办</footer></body></html>`

const linked = `<html><head><script type="application/ld+json">{"@context":"https://schema.org","@graph":[{"@type":"WebSite","name":"x"},{"@type":"NewsArticle","headline":"綦江通惠河大桥合龙","datePublished":"2024-05-07T08:30:00+08:00","publisher":{"@type":"Organization","name":"山城新报"}}]}</script></head>
<body><aside>热门：今日天气</aside><div>${body}</div></body></html>`

const itemprops = `<html><body><div itemscope itemtype="https://schema.org/NewsArticle"><h1 itemprop="headline">綦江通惠河大桥合龙</h1>
<time itemprop="datePublished" datetime="2024-05-07">昨天</time><span itemprop="publisher" itemscope><span itemprop="name">山城新报</span></span>
<div itemprop="articleBody">${paragraphs.join('<br><br>')}</div></div></body></html>`

const said = { date: { value: '2024-05-07', origin: 'record' } }
const published = { ...said, publisher: { value: '山城新报', origin: 'record' } }
const headlines = {
  title: '两岸往来三分钟綦江通惠河大桥合龙',
  subtitle: '预计今年10月建成通车',
  text: `预计今年10月建成通车\n${text}`,
}
const plain = { title: '綦江通惠河大桥合龙', text }

const pages: readonly (readonly [string, string, object])[] = [
  [
    'an e-paper page with enpproperty and founder elements',
    founder,
    { ...headlines, ...published },
  ],
  [
    'an e-paper page with kicker, main title and subtitle by level',
    people,
    { ...headlines, ...said },
  ],
  ['meta elements of a government site', meta, { ...plain, ...published }],
  ['JSON-LD', linked, { ...plain, ...published }],
  ['itemprop', itemprops, { ...plain, ...published }],
]

describe('a web page is one clean article with what its fields say', () => {
  for (const [name, page, wanted] of pages)
    test(name, async () => {
      expect(await readFileOf('page.html', page)).toMatchObject([{ kind: 'article', ...wanted }])
    })
})

test('a page in GBK that says so, and one that says the wrong charset', async () => {
  const gbk = Buffer.concat([
    Buffer.from('<meta charset="gb2312"><p>'),
    Buffer.from('cda8bbddbad3b4f3c7c5bacfc1faa3ac'.repeat(3), 'hex'),
  ])
  expect(await readFileOf('a.html', gbk)).toMatchObject([{ text: '通惠河大桥合龙，'.repeat(3) }])
  const wrong = `<meta charset="gb2312"><h1>合龙</h1>${body}`
  expect(await readFileOf('a.html', wrong)).toMatchObject([{ title: '合龙', text }])
})

test('several article elements are an article each', async () => {
  const one = `<article><h2>大桥合龙</h2>${body}</article>`
  const read = await readFileOf('a.html', `<body>${one}${one.replace('合龙', '通车')}</body>`)
  expect(read).toMatchObject([
    { title: '大桥合龙', text, source: 'a.html#1' },
    { title: '大桥通车', source: 'a.html#2' },
  ])
})

test('a page without an article says so in one line', async () => {
  expect(failureIn(await readFileOf('a.html', '<title>首页</title><nav>导航</nav>'))).toMatch(
    /^NO_ARTICLE .*; give/,
  )
})
