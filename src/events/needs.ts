// A cast trigger in, the type of its event out when it has what its entry asks for.
import type { EventType } from '../model/ontology.ts'
import { doneWords, ongoingWords, planWords, policyNouns } from './function-words.ts'
import { isPaid } from './is-paid.ts'
import type { Cast } from './roles.ts'
import { horizon, type Scene, wordsBefore } from './scene.ts'
import type { Need, Trigger } from './trigger.ts'

/** What is released that is no policy: 公布十大典型案例, 发布新书. News, figures and warnings are only said. */
const released =
  /(?:名单|案例|片单|成果|榜单|目录|主题|海报|标识|标志|吉祥物|新书|图书|新品|品牌|宣传片|图册|地图|路线|线路)/
const product = /(?:新书|新品|新车|新产品|图书)/
/** What is launched by being released. */
const presented = /(?:新书|新品|新车|新产品|图书|片单|专辑|海报)$/
/** 发布暴雨预警, 公布增速数据: an act of its own where a noun follows at once; 发布消息称, 发布的数据 only say where a saying comes from. */
const isMadeKnown = /^(?:发布|公布)$/
const made =
  /^了?(?!的|(?:数据|公告|通告|通知|声明|讲话|微博|通报)?(?:称|说|显示|$)|消息|岗位|信息)[^，。；]{2,}/
/** What is received, where no name tells. */
const honour =
  /(?:称号|奖|冠军|金牌|银牌|铜牌|认定|命名|荣誉|名录|名单|榜|试点|资格|十强|百强|先进|模范|标兵|劳模|文明|示范|之乡|一等|二等|三等)/
/** What is carried out, where no name tells. */
const campaign =
  /^了?[^，。；]{0,24}(?:活动|行动|整治|服务|演练|演习|宣讲|培训|排查|走访|慰问|巡查|普查|招募|征集|评选|救援|宣传|义诊|直播|联合执法|体检|帮扶|检修|督导)/
/** What moves on when it is told without a name: work, not a value (推进现代化). */
const work =
  /^(?:之?中)?$|(?:建设|工程|项目|改造|整治|工作|改革|试点|行动|治理|任务|施工|重建|修复|普查)[”]?$/
/** Who is elected, not what is picked. */
const office = /(?:代表|委员|议员|[会院省市州县区镇]长|主席|总统|总理|主任|书记|理事)/
/** What armies carry out is no campaign of the ontology. */
const warlike = /^了?[^，。；]{0,24}(?:打击|军事|作战|地面|空袭|报复)行动/
/** What is set up, where no name tells: 成立89个检察机构, 设置专用通道. */
const establishable =
  /(?:机构|中心|基金|公司|小组|组|委员会|平台|机制|制度|队|站|点|院|所|基地|园|馆|室|岗|厅|联盟|协会|学校|工厂|厂|分公司|支部|专班|通道|窗口|区|部门|法庭|银行|企业|床位|学院|专业|奖|补偿金|专项|资金|项目库|专栏|航线|课程|班)/

/** 铺轨完成, 建设任务提前完成: works before the verb. */
const worked =
  /(?:建设|工程|项目|任务|铺轨|铺设|架设|施工|改造|安装|吊装|浇筑|搬迁|治理|期)(?:已|全部|提前|全面|正式|如期|顺利|基本)*$/
/** 完成总装测试等工作, 完成12座: what is done behind it. Output and shares are figures. */
const finished =
  /^了?(?:[^，]{0,24}(?:工程|建设|改造|治理|测试|安装|铺设|架设|整治|修缮|施工)(?:等?工作)?$|[^，]{0,16}?[\d.]+万?(?:套|座|处|条|公里|户|栋|所|孔|千米))/

/** The event's type; nothing when it is no event. A release of no policy is some other event. */
export function metType(scene: Scene, trigger: Trigger, cast: Cast): EventType | undefined {
  return checks[trigger.entry.need](scene, trigger, cast)
}

const checks: Readonly<
  Record<Need, (scene: Scene, trigger: Trigger, cast: Cast) => EventType | undefined>
