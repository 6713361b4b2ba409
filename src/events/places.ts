// A trigger in, the names that say where its event is out.
import type { EventType } from '../model/ontology.ts'
import type { Clause } from './clause.ts'
import type { NameGroup } from './name-groups.ts'
import type { Scene } from './scene.ts'
import { ownSubject } from './subjects.ts'
import type { Trigger } from './trigger.ts'

/** 针对某县山体崩塌，…: the place of what is answered is the place of the answer. */
const disasterWords: ReadonlySet<string> = new Set(
  '地震 崩塌 滑坡 泥石流 火灾 爆炸 洪水 洪涝 暴雨 山洪 台风 事故 灾害 旱情'.split(' '),
)
/** Verbs whose goods go somewhere: 向某县调拨…. */
const giving = /^(?:捐赠|赠送|捐款|调拨|调派|派出|拨付|预拨|增派|下拨)$/

/** Names governed by 在, 于, 赴 in the clause, or in an opening clause that is nothing but 在…; of a disaster the names before it. */
export function placeGroups(scene: Scene, trigger: Trigger): readonly NameGroup[] {
  const { clause, entry } = trigger
  const groups = (scene.groups[clause.index] ?? []).filter(({ isAside }) => !isAside)
  if (entry.frame === 'disaster') {
    const before = groups.filter(({ end }) => end <= trigger.start)
    if (before.length > 0 || groups.length > 0) return before.length > 0 ? before : groups
    const met = placesMet(scene, clause)
    return met.length > 0 ? met : placesTold(scene, clause)
  }
  const own = groups.filter(
    ({ isPlace, governor, end }) =>
      isPlace || (governor === '向' && end <= trigger.start && giving.test(trigger.text)),
  )
  if (own.length > 0) return own
  const opening = openingPlaces(scene, trigger)
  if (opening.length > 0) return opening
  const near = [...siteBefore(scene, trigger), ...spelledOut(scene, trigger)]
  return near.length > 0 ? near : settingBefore(scene, trigger)
}

/** 某区在某村举行仪式，某项目开工; 作家走进某镇，开展采风: where the clauses before it in its sentence have gone or gathered. */
function settingBefore(scene: Scene, { clause, start }: Trigger): readonly NameGroup[] {
  const isCarried = ownSubject(scene, clause, start) === undefined
  for (let at = clause.index - 1; scene.clauses[at]?.sentence === clause.sentence; at--) {
    const end = scene.clauses[at]?.end ?? 0
    const set = (scene.groups[at] ?? []).filter(
      (group) =>
        group.isPlace &&
        !group.isAside &&
        ((isCarried && /^(?:来到|走进|深入|前往|赴|抵达)$/.test(group.governor ?? '')) ||
          gathering.test(scene.text.slice(group.end, end))),
    )
    if (set.length > 0) return set
  }
  return []
}
const gathering = /(?:举行|举办|召开|开幕)[^，]{0,16}$/

/** Types of event of works that stand somewhere. */
const sited: ReadonlySet<EventType> = new Set<EventType>([
  'CONSTRUCTION_START',
  'COMPLETION',
  'OPENING',
])

/** 某厂位于某镇，2025年投产; 正在某镇建设，预计10月投用: where the clauses before it in its sentence put the works. */
function siteBefore(scene: Scene, { clause, type, entry }: Trigger): readonly NameGroup[] {
  if (!sited.has(type) || !/^(?:theme|labile)$/.test(entry.frame)) return []
  for (let at = clause.index - 1; scene.clauses[at]?.sentence === clause.sentence; at--) {
    const site = (scene.groups[at] ?? []).filter(
      ({ governor, end, isAside }) =>
        !isAside &&
        (/^(?:位于|地处|坐落于|坐落在)$/.test(governor ?? '') ||
          (governor === '在' && /^[^，]{0,6}(?:建设|施工)/.test(scene.text.slice(end, end + 8)))),
    )
    if (site.length > 0) return site
  }
  return []
}

