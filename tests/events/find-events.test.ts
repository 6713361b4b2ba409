import { describe, expect, it } from 'vitest'
import { findEvents } from '../../src/events/find-events.ts'
import { eventLine, readMarked } from './marked-reading.ts'

const linesOf = (marked: string): readonly string[] => {
  const reading = readMarked(marked)
  return findEvents(reading).map((event) => eventLine(reading, event))
}

/** Published on 2024-05-20. */
const told: readonly (readonly [name: string, marked: string, ...want: string[]])[] = [
  [
    'a held meeting: the noun is the trigger, the subject the agent',
    '5月18日，[云溪区:PLACE]召开安全生产工作会议。',
    'MEETING 工作会议 AGENT:云溪区 | 2024-05-18 COMPLETED',
  ],
  [
    'a forum held in a place, its noun inside its own name',
    '[首届松江峡低空经济论坛:PROGRAMME]昨日在[青石镇:PLACE]举行。',
    'MEETING 论坛 PLACE:青石镇 PROGRAMME:首届松江峡低空经济论坛 | 2024-05-19 COMPLETED',
  ],
  [
    'the participant who attends',
    '[林海川:PERSON]出席5月16日举行的全区招商大会。',
    'MEETING 大会 PARTICIPANT:林海川 | 2024-05-16 COMPLETED',
  ],
  [
    'a policy released, the object a list of titles',
    '[云溪区:PLACE]日前印发《[云溪区稳就业若干措施:POLICY]》《[云溪区人才安居办法:POLICY]》。',
    'POLICY_RELEASE 印发 AGENT:云溪区 OBJECT:云溪区人才安居办法 OBJECT:云溪区稳就业若干措施 | - COMPLETED',
  ],
  [
    'a policy without a title is one by its noun',
    '[云溪区住建局:ORGANIZATION]已出台老旧电梯更新实施细则。',
    'POLICY_RELEASE 出台 AGENT:云溪区住建局 | - COMPLETED',
  ],
  [
    'a signing between two, its place governed by 在',
    '5月10日，[星禾科技有限公司:ORGANIZATION]与[云溪大学:ORGANIZATION]在[白鹭湾产业园:PLACE]签约。',
    'SIGNING 签约 AGENT:云溪大学 AGENT:星禾科技有限公司 PLACE:白鹭湾产业园 | 2024-05-10 COMPLETED',
  ],
  [
    'a project that starts: no object behind the verb, so it is the subject',
    '5月8日，[松江峡二桥工程:PROGRAMME]正式开工。',
    'CONSTRUCTION_START 开工 OBJECT:松江峡二桥工程 | 2024-05-08 COMPLETED',
  ],
  [
    'a place that starts projects is where',
    '5月8日，[白鹭湾产业园:PLACE]开工了[星禾芯片项目:PROGRAMME]。',
    'CONSTRUCTION_START 开工 OBJECT:星禾芯片项目 PLACE:白鹭湾产业园 | 2024-05-08 COMPLETED',
  ],
  [
    'completion planned',
    '[松江峡二桥:PLACE]预计明年竣工。',
    'COMPLETION 竣工 OBJECT:松江峡二桥 | 2025-01-01 PLANNED',
  ],
  [
    'completion of something counted, by 已 and the day of publication',
    '截至目前，[云溪区:PLACE]已建成社区食堂26个。',
    'COMPLETION 建成 AGENT:云溪区 | - COMPLETED',
  ],
  [
    'an opening, its site the object and the place before it by 在',
    '今年4月，在[云溪区:PLACE]，[白鹭湾湿地公园:PLACE]开园。',
    'OPENING 开园 OBJECT:白鹭湾湿地公园 PLACE:云溪区 | 2024-04-01 COMPLETED',
  ],
  [
    'a launch with an object by an agent',
    '[云溪区商务局:ORGANIZATION]启动“[乐购云溪:PROGRAMME]”消费季。',
    'LAUNCH 启动 AGENT:云溪区商务局 PROGRAMME:乐购云溪 | - COMPLETED',
  ],
  [
    'a team set up',
    '[青石镇:PLACE]成立了[青石镇防汛突击队:ORGANIZATION]。',
    'ESTABLISHMENT 成立 AGENT:青石镇 OBJECT:青石镇防汛突击队 | - COMPLETED',
  ],
  [
    'a passive: by 由 at the end of the sentence',
    '[云溪区科创联盟:ORGANIZATION]，由[云溪大学:ORGANIZATION]和[星禾科技有限公司:ORGANIZATION]共同组建。',
    'ESTABLISHMENT 组建 AGENT:云溪大学 AGENT:星禾科技有限公司 OBJECT:云溪区科创联盟 | - COMPLETED',
  ],
  [
    'a campaign goes on until told otherwise',
    '[云溪区:PLACE]实施“[清河:PROGRAMME]”行动。',
    'CAMPAIGN 实施 AGENT:云溪区 PROGRAMME:清河 | - ONGOING',
  ],
  [
    'the subject dropped after a comma is that of the clause before',
    '[青石镇:PLACE]梳理群众诉求，开展“[邻里议事:PROGRAMME]”活动。',
    'CAMPAIGN 开展 AGENT:青石镇 PROGRAMME:邻里议事 | - ONGOING',
  ],
  [
    'a renovation, its thing before the verb',
    '去年，[云溪区:PLACE]完成[老码头街区:PLACE]改造。',
    'RENOVATION 改造 AGENT:云溪区 OBJECT:老码头街区 | 2023-01-01 COMPLETED',
  ],
  [
    'an award received',
    '[青石镇:PLACE]入选“[全国美丽乡镇:PROGRAMME]”名单。',
    'AWARD 入选 OBJECT:青石镇 PROGRAMME:全国美丽乡镇 | - COMPLETED',
  ],
  [
    'an inspection by a person with a post',
    '5月17日，[云溪区:PLACE]区长[林海川:PERSON]到[青石镇:PLACE]调研。',
    'INSPECTION 调研 AGENT:林海川 PLACE:青石镇 | 2024-05-17 COMPLETED',
  ],
  [
    'a meeting of two sides',
    '[林海川:PERSON]昨日会见[星禾科技有限公司:ORGANIZATION]董事长[周启明:PERSON]。',
    'DIPLOMACY 会见 AGENT:林海川 PARTICIPANT:周启明 | 2024-05-19 COMPLETED',
  ],
  [
    'a visitor met in a place, the verb tagged a noun',
    '[林海川:PERSON]5月19日在[云溪大学:PLACE]会见[邻江商会:ORGANIZATION]会长、[邻江集团:ORGANIZATION]董事长[周启明:PERSON]。',
    'DIPLOMACY 会见 AGENT:林海川 PARTICIPANT:周启明 PLACE:云溪大学 | 2024-05-19 COMPLETED',
  ],
  [
    'talks with a partner by 同, behind a place by 在',
    '[林海川:PERSON]11日下午在[云溪会堂:PLACE]同[邻江商会:ORGANIZATION]会长[周启明:PERSON]举行会谈。',
    'DIPLOMACY 会谈 AGENT:林海川 PARTICIPANT:周启明 PLACE:云溪会堂 | 2024-05-11 COMPLETED',
  ],
  [
    'a disaster with every place that is named',
    '5月19日凌晨，[云溪区:PLACE][青石镇:PLACE]发生山体滑坡。',
    'DISASTER 山体滑坡 PLACE:云溪区 PLACE:青石镇 | 2024-05-19 COMPLETED',
  ],
  [
    'goods sent',
    '[云溪区应急管理局:ORGANIZATION]向[青石镇:PLACE]调拨500顶帐篷。',
    'OTHER 调拨 AGENT:云溪区应急管理局 PLACE:青石镇 | - COMPLETED',
  ],
  [
    'the day of the telling is not the day of what is told',
    '5月17日，记者从[云溪区住建局:ORGANIZATION]获悉，[白鹭湾湿地公园:PLACE]将开放。',
    'OPENING 开放 OBJECT:白鹭湾湿地公园 | - PLANNED',
  ],
  [
    'an occasion goes on in the next sentence with its day and place',
    '5月18日，“[书香云溪:PROGRAMME]”活动在[云溪图书馆:PLACE]启动。启动仪式上，[云溪大学:ORGANIZATION]捐赠图书3000册。',
    'LAUNCH 启动 PLACE:云溪图书馆 PROGRAMME:书香云溪 | 2024-05-18 COMPLETED',
    'OTHER 捐赠 AGENT:云溪大学 PLACE:云溪图书馆 PROGRAMME:书香云溪 | 2024-05-18 COMPLETED',
  ],
  [
    'several posts before one person',
    '[松江省委:ORGANIZATION]常委、[云溪区委:ORGANIZATION]书记[林海川:PERSON]5月17日在[青石镇:PLACE]调研。',
    'INSPECTION 调研 AGENT:林海川 PLACE:青石镇 | 2024-05-17 COMPLETED',
  ],
  [
    'who attends, from the clauses before that only list',
    '5月18日，[云溪区:PLACE]召开就业工作会议。副区长[周启明:PERSON]，秘书长[何立:PERSON]出席会议。',
    'MEETING 工作会议 AGENT:云溪区 PARTICIPANT:何立 PARTICIPANT:周启明 | 2024-05-18 COMPLETED',
  ],
  [
    'who hosts, told in a later sentence of the same forum',
    '[松江峡论坛:PROGRAMME]昨日在[青石镇:PLACE]举行。本届论坛由[云溪大学:ORGANIZATION]主办。',
    'MEETING 论坛 AGENT:云溪大学 PLACE:青石镇 PROGRAMME:松江峡论坛 | 2024-05-19 COMPLETED',
  ],
  [
    'a title given by an organ to the subject',
    '去年，[青石镇:PLACE]被[松江省人民政府:ORGANIZATION]授予“[平安乡镇:PROGRAMME]”称号。',
    'AWARD 授予 AGENT:松江省人民政府 OBJECT:青石镇 PROGRAMME:平安乡镇 | 2023-01-01 COMPLETED',
  ],
  [
    'a heading and its body as one, by the words behind the trigger',
    '[全省:PLACE^=松江省]启动防汛三级应急响应\n5月16日，[松江省水利厅:ORGANIZATION]启动防汛三级应急响应。',
    'LAUNCH 启动 AGENT:松江省 AGENT:松江省水利厅 | 2024-05-16 COMPLETED',
  ],
  [
    'a list spelled out in the next clause',
    '[云溪区:PLACE]推出系列产品，包括[云溪茶卡:PROGRAMME]、[云溪年票:PROGRAMME]等。',
    'LAUNCH 推出 AGENT:云溪区 OBJECT:云溪年票 OBJECT:云溪茶卡 | - COMPLETED',
  ],
  [
    'told twice is one event, with what the second telling adds',
    '[白鹭湾湿地公园:PLACE]开园。5月1日，由[云溪区:PLACE]建设的[白鹭湾湿地公园:PLACE]正式开园。',
    'OPENING 开园 AGENT:云溪区 OBJECT:白鹭湾湿地公园 | 2024-05-01 COMPLETED',
  ],
  [
    'what was revised and what will be in force, of one policy',
    '新修订的《[云溪区河道管理办法:POLICY]》将于明年1月1日起施行。',
    'POLICY_RELEASE 修订 OBJECT:云溪区河道管理办法 | - COMPLETED',
    'POLICY_RELEASE 施行 OBJECT:云溪区河道管理办法 | 2025-01-01 PLANNED',
  ],
  [
    'a law that passed',
    '《[云溪区河道管理办法:POLICY]》已由[云溪区人大常委会:ORGANIZATION]于2024年4月29日通过。',
    'POLICY_RELEASE 通过 AGENT:云溪区人大常委会 OBJECT:云溪区河道管理办法 | 2024-04-29 COMPLETED',
  ],
  [
    'what a clause without subject happens to, from the topic before it',
    '[松江大桥:PLACE]全长1.2公里，2021年动工，预计今年10月通车。',
    'CONSTRUCTION_START 动工 OBJECT:松江大桥 | 2021-01-01 COMPLETED',
    'OPENING 通车 OBJECT:松江大桥 | 2024-10-01 PLANNED',
  ],
  [
    'the name that a dated verb describes',
    '去年重新开放的[云溪博物馆:PLACE]接待游客30万人次。',
    'OPENING 重新开放 OBJECT:云溪博物馆 | 2023-01-01 COMPLETED',
  ],
  [
    'an unnamed thing of a place, by its day',
    '[青石镇:PLACE]首座光伏电站昨日并网。',
    'OPENING 并网 PLACE:青石镇 | 2024-05-19 COMPLETED',
  ],
  [
    'offices that inspect together',
    '5月6日，[云溪区教育局:ORGANIZATION]会同[云溪区消防大队:ORGANIZATION]对12所学校开展安全检查。',
    'INSPECTION 安全检查 AGENT:云溪区教育局 AGENT:云溪区消防大队 | 2024-05-06 COMPLETED',
  ],
  [
    'a round of inspection as one, with who went along',
    '[林海川:PERSON]到[青石镇:PLACE]调研。随后来到[石桥村:PLACE]，察看春耕。副区长[何立:PERSON]陪同调研。',
    'INSPECTION 调研 AGENT:林海川 PARTICIPANT:何立 PLACE:石桥村 PLACE:青石镇 | - COMPLETED',
  ],
  [
    'appointments of a meeting, each with its person and organ',
    '5月20日，[云溪区人大常委会:ORGANIZATION]第九次会议表决通过事项：任命[何立:PERSON]为[云溪区财政局:ORGANIZATION]局长，免去[周启明:PERSON]的[云溪区教育局:ORGANIZATION]局长职务。',
    'MEETING 会议 AGENT:云溪区人大常委会 | 2024-05-20 COMPLETED',
    'APPOINTMENT 任命 AGENT:云溪区人大常委会 OBJECT:云溪区财政局 PARTICIPANT:何立 | 2024-05-20 COMPLETED',
    'APPOINTMENT 免去 AGENT:云溪区人大常委会 OBJECT:云溪区教育局 PARTICIPANT:周启明 | 2024-05-20 COMPLETED',
  ],
  [
    'who hosts, in clauses of their own',
    '[松江茶文化周:PROGRAMME]将在[白鹭湾公园:PLACE]举行，[云溪区文旅局:ORGANIZATION]主办，[青石镇:PLACE]承办。',
    'CAMPAIGN 举行 AGENT:云溪区文旅局 AGENT:青石镇 PLACE:白鹭湾公园 PROGRAMME:松江茶文化周 | - PLANNED',
  ],
  [
    'where firms settle, in a span without a day',
    '近两年，5家企业落户[云溪区:PLACE]。',
    'INVESTMENT 落户 PLACE:云溪区 | - COMPLETED',
  ],
  [
    'money that is spent on a renovation as that alone',
    '[星禾科技有限公司:ORGANIZATION]斥资3亿元改造[老码头街区:PLACE]。',
    'RENOVATION 改造 AGENT:星禾科技有限公司 OBJECT:老码头街区 | - COMPLETED',
  ],
  [
    'a find, in the passive by 于',
    '[望江碑:PLACE]2003年发现于[石桥村:PLACE]。',
    'OTHER 发现 OBJECT:望江碑 PLACE:石桥村 | 2003-01-01 COMPLETED',
  ],
  [
    'a region whose common noun is back to work',
    '[云溪区:PLACE]老城区已恢复供水。',
    'OTHER 恢复供水 PLACE:云溪区 | - COMPLETED',
  ],
  [
    'a storm that is expected',
    '预计台风“海葵”将于今晚在[松江县:PLACE]沿海登陆。',
    'DISASTER 登陆 PLACE:松江县 | 2024-05-20 PLANNED',
  ],
  [
    'a judgement told in two verbs',
    '[云溪区人民法院:ORGANIZATION]昨日对一起盗窃案公开宣判，判处[王某:PERSON]有期徒刑。',
    'OTHER 公开宣判 AGENT:云溪区人民法院 PARTICIPANT:王某 | 2024-05-19 COMPLETED',
  ],
  [
    'what is picked in a season, where it has a place',
    '[松江县:PLACE]万亩蜜桔已陆续采收。',
    'OTHER 采收 PLACE:松江县 | - ONGOING',
  ],
  [
    'deputies who will be elected',
    '下月将选出[松江县第八届人民代表大会:ORGANIZATION]代表。',
    'APPOINTMENT 选出 OBJECT:松江县第八届人民代表大会 | 2024-06-01 PLANNED',
  ],
  [
    'what an army carries out as no campaign',
    '[松江国军队:ORGANIZATION]昨日在边境开展打击行动。',
    'OTHER 开展 AGENT:松江国军队 | 2024-05-19 COMPLETED',
  ],
  [
    'a title in marks that no list knows',
    '[清河书院:PLACE]去年被评为“最美书房”。',
    'AWARD 被评为 OBJECT:清河书院 | 2023-01-01 COMPLETED',
  ],
  [
    'a warning that is released',
    '[松江省气象台:ORGANIZATION]今日发布暴雨黄色预警。',
    'OTHER 发布 AGENT:松江省气象台 | 2024-05-20 COMPLETED',
  ],
  [
    'a book that is launched, though nobody is said to release it',
    '[林海川:PERSON]等人见证新书发布。',
    'LAUNCH 发布 AGENT:林海川 | - COMPLETED',
  ],
  [
    'a league that has begun',
    '[云溪篮球联赛:PROGRAMME]昨日开赛。',
    'COMPETITION 开赛 PROGRAMME:云溪篮球联赛 | 2024-05-19 COMPLETED',
  ],
  [
    'a flood by what it broke',
    '[青石镇:PLACE]山洪冲垮了一座便桥。',
    'DISASTER 山洪 PLACE:青石镇 | - COMPLETED',
  ],
  [
    'rescuers at work, without a mark of tense',
    '[云溪区消防救援大队:ORGANIZATION]赶到现场救援。',
    'OTHER 救援 AGENT:云溪区消防救援大队 | - COMPLETED',
  ],
  [
    'a founding in a span that begins with it',
    '[云溪大学:ORGANIZATION]自1958年成立以来人才辈出。',
    'ESTABLISHMENT 成立 OBJECT:云溪大学 | 1958-01-01 COMPLETED',
  ],
  [
    'work under way in a region',
    '[松江省:PLACE]灾后重建工作正在有序推进。',
    'CAMPAIGN 推进 PLACE:松江省 | - ONGOING',
  ],
]

