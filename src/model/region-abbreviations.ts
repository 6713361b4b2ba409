// One-character names of provinces and of a few great cities, as number plates and headlines use them (public usage).

/** Character → six-digit code of the division. */
export const regionAbbreviations: ReadonlyMap<string, string> = new Map(
  '京110000 津120000 冀130000 晋140000 蒙150000 辽210000 吉220000 黑230000 沪310000 苏320000 浙330000 皖340000 闽350000 赣360000 鲁370000 豫410000 鄂420000 湘430000 粤440000 桂450000 琼460000 渝500000 川510000 蜀510000 黔520000 贵520000 滇530000 云530000 藏540000 陕610000 秦610000 甘620000 陇620000 青630000 宁640000 新650000 港810000 澳820000 台710000 成510100 蓉510100 穗440100 深440300 杭330100 甬330200'
    .split(' ')
    .map((pair) => [pair.slice(0, 1), pair.slice(1)] as const),
)
