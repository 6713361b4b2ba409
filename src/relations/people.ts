// A scene in, AFFILIATED_WITH out: officials with the organ their post is of, reporters with their paper.
import type { Entity, Link } from '../model/entity.ts'
import type { Relation } from '../model/relation.ts'
import { directlyInside, relationOf, type Scene } from './scene.ts'
import { tenureOf, withoutTimes } from './tenure.ts'

const title =
  '(?:书记|主席|主任|局长|部长|院长|校长|总理|总统|行长|大使|代表|司令|院士|教授|经理|董事长|总裁|秘书长|委员|专家|发言人|处长|科长|司长|厅长|市长|区长|县长|镇长|乡长|省长|州长|站长|所长|队长|馆长|会长|社长|台长|厂长|检察长|研究员|工程师|负责人|干部|民警|医生|教师|记者|助理|书记员|创始人|理事长)'
/** Between an organisation and a person: a post, with no clause break. */
const post = new RegExp(`^的?(?:原|时任)?[一-鿿、]{0,16}?${title}$`)
/** Between two people: a list, or a post without organ (，副主席). */
const listing = new RegExp(`^(?:、|和|，)?(?:副|常务副)?[一-鿿]{0,4}?${title}?$`)
const nextPost = new RegExp(`，(?:副|常务副)?${title}$`)
/** Between two organisations: a post in the first. */
const earlierPost = new RegExp(`^[一-鿿]{0,8}?(?:常委|成员|${title})、$`)
/** After a person: is … of an organisation. */
const copula = /^，?(?:生前|曾|现|原|时)?(?:是|系|担任|任|为)$/
/** Heads of a division's government: their post is of the place itself. */
const headOfPlace =
  /^(?:原|时任)?(?:常务)?副?(?:省长|市长|区长|县长|州长|镇长|乡长|旗长|盟长|村长|主席)$/
