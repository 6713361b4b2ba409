// A clause in, its names grouped out: chains that stand against each other (云溪区青石镇) and lists (杭州、厦门、大连).
import type { Entity, Link } from '../model/entity.ts'
import type { EntityType } from '../model/ontology.ts'
import type { Span } from '../model/span.ts'
import type { Clause } from './clause.ts'
import { agentPrepositions, placePrepositions, prepositions } from './function-words.ts'

/** One thing named, with the larger things written before it: 云溪区 before 青石镇; an organisation before its 局长 X. */
export type NameItem = {
  readonly link: Link
  readonly entity: Entity
  readonly outer: readonly Entity[]
  /** What joins it to the name before: 、 和 与; empty for the first. */
  readonly joint: string
}

/** Names joined by 、和与及 or standing against each other. */
export type NameGroup = Span & {
  readonly items: readonly NameItem[]
  /** The preposition or verb of place that governs it: 在, 从, 由, 赴. */
  readonly governor: string | undefined
  /** Whether the preposition names the doer (由, 被). */
  readonly isDoer: boolean
  readonly isPlace: boolean
  /** Followed by 的: it describes the noun after it. */
  readonly isModifier: boolean
  /** In round brackets. */
  readonly isAside: boolean
  /** 某某日报记者, 据新华社报道: it tells the news. */
  readonly isTeller: boolean
}

/** Verbs of meeting, often tagged as nouns. */
const meeting: ReadonlySet<string> = new Set(
  '会见 会晤 会谈 访问 接见 拜会 考察 调研 检查 慰问 看望 走访 表彰 签约 启动 发布'.split(' '),
)
const joint = /^[”’》」）)]*\s*(?:、|和|与|及|以及|暨|·|跟|同|，)\s*[“‘《「（(]*$/
const touching = /^[”’》」\s]*(?:的|市|境内|辖区)?[“‘《「\s]*$/
/** A post and the comma before the next post. */
const posts =
  /^[一-鿿]{0,16}(?:常委|委员|书记|主席|主任|长|成员|总理|代表|顾问|院士|教授)、[一-鿿]{0,4}$/
const title =
  /^[一-鿿、（）()]{0,22}?(?:书记|主席|主任|局长|部长|总理|总统|首相|国王|大使|代表|司令|院士|教授|经理|总裁|委员|首席|专家|发言人|长|记者|干部|会长|馆长|负责人|总监|工程师|研究员|员)$/

type Draft = { items: NameItem[]; start: number; end: number }

export function groupNames(
  text: string,
  clause: Clause,
  entityById: ReadonlyMap<string, Entity>,
  titles: readonly Span[],
): readonly NameGroup[] {
  if (clause.links.length === 0) return []
  const drafts: Draft[] = []
  for (const link of clause.links) {
    const entity = entityById.get(link.entity)
    if (!entity) continue
    const { start, end } = link.mention
    const last = drafts.at(-1)
    const previous = last?.items.at(-1)
    if (!last || !previous || start < last.end) {
      if (!last || start >= last.end)
        drafts.push({ items: [{ link, entity, outer: [], joint: '' }], start, end })
      continue
    }
    const gap = text.slice(last.end, start)
    if (touching.test(gap) && stands(previous.entity.type, entity.type, gap)) {
      last.items[last.items.length - 1] = {
        link,
        entity,
        outer: [...previous.outer, previous.entity],
        joint: previous.joint,
      }
      last.end = end
    } else if (entity.type === 'PERSON' && previous.entity.type !== 'PERSON' && title.test(gap)) {
      last.items[last.items.length - 1] = {
        link,
        entity,
        outer: [...previous.outer, previous.entity],
        joint: previous.joint,
      }
      last.end = end
    } else if (startsPartner(text, last, previous.entity, entity, gap)) {
      drafts.push({ items: [{ link, entity, outer: [], joint: '' }], start, end })
    } else if (joint.test(gap) && (!gap.includes('，') || previous.entity.type === entity.type)) {
      last.items.push({
        link,
        entity,
        outer: [],
        joint: gap.replace(/[\s“”‘’《》（）()「」]/g, ''),
      })
      last.end = end
    } else drafts.push({ items: [{ link, entity, outer: [], joint: '' }], start, end })
  }
  return joinPosts(text, drafts).map(({ items, start, end }) => ({
    items,
    start,
    end,
    ...surroundings(text, clause, { start, end }, titles),
  }))
}

/** 在某馆同某主席会谈: behind a place that 在 governs, 同 names a partner and lists nothing. */
function startsPartner(
  text: string,
  { start }: Draft,
  first: Entity,
  second: Entity,
  gap: string,
): boolean {
  return (
    /^(?:与|同|和|跟)$/.test(gap) &&
    first.type === 'PLACE' &&
    second.type !== 'PLACE' &&
    /[在于到赴]$/.test(text.slice(0, start))
  )
}

/** 中共中央政治局常委、全国政协主席某某: several posts before one person. */
function joinPosts(text: string, drafts: readonly Draft[]): readonly Draft[] {
  const joined: Draft[] = []
  for (const draft of drafts) {
    const last = joined.at(-1)
    const person = draft.items[0]
    const isPost =
      last?.items.length === 1 &&
      person?.entity.type === 'PERSON' &&
      last.items[0]?.entity.type !== 'PERSON' &&
      posts.test(text.slice(last.end, draft.start))
    if (!isPost || !last || !person) {
      joined.push(draft)
      continue
    }
    const outer = [...last.items.flatMap((item) => [...item.outer, item.entity]), ...person.outer]
    joined[joined.length - 1] = {
      items: [{ ...person, outer }, ...draft.items.slice(1)],
      start: last.start,
      end: draft.end,
    }
  }
  return joined
}

/** Whether the second of two touching names lies in or belongs to the first. */
function stands(first: EntityType, second: EntityType, gap: string): boolean {
  if (gap.includes('的')) return first === 'PLACE' && second === 'PLACE'
  if (first === 'PERSON') return false
  return first === 'PLACE' || (first === 'ORGANIZATION' && second !== 'PLACE')
}

function surroundings(
  text: string,
  clause: Clause,
  span: Span,
  titles: readonly Span[],
): Omit<NameGroup, 'items' | keyof Span> {
  const nearest = governorOf(clause, span)
  const governor = isLocated(text, span, nearest) ? undefined : nearest
  const after = text.slice(span.end, clause.end)
  const before = text.slice(clause.start, span.start)
  return {
    governor,
    isDoer: governor !== undefined && agentPrepositions.has(governor),
    isPlace: governor !== undefined && placePrepositions.has(governor),
    isModifier: /^[”’》」）)]*的/.test(after),
    isAside: /[（(][^）)]*$/.test(before) || isInTitle(titles, span),
    isTeller: /^[”’》」]*(?:首席|见习)?(?:记者|通讯员|讯|报道|消息|客户端)/.test(after),
  }
}

