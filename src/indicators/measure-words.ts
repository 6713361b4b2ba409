// Tables of words around figures: heads that are measures themselves, what a unit measures, verbs that only carry a number.

/** A noun phrase that ends so names its measure; 数量 and the like are not added. */
export const measureHead =
  /(?:量|率|额|值|总数|人数|户数|次数|数|规模|面积|收入|收益|比重|占比|比例|里程|长度|高度|宽度|深度|厚度|海拔|温度|气温|速度|产能|余额|指数|利润|价格|均价|单价|价|人口|增速|增幅|涨幅|降幅|跌幅|容量|装机|税收|成本|费用|费|收费|落差|水位|坡度比|储备|出口|进口|进出口|外资|融资|贷款|消费|产出|支出|投入|存款|保费|票房|工资|营收|均|密度|浓度|强度|半径|直径|体积|重量|功率|负荷|寿命|总长|全长|总和|总计|交易|赤字|盈余|顺差|逆差|缺口|存量|度)$/

/** Money of these heads is a series; other money belongs to an event. */
export const moneyIndicator =
  /(?:产值|收入|收益|营收|销售额|销售|增加值|生产总值|GDP|利润|余额|规模|贷款|融资额?|金额|总额|进出口|出口|进口|外资|消费|成交额?|交易额?|价格|均价|单价|工资|税收?|票房|收费|费用|存款|保费|支出|赤字|盈余|资产|产能|总值|价值|完成投资|固定资产投资|集体经济|效益|支付|顺差|逆差|占比|投放|储备|净流入|零售额?|节约|减税|降费|退税)/
/** Money that an event gives, costs or wins. */
export const eventMoney =
  /(?:总投资|投资|奖金|奖励|扶持|补助|补贴|赔偿|罚款|罚金|资金|拨付?|预拨|捐[赠款]?|悬赏|报酬|合同|订单|签约|基金(?!总?规模)|借款|红包|慰问|援助|经费|造价|耗资|斥资|价值|诈骗|涉案)/

/** What a number in the unit measures where the noun phrase does not say. */
const measureOfUnit: readonly (readonly [RegExp, string])[] = [
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

export function measureOf(unit: string, noun: string): string {
  if (unit === '名') return /(?:人员|者)$/.test(noun) ? '数量' : '人数'
  return measureOfUnit.find(([pattern]) => pattern.test(unit))?.[1] ?? '数量'
}

/** What carries the number at the end of the words before it: 总量达到, 预计将达, 增加到. */
export const carriers =
  /(?:达到?了?|高达|多达|为|是|有|共有|超出?|约|仅|只|均|都|已经?|就|将|可达?|可|共计?|总计|合计|累计|了|过|至|到|增[加长]?[到至]|提[高升][到至]|[上下]?[升降][到至]|[上下]升到|下降到|回升到|恢复到|突破|保持在?|稳定在|维持在|控制在|预计|预计将|近|有望|分别|在|更是|总共|一共|，|、|：|\s)+$/

/** Verbs before a noun that only say that the thing is there. */
export const emptyVerbs =
  /^(?:已|还|又|也|均|都|共|就|正|将|再|并|先后|全面|成功|持续|分别|一共|总共|同时|其中|包括|包含|以及|及|和|与|且|而|则|现有|拥有|共有|设有|建有|有|建成|建起|建设|发展|集聚|聚集|汇聚|列出|设立|成立|推出|组建|覆盖|辖|配备|达到|为|是|了|着|过|出|起|到|对|把|将|给予|给|向|从|在|于|据|由|的|地|、|，|—|\s|达|各)+/
