import { describe, expect, it } from 'vitest'
import { findEvents } from '../../src/events/find-events.ts'
import type { GazetteerEntry, Knowledge } from '../../src/model/knowledge.ts'
import { findRelations } from '../../src/relations/find-relations.ts'
import { readMarked } from '../events/marked-reading.ts'

/** A gazetteer of an invented province: 松江省 > 云溪区 > 青石镇. */
const entries: readonly GazetteerEntry[] = [
  division('中国', 'country', '100000', []),
  division('松江省', 'province', '990000', ['中国']),
  division('云溪区', 'district', '990101', ['松江省', '中国']),
  division('青石镇', 'town', '990101101', ['云溪区', '松江省', '中国']),
  { ...division('江湖经济圈', 'region', '', ['松江省', '临江省', '中国']) },
  division('临江省', 'province', '980000', ['中国']),
  division('法国', 'country', '', []),
]

function division(
  name: string,
  kind: string,
  adcode: string,
  ancestors: readonly string[],
): GazetteerEntry {
  return {
    id: `PLACE:${name}`,
    type: 'PLACE',
    name,
    aliases: [],
    kind,
    ...(adcode === '' ? {} : { adcode }),
    ancestors: ancestors.map((one) => `PLACE:${one}`),
  }
}

const entryById = new Map(entries.map((entry) => [entry.id, entry]))
const knowledge = {
  gazetteer: {
    get: (id: string) => entryById.get(id),
    ancestorsAt: (id: string) => entryById.get(id)?.ancestors ?? [],
  },
} as unknown as Knowledge

function relate(marked: string) {
  const marks = readMarked(marked)
  const entities = marks.entities.map((entity) => {
    const known = entryById.get(entity.id)
    const code = known?.adcode === undefined ? {} : { adcode: known.adcode }
    return known ? { ...entity, ...code, kind: known.kind, isKnown: true } : entity
  })
  const reading = { ...marks, entities }
  return { reading, relations: findRelations(reading, findEvents(reading), knowledge) }
}

function linesOf(marked: string): readonly string[] {
  const { reading, relations } = relate(marked)
  const nameOf = (id: string) => reading.entities.find((entity) => entity.id === id)?.name
  return relations
    .map(({ type, source, target }) => `${nameOf(source)} ${type} ${nameOf(target)}`)
    .toSorted()
}