/** 位于某园的某厂: where it lies only describes what the clause speaks of. */
function isLocated(text: string, { start, end }: Span, governor: string | undefined): boolean {
  return (governor === '位于' || governor === '地处') && text.slice(start, end).includes('的')
}

/** 某某 in 《某某文集》: a name inside the title of a work does nothing. */
function isInTitle(titles: readonly Span[], { start, end }: Span): boolean {
  return titles.some(
    (title) =>
      title.start < start &&
      end < title.end &&
      !(title.start === start - 1 && title.end <= end + 1),
  )
}

/** Words of a noun phrase between its governor and a name, at most. */
const reachOfGovernor = 7

/** Looks left over the noun phrase the group stands in. */
function governorOf(clause: Clause, span: Span): string | undefined {
  const { tokens } = clause
  const last = tokens.findLastIndex(({ end }) => end <= span.start)
  for (let at = last; at > last - reachOfGovernor; at--) {
    const token = tokens[at]
    if (token === undefined) return undefined
    if (prepositions.has(token.text) || placePrepositions.has(token.text)) return token.text
    if (/[，；：。、]/.test(token.text)) return undefined
    if (!/^(?:n|a|m|q|r|f|b|z|j|l|i|u|x|eng|s|t|k|g)/.test(token.tag)) return undefined
    // 在北京会见某团: behind a verb its object begins, even where the verb is tagged a noun.
    if (meeting.has(token.text)) return undefined
  }
  return undefined
}