> = {
  entity: (_scene, { type }) => type,
  finished: (scene, trigger) => {
    const before = scene.text.slice(trigger.clause.start, trigger.start)
    const after = scene.text.slice(trigger.end, trigger.clause.end)
    const isWorkDone =
      after === '' && worked.test(before + trigger.text.slice(0, -2)) && !/^随着/.test(before)
    return isWorkDone || (finished.test(after) && isDone(scene, trigger)) ? trigger.type : undefined
  },
  project: (scene, trigger, cast) => {
    const after = scene.text.slice(trigger.end, trigger.clause.end)
    const isCounted = isDone(scene, trigger) && /(?:项目|工程|行动)/.test(after)
    const isWork =
      /开展|实施|组织/.test(trigger.text) &&
      campaign.test(after) &&
      (isTold(scene, trigger, cast) ||
        (cast.subject?.clause.sentence === trigger.clause.sentence &&
          /活动|行动|演练|义诊|宣讲/.test(after)))
    const isMoving =
      /推进|攻坚|试点/.test(trigger.text) && work.test(after) && isTold(scene, trigger, cast)
    if (hasAgent(cast) && warlike.test(after)) return 'OTHER'
    if (!cast.hasNamedObject)
      return isMoving || (hasAgent(cast) && (isCounted || isWork)) ? trigger.type : undefined
    if (hasProgramme(scene, cast)) return trigger.type
    if (hasPolicy(scene, cast)) return 'OTHER'
    return isMoving ? trigger.type : undefined
  },
  'near-agent': (scene, trigger, cast) =>
    cast.subject?.clause.sentence === trigger.clause.sentence ||
    (cast.arguments.length > 0 && isDone(scene, trigger)) ||
    goesRound(scene, trigger, cast)
      ? trigger.type
      : undefined,
  honour: (scene, trigger, cast) => {
    const after = scene.text.slice(trigger.end, trigger.clause.end)
    // 被评为“…”: what stands in marks is the title.
    const isTitled =
      /评为$/.test(trigger.text) && after.startsWith('“') && cast.arguments.length > 0
    return isTitled || hasProgramme(scene, cast) || (cast.hasNamedObject && honour.test(after))
      ? trigger.type
      : undefined
  },
  agent: (_scene, { type }, cast) => (hasAgent(cast) ? type : undefined),
  named: (_scene, { type }, { hasNamedObject }) => (hasNamedObject ? type : undefined),
  told: (scene, trigger, cast) => (isTold(scene, trigger, cast) ? trigger.type : undefined),
  opened: (scene, trigger, cast) =>
    cast.hasNamedObject || isTold(scene, trigger, cast) ? trigger.type : undefined,
  programme: (scene, { type }, cast) => (hasProgramme(scene, cast) ? type : undefined),
  done: (scene, trigger, cast) => {
    if (trigger.text === '选出' && office.test(clauseText(scene, trigger))) return 'APPOINTMENT'
    if (cast.hasNamedObject) return trigger.type
    const after = scene.text.slice(trigger.end, trigger.clause.end)
    const isThing = trigger.type !== 'ESTABLISHMENT' || establishable.test(after)
    // 成立专班: of one moment by its own meaning.
    const isPunctual =
      /^(?:成立|组建|揭牌)$/.test(trigger.text) &&
      cast.subject?.clause.sentence === trigger.clause.sentence
    const isReached = isPunctual || isDone(scene, trigger) || isTold(scene, trigger, cast)
    return isThing && isReached ? trigger.type : undefined
  },
  paid: (scene, trigger, cast) => (isPaid(scene, trigger, cast) ? trigger.type : undefined),
  contact: (_scene, { type, text }, { arguments: found, subject, hasNamedObject }) => {
    const roles = found.map(({ role }) => role)
    if (!roles.includes('AGENT') || subject === undefined) return undefined
    const isMet = roles.includes('PARTICIPANT') || subject.group.items.length > 1
    const isPerson = subject.group.items.at(-1)?.entity.type === 'PERSON'
    const isVisit =
      isPerson && /抵达|访|致电/.test(text) && (roles.includes('PLACE') || hasNamedObject)
    // 某主席会见某国众议长: whom he met may bear a name that is not known.
    const isHeld =
      isPerson && /^(?:会见|会谈|会晤|通电话|接见|互致贺电|致贺电|致慰问电)$/.test(text)
    return isMet || isVisit || isHeld ? type : undefined
  },
  partner: (_scene, { type }, { arguments: found }) =>
    found.some(({ role }) => role === 'PARTICIPANT') ? type : undefined,
  'under-way': (_scene, trigger, { subject }) => {
    const words = wordsBefore(trigger.clause, trigger.start)
    const isMarked = words.some(({ text }) => /^(?:正在|已|已经)$/.test(text))
    return isMarked && subject?.clause === trigger.clause ? trigger.type : undefined
  },
  'going-on': (scene, trigger, { hasNamedObject, arguments: found }) =>
    (hasNamedObject || found.some(({ role }) => role === 'PLACE')) && goesOn(scene, trigger)
      ? trigger.type
      : undefined,
  policy: (scene, trigger, cast) => {
    const after = scene.text.slice(trigger.end, trigger.clause.end)
    if (hasPolicy(scene, cast) || (hasAgent(cast) && policyNouns.test(after))) return trigger.type
    const isOwn = cast.subject?.clause === trigger.clause
    const before = scene.text.slice(trigger.clause.start, trigger.start)
    // 新书发布, 片单发布: what comes out, where nobody stands before it.
    if (
      trigger.text === '发布' &&
      after === '' &&
      presented.test(before) &&
      cast.arguments.length > 0
    )
      return 'LAUNCH'
    if (!isOwn || !hasAgent(cast)) return undefined
    if (product.test(after)) return 'LAUNCH'
    return released.test(after) || (isMadeKnown.test(trigger.text) && made.test(after))
      ? 'OTHER'
      : undefined
  },
}

