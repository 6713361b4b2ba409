import { describe, expect, test } from 'vitest'
import { readFileOf } from './read-all-of.ts'

const first = '5月6日，綦江区通惠河大桥\n主桥顺利合龙。大桥全长**612米**。'
const joined = '5月6日，綦江区通惠河大桥主桥顺利合龙。大桥全长612米。'

const files: readonly (readonly [string, string, readonly object[]])[] = [
  [
    'a heading and its text',
    `# 大桥合龙\n\n${first}\n\n## 过河少走弯路\n\n[交通局](http://a.cn)介绍，三分钟过河。\n`,
    [
      {
        kind: 'article',
        title: '大桥合龙',
        text: `${joined}\n过河少走弯路\n交通局介绍，三分钟过河。`,
      },
    ],
  ],
  [
    'two headings are two articles',
    `# 大桥合龙\n\n${first}\n\n# 食堂飘香\n\n全区改造食堂42个。\n`,
    [
      { title: '大桥合龙', text: joined },
      { title: '食堂飘香', source: 'a.md#6' },
    ],
  ],
  [
    'the paper above its articles',
    `# 山城新报\n\n## 大桥合龙\n\n${first}\n\n## 食堂飘香\n\n全区改造食堂42个。\n`,
    [{ title: '大桥合龙' }, { title: '食堂飘香' }],
  ],
  [
    'front matter',
    `---\ntitle: 大桥合龙\ndate: 2024-05-07\nsource: 山城新报\n---\n${first}\n`,
    [
      {
        title: '大桥合龙',
        text: joined,
        date: { value: '2024-05-07', origin: 'record' },
        publisher: { value: '山城新报' },
      },
    ],
  ],
  [
    'front matter with kicker, subtitle and address, in Chinese words',
    `---\n标题: 大桥合龙\n引题: 两岸往来三分钟\n副题: 十月通车\n日期: 2024年5月7日\n来源: 山城新报\nurl: https://a.example/1\n---\n${first}\n`,
    [
      {
        title: '两岸往来三分钟大桥合龙',
        subtitle: '十月通车',
        text: `十月通车\n${joined}`,
        url: 'https://a.example/1',
        date: { value: '2024-05-07', origin: 'record' },
        publisher: { value: '山城新报' },
      },
    ],
  ],
  ['without a heading it is a page', first, [{ kind: 'page', text: first }]],
]

describe('Markdown', () => {
  for (const [name, file, wanted] of files)
    test(name, async () => {
      expect(await readFileOf('a.md', file)).toMatchObject(wanted)
    })
})
