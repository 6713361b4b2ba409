// Sentences, words and the gazetteer in, Mention[] out.
import type { Article, Sentence, Token } from '../model/article.ts'
import type { Knowledge } from '../model/knowledge.ts'
import type { Mention } from '../model/mention.ts'
import { preparePassages } from './passage.ts'
import { proposeAnaphors } from './propose-anaphors.ts'
import { proposeGazetteerNames } from './propose-gazetteer-names.ts'
import { proposeHeadedNames } from './propose-headed-names.ts'
import { proposeOrgans } from './propose-organs.ts'
import { proposePersons } from './propose-persons.ts'
import { proposePolicies } from './propose-policies.ts'
import { proposeQuotedNames } from './propose-quoted-names.ts'
import { proposeRepeatedNames } from './propose-repeated-names.ts'
import { proposeShortForms } from './propose-short-forms.ts'
import { proposeStrategies } from './propose-strategies.ts'
import type { Pass, Proposal } from './proposal.ts'
import { resolveOverlaps } from './resolve-overlaps.ts'

/** The algorithm, in order. Each pass sees what those before it proposed. */
const passes: readonly Pass[] = [
  proposeGazetteerNames,
  proposeOrgans,
  proposeHeadedNames,
  proposePersons,
  proposePolicies,
  proposeStrategies,
  proposeQuotedNames,
  proposeAnaphors,
  proposeRepeatedNames,
  proposeShortForms,
]

/** By field (title first), start, then longest first. Those that are not nested never overlap. */
export function findMentions(
  article: Article,
  sentences: readonly Sentence[],
  tokens: readonly (readonly Token[])[],
  knowledge: Knowledge,
): readonly Mention[] {
  const input = preparePassages(article, sentences, tokens, knowledge.gazetteer)
  const found = passes.reduce<readonly Proposal[]>(
    (proposals, pass) => [...proposals, ...pass(input, proposals)],
    [],
  )
  return resolveOverlaps(found).map(({ proposal, nested }) => {
    const passage = input.passages[proposal.passage]
    if (passage === undefined) throw new Error(`no passage ${proposal.passage}`)
    const { sentence } = passage
    return {
      field: sentence.field,
      start: sentence.start + proposal.start,
      end: sentence.start + proposal.end,
      surface: passage.text.slice(proposal.start, proposal.end),
      type: proposal.type,
      sentence: sentence.index,
      nested,
      anaphor: proposal.anaphor === true,
      rule: proposal.rule,
    }
  })
}
