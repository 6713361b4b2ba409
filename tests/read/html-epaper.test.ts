import { describe, expect, test } from 'vitest'
import { failureIn, readFileOf } from './read-all-of.ts'

const paragraphs = [
  '本报讯 （记者 江一川）5月6日，綦江区通惠河大桥主桥顺利合龙。大桥全长612米，双向四车道，预计今年10月建成通车。',
  '綦江区交通局介绍，通惠河大桥建成后，两岸居民过河的车程将由20分钟缩短到3分钟，每天受益群众超过2万人。',
]
const other = [
  '本报讯 （记者 林小满）开学第一天，南川区兴隆小学的食堂飘出米饭香。今年全区改造乡村学校食堂42个。',
  '南川区教育委员会介绍，每个食堂都配了消毒柜和留样冰箱，食材由区里统一采购配送。',
]
const inParagraphs = (texts: readonly string[]) =>
  texts.map((one) => `<p>　　${one}</p>`).join('\n')
const body = inParagraphs(paragraphs)
const text = paragraphs.join('\n')

const title = '綦江通惠河大桥合龙'
const kicker = '两岸往来三分钟'
const subtitle = '预计今年10月建成通车'
const window = `<head><title>${title}--山城新报</title></head>`
const headlines = { title: `${kicker}${title}`, subtitle, text: `${subtitle}\n${text}` }

/** How e-paper systems name kicker, headline and subtitle. */
const layouts: readonly (readonly [string, string])[] = [
  [
    'classes by number',
    `<div class="title1">${kicker}</div><div class="title2">${title}</div><div class="title3">${subtitle}</div><div class="nr">${body}</div>`,
  ],
  [
    'classes by the initials of 引题, 正题 and 副题',
    `<p class="yt">${kicker}</p><p class="zt">${title}</p><p class="ft">${subtitle}</p><div>${body}</div>`,
  ],
  [
    'levels of headings above the text',
    `<div class="text_c"><h3>${kicker}</h3><h1>${title}</h1><h2>${subtitle}</h2><h4></h4><div id="ozoom">${body}</div></div>`,
  ],
  [
    'ids in capitals',
    `<span id="PreTitle">${kicker}</span><span id="Title">${title}</span><span id="SubTitle">${subtitle}</span><div id="ozoom">${body}</div>`,
  ],
  [
    'a comment with paragraphs inside its fields',
    `<!--enpproperty <date>2024-05-07 03:00:00.0</date><author><p>江一川</p></author><title><p>${title}</p></title><subtitle><p>${subtitle}</p></subtitle><introtitle><p>${kicker}</p></introtitle>/enpproperty--><div id="ozoom">${body}</div>`,
  ],
  [
    'a comment with elements of its own',
    `<!--enpproperty <founder-date>2024-05-07</founder-date><founder-title>${title}</founder-title><founder-subtitle>${subtitle}</founder-subtitle><founder-introtitle>${kicker}</founder-introtitle>/enpproperty--><founder-content>${body}</founder-content>`,
  ],
  [
    'cells of a table',
    `<table><tr><td class="yinti">${kicker}</td></tr><tr><td class="biaoti">${title}</td></tr><tr><td class="futi">${subtitle}</td></tr><tr><td><div id="ozoom">${body}</div></td></tr></table>`,
  ],
]

describe('kicker, headline and subtitle of e-paper pages', () => {
  for (const [name, inside] of layouts)
    test(name, async () => {
      const page = `<html>${window}<body>${inside}</body></html>`
      expect(await readFileOf('content_1.htm', page)).toMatchObject([headlines])
    })

  test('a footer of class ft is no subtitle', async () => {
    const page = `<html>${window}<body><h1>${title}</h1><div>${body}</div><div class="ft">山城新报社版权所有</div></body></html>`
    const [read] = await readFileOf('a.html', page)
    expect(read).toMatchObject({ title })
    expect(read).not.toHaveProperty('subtitle')
  })

  test('the line below the headline says who wrote it, when and on which page', async () => {
    const page = `<html>${window}<body><div class="article"><h1>${title}</h1><p class="sec">本报记者　江一川　　《山城新报》（2024年05月07日 第02版）</p><div id="ozoom">${inParagraphs(other)}</div></div></body></html>`
    expect(await readFileOf('a.html', page)).toMatchObject([
      {
        title,
        text: ['本报记者 江一川', ...other].join('\n'),
        date: { value: '2024-05-07', origin: 'record' },
        publisher: { value: '山城新报', origin: 'record' },
      },
    ])
  })
})

