// The names that stand in, without those that only say what kind of thing is meant, out: 高水平|医院, 新建|污水处理厂, 网红|步行街.
import { headEndingAt } from './heads.ts'
import type { Passages } from './passage.ts'
import type { Judge, Proposal } from './proposal.ts'

/** Size, age, owner, rank, worth, number: what nobody names a house or a site by. */
const kind =
  /^(?:某|社区|连锁|村|高速|普速|电气化|[单双]线|通行|海滨|海底|高原|漂流|生态|养殖|宜居|[万千百]亩|[绿林]荫|[大中小特微]+型|[新老旧在拟已未续改扩]建|老旧|废弃|闲置|危旧|破旧|现有|原有|新增|新兴|临时|永久|流动|固定|移动|露天|室内|室外|户外|地[上下]|水上|空中|公共|公用|公[立办益]|私[立人营]|民[办营间]|国[有营]|集体|个体|外资|合资|独资|中资|上市|乡镇|农村|县城|城[区乡镇]|市区|郊区|山区|牧区|库区|景区|园区|厂区|街头|街边|路边|沿[街路线]|家门口|周[边围]|附近|邻近|就近|沿途|当地|本[地土]|外[地来]|异地|各[地类级县区市省镇乡村]|多[家个所座处条]|[几数两三四五六七八九十百]+余?[家个所座处条批]|一[家个所座处条批些]|不少|许多|众多|部分|所有|全部|其[他它余]|[一二三四五六七八九]线|[一二三四五]流|[一二三]级|三甲|[1-5][Aa]级|A{2,5}级|[^国]{0,1}[市区县省部央校]属|[世国省市区县州乡镇村]+[界家]?级|普通|一般|普惠|重点|骨干|龙头|头部|主要|知名|著名|优秀|先进|优质|精品|品牌|高[端档]|高(?:水平|质量|标准|品质|等级)|特色|热门|网红|爆款|小微|定点|专门|专业|基层|一线|标准化?|规范化?|现代化?|智能化?|自动化?|数字化|规模化?|专业化|产业化|信息化|综合性|区域性|国际性|全国性|地方性?|示范性|开放式|开放型|封闭式|花园式|一站式|全天候|多功能|家庭式|无人|共享|民用|军用|商用|农用|校园|社会|\p{Script=Han}{2}型|教学)+$/u

/** By these rules a head word and what looks proper before it make a name. */
const byHead = /^(?:headed-|tagger-(?:place|organization)$|local-place|attached|trimmed|short-form)/

export function dropKinds(
  { passages }: Passages,
  standing: readonly Proposal[],
  judge?: Judge,
): readonly Proposal[] {
  return standing.filter((name) => {
    if (name.type === 'PROGRAMME' || !byHead.test(name.rule)) return true
    const text = passages[name.passage]?.text ?? ''
    const head = headEndingAt(text, name.end)
    if (head === undefined || head.start <= name.start) return true
    if (!kind.test(text.slice(name.start, head.start))) return true
    judge?.(name, { outcome: 'rejected', reason: 'kind' })
    return false
  })
}
