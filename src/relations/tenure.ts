// A person and an organ of his in, the post as written and the time in it out: 党委书记、局长; 原主任; 2013年7月到2014年10月任….
import type { Entity, Link } from '../model/entity.ts'
import type { Relation } from '../model/relation.ts'
import type { TimeExpression } from '../model/time.ts'
import type { Scene } from './scene.ts'

/** A post: up to four offices joined by 、. */
const office =
  '[一-鿿（）()]{0,14}?(?:书记|主席|主任|局长|部长|院长|校长|总理|总统|首相|行长|大使|代表|司令|院士|教授|总?经理|董事长|总裁|秘书长|委员|常委|成员|专家|发言人|处长|科长|司长|厅长|市长|区长|县长|镇长|乡长|省长|州长|旗长|村长|站长|所长|队长|馆长|会长|社长|台长|厂长|场长|检察长|庭长|审判长|研究员|工程师|设计师|负责人|干部|民警|医生|医师|护士长|教师|老师|记者|编辑|助理|书记员|创始人|理事长|理事|监事长|店长|主管|总监|委员长)'
const posts = new RegExp(`^的?(?<former>原|前|时任)?(?<posts>${office}(?:、${office}){0,4})$`)
const postsBehind = new RegExp(`^的?(?<posts>${office}(?:、${office}){0,4})`)
/** 原|某局局长甲: in front of the organ. */
const formerBefore = /(?:^|[，。；：、（(“\s])(?:原|前|时任|曾任)$/
/** Names back to the organ, at most. */
const reach = 4

/** Empty for reporters' papers and others whose post is not written. */
export function tenureOf(
  scene: Scene,
  link: Link,
  organ: Entity,
  at: number,
): Pick<Relation, 'position' | 'period'> {
  const before = scene.outermost
    .slice(Math.max(0, at - reach), at)
    .findLast((one) => isOf(scene, one, organ))
  const next = scene.outermost[at + 1]
  if (before !== undefined) return ahead(scene, before, link, at)
  return next !== undefined && isOf(scene, next, organ) ? behind(scene, link, next) : {}
}

const isOf = (scene: Scene, link: Link, organ: Entity): boolean =>
  link.entity === organ.id ||
  // 市政协 of 市政协党组.
  scene.links.some(
    ({ entity, mention }) =>
      entity === organ.id && mention.start >= link.mention.start && mention.end <= link.mention.end,
  )

/** 某局|党委书记、局长|甲; 甲市委常委、|乙区委书记丙: up to the next organ of the list. */
function ahead(
  { text, outermost }: Scene,
  organ: Link,
  person: Link,
  at: number,
): Pick<Relation, 'position' | 'period'> {
  const index = outermost.indexOf(organ)
  const stop =
    index < at - 1
      ? (outermost[index + 1]?.mention.start ?? person.mention.start)
      : person.mention.start
  const words = text.slice(organ.mention.end, stop).replace(/[、，]$/, '')
  const groups: { readonly former?: string; readonly posts?: string } | undefined =
    posts.exec(words)?.groups
  if (groups?.posts === undefined) return {}
  const isFormer =
    groups.former !== undefined ||
    formerBefore.test(text.slice(Math.max(0, organ.mention.start - 4), organ.mention.start))
  return { position: groups.posts, ...(isFormer ? { period: { isFormer } } : {}) }
}

/** 甲，2013年7月到2014年10月任|某局|局长; 甲现任某局局长. */
function behind(scene: Scene, person: Link, organ: Link): Pick<Relation, 'position' | 'period'> {
  const groups: { readonly posts?: string } | undefined = postsBehind.exec(
    scene.text.slice(organ.mention.end, organ.mention.end + 40),
  )?.groups
  const gap = scene.text.slice(person.mention.end, organ.mention.start)
  const time = timesIn(scene, person.mention.end, organ.mention.start).at(-1)
  const isFormer =
    /(?:曾|原|时|生前)/.test(gap) ||
    (time?.endDate !== undefined &&
      time.kind === 'range' &&
      time.endDate < (scene.reading.article.date?.value ?? ''))
  const period = {
    ...(time?.startDate === undefined ? {} : { from: time.startDate }),
    ...(time?.endDate === undefined ? {} : { to: time.endDate }),
    isFormer,
  }
  return {
    ...(groups?.posts === undefined ? {} : { position: groups.posts }),
    ...(isFormer || time !== undefined ? { period } : {}),
  }
}

const timesIn = ({ reading }: Scene, from: number, to: number): readonly TimeExpression[] =>
  reading.times.filter(({ field, start, end }) => field === 'text' && start >= from && end <= to)

/** The words between, without expressions of time and the prepositions before them. */
export function withoutTimes(scene: Scene, from: number, to: number): string {
  let words = ''
  let at = from
  for (const { start, end } of timesIn(scene, from, to)) {
    words += scene.text.slice(at, start).replace(/(?:自|从|于|在)$/, '')
    at = Math.max(at, end)
  }
  return words + scene.text.slice(at, to)
}
