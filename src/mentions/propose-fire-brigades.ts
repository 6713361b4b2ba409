// Fire brigades by what they are called in reports of fires, proposals out: 青石岭|消防救援站, 江川|消防接到报警.
import { findPattern, patternOf, proposeWhere } from './pattern.ts'
import type { Pass } from './proposal.ts'

/** A station is named after its street, hill or quarter. */
const station = patternOf(
  /(?<=^|[，。、；：“”和与及由])(?!该|各|附近|就近|辖区|特勤|专职|企业|微型|\p{Script=Han}?级)\p{Script=Han}{2,5}(?<!公安|森林|[省市区县州])消防(?:救援)?站(?![点台长])/gu,
  '援站 防站',
)
/** 江川消防|立即出动: behind a place, where it does what a brigade does. */
const brigade = patternOf(
  /消防(?=接到|接警|立即|迅速|随即|火速|紧急|出动|调派|调集|到达|赶到|赶赴|成功|提醒)/gu,
  '消防',
)

export const proposeFireBrigades: Pass = (input) =>
  proposeWhere(input, [station, brigade], (passage, index) =>
    [
      ...findPattern(passage, station).map(({ 0: name, index: start }) => ({
        start,
        end: start + name.length,
      })),
      ...findPattern(passage, brigade).flatMap(({ 0: name, index: at }) =>
        placeBefore(at, [
          ...passage.matches.filter(({ isCommonWord }) => !isCommonWord),
          ...passage.tagged.filter(({ type }) => type === 'PLACE'),
        ]).map((start) => ({ start, end: at + name.length })),
      ),
    ].map((span) => ({
      ...span,
      passage: index,
      type: 'ORGANIZATION' as const,
      score: 0.72,
      rule: 'fire-brigade',
    })),
  )

/** The longest place that ends where the word begins. */
function placeBefore(
  at: number,
  places: readonly { readonly start: number; readonly end: number }[],
): readonly number[] {
  const starts = places.filter(({ end }) => end === at).map(({ start }) => start)
  return starts.length === 0 ? [] : [Math.min(...starts)]
}