const said: readonly (readonly [name: string, marked: string, want: readonly string[]])[] = [
  [
    'each division to its nearest named ancestor',
    '[松江省:PLACE][云溪区:PLACE][青石镇:PLACE]晴。',
    ['云溪区 PART_OF 松江省', '青石镇 PART_OF 云溪区'],
  ],
  [
    'past an ancestor that the article does not name',
    '[松江省:PLACE]的[青石镇:PLACE]晴。',
    ['青石镇 PART_OF 松江省'],
  ],
  ['a province to the country', '[中国:PLACE]和[松江省:PLACE]都有。', ['松江省 PART_OF 中国']],
  [
    'an organ by the place in its name',
    '[[云溪区:PLACE]文化旅游局:ORGANIZATION]介绍了情况。',
    ['云溪区文化旅游局 LOCATED_IN 云溪区'],
  ],
  [
    'an organ inside an organ, and both in their region',
    '[[区委:ORGANIZATION=中国共产党云溪区委员会]宣传部:ORGANIZATION=中国共产党云溪区委员会宣传部]在[云溪区:PLACE]。',
    [
      '中国共产党云溪区委员会 LOCATED_IN 云溪区',
      '中国共产党云溪区委员会宣传部 LOCATED_IN 云溪区',
      '中国共产党云溪区委员会宣传部 PART_OF 中国共产党云溪区委员会',
    ],
  ],
  [
    'a programme by the park in its name',
    '[[白鹭湾公园:PLACE]二期项目:PROGRAMME]进展顺利。',
    ['白鹭湾公园二期项目 LOCATED_IN 白鹭湾公园'],
  ],
  [
    'a site whose name touches that of its town',
    '[青石镇:PLACE][望江亭景区:PLACE]人多。',
    ['望江亭景区 LOCATED_IN 青石镇'],
  ],
  [
    'a village is a part of its town, and its square lies in the village alone',
    '[青石镇:PLACE][[石桥村:PLACE]广场:PLACE]人多。',
    ['石桥村 PART_OF 青石镇', '石桥村广场 LOCATED_IN 石桥村'],
  ],
  [
    'what lies in a place by 位于',
    '[白鹭湾公园:PLACE]位于[云溪区:PLACE]。',
    ['白鹭湾公园 LOCATED_IN 云溪区'],
  ],
  [
    'a stretch of a road, and the region it runs through',
    '[[松临高速公路:PLACE][云溪:PLACE=云溪区]段:PLACE]堵车。',
    ['松临高速公路云溪段 LOCATED_IN 云溪区', '松临高速公路云溪段 PART_OF 松临高速公路'],
  ],
  [
    'an organisation at its former seat',
    '[[工合印刷厂:ORGANIZATION]旧址:PLACE]开放参观。',
    ['工合印刷厂 LOCATED_IN 工合印刷厂旧址'],
  ],
  [
    'a row of names is the whole of its members',
    '[[望江亭:PLACE]－[白鹭湾:PLACE]景区:PLACE]人多。',
    ['望江亭 PART_OF 望江亭－白鹭湾景区', '白鹭湾 PART_OF 望江亭－白鹭湾景区'],
  ],
  [
    'who issued a policy, and the park it is about',
    '[云溪区:PLACE]印发《[[白鹭湾公园:PLACE]保护规划:POLICY]》。',
    ['云溪区 ISSUED 白鹭湾公园保护规划', '白鹭湾公园保护规划 COVERS 白鹭湾公园'],
  ],
  [
    'the issuer a policy begins with',
    '《[[云溪区:PLACE]促进就业办法:POLICY]》共八条。',
    ['云溪区 ISSUED 云溪区促进就业办法'],
  ],
  [
    'who runs a programme',
    '[青石镇:PLACE]开展“[邻里议事:PROGRAMME]”活动。',
    ['青石镇 OPERATES 邻里议事'],
  ],
  [
    'what a region builds lies in it',
    '[云溪区:PLACE]建成[望江公园:PLACE]、[文峰塔公园:PLACE]。',
    ['文峰塔公园 LOCATED_IN 云溪区', '望江公园 LOCATED_IN 云溪区'],
  ],
  [
    'partners of a signing',
    '[星禾科技有限公司:ORGANIZATION]与[松江大学:ORGANIZATION]签约。',
    ['星禾科技有限公司 COOPERATES_WITH 松江大学'],
  ],
  [
    'a list that acts together',
    '[松江大学:ORGANIZATION] [云溪博物馆:ORGANIZATION] 联合推荐',
    ['松江大学 COOPERATES_WITH 云溪博物馆'],
  ],
  [
    'an official by the post before the name',
    '[云溪区教育局:ORGANIZATION]局长[林海川:PERSON]介绍。',
    ['林海川 AFFILIATED_WITH 云溪区教育局'],
  ],
  [
    'officials of one list',
    '[松江大学:ORGANIZATION]校长[林海川:PERSON]致辞，副校长[周启明:PERSON]、[何立:PERSON]出席。',
    [
      '何立 AFFILIATED_WITH 松江大学',
      '周启明 AFFILIATED_WITH 松江大学',
      '林海川 AFFILIATED_WITH 松江大学',
    ],
  ],
  [
    'the head of a division with the place itself',
    '[云溪区:PLACE]副区长[林海川:PERSON]介绍。',
    ['林海川 AFFILIATED_WITH 云溪区'],
  ],
  [
    'two posts before one name',
    '[松江省委:ORGANIZATION]常委、[云溪区委:ORGANIZATION]书记[林海川:PERSON]讲话。',
    ['林海川 AFFILIATED_WITH 云溪区委', '林海川 AFFILIATED_WITH 松江省委'],
  ],
  [
    'a post without organ by the organisation told of before it',
    '[松江大学:ORGANIZATION]开放实验室，副校长[何立:PERSON]致辞。',
    ['何立 AFFILIATED_WITH 松江大学'],
  ],
  [
    'who is given a post, with its organ',
    '5月20日，[云溪区人大常委会:ORGANIZATION]任命[何立:PERSON]为[云溪财政局:ORGANIZATION]局长。',
    ['何立 AFFILIATED_WITH 云溪财政局'],
  ],
  [
    'hosts that one verb lists',
    '赛事由[松江大学:ORGANIZATION]、[云溪博物馆:ORGANIZATION]主办。',
    ['松江大学 COOPERATES_WITH 云溪博物馆'],
  ],
  [
    'an office that works with another',
    '[松江大学:ORGANIZATION]联合[云溪博物馆:ORGANIZATION]办了两期夜校。',
    ['松江大学 COOPERATES_WITH 云溪博物馆'],
  ],
  [
    'a plan that only names its district as about it',
    '《[[云溪区:PLACE]教育设施规划:POLICY]》正在征求意见。',
    ['云溪区教育设施规划 COVERS 云溪区'],
  ],
  [
    'one who is said to be of an organisation',
    '[何立:PERSON]是[青石镇综合执法大队:ORGANIZATION]干部。',
    ['何立 AFFILIATED_WITH 青石镇综合执法大队'],
  ],
  [
    'a reporter with the paper that 本报 stands for',
    '[本报:ORGANIZATION^=松江日报]讯 （记者 [何立:PERSON]）[云溪区:PLACE]晴。',
    ['何立 AFFILIATED_WITH 松江日报'],
  ],
  [
    'a photographer with the agency behind the slash',
    '望江公园开园。 记者 [何立:PERSON] 摄/[视觉松江:ORGANIZATION]',
    ['何立 AFFILIATED_WITH 视觉松江'],
  ],
]

