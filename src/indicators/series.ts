// An indicator as an article words it in, the one form its series goes by out: 全市GDP → 地区生产总值, 快递业务总量 → 快递业务量.

/** Names of one figure of public statistics, as papers vary them; tried in order, each once. */
const synonyms: readonly (readonly [RegExp, string])[] = [
  [/^(?:GDP|国内生产总值|生产总值|经济总量|地区GDP)$/i, '地区生产总值'],
  [/规上/g, '规模以上'],
  [/限上/g, '限额以上'],
  [/^社零(?:总额)?$|^社会消费品零售额$|^社消零(?:总额)?$/, '社会消费品零售总额'],
  [/^固投$|^固定资产投资(?:额|总额)$|^全社会固定资产投资$/, '固定资产投资'],
  [
    /^(?:外贸)?进出口(?:总额|额)?$|^(?:货物)?贸易进出口(?:总值|总额)$|^外贸进出口总值$|^进出口总值$/,
    '进出口总值',
  ],
  [/^(?:地方)?一般公共(?:财政)?预算收入$/, '一般公共预算收入'],
  [/^(?:城乡|全体)?居民(?:人均)?可支配收入$/, '居民人均可支配收入'],
  [/^城镇(?:常住)?居民(?:人均)?可支配收入$/, '城镇居民人均可支配收入'],
  [/^农村(?:常住)?居民(?:人均)?可支配收入$/, '农村居民人均可支配收入'],
  [
    /^(?:接待|共接待)?(?:国内外|海内外)?(?:游客|旅游)(?:接待)?(?:人次|人数|数量|量)?$|^接待游客(?:数量|人次|人数|量)?$/,
    '接待游客人次',
  ],
  [/^(?:实现)?旅游(?:业)?(?:总|综合)?收入$/, '旅游收入'],
  [/^(?:空气质量)?优良(?:天气)?天数$|^环境空气优良天数$/, '空气质量优良天数'],
  [/(?:同比|环比)?(?:增长率|增长速度|增速|增幅|涨幅|增长)$/, '增速'],
]
/** Words that say whose, when or how it is told, and no other figure. */
const leading =
  /^(?:全[省市区县州镇乡村国球年]|[我本该][省市区县州镇乡村校院]|今年|去年|目前|现有|已有|共有|累计|总计|合计|实现|完成|达到|预计|提出)+(?=.{2})/
/** One measure under several words. */
const measures: readonly (readonly [RegExp, string])[] = [
  [/(?:总数量|总数|个数|家数|数目|总量|件数|项数|数)$/, '数量'],
  [/(?:总人数|人口数|人员数量)$/, '人数'],
  [/(?:总户数|(?<!用)户数量)$/, '户数'],
  [/(?:总面积)$/, '面积'],
  [/(?:总金额|金额总计)$/, '金额'],
]
/** Nouns whose own last characters these are. */
const isWhole =
  /(?:指数|系数|基数|倍数|分数|次数|天数|人数|(?<!用)户数|岁数|位数|层数|参数|进出口总值|零售总额|业务总量数)$/

export function seriesOf(indicator: string): string {
  const bare = indicator.normalize('NFKC').replace(/[“”"'\s《》]/g, '')
  const named = synonyms.reduce(
    (name, [form, one]) => name.replace(form, one),
    bare.replace(leading, ''),
  )
  if (isWhole.test(named)) return named
  return measures.reduce((name, [form, one]) => name.replace(form, one), named)
}
