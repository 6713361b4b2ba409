// The words a number can count or measure in, by kind; and what after a number makes it no amount (times, ages, ranks).

/** Units of money; 元人民币 counts as 元. */
const money = ['元人民币', '美元', '欧元', '日元', '港元', '英镑', '卢布', '韩元', '元']
const measures = [
  ...['平方公里', '平方千米', '平方米', '公顷', '亩', '立方米', '立方公里', '立方', '㎡'],
  ...['公里', '千米', '海里', '厘米', '毫米', '微米', '纳米', '光年', '华里', '米'],
  ...['标准煤吨', '载重吨', '总吨', '公斤', '千克', '毫克', '微克', '吨', '克', '斤'],
  ...[
    '千瓦时',
    '吉瓦时',
    '太瓦时',
    '兆瓦时',
    '千瓦',
    '兆瓦',
    '吉瓦',
    '千伏安',
    '千伏',
    '伏',
    '度电',
    '度',
    '升',
    '毫升',
    '桶',
  ],
  ...['摄氏度', '℃', '°C', '迈', '倍', '成', '％', '兆'],
  ...['标准箱', '标箱', '个标箱', '个标准箱', '卷', '字节'],
]
/** Occasions: a thing counted each time it comes. */
const occasions = [
  '人',
  '架',
  '车',
  '班',
  '场',
  '辆',
  '剂',
  '户',
  '艘',
  '台',
  '件',
  '例',
  '家',
  '批',
  '个',
  '篇',
  '列',
  '头',
].map((thing) => `${thing}次`)
const classifiers = [
  // Of either of two: 204万套（间）.
  ...['套（间）', '件（套）', '台（套）'],
  ...[
    '个百分点',
    '个基点',
    '百分点',
    '基点',
    '方面',
    '门类',
    '大类',
    '单(?!元)',
    '首(?![届批次个家座条台])',
  ],
  ...'个家名位人户项件处所座条辆台架艘列趟班次场批套种类例起只头匹株棵颗枚张份本册部篇幅支组对双块片栋幢间口眼根段款节字集剂箱包瓶袋盒朵盏笔宗票轮站声响层期顶床封粒',
]
/** Divisions count without a classifier in Arabic numerals: 31省. */
const divisions = [
  '省区市',
  '省份',
  '省区',
  '省市',
  '省',
  '州',
  '国(?![际家内集有产道防庆企债王务宝标网优])',
  '县',
  '镇',
  '乡',
]
const latin = [
  'kWh',
  'MWh',
  'kW',
  'MW',
  'GW',
  'km²',
  'km',
  'cm',
  'mm',
  'kg',
  'GB',
  'TB',
  'PB',
  'TEU',
  'ml',
  'm²',
  'm³',
  'm',
  't',
]

const alternatives = (words: readonly string[]): string =>
  [...words]
    .sort((a, b) => b.length - a.length)
    .map((word) => word.replace('°', '\\u00b0'))
    .join('|')

const longUnits = [...money, ...measures, ...occasions, ...classifiers]

/** Of one thing only where the noun is counted: 一个, not 一起 or 一道. */
export const unitAfterOne = '[个家名位人户项件处所座条辆台架艘例只头颗枚张册栋间支亩米吨元]'

/** A unit after an Arabic number; 元/平方米 and 公里/小时 are one unit. */
export const unitAfterArabic = `(?:${alternatives([...longUnits, ...divisions])}|(?:${latin.join('|')})(?![A-Za-z0-9]))(?:/(?:平方米|立方米|公斤|小时|千瓦时|[人吨亩斤个件天日月年张次公里米户度升桶秒箱盒套辆]))?`
/** The same after a Chinese number, where only classifiers and measures of more than doubt count: 三台, not 二级. */
export const unitAfterChinese = `(?:${alternatives(
  longUnits.filter(
    (unit) => !['成', '度', '伏', '兆', '声', '期', '层', '班', '卷', '单', '字'].includes(unit),
  ),
)})`

/** What right after a number makes it a time, an age, a rank or a score. */
export const noAmountAfter =
  '(?:年|月(?!亮)|日|时|分(?!之|公司)|秒|点|天|周|岁|号|届|级|世纪|小时|钟头|夜|晚|旬|季|学时|课时|名次|线|路|楼|室|班(?![次组])|代|版|轮回|万岁|个(?:多|半)?(?:月|小时|星期|周|年头|工作日|交易日|学期|季度|昼夜|春秋|世纪|钟头|自然日|春节|寒暑))'

/** 元人民币 → 元, ％ → %, °C stays as written. */
export function canonicalUnit(unit: string): string {
  if (unit === '元人民币') return '元'
  if (unit.endsWith('/十万')) return unit.replace('十万', '10万')
  return unit === '百分点' ? '个百分点' : unit
}