/** 建成12处，其中某镇3处; 开展普查，涵盖某片、某片; 投资2亿元，在某镇新建: the places of the clause that spells it out. */
function spelledOut(scene: Scene, { clause, entry }: Trigger): readonly NameGroup[] {
  const next = scene.clauses[clause.index + 1]
  if (next?.sentence !== clause.sentence) return []
  const text = scene.text.slice(next.start, next.end)
  const groups = (scene.groups[next.index] ?? []).filter(({ isAside }) => !isAside)
  if (entry.need === 'paid' && /^在/.test(text)) return groups.filter(({ isPlace }) => isPlace)
  const isPart = /^(?:其中|(?:首批|重点)?(?:涵盖|覆盖|涉及?))/.test(text)
  const list = isPart
    ? groups.filter(
        ({ items, governor }) =>
          governor === undefined && items.every(({ entity }) => entity.type === 'PLACE'),
      )
    : []
  // 其中某镇3处: a count of the same, not a new telling.
  return list.filter(({ end }) =>
    /^(?:等(?:地|处|\d|[一-鿿]{0,6}\d)|占?\d|[^，]{0,3}$)/.test(scene.text.slice(end, next.end)),
  )
}

/** 受强降雨影响，某县部分农田绝收: what the next clause opens with. */
function placesMet(scene: Scene, { index, start, end, sentence }: Clause): readonly NameGroup[] {
  const next = scene.clauses[index + 1]
  if (next?.sentence !== sentence || !/^受.*影响$/.test(scene.text.slice(start, end).trim()))
    return []
  const met = ownSubject(scene, next, next.end)?.group
  return met?.items.every(({ entity }) => entity.type === 'PLACE') ? [met] : []
}

/** 某县…。一处变电所发生火灾: where the clauses before it are, in its sentence or the one before in the paragraph. */
function placesTold(scene: Scene, { index, sentence }: Clause): readonly NameGroup[] {
  for (let at = index - 1; at >= 0; at--) {
    const before = scene.clauses[at]
    if (
      !before ||
      before.sentence.paragraph !== sentence.paragraph ||
      before.sentence.index < sentence.index - 1
    )
      return []
    const places = (scene.groups[at] ?? []).filter(
      ({ items, isAside, isTeller }) =>
        !isAside && !isTeller && items.some(({ entity }) => entity.type === 'PLACE'),
    )
    if (places.length > 0) return places
  }
  return []
}

function openingPlaces(scene: Scene, { clause, type }: Trigger): readonly NameGroup[] {
  const opening = scene.clauses[clause.index - 1]
  if (opening?.sentence.index === clause.sentence.index) {
    const first = opening.tokens.find(({ tag }) => tag !== 'x')
    const hasVerb = opening.tokens.some(
      ({ tag, start }) => tag === 'v' && start > (first?.end ?? 0),
    )
    const reached = (scene.groups[opening.index] ?? []).filter(({ governor }) =>
      /^(?:来到|走进|深入|前往|赴)$/.test(governor ?? ''),
    )
    if (type === 'INSPECTION' && reached.length > 0) return reached
    if (isPlaceAlone(scene, opening)) return scene.groups[opening.index] ?? []
    if (first?.text === '在' && !hasVerb)
      return (scene.groups[opening.index] ?? []).filter(({ isPlace }) => isPlace)
  }
  return answeredPlaces(scene, clause)
}

/** 5月6日，某区某镇，…: a clause of nothing but places. */
function isPlaceAlone({ groups, text }: Scene, { index, start, end }: Clause): boolean {
  const [group, other] = groups[index] ?? []
  return (
    group !== undefined &&
    other === undefined &&
    group.items.every(({ entity }) => entity.type === 'PLACE') &&
    group.start - start <= 1 &&
    end - group.end <= 3 &&
    !/[的、]/.test(text.slice(group.end, end))
  )
}

/** 针对某省某县山体崩塌，甲部启动…，乙部拨付…: all that the sentence tells answers the disaster there. */
function answeredPlaces(scene: Scene, clause: Clause): readonly NameGroup[] {
  const opening = scene.clauses[clause.index - clause.place]
  const first = opening?.tokens.find(({ tag }) => tag !== 'x')
  const isAnswer =
    opening !== undefined &&
    opening !== clause &&
    /^(?:针对|因|受|应对)$/.test(first?.text ?? '') &&
    opening.tokens.some(({ text }) => disasterWords.has(text))
  if (!isAnswer) return []
  return (scene.groups[opening.index] ?? []).map((group) => ({
    ...group,
    items: group.items.map((item) => ({ ...item, outer: [] })),
  }))
}
