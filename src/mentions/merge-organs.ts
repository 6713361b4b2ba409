// Adjacent pieces of one organ's name in, the whole out: 中共|中央政治局, 全国人大常委会|办公厅.
import type { Pass, Proposal } from './proposal.ts'

const department =
  /^(?:办公厅|办公室|国际部|组织部|宣传部|新闻局|秘书处|书记处|党组|党委|机关党委|研究室|编辑部|总编室)/

export const mergeOrgans: Pass = ({ passages }, found) => {
  const organs = found.filter(
    ({ type, score, anaphor }) => type === 'ORGANIZATION' && score >= 0.5 && !anaphor,
  )
  return organs.flatMap((organ): readonly Proposal[] => {
    const passage = passages[organ.passage]
    if (passage === undefined) return []
    const surface = passage.text.slice(organ.start, organ.end)
    const next = organs.find(
      (other) => other.passage === organ.passage && other.start === organ.end,
    )
    if (surface === '中共' && next !== undefined) {
      return [{ ...next, start: organ.start, rule: 'merged-organ' }]
    }
    const unit = department.exec(passage.text.slice(organ.end, organ.end + 5))?.[0]
    return unit === undefined || !/(?:gazetteer|organ)/.test(organ.rule)
      ? []
      : [{ ...organ, end: organ.end + unit.length, rule: 'merged-organ' }]
  })
}
