// Closed classes of Chinese words that decide who does what, when, and whether it really happened.

const set = (list: string): ReadonlySet<string> => new Set(list.split(' '))

/** Prepositions and verbs that put the noun after them outside the subject: 在杭州, 从市水务局, 据介绍. */
export const prepositions = set(
  '在 于 从 自 向 对 对于 就 为 为了 与 和 同 跟 由 被 把 将 以 按 按照 根据 依托 依据 据 通过 围绕 针对 经 经过 沿 面向 随着 作为 当 应 给 至 到 往 朝 关于 除了 除 结合 受 让 使 令 比 距 沿着 凭借 借助 联合 会同 携手 委托 包括 包含 帮助 用 遭 遭到 遭受 受到',
)

/** Of these, the ones that name where: 在, 于, 赴, 抵达. */
export const placePrepositions = set('在 于 赴 到 抵达 前往 来到 走进 深入 飞抵 位于 地处 抵')

/** The ones that name the doer: 由…主办, 被…评为, 经…批准. */
export const agentPrepositions = set('由 被 遭 遭到 遭受 受到')

/** The ones that name who it is done with: 与邻省, 同…会谈, 会同…. */
export const companionPrepositions = set('与 同 和 跟 会同 联合 携手 对')

export const negations = set(
  '不 没 没有 未 未能 尚未 并未 从未 无 不会 不再 不得 禁止 避免 防止 停止 取消 暂停',
)

/** Words after which a verb states a wish, a duty or a possibility. */
export const modals = set(
  '围绕 要 应 应当 应该 必须 须 需 需要 希望 可 可以 能 能够 愿 愿意 如果 若 如 假如 一旦 只有 为了 以便 旨在 争取 力争 鼓励 支持 呼吁 建议 要求 倡议 敦促 允许 不能 致力于 想 倡导 主张 考虑 更好 引导 期待 有助于 便于 用于 确保 拒绝 才能 方可 不仅要 还要 也要',
)

/** Verbs that turn the verb after them into a goal: 推动…落户, 加快建成. */
export const goalVerbs = set(
  '推动 促进 助力 努力 加强 强化 保障 深化 服务 助推 谋划 研究 探索 优化 提升 提高 方便 加大',
)

/** Words of habit: no single occurrence. */
export const habits = set(
  '每年 每周 每月 每逢 定期 经常 常态化 不定期 往往 通常 一般 常常 时常 历年 平时',
)

/** Adverbs and verbs of the time to come. */
export const planWords = set(
  '拟 计划 即将 预计 准备 有望 将要 将会 预定 打算 定于 力争 将于 将在 筹备 待',
)

export const ongoingWords = set(
  '正在 正 持续 不断 加紧 仍在 仍 继续 加速 正式在 着力 积极 加快 深入 陆续',
)

export const doneWords = set('已 已经 业已 先后 成功 累计 共 曾 曾经 顺利 业 刚刚 日前')

/** Verbs of saying: their clause is about the telling, not about what is told. */
export const sayingVerbs = set(
  '获悉 介绍 表示 说 称 透露 了解 证实 通报 报道 消息 显示 讯 宣布 坦言 告诉 看到 据悉 据了解 据介绍 告诉记者 回应 答记者问 声称 数据',
)

/** Verbs of urging: what follows is meant to be, not what is. */
export const urgingVerbs = set(
  '指出 强调 要求 规定 明确 希望 呼吁 认为 建议 敦促 主张 提出 倡议 号召 期待 提醒 敬请',
)

/** Words right after a trigger that turn it into the name of a thing: 签约率, 检查工作. */
export const thingSuffixes = set(
  '率 能力 力度 水平 条件 标准 体系 机制 经验 制度 方式 方法 模式 理念 思路 方案 计划 人员 人 员 单位 部门 机构 企业 者 期 站 点 区 场 费 费用 成本 资料 材料 部队 组 队 报告 情况 结果 工具 设备 系统 格局 环境 市场 领域 政策 程度 步伐 需求 意愿 渠道 通道 平台 家 商 史 权 档案 证书 证 书 量 品 物 类 局 额 规模 总额 质量 时间 地点 谈判 便利化 协定 促进 对接会 流程 程序 手段 措施 检验 任务 名单 范围 草案 周年 力 型 合同 对象 数 协议书 里程 场地 小区 保质期 保修期 户 院 收入 总收入 利润 执照 网点 网络',
)

/** Nouns that name a document with force even where no 《》 stands. */
export const policyNouns =
  /(?:政策措施|若干政策|举措|实施意见|指导意见|意见|条例|细则|实施方案|行动方案|行动计划|规划|办法|规定|通知|公告|法案|法律|名录|名单|清单|白皮书|决定|决议|标准|预案|章程|纲要|政策|方案|措施|指南|倡议|法规|规范|准则|宣言)/

/** Words before which a trigger is part of a noun: 股权投资, 开发开放, 总投资. */
export const nounCompounds: ReadonlyMap<string, RegExp> = new Map([
  [
    '投资',
    /(?:贸易|全部|总|股权|(?:年度|总|年)计划|固定资产|完成|民间|风险|产业|外商|招商|工业|有效|对外|累计|建设|完成[^，]{0,12})$/,
  ],
  ['融资', /(?:债权|股权|投|质押|直接|企业|间接)$/],
  ['开放', /(?:开发|改革|高水平|对外|制度型|扩大|双向)$/],
  ['建设', /(?:基础设施|队伍|能力)$/],
])
