// Sentences, words and the gazetteer in, Mention[] out.
import type { ProposalTrace, Witness } from '../model/explanation.ts'
import type { Knowledge } from '../model/knowledge.ts'
import type { Mention } from '../model/mention.ts'
import { agreeOnTypes } from './agree-on-types.ts'
import { doubtUnseen } from './doubt-unseen.ts'
import { dropKinds } from './drop-kinds.ts'
import { extendProgrammes } from './extend-programmes.ts'
import { fitTaggedPlaces } from './fit-tagged-places.ts'
import { FoundSoFar } from './found-so-far.ts'
import { mergeOrgans } from './merge-organs.ts'
import { nestNames } from './nest-names.ts'
import { partSites } from './part-sites.ts'
import { type Passages, prepareAll, type Worded } from './passage.ts'
import { weighProgrammes } from './programmes/weigh-programmes.ts'
import type { Judge, Pass, Proposal, Verdict } from './proposal.ts'
import { proposeAbbreviations } from './propose-abbreviations.ts'
import { proposeAnaphors } from './propose-anaphors.ts'
import { proposeBuildings } from './propose-buildings.ts'
import { proposeCommunityBodies } from './propose-community-bodies.ts'
import { proposeContests } from './propose-contests.ts'
import { proposeCountryCharacters } from './propose-country-characters.ts'
import { proposeDefinedNames } from './propose-defined-names.ts'
import { proposeFairForms } from './propose-fair-forms.ts'
import { proposeFireBrigades } from './propose-fire-brigades.ts'
import { proposeForces } from './propose-forces.ts'
import { proposeForeignPlaces } from './propose-foreign-places.ts'
import { proposeGazetteerNames } from './propose-gazetteer-names.ts'
import { proposeHeadedNames } from './propose-headed-names.ts'
import { proposeLevelledOffices } from './propose-levelled-offices.ts'
import { proposeLevelledZones } from './propose-levelled-zones.ts'
import { proposeLineSections } from './propose-line-sections.ts'
import { proposeLines } from './propose-lines.ts'
import { proposeListedPlaces } from './propose-listed-places.ts'
import { proposeLists } from './propose-lists.ts'
import { proposeLocalOffices } from './propose-local-offices.ts'
import { proposeLocalPlaces } from './propose-local-places.ts'
import { proposeMedia } from './propose-media.ts'
import { proposeOrganSections } from './propose-organ-sections.ts'
import { proposeOrgans } from './propose-organs.ts'
import { proposeOwnNames, yieldToOwnNames } from './propose-own-names.ts'
import { proposeParties } from './propose-parties.ts'
import { proposePersons } from './propose-persons.ts'
import { proposePlacedOrgans } from './propose-placed-organs.ts'
import { proposePolicies } from './propose-policies.ts'
import { proposeQuotedNames } from './propose-quoted-names.ts'
import { proposeQuotedOrgans } from './propose-quoted-organs.ts'
import { proposeRankedMeetings } from './propose-ranked-meetings.ts'
import { proposeRecurrentCoinages } from './propose-recurrent-coinages.ts'
import { proposeRecurrentPlaces } from './propose-recurrent-places.ts'
import { proposeRepeatedNames } from './propose-repeated-names.ts'
import { proposeShortForms } from './propose-short-forms.ts'
import { proposeStateOrgans } from './propose-state-organs.ts'
import { proposeStrategies } from './propose-strategies.ts'
import { proposeSurerPersons } from './propose-surer-persons.ts'
import { proposeTaggedNames } from './propose-tagged-names.ts'
import { proposeTaggerNames } from './propose-tagger-names.ts'
import { proposeTeams } from './propose-teams.ts'
import { proposeTownLists } from './propose-town-lists.ts'
import { proposeTradeFirms } from './propose-trade-firms.ts'
import { proposeVillageGroups } from './propose-village-groups.ts'
import { resolveOverlaps } from './resolve-overlaps.ts'
import { trimJoints } from './trim-joints.ts'
import { trimRepeated } from './trim-repeated.ts'
import { trimVerbs } from './trim-verbs.ts'

/** The algorithm, in order. Each pass sees what those before it proposed. */
const firstPasses: readonly Pass[] = [
  proposeOwnNames,
  proposeGazetteerNames,
  proposeOrgans,
  proposeLevelledOffices,
  proposeLevelledZones,
  proposeAbbreviations,
  proposeLocalPlaces,
  proposeLines,
  proposeVillageGroups,
  proposeTownLists,
  mergeOrgans,
  proposeTaggedNames,
  proposeForeignPlaces,
  proposeTaggerNames,
  fitTaggedPlaces,
  proposeCountryCharacters,
  proposeStateOrgans,
  proposeForces,
  proposeFireBrigades,
  proposeParties,
  proposeMedia,
  proposeRecurrentPlaces,
  proposeRecurrentCoinages,
  proposePersons,
  proposeSurerPersons,
  proposePlacedOrgans,
  proposeHeadedNames,
  proposeOrganSections,
  proposeBuildings,
  trimRepeated,
  proposeLineSections,
  proposeLocalOffices,
  proposeCommunityBodies,
  proposeTeams,
  proposeTradeFirms,
  proposePolicies,
  proposeRankedMeetings,
  proposeContests,
  proposeStrategies,
  proposeFairForms,
  proposeQuotedNames,
  proposeQuotedOrgans,
]

