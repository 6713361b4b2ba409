// Pages of made-up lines, the same each run: what layout must hold on any page is tried on them.

const pieces = [
  '綦江区通惠河大桥主桥合龙，',
  '全长612米。',
  '大桥建成后，',
  '两岸居民说：“方便了。”',
  '本报讯 （记者 江一川）',
  '□本报记者 田禾',
  '通惠河上架新桥',
  '经 果 林 13500 亩 、生 态 林',
  '图片由受访者提供',
  '（下转第3版）',
  '　　近日，',
  ' GDP up 5.2% ',
  '        ',
  '位于西部（重庆)科学城的',
  '乡村学校食堂飘饭香',
  '山城新报 2024年5月7日 星期二',
  '',
  '',
]

/** Numbers below `below`, the same each run. */
export function dice(seed: number): (below: number) => number {
  let state = seed
  return (below) => {
    state = (state * 1103515245 + 12345) % 2147483648
    return Math.floor((state / 2147483648) * below)
  }
}

export function* randomPages(count: number): Generator<string> {
  const next = dice(11)
  for (let made = 0; made < count; made++) {
    let page = ''
    for (let line = next(60); line >= 0; line--) {
      for (let piece = next(3); piece >= 0; piece--) page += pieces[next(pieces.length)]
      page += '\n'
    }
    yield page
  }
}

/** News made of few words, long enough to fill a column. */
export function storyOf(next: (below: number) => number, sentences: number): string {
  const pick = (words: readonly string[]) => words[next(words.length)] ?? ''
  let story = ''
  for (let made = 0; made < sentences; made++)
    story += `${pick(subjects)}${pick(times)}${pick(deeds)}${pick(objects)}，${pick(results)}。`
  return story
}

const subjects = ['綦江区交通局', '南川区教育委员会', '永川区农业农村委', '施工单位', '几位村民']
const times = ['上周', '今年5月', '去年年底', '从3月起']
const deeds = ['完成了', '检查了', '重新安排了', '向居民公布了', '比往年更早开始']
const objects = [
  '通惠河大桥的桥面铺装',
  '全区42个学校食堂的改造',
  '茶山竹海的采茶和制茶',
  '滨江步道的路灯维修',
]
const results = [
  '每天有2万多人受益',
  '总投资1300万元',
  '同比增长8.5%，好于预期',
  '大家都说“这下方便多了”',
  '下一步还将延伸到邻近的三个镇',
]

/** The text in lines of so many characters. */
export function wrap(text: string, width: number): readonly string[] {
  const lines: string[] = []
  for (let at = 0; at < text.length; at += width) lines.push(text.slice(at, at + width))
  return lines
}