const unsaid: readonly (readonly [name: string, marked: string])[] = [
  ['two places that only stand in one sentence', '[云溪区:PLACE]晴，[望江亭景区:PLACE]人多。'],
  ['a region of two provinces as part of one', '[江湖经济圈:PLACE]里有[松江省:PLACE]。'],
  ['the country in the name of a former camp', '[[法国:PLACE]兵营旧址:PLACE]人多。'],
  ['a person who is only spoken of', '[云溪区教育局:ORGANIZATION]公布了[何立:PERSON]案。'],
  ['a speaker of another sentence', '[松江大学:ORGANIZATION]放假。[何立:PERSON]表示欢迎。'],
  ['a district as part of the country', '[中国:PLACE]和[云溪区:PLACE]都有。'],
  ['a place inside a slogan', '“我眼中的[云溪:PLACE=云溪区]”[征文:PROGRAMME]。'],
]

describe('findRelations', () => {
  for (const [name, marked, want] of said)
    it(`says ${name}`, () => expect(linesOf(marked)).toEqual(want))

  for (const [name, marked] of unsaid)
    it(`does not say ${name}`, () => expect(linesOf(marked)).toEqual([]))

  it('says a relation once, with its first evidence', () => {
    const { relations } = relate(
      '[青石镇:PLACE]开展“[邻里议事:PROGRAMME]”活动。[青石镇:PLACE]实施“[邻里议事:PROGRAMME]”行动。',
    )
    expect(relations.filter(({ type }) => type === 'OPERATES')).toMatchObject([{ sentence: 0 }])
  })
})

describe('every relation', () => {
  for (const [name, marked] of said)
    it(`has evidence and ends among the entities: ${name}`, () => {
      const { reading, relations } = relate(marked)
      const ids = reading.entities.map(({ id }) => id)
      for (const relation of relations) {
        expect(ids).toContain(relation.source)
        expect(ids).toContain(relation.target)
        expect(relation.source).not.toBe(relation.target)
        expect(relation.span.end).toBeGreaterThan(relation.span.start)
        const sentence = reading.sentences.find(({ index }) => index === relation.sentence)
        expect(sentence && sentence.start <= relation.span.start).toBe(true)
        expect(sentence && relation.span.end <= sentence.end).toBe(true)
      }
      expect(relate(marked).relations).toEqual(relations)
    })
})