/** Behind these a trained model weighs what may be names of programmes. */
const lastPasses: readonly Pass[] = [
  proposeDefinedNames,
  proposeAnaphors,
  proposeLists,
  proposeListedPlaces,
  proposeRepeatedNames,
  proposeShortForms,
  extendProgrammes,
  trimVerbs,
]

/** Of each article, by field (title first), start, then longest first. Those that are not nested never overlap. A witness hears of every proposal. */
export function findMentions(
  articles: readonly Worded[],
  knowledge: Knowledge,
  witness?: Witness,
): readonly (readonly Mention[])[] {
  const drafts = prepareAll(articles, knowledge).map((input) => {
    const verdicts = new Map<Proposal, Verdict>()
    const judge: Judge = (proposal, verdict) => verdicts.set(proposal, verdict)
    return { ...draftOf(input, witness && judge), verdicts }
  })
  runPasses(drafts)
  return drafts.map((draft) => {
    const mentions = settle(draft)
    for (const [proposal, verdict] of draft.verdicts)
      witness?.proposal(toTrace(draft.input, proposal, verdict))
    return mentions
  })
}

/** An article whose names are being read; the judge is told of what yields where somebody asks why. */
type Draft = {
  readonly input: Passages
  readonly found: FoundSoFar
  readonly judge: Judge | undefined
}
const draftOf = (input: Passages, judge?: Judge): Draft => ({
  input,
  found: new FoundSoFar(input.passages.length),
  judge,
})

/** What was proposed, and which of it stands by the scores of the passes. */
export type Readings = {
  readonly proposals: readonly Proposal[]
  readonly chosen: readonly Proposal[]
}

export function readByScore(input: Passages): Readings {
  const draft = draftOf(input)
  runPasses([draft])
  return choose(draft)
}

function choose({ input, found, judge }: Draft): Readings {
  const proposals = yieldToOwnNames(input, found.all, judge)
  // What stands is known already where nothing yielded and nobody asks why.
  const standing =
    proposals === found.all && judge === undefined
      ? found.standing()
      : resolveOverlaps(proposals, judge)
  const named = dropKinds(input, doubtUnseen(input, standing, judge), judge)
  const sites = trimJoints(input, partSites(input, named, judge), judge)
  return { proposals, chosen: agreeOnTypes(input, sites, judge) }
}

function settle(draft: Draft): readonly Mention[] {
  const { input, judge } = draft
  const { proposals, chosen } = choose(draft)
  const nested = nestNames(input, chosen, proposals, judge)
  return [
    ...chosen.map((proposal) => toMention(input, proposal, false)),
    ...nested.map((proposal) => toMention(input, proposal, true)),
  ].sort((a, b) => a.sentence - b.sentence || a.start - b.start || b.end - a.end)
}

/** Each pass reads all articles before the next begins: so its code and tables stay at hand. */
function runPasses(drafts: readonly Draft[]): void {
  propose(firstPasses, drafts)
  for (const { input, found, judge } of drafts) {
    const weighed = weighProgrammes(input, found)
    if (weighed === undefined) continue
    found.withdraw(weighed.withdrawn, judge)
    found.add(weighed.proposals)
  }
  propose(lastPasses, drafts)
}

function propose(passes: readonly Pass[], drafts: readonly Draft[]): void {
  for (const pass of passes) for (const { input, found } of drafts) found.add(pass(input, found))
}

/** What is known where programmes are weighed: to learn from, too. */
export function findBeforeProgrammes(input: Passages): FoundSoFar {
  const draft = draftOf(input)
  propose(firstPasses, [draft])
  return draft.found
}

function toMention({ passages }: Passages, proposal: Proposal, nested: boolean): Mention {
  const passage = passages[proposal.passage]
  if (passage === undefined)
    throw new Error(`Proposal for passage ${proposal.passage} of ${passages.length}`)
  const { sentence, text } = passage
  return {
    field: sentence.field,
    start: sentence.start + proposal.start,
    end: sentence.start + proposal.end,
    surface: text.slice(proposal.start, proposal.end),
    type: proposal.type,
    sentence: sentence.index,
    nested,
    anaphor: proposal.anaphor === true,
    ...(proposal.fullName === undefined ? {} : { fullName: proposal.fullName }),
    rule: proposal.rule,
  }
}

function toTrace(
  input: Passages,
  proposal: Proposal,
  { outcome, reason, by }: Verdict,
): ProposalTrace {
  const { field, start, end, surface, type, sentence, rule } = toMention(input, proposal, false)
  const rival = by && { ...toMention(input, by, false), score: by.score }
  return {
    field,
    start,
    end,
    surface,
    type,
    sentence,
    rule,
    score: proposal.score,
    outcome,
    reason,
    ...(rival && {
      by: { surface: rival.surface, type: rival.type, rule: rival.rule, score: rival.score },
    }),
  }
}
