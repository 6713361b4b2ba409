// Buildings of houses after the house's name in, the place as a whole out: 云岭区人民医院|门诊综合楼, 青山县第一小学|教学楼.
import type { Passages } from './passage.ts'
import { findPattern, patternOf, proposeWhere } from './pattern.ts'
import type { Found, Proposal } from './proposal.ts'

const building = patternOf(
  /(?:大楼|综合楼|教学楼|门诊楼|住院楼|外科楼|内科楼|病房楼|实验楼)(?![栋层盘房市])/gu,
  '楼',
)
/** More than the words between a house and such an ending. */
const longestBetween = 8
/** What is told of a building, not its name. */
const noName =
  /[^\p{Script=Han}]|[的在和与及了将从到对把是有为]|建设|新建|扩建|改建|建成|启用|修建|使用|一栋|办公/u

export const proposeBuildings = (input: Passages, found: Found): readonly Proposal[] =>
  proposeWhere(input, [building], (passage, index) => {
    const houses = found
      .inPassage(index)
      .filter(({ type, score }) => type === 'ORGANIZATION' && score >= 0.5)
    return houses.flatMap((house): readonly Proposal[] =>
      findPattern(passage, building).flatMap(({ index: at, 0: ending }): readonly Proposal[] => {
        const between = passage.text.slice(house.end, at)
        // 外交部大楼 is where the ministry sits, no name.
        if (between === '' && ending === '大楼') return []
        if (at < house.end || between.length > longestBetween || noName.test(between)) return []
        const end = at + ending.length
        const { start } = house
        return [{ passage: index, start, end, type: 'PLACE', score: 0.95, rule: 'building' }]
      }),
    )
  })