describe('a page of the paper with several articles', () => {
  const two = [
    { title, text },
    { title: '食堂飘出米饭香', text: other.join('\n') },
  ]
  const block = (texts: readonly string[], head: string, name: string) =>
    `<div class="${name}"><h2>${head}</h2>${inParagraphs(texts)}</div>`
  const pages: readonly (readonly [string, string])[] = [
    [
      'in blocks of one class',
      block(paragraphs, title, 'news-item') + block(other, '食堂飘出米饭香', 'news-item'),
    ],
    [
      'with elements of the e-paper system',
      `<founder-title>${title}</founder-title><founder-content>${body}</founder-content><founder-title>食堂飘出米饭香</founder-title><founder-content>${inParagraphs(other)}</founder-content>`,
    ],
    [
      'one below the other, each with its byline',
      `<h3>${title}</h3>${body}<h3>食堂飘出米饭香</h3>${inParagraphs(other)}`,
    ],
  ]
  for (const [name, inside] of pages)
    test(name, async () => {
      const page = `<html><head><title>第02版：要闻--山城新报</title></head><body><div class="main">${inside}</div></body></html>`
      const read = await readFileOf('node_2.htm', page)
      expect(read).toMatchObject(two)
      expect(new Set(read.map((one) => (one.kind === 'failure' ? '' : one.key))).size).toBe(2)
    })

  test('an article with section headings is one', async () => {
    const page = `<html>${window}<body><h1>${title}</h1>${body}<h2>过河少走弯路</h2><p>以前绕行老桥，赶场一来一回要一个多钟头。</p><h2>菜地连着码头</h2><p>桥头的蔬菜基地今年扩种了300亩。</p></body></html>`
    expect(await readFileOf('a.html', page)).toHaveLength(1)
  })

  test('cards of other news below an article are none', async () => {
    const card = (head: string) =>
      `<div class="card"><h4>${head}</h4><p>今年全区改造乡村学校食堂42个。</p></div>`
    const page = `<html>${window}<body><article><h1>${title}</h1>${body}${body}</article><aside>${card('食堂飘香')}${card('米饭飘香')}</aside></body></html>`
    const read = await readFileOf('a.html', page)
    expect(read).toHaveLength(1)
    expect(read).toMatchObject([{ title }])
  })
})

describe('pages without an article say what they are', () => {
  const links = Array.from(
    { length: 8 },
    (_, at) => `<li><a href="content_${at}.htm">綦江第${at}座跨河大桥昨日合龙，年内通车</a></li>`,
  ).join('')
  const pages: readonly (readonly [string, string, RegExp])[] = [
    [
      'a list of links',
      `<body><h2>第02版：要闻</h2><ul class="news-list">${links}</ul><p>山城新报社版权所有，未经许可不得转载。</p></body>`,
      /^NO_ARTICLE .*list of 8 links; give the pages they lead to/,
    ],
    [
      'frames',
      '<html><head><title>山城新报</title></head><frameset cols="20%,80%"><frame src="menu.htm"><frame src="node_2.htm"></frameset></html>',
      /^NO_ARTICLE .*frames .*menu\.htm, node_2\.htm.*; give/,
    ],
    ['nothing', '<body><div></div></body>', /^NO_ARTICLE .*; give its text/],
  ]
  for (const [name, page, said] of pages)
    test(name, async () => {
      expect(failureIn(await readFileOf('a.html', page))).toMatch(said)
    })
})

describe('the charset a page names', () => {
  const gbk = Buffer.from('cda8bbddbad3b4f3c7c5bacfc1faa1a3'.repeat(4), 'hex')
  const big5 = Buffer.from('b371b466aa65a46abef4a658c073a143'.repeat(4), 'hex')
  const heads: readonly (readonly [string, Uint8Array, string])[] = [
    ['<meta charset="gb18030">', gbk, '通惠河大桥合龙。'],
    [
      '<meta http-equiv="Content-Type" content="text/html; charset=gb_2312-80">',
      gbk,
      '通惠河大桥合龙。',
    ],
    ['<?xml version="1.0" encoding="GBK"?>', gbk, '通惠河大桥合龙。'],
    ['<meta charset=big5-hkscs>', big5, '通惠河大橋合龍。'],
    ['<meta charset="iso-8859-1">', gbk, '通惠河大桥合龙。'],
  ]
  for (const [head, bytes, sentence] of heads)
    test(head, async () => {
      const page = Buffer.concat([
        Buffer.from(`${head}<html><body><p>`),
        bytes,
        Buffer.from('</p>'),
      ])
      expect(await readFileOf('a.html', page)).toMatchObject([{ text: sentence.repeat(4) }])
    })
})

describe('ordinary news sites', () => {
  const around = (inside: string) =>
    `<html>${window}<body><div class="header"><ul><li><a href="/">首页</a></li><li><a href="/a">新闻</a></li><li><a href="/b">区县</a></li></ul></div>${inside}<div class="hot"><h3>热点新闻</h3><ul><li><a href="/1">铜梁龙灯巡游启动</a></li><li><a href="/2">璧山湿地来了白鹭</a></li></ul></div><div class="footer">山城新报社版权所有 渝ICP备00000000号</div></body></html>`
  const sites: readonly (readonly [string, string])[] = [
    [
      'a government site',
      `<div class="zwxl-title">${title}</div><div class="zwxl-bar">日期：2024-05-07 来源：山城新报 字体：大 中 小</div><div class="view TRS_UEDITOR">${body}</div>`,
    ],
    [
      'line breaks for paragraphs',
      `<h1>${title}</h1><div class="info">2024-05-07 08:30　来源：山城新报</div><div class="con">${paragraphs.map((one) => `&nbsp;&nbsp;&nbsp;&nbsp;${one}`).join('<br/><br/>')}</div>`,
    ],
    [
      'paragraphs in spans, with who edited it',
      `<h1>${title}</h1><p>发布时间：2024年05月07日　来源：山城新报</p><div class="detail">${paragraphs.map((one) => `<p><span style="font-size:16px">${one}</span></p>`).join('')}<p>责任编辑：苏见山</p><p>【纠错】</p></div>`,
    ],
  ]
  for (const [name, inside] of sites)
    test(name, async () => {
      expect(await readFileOf('a.html', around(inside))).toMatchObject([
        {
          title,
          text,
          date: { value: '2024-05-07', origin: 'record' },
          publisher: { value: '山城新报', origin: 'record' },
        },
      ])
    })
})
