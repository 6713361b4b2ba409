// A name found in a text and what follows it in, whether the name's last character belongs to the next word out: 重庆|市场, 农业|部门.

/** By the name's last character: what follows when that character begins another word. */
const continuations: ReadonlyMap<string, RegExp> = new Map([
  // 重庆市场 is 重庆|市场, 重庆市场地规划 is 重庆市|场地; 重庆市民 is 重庆|市民, 重庆市民政局 is not.
  [
    '市',
    /^(场(?![地馆所])|值|价|面上|盈率|民(?![政办生族营宗革盟建进兵防间事航俗主])|中心(?!城区|医院|血站|支行))/,
  ],
  ['区', /^(别|间(?!接)|块|域(?!外)|位(?![于居列]))/],
  ['县', /^域/],
  ['省', /^(略|亲|吃俭用)/],
  ['乡', /^(村(?![民委支干])|镇|亲|愁|情|贤|土|音)/],
  ['镇', /^(压|定|静|痛)/],
  // 教育部门, 一部分; 教育部分别, 教育部分管 stay.
  ['部', /^(门|分(?![别管])|队|件|位|署(?![名长]))/],
  ['网', /^(络|民|友|点|格|约|红)/],
])

/** 中东部 is 中|东部, 有关中央 is 有关|中央, 沿海地区 is 沿海|地区, 共产党员 is one word. */
const broken: ReadonlyMap<string, RegExp> = new Map([
  ['中东', /^[部西]/],
  ['关中', /^[央心国华小]/],
  ['海地', /^[区带质块面形]/],
  ['共产党', /^[员人]/],
  ['共青团', /^员/],
  ['少先队', /^员/],
])

export function isBroken(name: string, following: string): boolean {
  const continuation = broken.get(name) ?? continuations.get(name.at(-1) ?? '')
  return continuation?.test(following) ?? false
}

/** 花果山|景区, 十八洞|村, 金佛山|国家森林公园: a sight's name that goes on is the beginning of another. */
export function goesOn(following: string): boolean {
  return /^(国家|省级|风景|旅游|景[区点]|森林|地质|湿地|公园|文化|生态|度假|[村镇乡路街站桥]|大桥|隧道|水库|机场|社区|[中小]学|学校)/.test(
    following,
  )
}
