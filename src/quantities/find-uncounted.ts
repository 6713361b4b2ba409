// A folded sentence in, the stretches whose numbers count nothing out: titles, short quoted names, set phrases, telephone numbers.
import { matchesIn } from '../model/matches-in.ts'
import type { Span } from '../model/span.ts'

/** Global. */
const uncounted: readonly RegExp[] = [
  /《[^《》]*》/g,
  // “一老一小”, “1+2”: a name or slogan; a longer quotation is speech.
  /[“"][^“”"，。；：！？]{1,12}[”"]/g,
  /一(?:条心|条龙|盘棋|张网|把手|把抓|口气|本账|张图|个样|件事|套话|块儿|个劲|条街|家人|家子|口井|条路|片(?!\d)|次性|部分|对一|方面|类(?!别)|只眼|双手|年一度|点|批(?!次)|支笔|份子|场硬仗|组组|项项|件件|个个|家家|户户|道道|条条)/g,
  /两(?:个确立|个维护|个毫不动摇|个文明|个大局|个先行|个一百年|个结合|手|头|口子|条腿|张皮|面)|三(?:个代表|严三实|农|口之家|只手|部曲|把火|个务必|个面向)|四(?:个意识|个自信|个全面|项基本原则|个伟大|个服从|个革命)|五(?:个一|项原则|位一体)|六(?:个一|件套|个必须坚持)|八(?:项规定|个明确)|十(?:个明确|个指头|八般|几)|九(?:牛一毛)|百(?:家争鸣|家姓|花齐放|家讲坛|个百分)|千(?:家万户|条万条|头万绪|人千面)|万(?:家灯火|人空巷|个为什么|件套)/g,
  // Days of the year: 五一节, 三八妇女节.
  /(?:五一|五四|六一|七一|八一|三八|十一|双十一|双十二|三一五)(?=节|小长假|黄金周|假期|前夕|期间|首日|勋章|国际|劳动|妇女|儿童|青年|建军|国庆|奖)/g,
  // Telephone numbers: a run of seven digits or more, with or without a dash after the area code.
  /(?<![\d.,])(?:0\d{2,3}-\d{7,8}|1[3-9]\d{9}|400-?\d{3}-?\d{4})(?![\d.])/g,
  // 三人篮球: a kind of game.
  /[三五]人(?:制|篮球|足球)/g,
]

export function findUncounted(text: string): readonly Span[] {
  const found: Span[] = []
  for (const pattern of uncounted)
    for (const { index: start, 0: words } of matchesIn(pattern, text))
      found.push({ start, end: start + words.length })
  return found
}
