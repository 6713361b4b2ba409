// The verbs that evoke an event of the ontology, as data.
import type { EventType } from '../model/ontology.ts'
import type { TriggerEntry } from './trigger.ts'

const words = (list: string): readonly string[] => list.split(' ')

/** Verbs. Of overlapping words the longest wins; entries are tried in this order for equal words. */
export const verbTriggers: readonly TriggerEntry[] = [
  {
    type: 'POLICY_RELEASE',
    frame: 'actor',
    need: 'policy',
    words: words(
      '发布 印发 出台 公布 颁布 修订 修正 废止 下发 编制完成 编制出台 制定出台 制定印发 联合印发 联合发布 审议通过 表决通过 正式施行 施行',
    ),
  },
  {
    type: 'LAUNCH',
    frame: 'labile',
    need: 'entity',
    words: words('启动 正式启动 开幕 启幕 首映 首播 开赛 开播 首航 首飞'),
  },
  {
    type: 'LAUNCH',
    frame: 'labile',
    need: 'named',
    words: words('上线 首发 推出 开启 揭幕 亮相'),
  },
  {
    type: 'SIGNING',
    frame: 'mutual',
    need: 'near-agent',
    words: words('签约 签署 签订 签下'),
  },
  {
    type: 'CONSTRUCTION_START',
    frame: 'labile',
    need: 'entity',
    words: words('开工 开工建设 动工 动工建设 破土动工 奠基'),
  },
  {
    type: 'COMPLETION',
    frame: 'labile',
    need: 'done',
    words: words(
      '竣工 建成 建起 完工 贯通 全线贯通 建成投用 建设完成 建成通车 竣工验收 封顶 合龙 交付 落成 修建 新建成 新建',
    ),
  },
  {
    type: 'OPENING',
    frame: 'theme',
    need: 'named',
    words: words(
      '开放 投用 投入使用 投入运营 投入运行 开园 通车 开业 开馆 开通 开通运营 投产 投运 通航 开诊 开街 对外开放 试运营 试运行 开行 首开',
    ),
  },
  {
    type: 'ESTABLISHMENT',
    frame: 'labile',
    need: 'done',
    words: words('成立 组建 揭牌 设立 挂牌 挂牌成立 揭牌成立 组建成立 打造 建立 创建 创办 设置'),
  },
  {
    type: 'APPOINTMENT',
    frame: 'bestow',
    need: 'named',
    words: words('任命 免职 免去 选举产生'),
  },
  {
    type: 'APPOINTMENT',
    frame: 'receive',
    need: 'named',
    words: words('当选 就任 出任 就职 被任命为 当选为 宣誓就职 连任'),
  },
  {
    type: 'INSPECTION',
    frame: 'actor',
    need: 'near-agent',
    words: words('调研 考察 督导 检查 视察 督查 巡查 暗访 督导检查 考察调研 调研督导 检查指导'),
  },
  {
    type: 'DIPLOMACY',
    frame: 'mutual',
    need: 'contact',
    words: words('会见 会谈 访问 致电 会晤 通电话 出访 到访 抵达 接见 访华 建交'),
  },
  {
    type: 'RENOVATION',
    frame: 'rework',
    need: 'done',
    words: words(
      '整治 整改 改造 维修 修缮 修复 维修整改 升级改造 改造提升 整治提升 改扩建 扩建 翻修 改建 综合整治 保护展示 保护修缮 保护修复 提档升级 提质改造 修葺 改造升级',
    ),
  },
  {
    type: 'INVESTMENT',
    frame: 'actor',
    need: 'done',
    words: words('落户 引进 入驻'),
  },
  {
    type: 'INVESTMENT',
    frame: 'actor',
    need: 'paid',
    words: words('投资 融资 注资 投入资金 增资'),
  },
  {
    type: 'AWARD',
    frame: 'receive',
    need: 'honour',
    words: words(
      '获 获得 获奖 荣获 获评 入选 上榜 斩获 评为 被评为 获批 摘得 夺得 入围 跻身 获颁 被授予 被认定为 被列为 获授',
    ),
  },
  {
    type: 'AWARD',
    frame: 'bestow',
    need: 'named',
    words: words('授牌 授予 认定 命名 颁奖 颁发'),
  },
  {
    type: 'AWARD',
    frame: 'bestow',
    need: 'done',
    words: words('表彰 选出 评选出 评出'),
  },
  {
    type: 'CAMPAIGN',
    frame: 'actor',
    need: 'project',
    words: words(
      '开展 实施 推进实施 组织开展 推进 发起 部署开展 全面推开 推行 持续开展 联合开展 推动实施',
    ),
  },
  {
    type: 'DISASTER',
    frame: 'disaster',
    need: 'entity',
    words: words(
      '地震 山体崩塌 山体滑坡 滑坡 泥石流 火灾 爆炸 相撞 坠毁 坍塌 起火 山洪 洪灾 车祸 交通事故 决口 决堤 溃坝 垮塌 追尾 侧翻 山火 森林火灾 矿难 沉没 坠机',
    ),
  },
  {
    type: 'OTHER',
    frame: 'actor',
    need: 'entity',
    words: words('捐赠 赠送 捐款 调拨 调派 派出 拨付 预拨 增派 编撰 发射 试射 下拨'),
  },
  {
    type: 'OTHER',
    frame: 'labile',
    need: 'named',
    words: words('招生 出版 查处 逮捕 判处 收购'),
  },
  {
    type: 'OTHER',
    frame: 'bestow',
    need: 'named',
    words: words('授旗'),
  },
  {
    type: 'OTHER',
    frame: 'theme',
    need: 'going-on',
    words: words('建设 施工 形成'),
  },
  {
    type: 'CAMPAIGN',
    frame: 'actor',
    need: 'under-way',
    words: words('布局 培育 构建'),
  },
]