/** Each names something like an event, and none is one. */
const untold: readonly (readonly [name: string, marked: string])[] = [
  ['negated', '[松江峡二桥:PLACE]尚未开工。'],
  ['a duty', '[云溪区:PLACE]要加快推进[松江峡二桥工程:PROGRAMME]。'],
  ['a condition', '如果[松江峡二桥:PLACE]建成，通行时间会缩短。'],
  ['a purpose', '为了实施“[清河:PROGRAMME]”行动，部门准备了船只。'],
  ['a goal', '[云溪区:PLACE]推动[星禾芯片项目:PROGRAMME]落户。'],
  ['urged, not told', '[林海川:PERSON]强调，[云溪区:PLACE]开展“[清河:PROGRAMME]”行动。'],
  ['quoted speech', '“[云溪区:PLACE]成立了专班，大家都很高兴。”居民说。'],
  ['a habit', '[青石镇:PLACE]每年举办丰收大会。'],
  ['a name that holds a trigger', '[星禾杯创新大赛:PROGRAMME]的报名者来自[云溪区:PLACE]。'],
  ['a thing named by a trigger', '[云溪区:PLACE]的签约率居前。'],
  ['a figure', '[云溪区:PLACE]工业投资同比增长5%。'],
  ['an age', '[云溪大学:ORGANIZATION]成立60周年。'],
  ['a past disaster that names a thing', '[青石镇:PLACE]地震遗址的讲解员上岗。'],
  ['what will be when something is built', '[云溪大桥:PLACE]建成后，两岸居民有望少绕十公里。'],
  ['how much befell in a time', '据了解，[云溪区:PLACE]共发生交通事故27起。'],
  ['what a meeting heard', '会议通报了[云溪区:PLACE]一季度工作情况。'],
  ['how a renovation goes', '专家了解[老码头街区:PLACE]改造落实情况。'],
  ['a bulletin that only says', '[云溪区统计局:ORGANIZATION]发布消息称，消费平稳。'],
  ['news that is only said', '[云溪区统计局:ORGANIZATION]发布数据显示，消费平稳。'],
  [
    'a meeting that only describes who attends it',
    '出席就业工作会议的代表参观了[云溪大学:ORGANIZATION]。',
  ],
  ['a name in the title of a work', '《[林海川:PERSON]谈启动经济》一书受欢迎。'],
  [
    'what a person says without a mark of time',
    '[林海川:PERSON]表示，[云溪区:PLACE]开展“[清河:PROGRAMME]”行动。',
  ],
  ['a settlement of a law', '这部法律规定，[云溪区:PLACE]建立“[河长:PROGRAMME]”制度。'],
  ['a visit that is a task', '[云溪大学:ORGANIZATION]极地考察任务受关注。'],
  [
    'who only receives for those who got a title',
    '[林海川:PERSON]向获得“[先锋队:PROGRAMME]”称号的单位致意。',
  ],
  ['a day of every week', '[云溪区:PLACE]每周三举办招聘会。'],
  ['an effort', '[云溪区:PLACE]加快打造开放平台。'],
  ['a preposition that looks like a verb', '[云溪区:PLACE]通过“[清河:PROGRAMME]”行动改善水质。'],
  ['a name that a length of road has', '[云溪区:PLACE]今年高速公路通车里程居首。'],
  ['what is only included', '[云溪区:PLACE]将居家改造纳入补贴范围。'],
  ['resources without a count', '[云溪区:PLACE]目前已投入应用。'],
  ['a pretext', '[王某:PERSON]以修建鱼塘为名占地。'],
  ['a figure passed', '[云溪区:PLACE]外贸总额已经突破10亿元。'],
  ['nobody named', '昨日，一批项目集中开工。'],
]

