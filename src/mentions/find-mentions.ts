// Sentences, words and the gazetteer in, Mention[] out.
import type { Article, Sentence, Token } from '../model/article.ts'
import type { ProposalTrace, Witness } from '../model/explanation.ts'
import type { Knowledge } from '../model/knowledge.ts'
import type { Mention } from '../model/mention.ts'
import { agreeOnTypes } from './agree-on-types.ts'
import { doubtUnseen } from './doubt-unseen.ts'
import { fitTaggedPlaces } from './fit-tagged-places.ts'
import { FoundSoFar } from './found-so-far.ts'
import { mergeOrgans } from './merge-organs.ts'
import { nestNames } from './nest-names.ts'
import { partSites } from './part-sites.ts'
import { type Passages, preparePassages } from './passage.ts'
import { weighProgrammes } from './programmes/weigh-programmes.ts'
import type { Found, Judge, Pass, Proposal, Verdict } from './proposal.ts'
import { proposeAbbreviations } from './propose-abbreviations.ts'
import { proposeAnaphors } from './propose-anaphors.ts'
import { proposeCountryCharacters } from './propose-country-characters.ts'
import { proposeDefinedNames } from './propose-defined-names.ts'
import { proposeFairForms } from './propose-fair-forms.ts'
import { proposeForces } from './propose-forces.ts'
import { proposeForeignPlaces } from './propose-foreign-places.ts'
import { proposeGazetteerNames } from './propose-gazetteer-names.ts'
import { proposeHeadedNames } from './propose-headed-names.ts'
import { proposeLevelledOffices } from './propose-levelled-offices.ts'
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
import { proposeVillageGroups } from './propose-village-groups.ts'
import { resolveOverlaps } from './resolve-overlaps.ts'
import { trimRepeated } from './trim-repeated.ts'
import { trimVerbs } from './trim-verbs.ts'

/** The algorithm, in order. Each pass sees what those before it proposed. */
const firstPasses: readonly Pass[] = [
  proposeOwnNames,
  proposeGazetteerNames,
  proposeOrgans,
  proposeLevelledOffices,
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
  proposeParties,
  proposeMedia,
  proposeRecurrentPlaces,
  proposeRecurrentCoinages,
  proposePersons,
  proposeSurerPersons,
  proposePlacedOrgans,
  proposeHeadedNames,
  proposeOrganSections,
  trimRepeated,
  proposeLineSections,
  proposeLocalOffices,
  proposeTeams,
  proposePolicies,
  proposeRankedMeetings,
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
  trimVerbs,
]

/** By field (title first), start, then longest first. Those that are not nested never overlap. A witness hears of every proposal. */
export function findMentions(
  article: Article,
  sentences: readonly Sentence[],
  tokens: readonly (readonly Token[])[],
  knowledge: Knowledge,
  witness?: Witness,
): readonly Mention[] {
  const input = preparePassages(article, sentences, tokens, knowledge)
  if (witness === undefined) return settle(input)
  const verdicts = new Map<Proposal, Verdict>()
  const mentions = settle(input, (proposal, verdict) => verdicts.set(proposal, verdict))
  for (const [proposal, verdict] of verdicts) witness.proposal(toTrace(input, proposal, verdict))
  return mentions
}

/** What was proposed, and which of it stands by the scores of the passes. */
export type Readings = {
  readonly proposals: readonly Proposal[]
  readonly chosen: readonly Proposal[]
}

export function readByScore(input: Passages, judge?: Judge): Readings {
  const found = runPasses(input, judge)
  const proposals = yieldToOwnNames(input, found.all, judge)
  // What stands is known already where nothing yielded and nobody asks why.
  const standing =
    proposals === found.all && judge === undefined
      ? found.standing()
      : resolveOverlaps(proposals, judge)
  const sites = partSites(input, doubtUnseen(input, standing, judge), judge)
  return { proposals, chosen: agreeOnTypes(input, sites, judge) }
}

function settle(input: Passages, judge?: Judge): readonly Mention[] {
  const { proposals, chosen } = readByScore(input, judge)
  const nested = nestNames(input, chosen, proposals, judge)
  return [
    ...chosen.map((proposal) => toMention(input, proposal, false)),
    ...nested.map((proposal) => toMention(input, proposal, true)),
  ].sort((a, b) => a.sentence - b.sentence || a.start - b.start || b.end - a.end)
}

function runPasses(input: Passages, judge?: Judge): Found {
  const found = findBeforeProgrammes(input)
  const weighed = weighProgrammes(input, found)
  if (weighed !== undefined) {
    found.withdraw(weighed.withdrawn, judge)
    found.add(weighed.proposals)
  }
  for (const pass of lastPasses) found.add(pass(input, found))
  return found
}

/** What is known where programmes are weighed: to learn from, too. */
export function findBeforeProgrammes(input: Passages): FoundSoFar {
  const found = new FoundSoFar(input.passages.length)
  for (const pass of firstPasses) found.add(pass(input, found))
  return found
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
