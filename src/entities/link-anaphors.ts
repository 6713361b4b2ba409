// 我市, 全镇, 该公司, 本报 in, what they stand for out.
import { gather } from '../model/gather.ts'
import type { GazetteerEntry } from '../model/knowledge.ts'
import type { LinkingContext } from './linking-context.ts'

/** Something named before the anaphor, latest first. */
export type Antecedent = {
  readonly entity: string
  readonly name: string
  readonly type: string
  readonly surface: string
}

const cityKinds = new Set(['municipality', 'prefecture-city', 'county-city'])

/** The entity an anaphor stands for, or `undefined` when the article names nothing it could be. */
export function resolveAnaphor(
  context: LinkingContext,
  surface: string,
  before: readonly Antecedent[],
  after: readonly Antecedent[],
): string | undefined {
  const unit = surface.at(-1) === '里' ? (surface.at(0) ?? '') : (surface.at(-1) ?? '')
  const isOwn = /^[我全本]/.test(surface) || surface.endsWith('里')
  if (surface === '新区')
    return latest(before, ({ name, type }) => type === 'PLACE' && name.endsWith('新区'))
  if (isOwnMedium(surface)) {
    return (
      publisherOf(context) ??
      latest([...before, ...after], isMedium(unit)) ??
      homePaper(context, surface)
    )
  }
  if (surface.startsWith('该') && (surface.length > 2 || unit === '国'))
    return latest(before, ({ name, type, surface: named, entity }) =>
      unit === '国'
        ? context.gazetteer.get(entity)?.level === 'country'
        : type !== 'PERSON' && [name, named].some((word) => endsAlike(word, surface.slice(1))),
    )
  switch (unit) {
    case '国':
      return context.gazetteer.byAdcode('100000')?.id
    case '省':
    case '市':
      return (
        (isOwn ? homeOf(context, unit) : undefined) ?? nearest(context, [...before, ...after], unit)
      )
    case '区':
    case '县':
    case '州':
      return homeOf(context, unit) ?? nearest(context, [...before, ...after], unit)
    case '镇':
    case '乡':
    case '村':
      return latest(
        [...before, ...after],
        ({ name, type }) => type === 'PLACE' && name.endsWith(unit),
      )
    default:
      return latest(
        before,
        ({ name, type, surface: named }) =>
          type !== 'PERSON' && [name, named].some((word) => endsAlike(word, surface.slice(1))),
      )
  }
}

/** 本报, 本台: who published the article. */
export const isOwnMedium = (surface: string) => /^本[报台网刊社]$/.test(surface)

/** 本报 is a paper, 本台 a station; 中央气象台 is none. */
const isMedium =
  (unit: string) =>
  ({ name, type }: Antecedent) =>
    type === 'ORGANIZATION' && name.endsWith(unit) && !name.endsWith('气象台')

/** The article's publisher in the gazetteer. */
export function publisherOf({ article, gazetteer }: LinkingContext): string | undefined {
  return gazetteer
    .byName(article.publisher?.value ?? '')
    .find(({ type }) => type === 'ORGANIZATION')?.id
}

/** Party papers are named after their division (四川日报, 长寿日报): what 本报 is when nothing else tells. */
function homePaper({ gazetteer, home }: LinkingContext, surface: string): string | undefined {
  if (surface !== '本报' || home === undefined || home.level === 'country') return undefined
  const short = [home.name, ...home.aliases].map((name) => name.replace(/(?:省|市|区|县)$/, ''))
  return gather(short, (name) => gazetteer.byName(`${name}日报`)).at(0)?.id
}

const latest = (antecedents: readonly Antecedent[], test: (antecedent: Antecedent) => boolean) =>
  antecedents.find(test)?.entity
/** 该委 → …委员会, 该公司 → …集团有限公司 */
const endsAlike = (name: string, head: string) =>
  name.endsWith(head) ||
  (head === '委' && name.endsWith('委员会')) ||
  (head === '校' && /(学校|大学|中学|小学|学院)$/.test(name)) ||
  (head === '院' && /(医院|学院|研究院|法院)$/.test(name)) ||
  (head === '线' && /(铁路|高铁|高速|高速公路|号线|公路)$/.test(name)) ||
  (head === '公司' && /(集团|股份)$/.test(name))

const unitFits = (entry: GazetteerEntry | undefined, unit: string): boolean => {
  if (entry === undefined) return false
  if (unit === '市') return cityKinds.has(entry.kind)
  if (unit === '省') return entry.level === 'province' && entry.kind !== 'municipality'
  if (unit === '区')
    return (
      entry.kind === 'district' || entry.kind === 'autonomous-region' || entry.kind === 'new-area'
    )
  if (unit === '县') return entry.kind === 'county'
  return entry.name.endsWith(unit) || entry.kind === 'prefecture'
}

function homeOf(context: LinkingContext, unit: string): string | undefined {
  return context.homeLine.find((id) => unitFits(context.gazetteer.at(id, context.isoDate), unit))
}

function nearest(
  context: LinkingContext,
  antecedents: readonly Antecedent[],
  unit: string,
): string | undefined {
  for (const { entity } of antecedents) {
    const found = context
      .lineOf(entity)
      .find((id) => unitFits(context.gazetteer.at(id, context.isoDate), unit))
    if (found !== undefined) return found
  }
  return undefined
}
