// A division's full name and level in, the short form news uses out: 重庆市 → 重庆, 彭水苗族土家族自治县 → 彭水.
import type { DivisionLevel, GazetteerEntry } from '../model/knowledge.ts'

/** The names of the 55 minorities as they stand in names of autonomous divisions, 族 left out. */
const minorities =
  '蒙古|回|藏|维吾尔|苗|彝|壮|布依|朝鲜|满|侗|瑶|白|土家|哈尼|哈萨克|傣|黎|傈僳|佤|畲|高山|拉祜|水|东乡|纳西|景颇|柯尔克孜|土|达斡尔|仫佬|羌|布朗|撒拉|毛南|仡佬|锡伯|阿昌|普米|塔吉克|怒|乌孜别克|俄罗斯|鄂温克|德昂|保安|裕固|京|塔塔尔|独龙|鄂伦春|赫哲|门巴|珞巴|基诺|各'
const autonomous = new RegExp(
  `^(.{2,}?)((${minorities})族|蒙古|维吾尔|哈萨克|柯尔克孜|塔吉克|达斡尔|锡伯)+自治(州|县|旗|区)$`,
)

const irregular: ReadonlyMap<string, string> = new Map([
  ['内蒙古自治区', '内蒙古'],
  ['广西壮族自治区', '广西'],
  ['西藏自治区', '西藏'],
  ['宁夏回族自治区', '宁夏'],
  ['新疆维吾尔自治区', '新疆'],
  ['香港特别行政区', '香港'],
  ['澳门特别行政区', '澳门'],
  ['双江拉祜族佤族布朗族傣族自治县', '双江'],
  ['克孜勒苏柯尔克孜自治州', '克州'],
  ['鄂温克族自治旗', '鄂温克旗'],
  ['鄂伦春自治旗', '鄂伦春旗'],
])

const endings: Readonly<Record<DivisionLevel, RegExp>> = {
  country: /$^/,
  province: /(省|市)$/,
  prefecture: /(市|地区|盟)$/,
  county: /(区|县|市|旗)$/,
  town: /$^/,
  village: /$^/,
}

/** The short form, two characters at least; `undefined` where there is none (towns, 城区, 东区). */
export function shortNameOfDivision(name: string, level: DivisionLevel): string | undefined {
  const special = irregular.get(name) ?? readAutonomous(name)?.stem
  if (special !== undefined) return special
  if (!endings[level].test(name)) return undefined
  const stem = name.replace(endings[level], '')
  return stem.length >= 2 ? stem : undefined
}

/** 阿坝藏族羌族自治州 → 阿坝州, 阿坝自治州; 彭水苗族土家族自治县 → 彭水县, 彭水自治县: as good as a full name. */
export function plainNamesOfAutonomous(name: string): readonly string[] {
  const parts = readAutonomous(name)
  if (parts === undefined || parts.level === '区') return []
  return [parts.stem + parts.level, `${parts.stem}自治${parts.level}`]
}

function readAutonomous(
  name: string,
): { readonly stem: string; readonly level: string } | undefined {
  // The pattern is costly and most of the 44,000 names need none.
  if (!name.includes('自治')) return undefined
  const [, stem, , , level] = autonomous.exec(name) ?? []
  return stem === undefined || level === undefined ? undefined : { stem, level }
}

/** 渝北 for 渝北区: of a division's names the shortest that its full name begins with. */
export function shortestName({ name, aliases }: GazetteerEntry): string {
  const stems = aliases.filter((alias) => name.startsWith(alias))
  return stems.sort((left, right) => left.length - right.length)[0] ?? name
}
