// What the passes have found so far in; the names of programmes that a trained model sees, and those it does not believe, out.
import { gather } from '../../model/gather.ts'
import { type LinearModel, sharesBesideNone } from '../../model/linear-model.ts'
import type { Span } from '../../model/span.ts'
import { occurrencesIn } from '../find-all.ts'
import type { Passage, Passages } from '../passage.ts'
import type { Found, Proposal } from '../proposal.ts'
import { layProgrammes } from './lay-programmes.ts'
import { ProgrammeFeatures, type ProgrammeScene } from './programme-features.ts'

export type WeighedProgrammes = {
  readonly proposals: readonly Proposal[]
  /** Of the passes before: the model knows the span and holds it unlikely. */
  readonly withdrawn: ReadonlySet<Proposal>
}

/** From which probability a name is told, and below which what a pass has told is withdrawn. `npm run train:programmes -- --folds 5` prints how many are right. */
const least = 0.28
const leastOfPasses = 0.05
/** What a pass is so sure of stays: fixed names, and those that their number or rank gives away. */
const sure = 0.8
/** What a character of length is worth against probability where two names overlap. */
const lengthWorth = 0.02

type Weighed = Span & { readonly share: number }

export function weighProgrammes(
  { passages, programmeModel }: Passages,
  found: Found,
): WeighedProgrammes | undefined {
  if (programmeModel === undefined) return undefined
  const countOf = counterIn(passages)
  const withdrawn = new Set<Proposal>()
  const proposals = gather(passages, (passage, index) => {
    const here = found.inPassage(index)
    const weighed = weigh({ passage, found: here, countOf }, programmeModel)
    const programmes = here.filter(({ type }) => type === 'PROGRAMME')
    for (const proposal of programmes) {
      const same = weighed.find((other) => isSame(other, proposal))
      if (proposal.score < sure && same !== undefined && same.share < leastOfPasses)
        withdrawn.add(proposal)
    }
    const standing = programmes.filter(({ score }) => score >= sure)
    // A document that was released is no programme, whichever of its words begins it.
    const documents = here.filter(({ type }) => type === 'POLICY')
    const open = weighed.filter(
      (name) =>
        !standing.some((other) => overlaps(other, name) && !isSame(other, name)) &&
        !documents.some(({ end }) => end === name.end),
    )
    return chooseLikely(open).map(
      ({ start, end, share }): Proposal => ({
        passage: index,
        start,
        end,
        type: 'PROGRAMME',
        score: 0.6 + 0.35 * share,
        rule: 'learnt-programme',
      }),
    )
  })
  return { proposals, withdrawn }
}

/** How often the article has a text, up to `most` times. */
export function counterIn(passages: readonly Passage[], most = 3): (text: string) => number {
  const counts = new Map<string, number>()
  return (text) => {
    const known = counts.get(text)
    if (known !== undefined) return known
    let count = 0
    for (const passage of passages) {
      count += occurrencesIn(passage.text, text).length
      if (count >= most) break
    }
    counts.set(text, Math.min(most, count))
    return Math.min(most, count)
  }
}

/** Every beginning of every rival with its probability: of the beginnings that share an end, and of none of them. */
function weigh(scene: ProgrammeScene, model: LinearModel): readonly Weighed[] {
  const rivals = layProgrammes(scene.passage)
  if (rivals.length === 0) return []
  const features = new ProgrammeFeatures(scene)
  const worth = new Float64Array(1)
  const worthOfKeys = () => {
    worth[0] = 0
    model.weigh(features.keys, features.count, worth)
    return worth[0]
  }
  return gather(rivals, (rival) => {
    // Beginnings come nearest first: what the end and the words behind tell is told once for all of them.
    features.readEnd(rival)
    let shared = worthOfKeys()
    let read = rival.end
    const worths = rival.starts.map((start) => {
      features.readWords(rival, start, read)
      shared += worthOfKeys()
      read = start
      features.readStart(rival, start)
      return shared + worthOfKeys()
    })
    const shares = sharesBesideNone(worths)
    return rival.starts.map((start, index) => ({
      start,
      end: rival.end,
      share: shares[index] ?? 0,
    }))
  })
}

const isSame = (a: Span, b: Span) => a.start === b.start && a.end === b.end
const overlaps = (a: Span, b: Span) => a.start < b.end && b.start < a.end

function chooseLikely(weighed: readonly Weighed[]): readonly Weighed[] {
  const worthOf = ({ start, end, share }: Weighed) => share + lengthWorth * (end - start)
  const chosen: Weighed[] = []
  const likely = weighed
    .filter(({ share }) => share >= least)
    .sort((a, b) => worthOf(b) - worthOf(a) || a.start - b.start)
  for (const name of likely) if (!chosen.some((other) => overlaps(other, name))) chosen.push(name)
  return chosen
}