/** Verbs that hold an event noun: 召开…会议, 论坛在…举行. What each holds is in `heldBy`. */
export const holdingVerbs: ReadonlySet<string> = new Set(
  words(
    '举行 举办 召开 开展 进行 参加 出席 展开 主持召开 主办 承办 协办 组织 主持 组织召开 参与 推出 闭幕 落幕 开始',
  ),
)

/** Holding verbs that hold only some kinds of event; the others hold all. */
export const heldBy: ReadonlyMap<string, ReadonlySet<EventType>> = new Map([
  ['召开', new Set<EventType>(['MEETING', 'PROMOTION', 'DIPLOMACY'])],
  ['开始', new Set<EventType>(['PROMOTION'])],
  ['推出', new Set<EventType>(['PROMOTION'])],
  ['作', new Set<EventType>([])],
  ['迎来', new Set<EventType>(['COMPETITION', 'PROMOTION'])],
])

/** Nouns that carry an event when a verb holds them or a day dates them. */
export const nounTriggers: readonly TriggerEntry[] = [
  {
    type: 'MEETING',
    frame: 'noun',
    need: 'entity',
    words: words(
      '会议 大会 座谈会 座谈 论坛 研讨会 推进会 动员会 动员大会 主席会议 常务会议 常委会会议 常委会议 全体会议 工作会议 工作会 民主生活会 峰会 年会 听证会 汇报会 现场会 调度会 总结会 交流会 报告会 洽谈会 学习会 集体学习 代表大会 部署会 对接会 恳谈会 见面会 视频会议 电视电话会议 专题会议 专题会 联席会议 研讨班 通气会 纪念大会 庆祝大会 表彰大会 分论坛 圆桌会议 部长级会议 理事会会议 讨论会 启动会 招待会 茶话会',
    ),
  },
  {
    type: 'PROMOTION',
    frame: 'noun',
    need: 'entity',
    words: words(
      '推介 推介会 推介活动 展览 展演 博览会 发布会 新闻发布会 展销会 巡展 图书展 书展 车展 展览会 交易会 演出 文艺演出 文艺晚会 晚会 音乐会 图片展 摄影展 主题展 特展 画展 成果展 进口博览会 展会 巡演 汇演 灯会 文化节 艺术节 旅游节',
    ),
  },
  {
    type: 'COMPETITION',
    frame: 'noun',
    need: 'entity',
    words: words(
      '大赛 比赛 竞赛 锦标赛 联赛 马拉松 决赛 总决赛 运动会 挑战赛 邀请赛 公开赛 技能竞赛',
    ),
  },
  {
    type: 'SIGNING',
    frame: 'noun',
    need: 'entity',
    words: words('签约 集中签约 签约仪式 签约活动'),
  },
  {
    type: 'CONSTRUCTION_START',
    frame: 'noun',
    need: 'entity',
    words: words('开工 集中开工 开工仪式 奠基仪式 开工活动'),
  },
  {
    type: 'LAUNCH',
    frame: 'noun',
    need: 'entity',
    words: words('启动仪式 开幕式 首发式 首发仪式 发车仪式 首映礼 上线仪式 启用仪式'),
  },
  {
    type: 'COMPLETION',
    frame: 'noun',
    need: 'entity',
    words: words('竣工仪式 落成仪式 交付仪式'),
  },
  {
    type: 'OPENING',
    frame: 'noun',
    need: 'entity',
    words: words('通车仪式 开园仪式 开馆仪式 开业仪式 开通仪式 投用仪式'),
  },
  {
    type: 'ESTABLISHMENT',
    frame: 'noun',
    need: 'entity',
    words: words('揭牌仪式 成立仪式 成立大会 授牌仪式'),
  },
  {
    type: 'AWARD',
    frame: 'noun',
    need: 'entity',
    words: words('颁奖仪式 颁奖典礼 颁奖 授奖仪式 授勋仪式'),
  },
  {
    type: 'INSPECTION',
    frame: 'noun',
    need: 'entity',
    words: words('检查 调研 考察 督导 督查 执法检查 实地检查 实地调研 专题调研 视察 巡视'),
  },
  {
    type: 'DIPLOMACY',
    frame: 'noun',
    need: 'contact',
    words: words('会谈 会晤 会见 国事访问 正式访问 访问 工作访问 电话会谈 小范围会晤'),
  },
  {
    type: 'CAMPAIGN',
    frame: 'noun',
    need: 'agent',
    words: words(
      '专项行动 专项整治 专项整治行动 集中整治 教育实践活动 主题教育 宣讲活动 志愿服务活动',
    ),
  },
  {
    type: 'OTHER',
    frame: 'noun',
    need: 'partner',
    words: words('合作 磋商 谈判 对话 演习 联合演习 演练'),
  },
]
