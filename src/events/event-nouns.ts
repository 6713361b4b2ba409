// The nouns that evoke an event of the ontology, and the verbs that hold them, as data.
import type { EventType } from '../model/ontology.ts'
import type { TriggerEntry } from './trigger.ts'

const words = (list: string): readonly string[] => list.split(' ')

/** Verbs that hold an event noun: 召开…会议, 论坛在…举行. What each holds is in `heldBy`. */
export const holdingVerbs: ReadonlySet<string> = new Set(
  words(
    '举行 举办 召开 开展 进行 参加 出席 展开 主持召开 主办 承办 协办 组织 主持 组织召开 参与 推出 开始 审议 表决 听取 传达 起跑 鸣枪起跑',
  ),
)

/** Holding verbs that hold only some kinds of event; the others hold all. */
export const heldBy: ReadonlyMap<string, ReadonlySet<EventType>> = new Map([
  ['审议', new Set<EventType>(['MEETING'])],
  ['表决', new Set<EventType>(['MEETING'])],
  ['听取', new Set<EventType>(['MEETING'])],
  ['传达', new Set<EventType>(['MEETING'])],
  ['召开', new Set<EventType>(['MEETING', 'PROMOTION', 'DIPLOMACY'])],
  ['开始', new Set<EventType>(['PROMOTION'])],
  ['起跑', new Set<EventType>(['COMPETITION'])],
  ['鸣枪起跑', new Set<EventType>(['COMPETITION'])],
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
      '会议 大会 座谈会 座谈 论坛 研讨会 推进会 动员会 动员大会 主席会议 常务会议 常委会会议 常委会议 全体会议 工作会议 工作会 民主生活会 峰会 年会 听证会 汇报会 现场会 调度会 总结会 交流会 报告会 洽谈会 学习会 集体学习 代表大会 部署会 对接会 恳谈会 见面会 视频会议 电视电话会议 专题会议 专题会 联席会议 研讨班 通气会 纪念大会 庆祝大会 表彰大会 分论坛 圆桌会议 部长级会议 理事会会议 讨论会 启动会 招待会 茶话会 开学典礼 毕业典礼 典礼 总结大会 誓师大会 宣讲会 吹风会 咨询会 审议会议 沙龙 答疑会 董事会 记者会 首脑会议 协商会 专题协商会 党组会议 党组会 办公会 办公会议 例会 评议会 评审会 论证会 协调会 约谈会 说明会 通报会 反馈会 观摩会 培训会 培训班 分享会 招商会 茶会 交接仪式 宣誓仪式 捐赠仪式 开班仪式 开班式 结业仪式 出征仪式 欢送会 欢迎仪式 公祭仪式 纪念仪式 升旗仪式 签字仪式 股东大会 职代会 党代会 读书班 务虚会 碰头会 复盘会 攻坚会',
    ),
  },
  {
    type: 'PROMOTION',
    frame: 'noun',
    need: 'entity',
    words: words(
      '推介 推介会 推介活动 展览 展演 博览会 发布会 新闻发布会 展销会 巡展 图书展 书展 车展 展览会 交易会 演出 文艺演出 文艺晚会 晚会 音乐会 图片展 摄影展 主题展 特展 画展 成果展 进口博览会 展会 书画展 花展 菊展 美术展 双选会 招聘会 采风 路演 首演 公演 展示活动 展示 戏曲节 电影节 音乐节 美食节 啤酒节 采摘节 农民丰收节 花会 庙会 巡演 汇演 灯会 文化节 艺术节 旅游节 招商推介会 产品发布会 书法展 作品展 主题展览 特色展 非遗展 成就展 花卉展 航展 糖酒会 推介展 年货节 购物节 消费节',
    ),
  },
  {
    type: 'COMPETITION',
    frame: 'noun',
    need: 'entity',
    words: words(
      '大赛 比赛 竞赛 锦标赛 联赛 马拉松 决赛 总决赛 运动会 挑战赛 邀请赛 公开赛 技能竞赛 龙舟赛 友谊赛 表演赛 足球赛 篮球赛 排球赛 自行车赛 越野赛 接力赛 半决赛 预赛 复赛 初赛 残运会 冬运会 全运会 亚运会 大运会 奥运会 冬奥会',
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
    words: words(
      '检查 安全检查 联合检查 专项检查 突击检查 大检查 抽检 抽查 突击抽检 排查 隐患排查 巡查 核查 调研 考察 督导 督查 执法检查 实地检查 实地调研 专题调研 视察 巡视',
    ),
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
