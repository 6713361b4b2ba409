import { describe, expect, test } from 'vitest'
import { tieChain } from '../../src/chain/tie-chain.ts'
import { readMarked } from './marked-article.ts'

/** `启动 < 城市更新条例 (ground)` for each tie of an event. */
function policiesIn(marked: string): readonly string[] {
  const { reading, events, observations } = readMarked(marked)
  return tieChain(reading, events, observations).events.flatMap(({ trigger, under = [] }) =>
    under.map(({ policy, rule }) => `${trigger.text} < ${policy.split(':')[1]} (${rule})`),
  )
}

describe('an event is done under a policy', () => {
  for (const [what, marked, want] of [
    [
      'that its sentence gives as its ground',
      '根据[O 市政府]印发的《[D 城市更新条例]》，[P 青石区]{CAMPAIGN 启动}旧房普查。',
      ['启动 < 城市更新条例 (ground)'],
    ],
    [
      'each of several that are listed',
      '按照《[D 防汛预案]》《[D 应急办法]》和《[D 水库条例]》要求，[P 白鹭镇]{CAMPAIGN 开展}演练。',
      ['开展 < 防汛预案 (ground)', '开展 < 应急办法 (ground)', '开展 < 水库条例 (ground)'],
    ],
    [
      'that it is to carry into effect',
      '为深入贯彻落实《[D 家庭教育法]》，[O 市妇联]昨日{MEETING 举办}讲座。',
      ['举办 < 家庭教育法 (ground)'],
    ],
    [
      'that lays it down',
      '《[D 茶产业规划]》提出，到2030年{?COMPLETION 建成}三座加工园。',
      ['建成 < 茶产业规划 (laid-down)'],
    ],
    [
      'whose object it is, carried out',
      '[P 云岭市]深入{CAMPAIGN 实施}《[*D 助餐三年行动方案]》。',
      ['实施 < 助餐三年行动方案 (carried-out)'],
    ],
    [
      'pointed back to by its kind',
      '《[D 林长制方案]》近日出台。根据方案，[P 青石区]将{?ESTABLISHMENT 设立}巡护队。',
      ['设立 < 林长制方案 (pointed)'],
    ],
    [
      'but a release not under the policy released, only under its ground',
      '依据《[D 立法法]》，[O 市人大]{POLICY_RELEASE 公布}《[*D 湿地条例]》。',
      ['公布 < 立法法 (ground)'],
    ],
    [
      'not under one only named beside it',
      '会议学习《[D 茶产业规划]》，[O 市文旅委]{PROMOTION 推介}茶园。',
      [],
    ],
    [
      'not under one named after it',
      '[P 青石区]{OPENING 开放}展馆，下月按照《[D 展馆办法]》收费。',
      [],
    ],
    ['not over a semicolon', '根据《[D 展馆办法]》免费；[P 青石区]{OPENING 开放}公园。', []],
    ['not while one is only to be joined', '[P 云岭市]继续{OTHER 推进}加入《[*D 河湖协定]》。', []],
    [
      'not beside one that is carried out',
      '[P 云岭市]高质量实施《[D 河湖协定]》，{LAUNCH 启动}普查。',
      [],
    ],
    ['not over a full stop', '根据《[D 展馆办法]》办理。[P 青石区]{OPENING 开放}公园。', []],
    ['not when it takes effect itself', '《[*D 湿地条例]》自下月起{CAMPAIGN 施行}。', []],
    [
      'not under what 按照计划 points to',
      '《[D 春耕计划]》已定。按照计划，[P 白鹭镇]{CAMPAIGN 开展}春耕。',
      [],
    ],
    [
      'not under another kind',
      '《[D 林长制方案]》出台。根据规划，[P 青石区]{?COMPLETION 建成}步道。',
      [],
    ],
  ] as const) {
    test(what, () => {
      expect(policiesIn(marked)).toEqual(want)
    })
  }

  test('with the words that say so', () => {
    const { reading, events } = readMarked(
      '昨日，根据《[D 湿地条例]》，[P 青石区]{OPENING 开放}公园。',
    )
    const [event] = tieChain(reading, events, []).events
    expect(event?.under).toEqual([
      {
        policy: 'POLICY:湿地条例',
        start: 3,
        end: 10,
        text: '根据《湿地条例',
        sentence: 0,
        score: 0.85,
        rule: 'ground',
      },
    ])
  })
})

