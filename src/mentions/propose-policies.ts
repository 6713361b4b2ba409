// Titled documents with force or intent: what stands in 《》 and ends like a document, laws by name, and what is 出台 or 印发.
import { gather } from '../model/gather.ts'
import { findAll } from './find-all.ts'
import { isNameMaterial, isOutsider } from './name-material.ts'
import { endsToken, type Passage, startsToken } from './passage.ts'
import { findPattern, mayMatch, patternOf, proposeWhere } from './pattern.ts'
import type { Pass, Proposal } from './proposal.ts'

const documents =
  '规划 方案 办法 条例 意见 通知 计划 规定 细则 法 法典 要点 纲要 白皮书 蓝皮书 绿皮书 任务 政策 措施 决定 决议 标准 规范 指南 章程 党章 宪法 准则 公报 宣言 协定 公约 清单 目录 名录 规程 守则 公告 通告 指引 制度 十条 条款 批复 倡议书 责任书 承诺书 合作协议 框架协议 协议 安排 联合声明 联合公报 议定书 政府工作报告 规则 预案 导则 法案 修正案 宪章 条约 备忘录 会议纪要 通知书 主席声明 提案 解释 请示 议案 答复'
const isDocument = new RegExp(
  `(?:${documents.split(' ').join('|').replace('|法|', '|(?<![技方疗做书用手看教打])法|')})$`,
)
const trailer = /[（(][^（）()《》]{1,14}[）)]$/

/** Words that make a document: what follows them up to its head is its title. */
const releases =
  /(?:出台|印发|发布|公布|颁布|制定|修订|实施|编制|下发|审议通过|通过|施行|贯彻|落实|执行|学习)(?:完成)?了?$/

export const proposePolicies: Pass = (input, found) =>
  proposeWhere(
    input,
    [title, marked, agreed, lawWord, loose, report, concerning],
    (passage, index) =>
      [
        ...bracketed(passage),
        ...ofMarks(passage),
        ...laws(passage),
        ...released(passage),
        ...reports(passage),
        ...resolutions(passage, found.inPassage(index)),
      ].map((policy) => ({
        ...policy,
        passage: index,
        type: 'POLICY' as const,
      })),
  )

type Policy = Omit<Proposal, 'passage' | 'type'>

/** 《关于…的函》: officials write so, whatever they call it. */
const isConcerning = /^关于(?!〈).{4,}/u
const title = patternOf(/《([^《》]{2,80})》/gu, '《')
function bracketed(passage: Passage): readonly Policy[] {
  return findPattern(passage, title).flatMap((match) => {
    const held = match[1] ?? ''
    if (!isConcerning.test(held) && !isDocument.test(held.replace(trailer, ''))) return []
    const start = match.index + 1
    return [{ start, end: start + held.length, score: 0.95, rule: 'policy-bracketed' }]
  })
}

/** 《…》白皮书, 〈…规划的建议〉 inside another title, “便民十条”, “滨海宣言”: what the marks and the words beside them say. */
const marked = patternOf(
  /(?<=《)[^《》]{4,60}(?=》白皮书)|(?<=〈)[^〈〉]{4,60}(?:建议|规划|方案|办法|条例|意见|决定|规定|法)(?=〉)|(?<=“)[\p{Script=Han}A-Za-z]{1,8}[一二三四五六七八九十百\d]+条(?=”)|(?<=“)\p{Script=Han}{2,12}(?:宣言|公约|议定书|契约)(?=”)|(?<=“)[限禁]\p{Script=Han}{1,3}令(?=”)/gu,
  '》白 议〉 划〉 案〉 法〉 例〉 见〉 定〉 条” 言” 约” 书” 令”',
)
/** 签署了…友好条约, 第2758号决议, 2030年可持续发展议程: agreements among states without marks. */
const agreed = patternOf(
  /(?<=(?:签署|签订|加入|退出|违反|违背|遵守|恪守|履行|达成|批准|重返)了?)(?:\p{Script=Han}{2,18}|\p{Script=Han}{2,6}[-—－]\p{Script=Han}{2,12})(?:条约|协定|公约|议定书|宪章)(?!国|组织|精神)|第\d+(?:\.\d+)?号决议|(?:联合国)?2030年可持续发展(?:议程|目标)|联合国宪章|[中日美俄英法德韩印朝越老泰蒙]{2}和平友好条约/gu,
  '条约 协定 公约 定书 宪章 号决 030 友好',
)
const unsaid =
  /[的了该本这]|^\p{Script=Han}{0,4}(?:自贸|自由贸易|合作|有关|相关|投资|租赁)协定$|^(?:国际|双边|多边)\p{Script=Han}{0,2}(?:公约|条约|协定)$/u
function ofMarks(passage: Passage): readonly Policy[] {
  return [
    ...findPattern(passage, marked).map((match) => ({ match, rule: 'policy-marked' })),
    ...findPattern(passage, agreed)
      .filter(([name]) => !unsaid.test(name))
      .map((match) => ({ match, rule: 'policy-agreed' })),
  ].map(({ match, rule }) => ({
    start: match.index,
    end: match.index + match[0].length,
    score: 0.92,
    rule,
  }))
}

const lawWord = patternOf(/(?:法|法典|宪法)$/, '法')
const noLaw =
  /(?:办|方|做|说|看|想|用|手|书|司|立|执|违|合|依|无|魔|疗|语|算|枪|技|阵|兵|佛|乘|除|加|减|历|章|打|玩|写|读|讲|提|种|养|(?<!防)治|教|学|普|守|知|犯|枉|非|国际|该|此|本|新|各|家|设|效|变|作|没)法$/

