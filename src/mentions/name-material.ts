// Which words can stand inside a name before its head, and which prove that a proper name begins with them.
import type { Token } from '../model/article.ts'
import { isHan } from './characters.ts'

/** Verbs that serve as nouns inside names (发展 in 发展研究中心). jieba tags them v as often as vn. */
const nominalVerbs = new Set(
  '安置 配置 调配 输送 供应 供给 储能 调蓄 治污 截污 安全 保护 保障 保健 保税 保险 帮扶 表演 博览 采购 采摘 测试 承载 处理 传播 传承 创建 创新 创业 创意 催化 打击 代理 登记 调查 调度 调解 动员 督导 督查 促进 锻炼 照顾 照护 发电 发行 发展 法制 防护 防控 防灾 防治 防疫 纺织 非遗 辅导 服务 扶贫 干预 改革 改造 感知 工作 供电 供热 供水 公益 攻坚 共享 关爱 管理 管控 灌溉 规划 广播 合作 护理 互联 环保 会展 回收 机械 集成 集散 集团 计算 计量 纪念 加工 监测 监察 监督 监管 监理 检测 检察 检查 检验 检疫 减灾 建设 建筑 交流 交通 交易 教学 教育 结算 进出口 经营 竞技 竞赛 救护 救援 救助 救灾 勘测 勘察 勘探 看护 康复 康养 考试 科普 科研 孵化 联防 联动 联合 联系 旅游 流通 绿化 贸易 模拟 能源 农垦 培训 培育 配送 评估 评价 普法 普查 抢险 清洁 清算 权益 燃烧 融合 融资 融媒体 设计 设施 审计 审批 生产 生活 生态 实践 实验 试点 试验 使用 示范 收藏 收费 疏浚 输电 水利 水文 水务 司法 饲养 探测 体验 体育 通信 通讯 统计 投资 投递 推广 推进 托管 维修 卫生 文化 文明 污染 物流 物业 系统 先进 销售 协调 协同 协作 信访 信息 行政 修复 修缮 宣传 宣讲 选育 学习 巡逻 巡展 研发 研学 研究 养老 养护 养殖 改良 育种 繁育 防御 诊疗 调控 医疗 移民 艺术 印刷 应急 应用 营销 影视 邮政 预报 预警 援助 远航 运动 运输 运营 再生 展览 展示 侦查 振兴 征文 整改 整治 执法 执行 指导 指挥 制造 制药 治安 治理 治疗 智能 种植 仲裁 住宿 注册 装备 装饰 综合 咨询 资助 自动化 自治 组织 作战 滑雪 攀岩 游泳 越野 骑行 阅读 读书 助老 助学 振兴 消防 融合 保税 互助 志愿 招商 联谊 直播 演艺 创作 创新创业 演出 演练 劳动 就业 创投 出入境 出版 播出 移动 开发 开放 驾驶 观光 休闲 避暑 露营 康复 反恐 维和 反垄断 反腐败 禁毒 戒毒 铸造 冶炼 酿造 烹饪 餐饮 环境 气象 结合 领航 追梦 领跑 种养 加工 屠宰 冷藏 冷链 包装 印染 烟草 供销 收购 储备 储运 装卸 航运 造船 造纸 修理 租赁 运行 提升 巩固 更新 扩能 扩容 提质 增效 升级 培育 引领 航运 数字化 信息化 网格化 典当 光伏 储能 蓄能 抽水 氢能 风电 火电 智慧 数智 三产 对接 物联 电商 文旅 农文旅 诉调 调处 调蓄 净化 加装 适老化 快速化 产业化 现代化 标准化 信息化 拓宽 提质 改建 扩建 迁建 整治 预制 招聘 拍卖 担保 信托 理财 证券 期货 结算 支付 清算'.split(
    ' ',
  ),
)

