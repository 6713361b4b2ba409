// Offices by the word for their level that the tables of organs do not reach: 镇党群服务中心, 校党委, 由|区政府; with their full names.
import type { Passages } from './passage.ts'
import { findPattern, pairsOf, patternOf, proposeWhere } from './pattern.ts'
import type { Pass, Proposal } from './proposal.ts'
import { ownerOf } from './propose-levelled-offices.ts'

/** At the edge of a clause or after a word that leads to an actor. */
const lead =
  '(?<=^|[，。、；：“”（由从向经被将让与和对]|依托|联合|通过|按照|根据|配合|协助|报请|决定)'
const office = patternOf(
  new RegExp(
    `${lead}(?:[镇乡](?:党群服务中心|便民服务中心|综合文化站|党委|政府|人大)|[校院]党委|[省市县区]政府)(?![办工性采]|部门|网|主导|引导|负责人)`,
    'gu',
  ),
  `${pairsOf('镇乡', '党便综政人')} ${pairsOf('校院', '党')} ${pairsOf('省市县区', '政')}`,
)

/** 党工委副书记、|管委会|主任: of the zone told before. */
const ofZone = patternOf(
  /(?<=党工委(?:副?书记|委员)、)管委会(?=(?:常务)?副?主任)|(?<=^|[，。；])(?:党工委(?=副?书记|委员)|管委会(?=(?:常务)?副?主任))/gu,
  '管委 党工',
)

export const proposeLocalOffices: Pass = (input, found) =>
  proposeWhere(input, [office, ofZone], (passage, index) =>
    [office, ofZone]
      .flatMap((pattern) => findPattern(passage, pattern))
      .map((match) => {
        const [name] = match
        const owner = ownerName(input, found.all, name.slice(0, 1))
        return {
          passage: index,
          start: match.index,
          end: match.index + name.length,
          type: 'ORGANIZATION' as const,
          score: 0.7,
          rule: 'local-office',
          ...(owner === undefined ? {} : { fullName: owner + toFullOffice(name.slice(1)) }),
        }
      }),
  )

const toFullOffice = (office: string) => (office === '政府' ? '人民政府' : office)

/** The paper's own division; the town or the school that the article names first. */
function ownerName(input: Passages, found: readonly Proposal[], level: string): string | undefined {
  const ending = /[校院]/.test(level)
    ? /(?:大学|学院|学校|中学)$/
    : /[镇乡]/.test(level)
      ? /[镇乡]$/
      : null
  if (ending === null) return ownerOf(input, level)?.name
  return found
    .filter(({ score, type }) => score >= 0.6 && (type === 'PLACE' || type === 'ORGANIZATION'))
    .map(({ passage, start, end }) => input.passages[passage]?.text.slice(start, end) ?? '')
    .find((name) => name.length >= 3 && ending.test(name))
}
