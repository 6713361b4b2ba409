// Meetings, fairs, games and titles told by their number or year: 第二十届中国农产品交易会, 2024全国冠军赛, 第三批…名镇.
import { isNameMaterial, isOutsider } from './name-material.ts'
import { endsToken, type Passage, startsToken, tokensIn } from './passage.ts'
import { findPattern, type Pattern, patternOf, proposeWhere } from './pattern.ts'
import type { Pass, Proposal } from './proposal.ts'

const number = '[一二三四五六七八九十百0-9０-９]{1,4}'
const meeting = patternOf(
  new RegExp(
    `(?:第${number}届|首届|(?:19|20)\\d{2}(?:年(?!第|首))?(?:第${number}届|首届)?)((?:“[^“”]{2,14}”|[\\p{Script=Han}·A-Za-z—-]){1,24}?` +
      '(?:大会|博览会|交易会|展览会|洽谈会|推介会|运动会|论坛|峰会|年会|研讨会|艺术节|文化节|旅游节|节|展|周|月|大赛|联赛|挑战赛|冠军赛|锦标赛|邀请赛|公开赛|马拉松|赛|嘉年华))' +
      '(?=[，。、；：！？“”（）《》\\s将在于已正由以的期间上开闭举落火筹倒圆成正今昨明日前现共]|期间|组委|周[末一二三四五六日]|启动|配套|吸引|拉开|\\d|$)',
    'gu',
  ),
  '届 19 20',
)
/** Sessions of organs are numbered too. */
const isOrgan = /(?:决赛|预赛|复赛|代表大会|人大|政协|委员会|全会|党代会|职代会|团代会)/
const ordinaryDays =
  /^年?(?:上|下|全[年天市]|第|以来|度|[一二三四五六七八九十\d]+月|春节|国庆|端午|中秋|元宵|清明)/

const title = patternOf(
  new RegExp(
    `(?<=入选|入围|列入|获评|获批|评为|命名为|认定为|被授予|公布了?|公示了?)((?:第${number}批|首批)\\p{Script=Han}{4,24}?` +
      '(?:名镇|名村|名城|示范区|示范县|示范村|先行区|集聚区|示范基地|基地|旅游县|景区|度假区|名录|名单|试点|街区|遗产|遗址公园))(?=[，。、；“”）\\s]|$)',
    'gu',
  ),
  '批',
)

/** Games known by their short form; each is one event in the world, with or without its city. */
const games = patternOf(
  /(?:冬奥会|残奥会|冬残奥会|青奥会|奥运会|亚运会|亚冬会|亚残运会|大运会|全运会|冬运会|残运会|青运会|学青会|军运会|世运会|省运会|民运会|进博会|广交会|服贸会|消博会|智博会|西博会|链博会|数博会|文博会|世博会|世园会|园博会|绿博会|农博会|旅博会|海博会|东博会)/gu,
  '运会 奥会 冬会 交会 博会 园会 贸会 青会',
)

/** Their host city opens their name: 杭州第19届亚运会. */
const isGames = /(?:运动会|运会|奥会|大运会)$/

/** 十九届中央第二轮巡视: rounds of inspection by their number. */
const inspections = patternOf(
  /(?:十[一二三四五六七八九]?|二十[一二三四五六七八九]?|[一二三四五六七八九])届(?:中央|自治区党委|[省市区县州]委)第[一二三四五六七八九十]{1,3}轮(?:专项|常规)?(?:巡视|巡察)/gu,
  '轮巡 轮专 轮常',
)

const trains = patternOf(/(?:中(?:欧|亚|老|越|蒙|俄)|西部陆海新通道)班列/gu, '班列')

export const proposeRankedMeetings: Pass = (input) =>
  proposeWhere(input, [meeting, title, games, trains, inspections], (passage, index) =>
    [
      ...meetings(passage),
      ...titles(passage),
      ...fixed(passage, games, 0.75),
      ...fixed(passage, trains, 0.7),
      ...fixed(passage, inspections, 0.85),
    ].map((name) => ({ ...name, passage: index, type: 'PROGRAMME' as const })),
  )

type Name = Omit<Proposal, 'passage' | 'type'>

function meetings(passage: Passage): readonly Name[] {
  return findPattern(passage, meeting).flatMap((match): readonly Name[] => {
    const [whole, kind = ''] = match
    const isYearOnly = /^\d{4}/.test(whole)
    if (isOrgan.test(whole) || /[的了将在]/.test(kind) || ordinaryDays.test(kind)) return []
    if (
      isYearOnly &&
      (kind.length < 4 || (/^\d{4}年/.test(whole) && !isFair(passage, match.index, whole)))
    )
      return []
    if (isYearOnly && /[\d—~～-]$/.test(passage.text.slice(0, match.index))) return []
    const end = match.index + whole.length
    // 采摘|节在: the segmenter joins what follows to the head's last character.
    const isCut = startsToken(passage, end - 1) && /[在将于由]/.test(passage.text[end] ?? '')
    const isMaterial =
      (endsToken(passage, end) || isCut) && isAllMaterial(passage, match.index, end)
    if (!/“/.test(kind) && !isMaterial) return []
    const host = isYearOnly
      ? undefined
      : passage.matches.find(
          (other) => other.end === match.index && (!other.isWeak || isGames.test(whole)),
        )
    return [{ start: host?.start ?? match.index, end, score: 0.8, rule: 'ranked-meeting' }]
  })
}

/** 2024年南江县黄羊产业链招商推介会: after a year with 年 only fairs and games of a place or of the whole country. */
function isFair({ matches }: Passage, start: number, whole: string): boolean {
  const rest = start + whole.indexOf('年') + 1
  return (
    /(?:博览会|交易会|展览会|洽谈会|推介会|运动会|论坛|峰会|艺术节|文化节|旅游节|音乐节|大赛|联赛|挑战赛|冠军赛|锦标赛|邀请赛|公开赛|马拉松|嘉年华|服务月|宣传月|宣传周|活动周)$/.test(
      whole,
    ) &&
    (/^(?:全国|中国|世界|国际|亚洲)/.test(whole.slice(whole.indexOf('年') + 1)) ||
      matches.some((match) => match.start === rest))
  )
}

/** Every word outside quotation marks can stand in a name. */
const isAllMaterial = (passage: Passage, start: number, end: number): boolean =>
  tokensIn(passage, start, end)
    .filter((token) => !/“[^”]*$/.test(passage.text.slice(start, token.start)))
    .every(
      (token) =>
        /^[“”]$|^年$|^[届次会节展周赛]$|^首届$|^[春夏秋冬]季$/.test(token.text) ||
        /^m/.test(token.tag) ||
        (isNameMaterial(token) && !isOutsider(token.text)),
    )

function titles(passage: Passage): readonly Name[] {
  return findPattern(passage, title).map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
    score: 0.75,
    rule: 'ranked-title',
  }))
}

function fixed(passage: Passage, form: Pattern, score: number): readonly Name[] {
  return findPattern(passage, form).flatMap((match): readonly Name[] => {
    const end = match.index + match[0].length
    const place = passage.matches.find(
      (other) =>
        other.end === match.index && other.surface.length >= 2 && startsToken(passage, other.start),
    )
    const first = place?.start ?? match.index
    const rank = /(?:第[一二三四五六七八九十百0-9]{1,4}届|首届)$/.exec(passage.text.slice(0, first))
    const start = first - (rank?.[0].length ?? 0)
    return [{ start, end, score, rule: 'known-meeting' }]
  })
}
