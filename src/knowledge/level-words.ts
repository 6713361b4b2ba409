// The words that stand for a jurisdiction in an organ's name (市 in 市文旅委), and when they are something else.
import type { GazetteerEntry, OrganLevel } from '../model/knowledge.ts'
import type { JurisdictionClass } from './organ-rows.ts'

export type LevelWord = {
  readonly word: string
  readonly level: OrganLevel
  /** Classes of jurisdictions it may stand for. */
  readonly classes: readonly JurisdictionClass[]
  /** Characters before it with which it is another word: 城市, 社区, 各县. */
  readonly blockedAfter: string
  /** Alone it is a common noun: 地区政府. */
  readonly isNamedOnly?: boolean
}

/** 全市, 各区, 两省, 数县 are no jurisdictions. */
const general = '全各外跨两几数多某每'
const zoneWords = [
  '新区',
  '高新区',
  '经开区',
  '开发区',
  '经济开发区',
  '高新技术产业开发区',
  '经济技术开发区',
  '保税区',
  '综保区',
  '保税港区',
  '自贸区',
  '自贸试验区',
  '园区',
  '工业园区',
  '产业园区',
  '度假区',
  '示范区',
  '管理区',
  '风景区',
  '景区',
  '科学城',
  '新城',
  '合作区',
]

export const levelWords: readonly LevelWord[] = [
  { word: '省', level: 'province', classes: ['P'], blockedAfter: `${general}节反内` },
  { word: '自治区', level: 'province', classes: ['P'], blockedAfter: general },
  {
    word: '市',
    level: 'city',
    classes: ['M', 'C', 'D'],
    blockedAfter: `${general}城都超股门夜集上楼开菜早闹海罢入街牛熊花灯车汇债黑互期房省区县`,
  },
  { word: '自治州', level: 'prefecture', classes: ['C'], blockedAfter: general },
  { word: '州', level: 'prefecture', classes: ['C'], blockedAfter: `${general}神九` },
  { word: '盟', level: 'prefecture', classes: ['C'], blockedAfter: `${general}联同加结欧东` },
  { word: '地区', level: 'prefecture', classes: ['C'], blockedAfter: general, isNamedOnly: true },
  { word: '特别行政区', level: 'province', classes: ['A'], blockedAfter: general },
  { word: '特区', level: 'province', classes: ['A'], blockedAfter: general },
  {
    word: '区',
    level: 'district',
    classes: ['U', 'D'],
    blockedAfter: `${general}社园小地校院景库灾片山牧矿林湖辖疆禁特军战新城郊老街厂营港疫发库灌治税验范假理政省市县`,
  },
  { word: '县', level: 'county', classes: ['D'], blockedAfter: `${general}郡治市区` },
  { word: '自治县', level: 'county', classes: ['D'], blockedAfter: general },
  { word: '旗', level: 'county', classes: ['D'], blockedAfter: `${general}红国升锦军队` },
  { word: '镇', level: 'town', classes: ['T'], blockedAfter: `${general}城集古冰重坐乡村县区市` },
  {
    word: '乡',
    level: 'town',
    classes: ['T'],
    blockedAfter: `${general}城家故老水他同下返梦镇县区市`,
  },
  { word: '街道', level: 'street', classes: ['S'], blockedAfter: general },
  ...zoneWords.map(
    (word): LevelWord => ({ word, level: 'zone', classes: ['Z'], blockedAfter: general }),
  ),
]

/** What follows a form and makes it another word: 市委|托, 县委|员会 (longer forms come first), 市政府|采购. */
const blockedBefore: ReadonlyMap<string, RegExp> = new Map([
  ['委', /^[员托派任屈婉身以培外]/],
  ['办', /^[公理学好了起证]/],
  ['政府', /^(采购|购买|性基金|性投资|投资|债券|债务|专项债|引导基金)/],
  ['人民政府', /^(采购|购买)/],
  ['法院', /^系统/],
  // 三中|全会, 一中|心, 一中|院.
  ...[...'一二三四五六七八九十'].map((number) => [`${number}中`, /^(全会|[心院])/] as const),
])

/** Whether the text after a suffix makes it another word. */
export function isCutShort(suffix: string, following: string): boolean {
  return blockedBefore.get(suffix)?.test(following) ?? false
}

/** Classes of a jurisdiction, the closest first. */
export function classesOf(entry: GazetteerEntry): readonly JurisdictionClass[] {
  const zone: readonly JurisdictionClass[] = entry.name.endsWith('新区') ? ['Z'] : []
  switch (entry.kind) {
    case 'province':
    case 'autonomous-region':
      return ['P']
    case 'municipality':
      return ['M']
    case 'special-administrative-region':
      return ['A']
    case 'prefecture-city':
    case 'prefecture':
      return ['C']
    case 'district':
      return ['U', 'D', ...zone]
    case 'county':
    case 'county-city':
      return ['D']
    case 'town':
    case 'township':
      return ['T']
    case 'street':
      return ['S']
    case 'zone':
    case 'new-area':
      return ['Z']
    default:
      return []
  }
}

const kindsByLevel: Readonly<Record<OrganLevel, readonly string[]>> = {
  province: ['province', 'autonomous-region', 'special-administrative-region'],
  city: ['municipality', 'prefecture-city', 'county-city'],
  prefecture: ['prefecture'],
  district: ['district'],
  county: ['county'],
  town: ['town', 'township'],
  street: ['street'],
  zone: ['zone', 'new-area'],
  any: [],
}

/** Whether a jurisdiction may be meant by a level word. */
export function fitsLevel(entry: GazetteerEntry, level: OrganLevel): boolean {
  if (level === 'any') return classesOf(entry).length > 0
  if (level === 'zone' && entry.name.endsWith('新区')) return true
  if (level === 'district' && entry.kind === 'new-area') return true
  return kindsByLevel[level].includes(entry.kind)
}
