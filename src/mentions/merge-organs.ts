// Adjacent pieces of one organ's name in, the whole out: 中共|中央政治局, 全国人大常委会|办公厅.
import { gather } from '../model/gather.ts'
import type { Passages } from './passage.ts'
import type { Pass, Proposal } from './proposal.ts'

const department =
  /^(?:办公厅|办公室|国际部|组织部|宣传部|新闻局|秘书处|书记处|党组|党委|机关党委|研究室|编辑部|总编室)/

/** 长安汽车|集团: a firm's short name with its kind. */
const firm = /^(?:集团公司|集团|股份公司|股份|公司)(?!化|旗下)/u

/** 附属第二医院, 附属中学: the hospitals and schools of a university. */
const attached =
  /^附属(?:第[一二三四五六七八九十]+)?\p{Script=Han}{0,4}?(?:医院|中学|小学|学校|幼儿园)/u

export const mergeOrgans: Pass = ({ passages }, found) => mergePieces({ passages }, found.all)

function mergePieces(
  { passages }: Pick<Passages, 'passages'>,
  found: readonly Proposal[],
): readonly Proposal[] {
  const organs = found.filter(
    ({ type, score, anaphor }) => type === 'ORGANIZATION' && score >= 0.5 && !anaphor,
  )
  return gather(organs, (organ): readonly Proposal[] => {
    const passage = passages[organ.passage]
    if (passage === undefined) return []
    const surface = passage.text.slice(organ.start, organ.end)
    const next = organs.find(
      (other) => other.passage === organ.passage && other.start === organ.end,
    )
    if (surface === '中共' && next !== undefined) {
      return [{ ...next, start: organ.start, rule: 'merged-organ' }]
    }
    const rest = passage.text.slice(organ.end, organ.end + 14)
    const suffix =
      organ.rule.startsWith('gazetteer') && !/(?:集团|公司|股份)$/.test(surface)
        ? firm.exec(rest)?.[0]
        : undefined
    const unit =
      suffix ??
      department.exec(rest)?.[0] ??
      (/(?:大学|学院|研究院)$/.test(surface) ? attached.exec(rest)?.[0] : undefined)
    return unit === undefined || !/(?:gazetteer|organ)/.test(organ.rule)
      ? []
      : [{ ...organ, end: organ.end + unit.length, rule: 'merged-organ' }]
  })
}
