// A cast trigger in, the rung of a project's ladder that it tells out: 拟建 签约 开工 在建 竣工 投用 停工; none where nothing is built.
import type { EventType, ProjectStage } from '../model/ontology.ts'
import { isRegion } from './entity-kinds.ts'
import type { Cast } from './roles.ts'
import type { Scene } from './scene.ts'
import type { Trigger } from './trigger.ts'

/** Words that tell a rung whatever the type of their event. */
const byWord: readonly (readonly [RegExp, ProjectStage])[] = [
  [/^(?:停工|停建|缓建|停产|关停|叫停|下马|停止建设)$/, 'STOPPED'],
  [/^(?:复工|建设|施工|复工复产)$/, 'UNDER_CONSTRUCTION'],
  [/^(?:拟建|拟新建|规划建设|立项|选址|获批立项|获批建设)$/, 'PLANNED'],
  [/^(?:建成投用|建成通车|建成投产|建成启用|交付使用)$/, 'IN_USE'],
]
const byType: Readonly<Partial<Record<EventType, ProjectStage>>> = {
  CONSTRUCTION_START: 'STARTED',
  COMPLETION: 'COMPLETED',
  OPENING: 'IN_USE',
  RENOVATION: 'UNDER_CONSTRUCTION',
}
/** Terms, shops and office hours open too. */
const noWork = /^(?:开学|开课|开班|开市|营业|对外营业|试营业|开门迎客|开渔|免费开放|恢复开放|复航)$/
/** Things that are built, where no name tells. */
const works =
  /(?:项目|工程|厂|基地|园区?|中心|大桥|隧道|公路|铁路|高速|电站|水库|机场|码头|港|馆|医院|学校|小区|大厦|生产线|设施|专线|管网|车站)/

export function stageOf(
  scene: Scene,
  trigger: Trigger,
  type: EventType,
  cast: Cast,
): ProjectStage | undefined {
  const { text, end, clause, start } = trigger
  const said = byWord.find(([word]) => word.test(text))?.[1]
  const around = scene.text.slice(
    Math.max(clause.start, start - 12),
    Math.min(clause.end, end + 20),
  )
  if (!isWork(scene, cast) && !works.test(around)) return undefined
  if (said !== undefined) return said
  if (type === 'SIGNING' || (type === 'INVESTMENT' && /落户|签约/.test(text))) {
    return /项目|工程|基地|投资|建设/.test(around) ? 'SIGNED' : undefined
  }
  if (type === 'INVESTMENT') return /建设|新建|兴建|打造/.test(around) ? 'PLANNED' : undefined
  return noWork.test(text) ? undefined : byType[type]
}

/** Whether what it happens to is a site, a line, a plant or a project. */
function isWork(scene: Scene, { arguments: found }: Cast): boolean {
  return found.some(({ role, entity }) => {
    const thing = scene.entityById.get(entity)
    if (role !== 'OBJECT' || thing === undefined || isRegion(thing)) return false
    return thing.type === 'PLACE' || works.test(thing.name)
  })
}
