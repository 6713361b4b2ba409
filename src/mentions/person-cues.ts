// Words that stand right before or right after a person's name.
import { EndingIndex } from './ending-index.ts'

const roles =
  '会计 出纳 主办 主管 组长 副组长 党组书记 总队长 所长 场长 厂长 领导 市领导 省领导 区领导 县领导 州领导 校领导 航天员 宇航员 飞行员 机长 船长 队医 名将 老将 小将 记者 通讯员 实习生 特约记者 见习记者 首席记者 摄影 摄影记者 摄 编辑 主播 作者 图 文 总书记 书记 副书记 第一书记 支书 村支书 主席 副主席 总理 副总理 总统 副总统 首相 副首相 国王 女王 亲王 王子 公主 元首 国务委员 委员 委员长 副委员长 部长 副部长 外长 防长 财长 省长 副省长 市长 副市长 州长 副州长 区长 副区长 县长 副县长 镇长 副镇长 乡长 村长 厅长 副厅长 局长 副局长 处长 副处长 科长 副科长 司长 副司长 所长 副所长 院长 副院长 校长 副校长 站长 副站长 队长 副队长 大队长 支队长 总队长 中队长 会长 副会长 理事长 秘书长 副秘书长 董事长 副董事长 总经理 副总经理 经理 总裁 副总裁 总监 总工程师 工程师 主任 副主任 首席执行官 首席执行官 创始人 负责人 发言人 检察长 副检察长 审判长 庭长 法官 检察官 律师 民警 交警 辅警 警官 战士 士兵 司机 驾驶员 医生 医师 护士 护士长 教授 副教授 博士 硕士 院士 研究员 副研究员 专家 学者 老师 教师 班主任 教练 主教练 裁判 运动员 选手 球员 队员 冠军 导演 演员 歌手 主持人 作家 诗人 画家 艺术家 艺术大师 书法家 音乐家 设计师 村民 居民 市民 网友 游客 旅客 乘客 学生 同学 大学生 家长 老人 老党员 党员 党支部书记 村主任 社区书记 志愿者 工人 职工 员工 农民 业主 店主 老板 户主 贫困户 脱贫户 种植户 养殖户 果农 菜农 农户 烈士 英雄 劳模 模范 干部 驻村干部 网格员 社工 先生 女士 同志 嫌疑人 被告人 被告 原告 当事人 患者 死者 伤者 常委 代表 政协委员 人大代表 副总 站务员 馆长 副馆长 台长 社长 总编辑 副总编辑 总编 主编 行长 副行长 司令员 政委 军长 师长 团长 连长 班长 排长 参谋长 大使 公使 参赞 总领事 特使 候选人 妻子 丈夫 儿子 女儿 父亲 母亲 爷爷 奶奶 哥哥 姐姐 弟弟 妹妹 将军 元帅 上将 中将 少将 皇帝 大师 传承人 带头人 致富带头人 庄园主 技术员 农艺师 讲解员 宣讲员 调解员 督导员 快递员 外卖小哥 厨师 摄影师 工程师'
const before = new EndingIndex(roles.split(' ').map((role) => [role, role] as const))

/** Said right after a name: 彭瑜说, 某某总书记, 某某同志. */
const adverbs =
  '日前 近日 昨日 今日 昨天 今天 日 当天 随后 同时 也 还 则 曾 都 均 又 便 就 一边 笑着 激动地 高兴地 自豪地 感慨地 坦率地 对记者 向记者 对此 在会上 在接受采访时 告诉'
const verbs =
  '说 表示 介绍 告诉 称 指出 强调 认为 坦言 回忆 透露 感慨 补充 解释 直言 提醒 建议 呼吁 宣布 主持 致辞 分析 判断 谈到 提到 直言 陪同 出席 担任 当选 摄 报道 撰文 供图'
const posts =
  '总书记 书记 副书记 主席 副主席 总理 副总理 总统 部长 省长 市长 区长 县长 镇长 局长 处长 主任 院长 校长 会长 秘书长 董事长 总经理 经理 教授 院士 博士 医生 老师 先生 女士 小姐 同志 烈士 元帅 将军 大使 委员长 委员 记者 爷爷 奶奶 叔叔 阿姨 大爷 大妈 大姐 大哥 师傅 夫人'
const either = (words: string) => words.split(' ').join('|')
const after = new RegExp(`^(?:(?:${either(adverbs)})?(?:${either(verbs)})|(?:${either(posts)}))`)
/** How these words begin. */
const opensAfter = openingsOf(`${adverbs} ${verbs} ${posts}`)

/** First characters of words, by UTF-16 unit. */
function openingsOf(words: string): Uint8Array {
  const openings = new Uint8Array(0x1_00_00)
  for (const word of words.split(' ')) openings[word.charCodeAt(0)] = 1
  return openings
}

/** 护林员, 采茶工, 老中医: posts by their last character; 人员 and 党员 are people at large. */
const trade =
  /(?<!人|成|动|会|官|党|雇|复|满|全|议|派|专|定)员$|[\p{Script=Han}]{2}(?:师傅|匠)$|(?:采|种|养|护|修|焊|搬)\p{Script=Han}[工户农]$/u

/** What stands around a name in a few common clauses, and what that is worth. */
const frames: readonly (readonly [RegExp, RegExp, number])[] = [
  [
    /(?:任命|免去|选举|推选|推举|提名|补选|聘任|聘请|接受|追授|授予)$/,
    /^(?:为|的|辞去|担任|任)/,
    0.6,
  ],
  [
    /(?:^|[。：；）)\s”])$/,
    /^，(?:生前|男，|女，|\p{Script=Han}{1,3}族，|现年|曾任|时任|中共党员)/u,
    0.6,
  ],
  [/”$/, /^(?:笑着|激动地|高兴地|自豪地)?(?:说|介绍|告诉|坦言|感慨|回忆|表示)/, 0.55],
  [/(?:^|[，。；：])$/, /^(?:同志)?(?:生前|因病|逝世|享年)/, 0.45],
  [/在$/, /^的(?:带领|带动|努力|帮助|推动|指导|陪同|主持|组织|影响|鼓励|支持|动员)/, 0.45],
]

/** How what follows a name in these clauses begins. */
const opensFrame = openingsOf('为 的 辞 担 任 ， 笑 激 高 自 说 介 告 坦 感 回 表 同 生 因 逝 享')

/** 任命|宋启明|为: what the words on both sides of a span are worth together. */
export const frameAround = (text: string, start: number, end: number): number =>
  opensFrame[text.charCodeAt(end)] !== 1
    ? 0
    : (frames.find(
        ([before, after]) =>
          after.test(text.slice(end, end + 8)) &&
          before.test(text.slice(Math.max(0, start - 6), start)),
      )?.[2] ?? 0)

/** 0.4 for a trade (护林员) that ends at an offset. */
export const tradeEndingAt = (text: string, end: number): number =>
  /[员傅匠工户农]/.test(text[end - 1] ?? '') && trade.test(text.slice(Math.max(0, end - 6), end))
    ? 0.4
    : 0

/** Length of the role word that ends at an offset, or 0. */
export const roleEndingAt = (text: string, end: number): number =>
  before.endingAt(text, end)?.word.length ?? 0

/** What the words after a name are worth: verbs of speech and posts much, 等 and 一行 a little. */
export function cueAfter(text: string, offset: number): number {
  if (opensAfter[text.charCodeAt(offset)] === 1 && after.test(text.slice(offset, offset + 10)))
    return 0.4
  return /^(?:等|一行|夫妇|一家)/.test(text.slice(offset, offset + 2)) ? 0.1 : 0
}
