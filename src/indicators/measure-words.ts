// Tables of words around figures: heads that are measures themselves, what a unit measures, verbs that only carry a number.

/** A noun phrase that ends so names its measure; 数量 and the like are not added. */
export const measureHead =
  /(?:有效期|任期|量|率|额|值|总数|人数|户数|次数|数|规模|面积|收入|收益|比重|占比|比例|里程|长度|高度|宽度|深度|厚度|海拔|温度|气温|速度|产能|余额|指数|利润|价格|均价|单价|价|人口|增速|增幅|涨幅|降幅|跌幅|容量|装机|税收|成本|费用|费|收费|落差|水位|比|储备|出口|进口|进出口|外资|融资|贷款|消费|产出|支出|投入|投资|存款|保费|票房|工资|营收|均|密度|浓度|强度|半径|直径|口径|跨径|主跨|埋深|水深|净高|净宽|净空|标高|体积|重量|功率|负荷|寿命|总长|全长|总和|总计|交易|赤字|盈余|顺差|逆差|缺口|存量|能力|目标|浓度|净值|客流|车流|流量|人次|时速|亩产|单产|每亩|度|(?:全|总|线|路|桥|段|隧|洞|管|周|边|岸|身|主线|材|坝|渠|堤)长)$/

/** Money of these heads is a series; other money belongs to an event. */
export const moneyIndicator =
  /(?:产值|收入|收益|营收|销售额|销售|增加值|生产总值|GDP|利润|余额|规模|贷款|军费|融资额?|金额|总额|进出口|出口|进口|外资|消费|成交额?|交易额?|价格|均价|单价|工资|税收?|票房|收费|费用|存款|保费|支出|赤字|盈余|资产|产能|总值|价值|货值|估值|市值|完成投资|固定资产投资|集体经济|效益|支付|顺差|逆差|占比|投放|储备|净流入|零售额?|节约|减税|降费|退税)/
/** Money that an event gives, costs or wins. */
export const eventMoney =
  /(?:总投资|投资|奖金|奖励|扶持|补助|补贴|赔偿|罚款|罚金|资金|拨付?|预拨|捐[赠款]?|悬赏|报酬|合同|订单|签约|基金(?!总?规模)|借款|红包|慰问|援助|经费|造价|耗资|斥资|价值|诈骗|涉案)/

/** What a number in the unit measures where the noun phrase does not say. */
const measureOfUnit: readonly (readonly [RegExp, string])[] = [
  [/^(?:米|公里|千米|km|m)\/(?:秒|小时|h|s)$/, '速度'],
  [/^(?:千伏安|立方米|立方|m³)$/, '容量'],
  [/^(?:亩|公顷|平方.*|㎡|m²|km²)$/, '面积'],
  [/^(?:公里|千米|km|海里)$/, '里程'],
  [/^(?:米|m|厘米|cm|毫米|mm)$/, '长度'],
  [/^(?:人|位)$/, '人数'],
  [/^户$/, '户数'],
  [/^场$/, '场次'],
  [/^(?:.*元)$/, '金额'],
  [/^(?:℃|°C|摄氏度)$/, '温度'],
  [/^%$/, '比例'],
  [/^迈$/, '速度'],
]

/** The same where the noun decides: rain is no length. */
const ofNoun: readonly (readonly [RegExp, RegExp, string])[] = [
  [/^(?:毫米|mm)$/, /(?:降?雨|降水|雪)$/, '量'],
  [/^(?:米|公里)\/(?:秒|小时)$/, /风$/, '风速'],
  [
    /^(?:[千兆吉]瓦|[kMG]W)$/,
    /(?:电站|电厂|电场|项目|机组|光伏|风电|光热|储能|基地|发电|能源)$/,
    '装机容量',
  ],
  [/^(?:[千兆吉]瓦|[kMG]W)$/, /./, '功率'],
  [/^[千兆]瓦时$/, /储能/, '容量'],
]

function measureOf(unit: string, noun: string): string {
  if (unit === '名') return /(?:人员|者)$/.test(noun) ? '数量' : '人数'
  return (
    ofNoun.find(([units, nouns]) => units.test(unit) && nouns.test(noun))?.[2] ??
    measureOfUnit.find(([pattern]) => pattern.test(unit))?.[1] ??
    '数量'
  )
}

/** Units that measure; the others count things. */
export const isMeasure = (unit: string): boolean =>
  /[元里米亩顷吨斤克瓦时升桶℃度伏迈箱%]$|^(?:m|km|kg|t|cm|mm|kW|MW|GW|TEU|°C|m²|km²|人次|.次)$/.test(
    unit,
  )

/** The noun where it is a measure itself, else with the measure that the unit tells. */
export function measured(noun: string, unit: string): string {
  return measureHead.test(noun) ? noun : noun + measureOf(unit, noun)
}

/** Words that carry a number at the end of what it is said of: 总量|达到, 规模|首次|突破. Each matches a whole word. */
export const carriers =
  /^(?:达|达到|达成|达至|高达|多达|长达|为|是|有|共有|已有|设有|超|超出|超过|约|大约|仅|只|均|都|已|已经|就|将|可|可达|共|共计|总计|合计|累计|了|过|至|到|增至|增到|增加|增长|提高|提升|上升|下降|降至|降到|降低|减少|缩短|压缩|可以|要|能|能够|如今|最高|最多|最大|最低|达成|升至|升到|下降到|增加到|达到了|回升|恢复|突破|保持|稳定|维持|控制|预计|有望|分别|在|更是|总共|一共|首次|再次|再度|首度|实现|完成|历史性|目标|的|再|又|也|还|超越|逾|近|中|里|内|、|，|：|“|”|左右|平均(?=$)|始终|一直|继续|全部|停|占到|停留|逼近|接近)+$/

/** Words before a noun that only say that the thing is there. Each matches a whole word. */
export const emptyVerbs =
  /^(?:提出|明确|力争|聚力|打造|牵头|已|已经|还|又|也|均|都|共|就|正|将|再|并|先后|全面|成功|持续|分别|一共|总共|同时|其中|包括|包含|以及|及|和|与|且|而|则|现|现有|拥有|共有|设有|建有|有|建成|建起|发展|集聚|聚集|汇聚|列出|设立|成立|推出|组建|覆盖|辖|配备|达到|为|是|了|着|过|出|起|到|对|把|将|给予|给|向|从|在|于|据|由|的|地|、|，|—|达|使|让|通过|随着|实现|到了|仅|只|约|近|超|带动|助力|推动|进一步|不断|加快|努力|力争|将要|可|能|可以|能够|后|设|设置|共设|下设|配套|较|比|鉴于|由于|因|以来|此次|本次|这次|本届|累计(?=$)|\s)+$/

const extents: Readonly<Record<string, string>> = {
  高: '高度',
  宽: '宽度',
  深: '深度',
  厚: '厚度',
  长: '长度',
}

/** 大坝高|120米, 路面宽|7米: the adjective names the measure. */
export function extentNoun(noun: string): string {
  const adjective = noun.at(-1) ?? ''
  const extent = extents[adjective]
  return extent === undefined || measureHead.test(noun) || /[全总最增提]$/.test(noun.slice(0, -1))
    ? noun
    : noun.slice(0, -1) + extent
}
