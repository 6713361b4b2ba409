// Text out of a PDF in, the same with ideographs for radicals out: fonts draw 车 and the radical ⻋ by one glyph, and some programs name the wrong one.

/** Radical and ideograph in turn. Source: Unicode 16, EquivalentUnifiedIdeograph.txt, U+2E80–2EF3 (terms of use: Unicode License v3). */
const pairs =
  '⺀冫⺁厂⺂乛⺃乙⺄乙⺅亻⺆冂⺇几⺈刀⺉刂⺊卜⺋卩⺌小⺍小⺎兀⺏尣⺐尢⺑尢⺒巳⺓幺⺔彑⺕彐⺗心⺘手⺙攵⺚旡⺛旡⺜日⺝月⺞歹⺟母⺠民⺡水⺢水⺣火⺤爪⺥爪⺦丬⺧牛⺨犭⺩王⺪疋⺫目⺬示⺭示⺮竹⺯糸⺰纟⺱网⺲网⺳网⺴网⺵网⺶羊⺷羊⺸羊⺹老⺺聿⺻聿⺼肉⺽臼⺾艹⺿艹⻀艹⻁虎⻂衤⻃西⻄西⻅见⻆角⻇角⻈讠⻉贝⻊足⻋车⻌辶⻍辶⻎辶⻏邑⻐钅⻑長⻒镸⻓长⻔门⻕阜⻖阜⻗雨⻘青⻙韦⻚页⻛风⻜飞⻝食⻞食⻟食⻠饣⻡首⻢马⻣骨⻤鬼⻥鱼⻦鸟⻧卤⻨麦⻩黄⻪黾⻫斉⻬齐⻭歯⻮齿⻯竜⻰龙⻱龟⻲龜⻳龟'

const ideographs: ReadonlyMap<string, string> = new Map(
  (pairs.match(/../g) ?? []).map((pair) => [pair.charAt(0), pair.charAt(1)]),
)

/** ⻋ → 车 (CJK Radicals Supplement), ⼈ → 人 (Kangxi Radicals, which NFKC knows). Length is kept. */
export function plainRadicals(text: string): string {
  return text.replaceAll(
    /[\u2e80-\u2fd5]/g,
    (radical) => ideographs.get(radical) ?? radical.normalize('NFKC'),
  )
}
