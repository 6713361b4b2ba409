// The forms a number takes, as patterns, and their values: percentages, fractions, ranges, scales, plain numbers.
import { parseNumeral } from '../model/numeral.ts'
import { hedgeAfterPattern, hedgeBeforePattern } from './hedges.ts'
import {
  canonicalUnit,
  noAmountAfter,
  unitAfterArabic,
  unitAfterChinese,
  unitAfterOne,
} from './units.ts'

export type NumberReading = {
  readonly value: number
  readonly upper?: number
  readonly unit: string
}

export type NumberGroups = {
  readonly [Name in
    | 'before'
    | 'number'
    | 'inside'
    | 'scale'
    | 'upper'
    | 'lowScale'
    | 'unit'
    | 'after'
    | 'ordinal'
    | 'below']?: string | undefined
}

export type NumberForm = {
  readonly id: string
  /** Characters of which every match holds one: a sentence without them is not searched. */
  readonly signs: string
  /** What every match holds where that is far quicker to find than the match, and the signs are common. */
  readonly core?: RegExp
  /** Global; matched on the folded sentence. */
  readonly pattern: RegExp
  readonly read: (groups: NumberGroups) => NumberReading | undefined
}

const arabic = '(?!0\\d)(?:\\d{1,3}(?:,\\d{3})+(?![\\d,])(?:\\.\\d+)?|\\d+(?:\\.\\d+)?)'
/** 200千米: the unit's own 千 is no scale. */
const scale = '(?:万亿|千亿|百亿|十亿|千万|百万|十万|亿|万|千(?![米克瓦伏卡帕赫])|百)'
const chineseDigits = '一二两三四五六七八九'
const chinese = `[${chineseDigits}十百千万亿][${chineseDigits}十百千万亿零〇]*(?:点[${chineseDigits}零〇]+[万亿]?)?`
/** No letter, digit or dash of a code, no 第, no numeral before. */
const noCodeBefore = '(?<![A-Za-z\\d.,/_+#-])(?<!第)'
const noNumeralBefore = `(?<![第数几好初周届统唯专逐任另十百千万亿${chineseDigits}零〇\\d.星期])`
const before = `(?<before>${hedgeBeforePattern})?`
const after = `(?<after>${hedgeAfterPattern})?`
const dash = '\\s?(?:—+|-|–|~|至|到)\\s?'

const scaled = (number: string | undefined, scaleWord: string | undefined): number | undefined =>
  number === undefined ? undefined : parseNumeral(number + (scaleWord ?? ''))

const amount = (value: number | undefined, unit: string): NumberReading | undefined =>
  value === undefined ? undefined : { value, unit: canonicalUnit(unit) }

/** Rounded to a hundredth of a per cent. */
const percent = (part: number | undefined, whole: number | undefined): NumberReading | undefined =>
  part === undefined || whole === undefined || whole === 0
    ? undefined
    : { value: Math.round((part / whole) * 10_000) / 100, unit: '%' }

