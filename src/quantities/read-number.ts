// The forms a number takes, as patterns, and their values: percentages, fractions, ranges, scales, plain numbers.
import { parseNumeral } from '../model/numeral.ts'
import {
  after,
  amount,
  arabic,
  before,
  chinese,
  chineseDigits,
  dash,
  type NumberForm,
  type NumberGroups,
  type NumberReading,
  noCodeBefore,
  noNumeralBefore,
  percent,
  scale,
  scaled,
} from './number-parts.ts'
import { specialForms } from './special-forms.ts'
import {
  canonicalUnit,
  noAmountAfter,
  unitAfterArabic,
  unitAfterChinese,
  unitAfterOne,
} from './units.ts'

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
    core: /[\d%]\s?[—\-–~至到]+\s?\d[\d,.]*\s?%/,
    pattern: new RegExp(
      `${before}${noCodeBefore}(?<number>${arabic})%?${dash}(?<upper>${arabic})\\s?%${after}`,
      'g',
    ),
    read: ({ number, upper }) => range(scaled(number, ''), scaled(upper, ''), '%'),
  },
  {
    id: 'percent-words',
    signs: '百',
    core: /百分之/,
    pattern: new RegExp(`${before}百分之(?<number>${chinese}|${arabic})${after}`, 'g'),
    read: ({ number }) => amount(scaled(number, ''), '%'),
  },
  {
    id: 'fraction-words',
    signs: '分',
    core: /分之/,
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
    core: /[一二两三四五六七八九\d]成/,
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
    core: /亿级/,
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
    core: /[—\-–~至到]\s?\d/,
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
  ...specialForms,
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
    core: /个多?亿/,
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