const noSingle = /[该本新依违执司立合非此其]法$/

/** 野生动物保护法, 刑诉法: a noun phrase that ends in 法 and is no everyday word (办法, 书法). */
function laws(passage: Passage): readonly Policy[] {
  if (!mayMatch(passage, lawWord)) return []
  return gather(passage.tokens, (token, index) => {
    if (
      !lawWord.form.test(token.text) ||
      (token.text.length > 1 ? noLaw : noSingle).test(
        passage.text.slice(Math.max(0, token.end - 3), token.end),
      )
    )
      return []
    if (token.text.length > 2 || /^(宪法|刑法|民法|水法)$/.test(token.text)) {
      if (!/^(?:n|nz|nr|l|ns)$/.test(token.tag)) return []
      if (/^(?:声明|秩序|法院|权利|监督|宣誓)/.test(passage.text.slice(token.end))) return []
      return [
        {
          start: token.text.length > 2 ? lawStart(passage, index) : token.start,
          end: token.end + draftLength(passage, token.end),
          score: 0.7,
          rule: 'law',
        },
      ]
    }
    if (token.text !== '法' && token.text !== '法典') return []
    const start = lawStart(passage, index)
    return token.start - start >= 3 ? [{ start, end: token.end, score: 0.65, rule: 'law' }] : []
  })
}

/** 核安全法|草案, 海商法|修订草案: a law that is not yet one. */
const draftLength = ({ text }: Passage, end: number) =>
  /^(?:修订|修正)?草案/.exec(text.slice(end, end + 4))?.[0].length ?? 0

/** What is asked of a law, whatever the dictionary calls the word. */
const asks = /^(?:建议|明确|提议|修改|拟定|完善|党)$|党$/

/** Where the title of a law begins whose last word is given: a verb of release ends the search, and no verb begins the title. */
function lawStart(passage: Passage, last: number): number {
  let start = passage.tokens[last]?.start ?? 0
  for (let left = last - 1; left >= 0; left -= 1) {
    const word = passage.tokens[left]
    if (word === undefined || releases.test(word.text) || asks.test(word.text)) break
    if (/^[内外里间]$/.test(word.text)) break
    if (isNameMaterial(word) || word.text === '反') start = word.start
    else if (!/^v/.test(word.tag) || isOutsider(word.text)) break
  }
  return /^新/.test(passage.text.slice(start, start + 1)) ? start + 1 : start
}

const loose = patternOf(
  /(?:实施意见|实施方案|实施细则|条例|管理办法|暂行办法|行动计划|总体规划|规划纲要|行动方案|工作方案|名录|白皮书|若干措施|指导意见|政策清单|产品清单|标准)$/,
  '施意 施方 施细 条例 理办 行办 动计 体规 划纲 动方 作方 名录 白皮 干措 导意 策清 品清 标准',
)

/** 出台了促进…实施意见: the object of a verb of release, when it ends like a document. */
function released(passage: Passage): readonly Policy[] {
  if (!mayMatch(passage, loose)) return []
  return gather(passage.tokens, (token) => {
    const head = loose.form.exec(passage.text.slice(Math.max(0, token.end - 6), token.end))?.[0]
    if (head === undefined) return []
    let start = token.end - head.length
    const clause = Math.max(
      0,
      ...findAll(passage.text.slice(0, start), /[，。；：！？、《》“”（）]/gu).map(
        (mark) => mark.index + 1,
      ),
    )
    for (let offset = start; offset >= clause; offset -= 1) {
      if (startsToken(passage, offset) && releases.test(passage.text.slice(clause, offset))) {
        start = offset
        break
      }
    }
    start += /^(?:全[国省市区县]|我[国省市区县])/u.exec(passage.text.slice(start))?.[0].length ?? 0
    const title = passage.text.slice(start, token.end)
    if (
      title.length - head.length < 3 ||
      /[的该]|^(?:新一轮|\d+[项个]|[一二三四五六七八九十两多]+项|系列|相关|有关)/.test(title) ||
      !endsToken(passage, start)
    )
      return []
    return [{ start, end: token.end, score: 0.6, rule: 'policy-released' }]
  })
}

/** 党的二十大报告, 中央一号文件, 政府工作报告 of a year. */
const report = patternOf(
  /(?:党的)?(?<![一二三四五六七八九十])[一二三四五六七八九十]{2,}大报告|中央一号文件/gu,
  '大报 央一',
)
function reports(passage: Passage): readonly Policy[] {
  return findPattern(passage, report).map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
    score: 0.85,
    rule: 'policy-report',
  }))
}

/** 市人大常委会关于批准…的决议, without marks: what an organ says of something, its name first, or what is put to the vote. */
const concerning = patternOf(
  /关于(?:(?!关于)[^，。；：！？“”《》]){4,60}的(?:决定|决议|请示|议案|意见|通知)(?!》)/gu,
  '关于',
)
const handled =
  /(?:审议|审定|通过|表决|听取|作出|提请|批准|印发|下发|发布|公布|根据|按照|研究|讨论)(?:并(?:原则)?通过)?了?$/
function resolutions(passage: Passage, found: readonly Proposal[]): readonly Policy[] {
  return findPattern(passage, concerning).flatMap(({ 0: name, index }) => {
    const issuer = found.find(
      ({ end, type, score }) => end === index && type === 'ORGANIZATION' && score >= 0.85,
    )
    return issuer !== undefined || handled.test(passage.text.slice(0, index))
      ? [
          {
            start: issuer?.start ?? index,
            end: index + name.length,
            score: 0.93,
            rule: 'policy-concerning',
          },
        ]
      : []
  })
}