/** In the order of preference where two begin at one place with one length. */
export const numberForms: readonly NumberForm[] = [
  {
    id: 'percent',
    signs: '%‰',
    pattern: new RegExp(
      `${before}${noCodeBefore}(?<number>${arabic})\\s?(?<unit>%|‰)${after}`,
      'g',
    ),
    read: ({ number, unit }) => amount(scaled(number, ''), unit ?? '%'),
  },
  {
    id: 'percent-range',
    signs: '%',
    pattern: new RegExp(
      `${before}${noCodeBefore}(?<number>${arabic})%?${dash}(?<upper>${arabic})\\s?%${after}`,
      'g',
    ),
    read: ({ number, upper }) => range(scaled(number, ''), scaled(upper, ''), '%'),
  },
  {
    id: 'percent-words',
    signs: '百',
    pattern: new RegExp(`${before}百分之(?<number>${chinese}|${arabic})${after}`, 'g'),
    read: ({ number }) => amount(scaled(number, ''), '%'),
  },
  {
    id: 'fraction-words',
    signs: '分',
    pattern: new RegExp(
      `${before}${noNumeralBefore}(?<below>[${chineseDigits}十]{1,2})分之(?<number>[${chineseDigits}十]{1,2})强?${after}`,
      'g',
    ),
    read: ({ number, below }) => percent(scaled(number, ''), scaled(below, '')),
  },
  {
    id: 'fraction',
    signs: '/',
    pattern: new RegExp(
      `${before}(?<![\\d/.A-Za-z-])(?<number>\\d{1,2})/(?<below>[1-9]\\d{0,2})(?![\\d/.-]|决赛)${after}`,
      'g',
    ),
    read: ({ number, below }) => percent(scaled(number, ''), scaled(below, '')),
  },
  {
    id: 'tenths',
    signs: '成',
    pattern: new RegExp(
      `${before}${noNumeralBefore}(?<number>[${chineseDigits}\\d])成(?<inside>多)?(?<below>[${chineseDigits}])?(?=以上|左右|[，。；、的是人企用观受]|$)${after}`,
      'g',
    ),
    // 八成五: 85 %.
    read: ({ number, below }) =>
      percent(
        (scaled(number, '') ?? 0) * 10 + (below === undefined ? 0 : (scaled(below, '') ?? 0)),
        100,
      ),
  },
  {
    id: 'hundred-millions-class',
    signs: '级',
    // 1500亿级产业集群: always money.
    pattern: new RegExp(
      `${before}${noCodeBefore}(?<![数几])(?<number>\\d+|[${chineseDigits}]?)(?<scale>[十百千]?万?亿)级(?!别)`,
      'g',
    ),
    read: ({ number, scale: scaleWord }) =>
      amount(parseNumeral((number === '' ? '' : (number ?? '')) + (scaleWord ?? '')), '元'),
  },
  {
    id: 'range',
    signs: '—–-~至到',
    pattern: new RegExp(
      `${before}${noCodeBefore}(?<number>-?${arabic})(?<lowScale>${scale})?(?:${unitAfterArabic})?${dash}(?<upper>${arabic})(?<scale>${scale})?(?:余|多)?(?!${noAmountAfter})(?<unit>${unitAfterArabic})${after}`,
      'g',
    ),
    read: ({ number, lowScale, upper, scale: scaleWord, unit }) =>
      range(scaled(number, lowScale ?? scaleWord), scaled(upper, scaleWord), unit ?? ''),
  },
  {
    id: 'two-scales',
    signs: '万亿',
    core: /\d[万亿]\d/,
    pattern: new RegExp(
      `${before}${noCodeBefore}(?<number>\\d+亿\\d+(?:\\.\\d+)?万|\\d+万\\d+[千百]?)(?<inside>余|多)?(?!${noAmountAfter})(?<unit>${unitAfterArabic})${after}`,
      'g',
    ),
    read: ({ number, unit }) => amount(scaled(number, ''), unit ?? ''),
  },
  {
    id: 'arabic',
    signs: '0123456789',
    pattern: new RegExp(
      `${before}(?<ordinal>第)?(?<![A-Za-z\\d.,/_+#-])(?<number>${arabic})(?:余|多|来)?(?<scale>${scale})?(?:余|多|来)?(?!${noAmountAfter})(?<unit>${unitAfterArabic})${after}`,
      'g',
    ),
    read: ({ number, scale: scaleWord, unit }) => amount(scaled(number, scaleWord), unit ?? ''),
  },
  {
    id: 'counted-days',
    // 优良天数156天: days as an amount, where the noun says so; elsewhere a length of time.
    signs: '天',
    pattern: new RegExp(
      `(?<=天数[达为到超共约近有]{0,3})(?<before>)(?<number>\\d+)(?<unit>天)${after}`,
      'g',
    ),
    read: ({ number, unit }) => amount(scaled(number, ''), unit ?? ''),
  },
  {
    id: 'term',
    // 有效期3年, 任期4年: how long a rule or an office holds; elsewhere a length of time.
    signs: '期',
    pattern: new RegExp(
      `(?<=(?:有效期|任期)[为限达]{0,2})(?<before>)(?<number>${arabic}|[${chineseDigits}])(?<unit>年|个?月|天)${after}`,
      'g',
    ),
    read: ({ number, unit }) => amount(scaled(number, ''), unit ?? ''),
  },
  {
    id: 'shortened',
    // 时间缩短近半个小时: how much less it takes; to how much (缩短至) stays a length of time.
    signs: '缩短',
    pattern: new RegExp(
      `(?<=缩短了?)${before}(?<number>${arabic}|${chinese}|半)个?(?<unit>小时|分钟|天|工作日|月)${after}`,
      'g',
    ),
    read: ({ number, unit }) => amount(number === '半' ? 0.5 : scaled(number, ''), unit ?? ''),
  },
  {
    id: 'magnitude',
    // 7.8级地震: no rank; 6.0级以上地震 is one.
    signs: '级',
    pattern: /(?<![\d.])(?<number>\d\.\d)(?<unit>级)(?=[强大]?地震)/g,
    read: ({ number, unit }) => amount(scaled(number, ''), unit ?? ''),
  },
  {
    id: 'people',
    // 20万居民, 1500万新市民: people without a unit.
    signs: '万',
    pattern: new RegExp(
      `${before}${noCodeBefore}(?<number>${arabic})(?<scale>万)(?:余|多)?(?<unit>)(?=(?:新?市民|居民|群众|农民|村民|职工|学生|师生|观众|旅客|游客|党员|老人|人口|消费者|移民|务工人员|粉丝))`,
      'g',
    ),
    read: ({ number, scale: scaleWord }) => amount(scaled(number, scaleWord), '人'),
  },
  {
    id: 'life-years',
    // 人均预期寿命79.8岁: years lived, where the noun says so; elsewhere an age.
    signs: '岁',
    pattern: new RegExp(
      `(?<=寿命[^，。；、\\d]{0,10})${before}(?<![\\d.])(?<number>\\d{1,3}(?:\\.\\d+)?)(?<unit>岁)${after}`,
      'g',
    ),
    read: ({ number, unit }) => amount(scaled(number, ''), unit ?? ''),
  },
  {
    id: 'of-so-many',
    // 死亡率降至8.1/10万: so many in a hundred thousand.
    signs: '/',
    pattern: new RegExp(
      `${before}${noCodeBefore}(?<number>${arabic})(?<unit>/(?:10万|十万|百万|100万|万|千))(?![\\d年元人])${after}`,
      'g',
    ),
    read: ({ number, unit }) => amount(scaled(number, ''), unit ?? ''),
  },
  {
    // 两三千人, 七八家, 三五十公里: from one to the other.
    id: 'about-chinese',
    signs: '一二两三四五六七八',
    core: /[一二两三四五六七八][两二三四五六七八九]/,
    pattern: new RegExp(
      `${before}${noNumeralBefore}(?<number>[一二两三四五六七八])(?<upper>[两二三四五六七八九])(?<scale>[十百千万亿]*)(?!${noAmountAfter})(?<unit>${unitAfterChinese})${after}`,
      'g',
    ),
    read: readAbout,
  },
  {
    // 产值翻番, 翻了两番: twice, four times.
    id: 'doubled',
    signs: '番',
    pattern: /翻(?:了)?(?<number>[一两二三四])?(?<unit>番)/g,
    read: ({ number }) => ({ value: 2 ** (scaled(number ?? '一', '') ?? 1), unit: '倍' }),
  },
  {
    id: 'half',
    signs: '半',
    pattern: new RegExp(
      `${before}(?<unit>(?<![一二两三四五六七八九\\d])一半|(?<![一-鿿]多|大)半数)(?!路|天|年|小时)${after}`,
      'g',
    ),
    read: () => ({ value: 50, unit: '%' }),
  },
  {
    // 2.5个亿: always money.
    id: 'so-many-hundred-millions',
    signs: '亿',
    pattern: new RegExp(
      `${before}${noCodeBefore}(?<number>${arabic})个(?<inside>多)?亿(?!元)${after}`,
      'g',
    ),
    read: ({ number }) => amount(scaled(number, '亿'), '元'),
  },
  {
    id: 'chinese',
    signs: '一二两三四五六七八九十百千万亿',
    pattern: new RegExp(
      `${before}(?<ordinal>第)?${noNumeralBefore}(?<number>${chinese})(?<inside>余|多|来)?(?<scale>[万亿])?(?:余|多)?(?!${noAmountAfter})(?<unit>${unitAfterChinese})${after}`,
      'g',
    ),
    read: readChinese,
  },
]