function hasPolicy(scene: Scene, { arguments: found }: Cast): boolean {
  return found.some(
    ({ role, entity }) => role === 'OBJECT' && scene.entityById.get(entity)?.type === 'POLICY',
  )
}

/** Verbs of one occasion by their own meaning, where who does it stands before them. */
const isOfOneTime =
  /^(?:公开)?(?:宣判|判处|开庭|批捕|刑拘|抓获|破获|侦破|查封|查获|缴获|没收|取缔|销毁|发放|兑付|发现|出土|看望|慰问|走访慰问|看望慰问|救出|营救|打捞|转移|拆除|击落|袭击|空袭|炮击|发射|试射|拦截|打死|击毙|派遣|捐赠|送达|返航|着陆|救援|施救|扑救|送往|敬献|上调|下调)$/

/** Someone or something named in this sentence, and 了, 已, 正在, 将 or a time: told of one time, not of what is wont to be. */
function isTold(scene: Scene, trigger: Trigger, cast: Cast): boolean {
  const { clause, start } = trigger
  if (cast.arguments.length === 0 || !isNear(scene, trigger, cast)) return false
  return (
    isDone(scene, trigger) ||
    (isOfOneTime.test(trigger.text) && cast.subject?.clause === clause) ||
    wordsBefore(clause, start).some(
      ({ text }) =>
        goesOnNow(trigger, text) || planWords.has(text) || /^(?:将|全部|首次)$/.test(text),
    ) ||
    scene.reading.times.some(
      (time) =>
        time.field === 'text' &&
        time.grain !== 'comparison' &&
        time.start >= clause.sentence.start &&
        time.end <= start,
    )
  )
}

/** 加快打造, 不断建立: an effort is no founding; 正在打造 is one under way. */
function goesOnNow({ type }: Trigger, word: string): boolean {
  return type === 'ESTABLISHMENT' ? /^(?:正|正在)$/.test(word) : ongoingWords.has(word)
}

/** 来到某村，察看春耕: the round of an official named before. */
function goesRound(
  scene: Scene,
  { type, text }: Trigger,
  { subject, arguments: found }: Cast,
): boolean {
  return (
    type === 'INSPECTION' &&
    /^(?:察看|参观|走访|观摩)$/.test(text) &&
    subject?.group.items.at(-1)?.entity.type === 'PERSON' &&
    found.some(({ entity }) => scene.entityById.get(entity)?.type === 'PLACE')
  )
}

/** Whether one of the arguments is named in the trigger's sentence. */
function isNear(scene: Scene, { clause }: Trigger, { arguments: found }: Cast): boolean {
  const first = clause.index - Math.min(clause.place, horizon)
  for (let at = first; at < clause.index + horizon; at++) {
    const near = scene.clauses[at]
    if (near?.sentence !== clause.sentence) return false
    if (near.links.some(({ entity }) => found.some((one) => one.entity === entity))) return true
  }
  return false
}

function hasProgramme(scene: Scene, { arguments: found }: Cast): boolean {
  return found.some(
    ({ role, entity }) =>
      (role === 'OBJECT' || role === 'PROGRAMME') &&
      scene.entityById.get(entity)?.type === 'PROGRAMME',
  )
}

function hasAgent({ arguments: found }: Cast): boolean {
  return found.some(({ role }) => role === 'AGENT' || role === 'PARTICIPANT')
}

const clauseText = ({ text }: Scene, { clause }: Trigger): string =>
  text.slice(clause.start, clause.end)

/** 了 after, 已 before, or a count of what was done: 建成示范机构56个. */
function isDone(scene: Scene, { clause, start, end }: Trigger): boolean {
  return (
    /^[了过]/.test(scene.text.slice(end, end + 1)) ||
    wordsBefore(clause, start).some(({ text }) => doneWords.has(text) || text === '已有') ||
    scene.reading.quantities.some(
      (quantity) =>
        quantity.field === 'text' &&
        !quantity.isOrdinal &&
        quantity.start >= end &&
        quantity.end <= clause.end,
    )
  )
}

/** 正在加速建设之中, 加紧施工: it goes on, and nothing follows that is being built. */
function goesOn(scene: Scene, { clause, start, end }: Trigger): boolean {
  const isMarked = wordsBefore(clause, start).some(({ text }) => ongoingWords.has(text))
  return isMarked && /^(?:之中|中)?[”’。\s]*$/.test(scene.text.slice(end, clause.end))
}
