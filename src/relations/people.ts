// A scene in, AFFILIATED_WITH out: reporters with their paper, officials with the organ their post is of.
import type { Entity, Link } from '../model/entity.ts'
import type { Relation } from '../model/relation.ts'
import { relationOf, type Scene } from './scene.ts'

/** Between an organisation and a person: a post, with no clause break. */
const post =
  /^(?:的)?(?:原|时任|党组|常务|执行)?[一-鿿、]{0,16}?(?:书记|主席|主任|局长|部长|院长|校长|总理|总统|行长|大使|代表|司令|院士|教授|经理|董事长|总裁|秘书长|委员|专家|发言人|处长|科长|司长|厅长|市长|区长|县长|镇长|乡长|省长|州长|站长|所长|队长|馆长|会长|社长|台长|厂长|检察长|研究员|工程师|负责人|干部|民警|医生|教师|记者|部长助理|局长助理|长)[”]?$/
/** After a person: 是某厂的督导员. */
const copula = /^(?:是|系|任|为)$/
/** A list of people goes on: 、 or a further post. */
const listing =
  /^(?:、|和|，|，?(?:副)?[一-鿿]{0,6}(?:书记|主席|主任|局长|部长|秘书长|市长|区长|县长|省长|长))$/
const byline = /(?:记者|通讯员|摄影|电|讯|文|图)\s*[^。；]{0,24}$/

export function relatePeople(scene: Scene): readonly Relation[] {
  const found: Relation[] = []
  let post: Entity | undefined
  scene.outermost.forEach((link, at) => {
    const person = scene.entityById.get(link.entity)
    if (person?.type !== 'PERSON') return
    const before = scene.outermost[at - 1]
    post = postBefore(scene, link, before) ?? carried(scene, link, before, post)
    const organ = post ?? copulaAfter(scene, link, scene.outermost[at + 1]) ?? paperOf(scene, link)
    if (!organ) return
    found.push(relationOf('AFFILIATED_WITH', person, organ, link.mention, 'post', 0.8))
  })
  return found
}

function postBefore(scene: Scene, link: Link, before: Link | undefined): Entity | undefined {
  const organ = before && scene.entityById.get(before.entity)
  if (!before || organ?.type !== 'ORGANIZATION') return undefined
  return post.test(scene.text.slice(before.mention.end, link.mention.start)) ? organ : undefined
}

/** 主席甲主持会议，副主席乙、丙: the organ of the person before, as long as the list goes on. */
function carried(
  scene: Scene,
  link: Link,
  before: Link | undefined,
  organ: Entity | undefined,
): Entity | undefined {
  if (!organ || !before || before.mention.sentence !== link.mention.sentence) return undefined
  if (scene.entityById.get(before.entity)?.type !== 'PERSON') return undefined
  const gap = scene.text.slice(before.mention.end, link.mention.start)
  return listing.test(gap) || /，(?:副)?(?:主席|书记|主任|秘书长|市长|区长|县长)$/.test(gap)
    ? organ
    : undefined
}

function copulaAfter(scene: Scene, link: Link, next: Link | undefined): Entity | undefined {
  const organ = next && scene.entityById.get(next.entity)
  if (!next || organ?.type !== 'ORGANIZATION') return undefined
  if (!copula.test(scene.text.slice(link.mention.end, next.mention.start))) return undefined
  const after = scene.text.slice(next.mention.end, next.mention.end + 14)
  return /^的?[一-鿿]{0,8}(?:员|长|干部|书记|主任|教授|师|负责人|工人|专家|人)/.test(after)
    ? organ
    : undefined
}

/** A reporter's paper: named in the byline or after the credit's slash, else 本报 of the article. */
function paperOf(scene: Scene, link: Link): Entity | undefined {
  const { start, end, sentence } = link.mention
  const line = scene.text.lastIndexOf('\n', start - 1) + 1
  const head = scene.text.slice(line, start)
  if (!byline.test(head) || (head.length > 60 && !/记者\s*[^，。]{0,12}$/.test(head)))
    return undefined
  const credit = /^[^，。]{0,6}摄?\/$/.exec(scene.text.slice(end, end + 8).replace(/[^/]*$/, ''))
  const organs = scene.outermost.filter(
    ({ mention, entity }) =>
      scene.entityById.get(entity)?.type === 'ORGANIZATION' && mention.start >= line,
  )
  const after =
    credit && organs.find(({ mention }) => mention.start >= end && mention.start <= end + 8)
  const inLine = organs.findLast(
    ({ mention }) => mention.end <= start && mention.sentence === sentence,
  )
  const own = scene.links.find(
    ({ mention, entity }) =>
      mention.anaphor && /^本[报台社网]/.test(mention.surface) && scene.entityById.get(entity),
  )
  const paper = after || inLine || own
  return paper && scene.entityById.get(paper.entity)
}