/** Common words that never stand inside a name: they belong to the sentence around it. */
const outsiders = new Set(
  '上级 下级 各级 扎根 州县 区县 市县 县市 省市 统一 日电 日讯 电讯 记者 通讯员 消息 本报 本报讯 目前 日前 据悉 据了解 负责人 相关 有关 书记 副书记 主任 副主任 局长 副局长 县长 区长 市长 省长 镇长 部长 主席 副主席 总理 总统 我国 我市 我省 我区 我县 本市 本省 当地 全市 全省 全区 全县 全镇 各地 各级 各类 各族 其中 其他 其它 多个 多家 一个 一家 一批 一系列 首个 首批 首家 这个 那个 该 上述 许多 不少 众多 大批 部分 主要 著名 知名 所有 亮相 落户 牵头 健全 完善 构建 入驻 入选 落成 揭牌 发车 发往 驶往 开往 直达 途经 旗下 下属 毗邻 紧邻 横跨 连通 通往 近期 近年来 今年 明年 去年 期间 以来 之际 以及 包括 特别 尤其 大型 小型 大力 积极 加快 全面 深入 认真 切实 严格 着力 努力 继续 持续 不断 进一步 成功 顺利 正式 隆重 国家级 省级 市级 区级 县级 附近 人均 平均 总量 周边 沿线 境内 所在 位于 地处 坐落 来自 前往 走进 来到 参加 出席 主持 举行 举办 召开 承办 主办 协办 通过 利用 实现 达到 完成 获得 荣获 取得 成为 作为 称为 命名 授予 推出 启动 开启 打造 建成 建立 成立 设立 组建 制定 出台 印发 发布 公布 修订 落实 贯彻 执行 实施 开展 组织 安排 部署 要求 强调 指出 表示 介绍 认为 希望 推动 加强 提高 增强 引导 鼓励 支持 帮助 提供 解决 参观 考察 调研 视察 访问 会见 抵达 离开 返回 进入 加入 退出 参与 涉及 涵盖 覆盖 围绕 聚焦 依托 结合 依靠 按照 根据 关于 对于 由于 为了 同时 此外 另外 然后 随后 之后 之前 还有 没有 也是 就是 不是 都是 还是 正是 这是 拥有 具有 存在 发生 出现 结束 结果 原因 问题 情况 时候 时间 齐聚 布局 充分 发挥 高度 重视 抗议 庆祝 号召 呼吁 列入 纳入 申报'.split(
    ' ',
  ),
)
/** Written by the nominal reading though the sentence uses them as verbs more often: kept only with another name word before. */
const outsidersUnlessNominal = new Set(['组织', '结合', '执行', '推进'])

const functionCharacters =
  /[的了着过和与及或在从往向对把被由以为是有到至等将已也都就又还再并而则但却其该此各每某这那哪您你我他她它们不没未很更最太吗呢吧啊之于暨原]/
const ordinal = /^(第?[一二三四五六七八九十百]+|第[0-9０-９]+|[0-9０-９A-Za-zＡ-Ｚａ-ｚ+＋-]+)$/u
/** 国家级, 省级: stands inside a name only right after a place (湟源国家级…产业园). */
export const isLevel = (text: string): boolean =>
  /^(?:世界级|国家级|省级|市级|区级|县级|自治区级)$/.test(text)
/** 一期, 二期: a stage of a work. */
const stage = /^[一二三四五六七八首][期标]$/
const rank = /^(?:第.+届|首届|(?:19|20)\d{2})$/u
const allowedTags = new Set(
  'n ns nt nz nr nrt nrfg ng vn an a ad ag b j k g zg l i s eng h'.split(' '),
)
const directions = new Set(
  '东 西 南 北 中 东部 西部 南部 北部 中部 东南 西南 东北 西北 东方 南方 北方 西方 中央'.split(' '),
)
const mistagged = new Set([
  '高新',
  '高速',
  '首',
  '新',
  '大',
  '小',
  '老',
  '国际',
  '全民',
  '特',
  '总',
  '明月',
  '首期',
  '百日',
  '千万',
  '万家',
  '千村',
  '双百',
  '全国',
  '全球',
  '自然',
  '·',
  '•',
  '－',
])
/** Words that name a kind of thing, whatever the tagger says; with an everyday head they make no name. */
const genericWords = new Set(
  '城中村 城郊村 都市 大都市 国际大都市 城市 大城市 中小城市 地区 山区 农村 乡村 山村 街区 校区 社区 小区 园区 景区 区县 省市 县市 市县 县区 县城 省城 老城 新城 厂区 库区 城区 郊区 市区 辖区 旧城区 老城区 主城区 中心城区 新城区 灾区 片区 港区 林区 牧区 矿区 景点 中小学 中小学校 高等学校 职业学校 民办学校 高校 学校 大楼 高楼 车站 公路 道路 街道 马路 铁路 河流 江河 湖泊 大海 海洋 高山 深山 大山 群山 森林 草原 江山 河山 山水 国家 国内 省内 市内'.split(
    ' ',
  ),
)