/** A post that names no organ, at the start of a clause. */
const bare = new RegExp(
  `(?:^|[，。；：、\\n])(?:该[局校院馆厂]|公司|学校|医院)?(?:副|常务副|党委)?${title}$`,
)
const role = /^的?[一-鿿]{0,8}(?:员|长|干部|书记|主任|教授|师|负责人|工人|专家)/
/** Names of what reporters work for. */
const media = /(?:报|社|网|台|新闻|客户端|融媒体中心|频道|广播|杂志)(?: |$)/
/** Before a reporter: 记者, or a dateline's bracket; only other names between. */
const byline = /(?:记者|通讯员|摄影|日电|\d电|讯)[\s　（(]*(?:[一-鿿]{2,4}[\s　、]+)*$/

export function relatePeople(scene: Scene): readonly Relation[] {
  const found: Relation[] = []
  let organs: readonly Entity[] = []
  scene.outermost.forEach((link, at) => {
    const person = scene.entityById.get(link.entity)
    if (person?.type !== 'PERSON') return
    const before = scene.outermost[at - 1]
    const own = organsBefore(scene, link, at)
    organs = own.length > 0 ? own : carried(scene, link, before, organs)
    const held = organs.length > 0 ? organs : organAfter(scene, link, scene.outermost[at + 1])
    const named = held.length > 0 ? held : organOfBarePost(scene, link, at)
    const all = named.length > 0 ? named : paperOf(scene, link)
    for (const organ of all)
      found.push({
        ...relationOf('AFFILIATED_WITH', person, organ, link.mention, 'post', 0.8),
        ...tenureOf(scene, link, organ, at),
      })
  })
  return found
}

/** 某局局长甲; 甲县县长乙; 某市委常委、某区委书记丙 holds both posts; 市政协党组书记、主席丁 one in the group and one in the body it is of. */
function organsBefore(scene: Scene, link: Link, at: number): readonly Entity[] {
  const before = scene.outermost[at - 1]
  const organ = before && scene.entityById.get(before.entity)
  if (!before || !organ) return []
  const gap = scene.text.slice(before.mention.end, link.mention.start)
  if (organ.type === 'PLACE') return headOfPlace.test(gap) ? [organ] : []
  if (organ.type !== 'ORGANIZATION' || !post.test(gap)) return []
  const body = gap.includes('、') ? bodyOf(scene, before) : []
  return [...earlierPosts(scene, at - 1), organ, ...body]
}

/** 某市委常委、|某区委书记甲: the organs of the posts listed before the last. */
function earlierPosts(scene: Scene, at: number): readonly Entity[] {
  const [before, link] = [scene.outermost[at - 1], scene.outermost[at]]
  const organ = before && scene.entityById.get(before.entity)
  if (!before || !link || organ?.type !== 'ORGANIZATION') return []
  const gap = scene.text.slice(before.mention.end, link.mention.start)
  return earlierPost.test(gap) ? [...earlierPosts(scene, at - 1), organ] : []
}

/** Characters of a post and the mark before it, at most; names back to its organisation, at most. */
const longestPost = 24
const reachOfOrgan = 12

/** 某局召开发布会，副局长甲…: a post without organ is of the organisation that the sentence, or the one before it, told of last. */
function organOfBarePost(scene: Scene, { mention }: Link, at: number): readonly Entity[] {
  const from = scene.text.lastIndexOf('\n', mention.start - 1) + 1
  if (!bare.test(scene.text.slice(Math.max(from, mention.start - longestPost), mention.start)))
    return []
  const organ = scene.outermost
    .slice(Math.max(0, at - reachOfOrgan), at)
    .findLast(
      (one) =>
        one.mention.end <= mention.start &&
        one.mention.start >= from &&
        one.mention.sentence >= mention.sentence - 1 &&
        scene.entityById.get(one.entity)?.type === 'ORGANIZATION',
    )
  return organ ? [scene.entityById.get(organ.entity)].filter((one) => one !== undefined) : []
}

/** 市政协 of 市政协党组. */
function bodyOf(scene: Scene, link: Link): readonly Entity[] {
  if (!/(?:党组|党委)$/.test(link.mention.surface)) return []
  return directlyInside(scene, link)
    .flatMap(({ entity }) => scene.entityById.get(entity) ?? [])
    .filter(({ type }) => type === 'ORGANIZATION')
}

/** 主席甲主持会议，副主席乙、丙: the body of the person before, as long as the list goes on. */
function carried(
  scene: Scene,
  link: Link,
  before: Link | undefined,
  organs: readonly Entity[],
): readonly Entity[] {
  if (!before || before.mention.sentence !== link.mention.sentence) return []
  if (scene.entityById.get(before.entity)?.type !== 'PERSON') return []
  const gap = scene.text.slice(before.mention.end, link.mention.start)
  const goesOn = listing.test(gap) || nextPost.test(gap)
  return goesOn ? organs.slice(-1) : []
}

function organAfter(scene: Scene, link: Link, next: Link | undefined): readonly Entity[] {
  const organ = next && scene.entityById.get(next.entity)
  if (!next || organ?.type !== 'ORGANIZATION') return []
  if (!copula.test(withoutTimes(scene, link.mention.end, next.mention.start))) return []
  return role.test(scene.text.slice(next.mention.end, next.mention.end + 14)) ? [organ] : []
}

/** A reporter's paper: after the credit's slash, else named in the byline, else 本报 of the article. */
function paperOf(scene: Scene, link: Link): readonly Entity[] {
  const { start, end } = link.mention
  const line = scene.text.lastIndexOf('\n', start - 1) + 1
  if (!byline.test(scene.text.slice(line, start))) return []
  const isOrgan = ({ entity }: Link): boolean =>
    scene.entityById.get(entity)?.type === 'ORGANIZATION'
  const organs = scene.outermost.filter(isOrgan)
  const credit = organs.find(
    ({ mention }) =>
      mention.start >= end && /^[^，。\n]{0,6}\/$/.test(scene.text.slice(end, mention.start)),
  )
  const inLine = organs.findLast(
    ({ mention, entity }) =>
      mention.start >= line &&
      mention.end <= start &&
      media.test(`${mention.surface} ${scene.entityById.get(entity)?.name ?? ''}`),
  )
  const own = scene.links.find(
    (one) => one.mention.anaphor && /^本[报台社网]/.test(one.mention.surface),
  )
  const paper = credit ?? inLine ?? own
  return paper ? [scene.entityById.get(paper.entity)].filter((one) => one !== undefined) : []
}