const isCountedOne = new RegExp(`^${unitAfterOne}$`)

/** 二次 is a rank, 一起 an adverb; 千亩, 万家 without a hedge are figures of speech. */
function readChinese(groups: NumberGroups): NumberReading | undefined {
  const { number, scale: scaleWord, inside, before: hedge, unit } = groups
  if (number === '二' || (number === '一' && !isCountedOne.test(unit ?? ''))) return undefined
  const isBareScale = /^[十百千万亿]+$/.test(number ?? '') && number !== '十'
  if (isBareScale && inside === undefined && hedge === undefined) return undefined
  return amount(scaled(number, scaleWord), unit ?? '')
}

/** Neighbours, or 三五 and the like; 二三 in a list of names is none. */
function readAbout({
  number,
  upper,
  scale: scaleWord,
  unit,
}: NumberGroups): NumberReading | undefined {
  const [low, high] = [scaled(number, scaleWord), scaled(upper, scaleWord)]
  const step = (scaled(upper, '') ?? 0) - (scaled(number, '') ?? 0)
  return step === 1 || step === 2 ? range(low, high, unit ?? '') : undefined
}

function range(
  value: number | undefined,
  upper: number | undefined,
  unit: string,
): NumberReading | undefined {
  return value === undefined || upper === undefined || upper <= value
    ? undefined
    : { value, upper, unit: canonicalUnit(unit) }
}