/** What the lists above say of a word, in bits: one look-up for all of them. */
const traits = new Map<string, number>()
const outsider = 1
const generic = 2
const nominalVerb = 4
/** Fit for a name whatever its tag. */
const fit = 8
for (const [trait, words] of [
  [outsider, outsiders],
  [generic, genericWords],
  [nominalVerb, nominalVerbs],
  [fit, nominalVerbs],
  [fit, mistagged],
  [fit, directions],
] as const)
  for (const word of words) traits.set(word, (traits.get(word) ?? 0) | trait)

/** First characters of ordinals, ranks and stages, by UTF-16 unit. */
const opensNumber = new Uint8Array(0x1_00_00)
for (let unit = 0; unit < opensNumber.length; unit += 1)
  if (/[第首一二三四五六七八九十百0-9０-９A-Za-zＡ-Ｚａ-ｚ+＋-]/.test(String.fromCharCode(unit)))
    opensNumber[unit] = 1

export const isOutsider = (text: string): boolean => outsiders.has(text)
export const isGeneric = (text: string): boolean => genericWords.has(text)
/** 三大 in 三大新城: the nouns after it are counted, not named. */
export const isCount = (text: string): boolean =>
  /^(?:[二两三四五六七八九十0-9]+[大个家项条批]$|[两三四五六七八九]大)/u.test(text)

/** 万峰, 千岛: read as a number by the segmenter, and none. */
const isNumberLike = (text: string) =>
  /^[万千百双](?!\d|[一二三四五六七八九十百千万亿余多几个家户亩吨元名次年人种斤里米件条只台辆级倍分天])\p{Script=Han}$/u.test(
    text,
  )

/** How far a word proves that a proper name begins with it, best first; `quote`, `organ` and `division` come from elsewhere. */
export type Proof = 'quote' | 'rank' | 'organ' | 'division' | 'place' | 'name' | 'coinage' | 'none'

export function proofOf(token: Token): Proof {
  const { text, tag } = token
  if (opensNumber[text.charCodeAt(0)] === 1 && rank.test(text)) return 'rank'
  if (everywhere.has(text)) return 'coinage'
  if (!isHan(text)) return /^[A-Za-z][A-Za-z0-9]*$/.test(text) ? 'coinage' : 'none'
  if (((traits.get(text) ?? 0) & (outsider | nominalVerb | generic)) !== 0) return 'none'
  switch (tag) {
    case 'ns':
    case 'nt':
      return text.length > 1 ? 'place' : 'none'
    case 'x':
      if (functionCharacters.test(text)) return 'none'
      return text.length >= 3 ? 'name' : text.length === 2 ? 'coinage' : 'none'
    case 'm':
      return isNumberLike(text) ? 'coinage' : 'none'
    case 'nz':
    case 'nr':
    case 'nrt':
    case 'nrfg':
    case 'j':
      return text.length >= 3 ? 'name' : 'coinage'
    default:
      return 'none'
  }
}

/** Open names of what is the whole country's or the world's. */
const everywhere = new Set(['全国', '全球', '世界', '国家'])

/** The word can be part of a name that goes on to the right of it. */
export function isNameMaterial(token: Token): boolean {
  const { text, tag } = token
  const known = traits.get(text) ?? 0
  if ((known & outsider) !== 0 && !outsidersUnlessNominal.has(text)) return false
  if ((known & fit) !== 0) return true
  if (
    opensNumber[text.charCodeAt(0)] === 1 &&
    (ordinal.test(text) || rank.test(text) || stage.test(text))
  )
    return true
  if (!isHan(text)) return /^[A-Za-z0-9]+$/.test(text)
  if (tag === 'x') return !functionCharacters.test(text)
  if (tag === 'm') return isNumberLike(text)
  if (text.length === 4 && outsiders.has(text.slice(2))) return false
  if (text.length === 1 && functionCharacters.test(text)) return false
  return allowedTags.has(tag)
}