describe('findEvents', () => {
  for (const [name, marked, ...want] of told)
    it(`reads ${name}`, () => expect(linesOf(marked)).toEqual(want))

  for (const [name, marked] of untold)
    it(`finds none: ${name}`, () => expect(linesOf(marked)).toEqual([]))

  for (const [marked, label] of [
    ['5月8日，[松江峡二桥工程:PROGRAMME]正式开工。', '松江峡二桥工程开工'],
    ['[云溪区:PLACE]已出台老旧电梯更新实施细则。', '云溪区出台老旧电梯更新实施细则'],
    ['5月18日，[云溪区:PLACE]召开安全生产工作会议。', '云溪区召开安全生产工作会议'],
    ['[青石镇:PLACE]成立了[青石镇防汛突击队:ORGANIZATION]。', '青石镇成立青石镇防汛突击队'],
    ['[松江峡论坛:PROGRAMME]昨日在[青石镇:PLACE]举行。', '松江峡论坛'],
  ] as const)
    it(`labels it ${label}`, () => expect(findEvents(readMarked(marked))[0]?.title).toBe(label))

  it('gives money with what it is of', () => {
    const reading = readMarked('5月8日，[星禾芯片项目:PROGRAMME]开工，总投资约12.5亿元。')
    expect(findEvents(reading)[0]?.amounts).toEqual([
      { value: 1_250_000_000, unit: '元', what: '总投资' },
    ])
  })

  it('leaves a turnover to the indicators', () => {
    const reading = readMarked('5月8日，[星禾芯片项目:PROGRAMME]开工，去年全区工业产值80亿元。')
    expect(findEvents(reading)[0]?.amounts).toEqual([])
  })

  it('gives as-of as the end of a period', () => {
    const [event] = findEvents(readMarked('截至目前，[云溪区:PLACE]已建成社区食堂26个。'))
    expect(event).toMatchObject({ endDate: '2024-05-20', datePrecision: 'PERIOD' })
    expect(event).not.toHaveProperty('date')
  })

  it('keeps a release apart from a later one of more', () => {
    const lines = linesOf(
      '[云溪区:PLACE]发布《[清河计划:POLICY]》。最近，[云溪区:PLACE]连续发布《[稳岗办法:POLICY]》《[安居办法:POLICY]》《[清河计划:POLICY]》。',
    )
    expect(lines).toHaveLength(2)
  })
})

describe('every event', () => {
  for (const [name, marked] of told) {
    const reading = readMarked(marked)
    const events = findEvents(reading)
    it(`holds its invariants: ${name}`, () => {
      const ids = new Set(reading.entities.map(({ id }) => id))
      for (const event of events) {
        const { start, end, text } = event.trigger
        expect(reading.article.text.slice(start, end)).toBe(text)
        expect(event.arguments.length).toBeGreaterThan(0)
        for (const { entity } of event.arguments) expect(ids).toContain(entity)
        expect(new Set(event.arguments.map(({ entity }) => entity)).size).toBe(
          event.arguments.length,
        )
        const sentence = reading.sentences.find(({ index }) => index === event.sentence)
        expect(sentence && sentence.start <= start && end <= sentence.end).toBe(true)
        expect(event.title.length).toBeGreaterThan(0)
        expect(event.title.length).toBeLessThanOrEqual(30)
      }
      expect(findEvents(readMarked(marked))).toEqual(events)
      expect(new Set(events.map(({ id }) => id)).size).toBe(events.length)
    })
  }
})
