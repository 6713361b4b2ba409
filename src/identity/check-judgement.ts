// A judgement about to be made and those that stand in, the reason why it cannot stand beside them out.
import type { Judgement, MentionPlace, Ruling } from '../model/judgement.ts'
import { createDisjointSets } from './disjoint-sets.ts'
import { type Standing, standingOf } from './standing.ts'

/** Undefined when nothing speaks against it; a sentence that names the judgement in the way and what to do else. */
export function findConflict(ruling: Ruling, all: readonly Judgement[]): string | undefined {
  const standing = standingOf(all)
  switch (ruling.kind) {
    case 'SAME':
      return pairConflict(ruling) ?? sameConflict(ruling, standing)
    case 'DIFFERENT':
      return pairConflict(ruling) ?? differentConflict(ruling, standing)
    case 'UNSURE':
      return pairConflict(ruling)
    case 'UNDO':
      return undoConflict(ruling.judgement, all)
    case 'ADD_ALIAS':
    case 'BLOCK_ALIAS':
      return aliasConflict(ruling, standing)
    case 'REJECT_MENTION':
    case 'CORRECT_LINK':
      return placeConflict(ruling, standing)
    case 'SPLIT':
      return splitConflict(ruling, standing)
    default:
      return undefined
  }
}

type Pair = { readonly a: string; readonly b: string }

function pairConflict({ a, b }: Pair): string | undefined {
  return a === b ? `'${a}' is compared with itself` : undefined
}

/** What SAME joins, step by step. */
function joined(standing: Standing) {
  const sets = createDisjointSets()
  for (const { a, b } of standing.ofKind('SAME')) sets.join(a, b)
  return sets
}

function sameConflict({ a, b }: Pair, standing: Standing): string | undefined {
  const sets = joined(standing)
  sets.join(a, b)
  const broken = standing.apart.find((pair) => sets.find(pair.a) === sets.find(pair.b))
  return broken === undefined
    ? undefined
    : `'${broken.a}' and '${broken.b}' were judged different (${broken.id}), and would become one: undo that first`
}

function differentConflict({ a, b }: Pair, standing: Standing): string | undefined {
  const sets = joined(standing)
  if (sets.find(a) !== sets.find(b)) return undefined
  const chain = standing
    .ofKind('SAME')
    .filter((pair) => sets.find(pair.a) === sets.find(a))
    .map(({ id }) => id)
  return `'${a}' and '${b}' were judged the same (${chain.join(', ')}): undo that first`
}

function undoConflict(id: string, all: readonly Judgement[]): string | undefined {
  const known = all.find((one) => one.id === id)
  if (known === undefined) return `there is no judgement '${id}'`
  if (all.some((one) => one.kind === 'UNDO' && one.judgement === id && stands(one, all)))
    return `'${id}' is undone already`
  if (known.kind !== 'UNDO') return undefined
  // What it took back stands again: as if it were judged now.
  const restored = all.find((one) => one.id === known.judgement)
  return restored === undefined
    ? undefined
    : findConflict(
        restored,
        all.filter((one) => one !== restored && one !== known),
      )
}

function stands(undoing: Judgement, all: readonly Judgement[]): boolean {
  return !all.some((one) => one.kind === 'UNDO' && one.judgement === undoing.id && stands(one, all))
}

function aliasConflict(
  ruling: Extract<Ruling, { readonly alias: string }>,
  standing: Standing,
): string | undefined {
  const opposite = ruling.kind === 'ADD_ALIAS' ? 'BLOCK_ALIAS' : 'ADD_ALIAS'
  const broken = standing
    .ofKind(opposite)
    .find(({ entity, alias }) => entity === ruling.entity && alias === ruling.alias)
  return broken === undefined
    ? undefined
    : `'${ruling.alias}' was ${opposite === 'ADD_ALIAS' ? 'added to' : 'blocked for'} '${ruling.entity}' (${broken.id}): undo that first`
}

/** What is said of a place in an article is said of it once. */
function placeConflict(
  { mention }: Extract<Ruling, { readonly mention: MentionPlace }>,
  standing: Standing,
): string | undefined {
  const broken = [...standing.ofKind('REJECT_MENTION'), ...standing.ofKind('CORRECT_LINK')].find(
    ({ mention: other }) =>
      other.article === mention.article &&
      other.field === mention.field &&
      other.start < mention.end &&
      mention.start < other.end,
  )
  return broken === undefined
    ? undefined
    : `characters ${broken.mention.start} to ${broken.mention.end} of the ${broken.mention.field} were judged before (${broken.id}): undo that first`
}

function splitConflict(
  { entity, articles }: Extract<Ruling, { readonly kind: 'SPLIT' }>,
  standing: Standing,
): string | undefined {
  for (const split of standing.ofKind('SPLIT')) {
    const twice = split.articles.find((article) => articles.includes(article))
    if (split.entity === entity && twice !== undefined)
      return `'${entity}' was split in article '${twice}' before (${split.id}): undo that first`
  }
  return undefined
}