/** `3场 < 举办 (clause)` for each tie of an observation. */
function eventsIn(marked: string, eventDate?: string, period?: string): readonly string[] {
  const { reading, events, observations } = readMarked(marked, eventDate, period)
  return tieChain(reading, events, observations).observations.flatMap(({ span, ofEvent }) =>
    ofEvent === undefined ? [] : [`${span.text} < ${ofEvent.event.slice(6)} (${ofEvent.rule})`],
  )
}

describe('a number is told of an event', () => {
  for (const [what, marked, want] of [
    ['in its clause', '[P 青石区]{CAMPAIGN 举办}<P 青石区|培训3场>。', ['培训3场 < 举办 (clause)']],
    [
      'in its clause before it',
      '<P 青石区|12个项目>集中{CONSTRUCTION_START 开工}。',
      ['12个项目 < 开工 (clause)'],
    ],
    [
      'the last one before it of two in the clause',
      '[P 青石区]{MEETING 召开}会议{LAUNCH 启动}<P 青石区|3个项目>。',
      ['3个项目 < 启动 (clause)'],
    ],
    [
      'later in its sentence, of what takes part',
      '昨日，[*G 春雨行动]{LAUNCH 启动}，首批<G 春雨行动|3支队伍>出发。',
      ['3支队伍 < 启动 (sentence)'],
    ],
    [
      'in another sentence, of the occasion itself',
      '[*G 采茶大赛]昨日{COMPETITION 开赛}。<G 采茶大赛|3支队伍>参赛。',
      ['3支队伍 < 开赛 (occasion)'],
    ],
    [
      'not of a work in another sentence',
      '[*G 青石大桥]{CONSTRUCTION_START 开工}。<G 青石大桥|全长3公里>。',
      [],
    ],
    ['not of what takes no part', '[*G 春雨行动]{LAUNCH 启动}，<P 青石区|人口3万人>。', []],
    ['not over a semicolon', '[*G 春雨行动]{LAUNCH 启动}；<G 春雨行动|经费3万元>。', []],
    ['not where nothing happens', '<P 青石区|人口3万人>。', []],
  ] as const) {
    test(what, () => {
      expect(eventsIn(marked)).toEqual(want)
    })
  }

  test('not when it is of an earlier time, or of years later; what is planned is counted ahead', () => {
    const marked = '[P 青石区]{CAMPAIGN 举办}<P 青石区|培训3场>。'
    expect(eventsIn(marked, '2021-06-16', '2020')).toEqual([])
    expect(eventsIn(marked, '2021-06-16', '2021-06')).toEqual(['培训3场 < 举办 (clause)'])
    expect(eventsIn(marked, '2021-06-16', '2022')).toEqual(['培训3场 < 举办 (clause)'])
    expect(eventsIn(marked, '2021-06-16', '2023')).toEqual([])
    const planned = marked.replace('{', '{?')
    expect(eventsIn(planned, '2021-09-01', '2021-06')).toEqual(['培训3场 < 举办 (clause)'])
  })

  test('with its own words', () => {
    const { reading, events, observations } = readMarked(
      '[P 青石区]{CAMPAIGN 举办}<P 青石区|培训3场>。',
    )
    const [observation] = tieChain(reading, events, observations).observations
    const { start = 0, end = 0, text } = observation?.ofEvent ?? {}
    expect(reading.article.text.slice(start, end)).toBe(text)
    expect(text).toBe('培训3场')
  })
})
