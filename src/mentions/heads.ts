// Head words by which names of organisations, places and programmes end, and what each asks of the words before it.
import type { EntityType } from '../model/ontology.ts'
import { EndingIndex } from './ending-index.ts'

/**
 * How much the head itself says:
 * `sure` – whatever stands before it is a name (有限公司);
 * `firm` – a name when something proper stands before it (大学, 纪念馆);
 * `soft` – an everyday word too: asks for better proof (中心, 基地);
 * `brand` – an everyday activity or house: a division before it proves nothing (项目, 活动);
 * `unit` – a part: only right after the organisation it belongs to (处, 司);
 * `attached` – one character: a proper name of two to four characters right before it (村, 湖).
 */
export type HeadKind = 'sure' | 'firm' | 'soft' | 'brand' | 'unit' | 'attached'
export type Head = {
  readonly type: EntityType
  readonly kind: HeadKind
  /** May be a part of a larger organisation whose name stands before it, whole: 重庆大学|经济学院. */
  readonly isUnit: boolean
}

const groups: readonly (readonly [EntityType, HeadKind, string])[] = [
  [
    'PLACE',
    'firm',
    '国家级地质公园 国家地质公园 国家森林公园 国家湿地公园 国家矿山公园 国家公园 公园 森林公园 湿地公园 地质公园 滨江公园 文化公园 动物园 植物园 广场 纪念馆 博物馆 博物院 美术馆 科技馆 展览馆 陈列馆 艺术馆 规划馆 体育馆 体育场 大剧院 剧院 影剧院 文化宫 少年宫 会展中心 博览中心 展览中心 体育中心 奥体中心 纪念碑 纪念园 烈士陵园 陵园 旧址 遗址 故居 旧居 故里 大院 祠堂 宗祠 家祠 家庙 大庙 民俗馆 民俗园 茶园 庄园 古寨 古堡 纪念堂 古镇 古城 古村 老街 步行街 景区 风景区 名胜区 风景名胜区 旅游区 度假区 旅游度假区 保护区 自然保护区 试验区 示范区 开发区 高新区 经开区 保税区 综保区 自贸区 自贸试验区 协同创新区 工业区 产业园 产业园区 工业园 工业园区 科技园 科创园 软件园 智慧园 创业园 创新园 物流园 示范园 加工园 农业园 电商园 孵化园 创意园 文创园 经济区 合作区 集聚区 体育公园 主题公园 地质园 科学城 大学城 新城 商务区 水库 抽水蓄能电站 水电站 电站 核电站 大桥 二桥 三桥 四桥 特大桥 长江大桥 立交 立交桥 隧道 高速公路 高速 铁路 高铁 快速路 快速通道 大道 机场 国际机场 陆港 国际陆港 铁路港 换装场 编组站 火车站 高铁站 地铁站 客运站 收费站 东站 西站 南站 北站 码头 港区 口岸 群岛 半岛 海峡 山脉 高原 平原 盆地 草原 沙漠 三角洲 流域 林场 牧场 大厦 乐园 游乐园 欢乐谷 石窟 瀑布 峡谷 大峡谷 湿地 陵墓 展厅 教堂 清真寺 经济带 经济圈 城市群 都市圈 大湾区 湾区 直管区 特区 博览园 园博园 植物园 南路 北路 东路 西路 中路 大街 街道 卫星发射中心 汽车总站 客运总站 公交总站 客运枢纽 交通枢纽 互通 滑雪场 雪场 邻里中心 天坑 展示厅 展览厅 航站楼 国宾馆',
  ],
  [
    'PLACE',
    'soft',
    '公路 社区 小区 基地 产业基地 园区 新区 核心区 都市区 港口 农场 茶场 走廊 旅游走廊 观景台 古道 家园 花园 山庄 商圈 片区 街区 地块 大楼 市场 批发市场 夜市 集市 教堂 码头 乡道 县道 省道 国道 运河 灌区 服务区 停车场 绿道 步道 组团 商贸城 影城 货场 海滩 转盘 岩洞 洞穴 老屋 书院 书屋 书城 院落',
  ],
  [
    'PLACE',
    'attached',
    '村 镇 乡 县 区 市 州 省 岛 湖 河 江 山 峡 沟 坝 岩 寨 桥 路 街 巷 湾 港 站 谷 关 岭 峰 洞 泉 潭 溪 海 洋 城 苑 园 馆 寺 庙 塔 洲 宫 屯 庄 堡 阁 祠 坡 坪 垭 滩 渡 坞 墩 岗 冲 塘',
  ],
  [
    'ORGANIZATION',
    'sure',
    '股份有限公司 有限责任公司 有限公司 集团公司 总公司 分公司 管理委员会 管委会 领导小组 指挥部 组委会 筹委会 组委会办公室 指挥部办公室 工作专班 基金会 研究会 促进会 联谊会 联合会 实验学校 职业学院 职业技术学院 技师学院 总领事馆 领事馆 大使馆 高等专科学校 电视台 通讯社 广播电台 融媒体中心 出版社 全国重点实验室 国家重点实验室 省重点实验室 国家工程研究中心',
  ],
  [
    'ORGANIZATION',
    'firm',
    '边防检查站 边检站 完小 中心校 收费所 信用社 联合社 福利院 敬老院 养老院 康复院 戒毒所 看守所 消防救援站 队 联会 协进会 校友会 同学会 同乡会 理事会 公司 集团 分院 分校 分中心 银行 大学 学院 中学 小学 幼儿园 医院 中医院 人民医院 卫生院 研究院 研究所 设计院 科学院 工程院 研究中心 实验室 协会 学会 总会 商会 联盟 工会 委员会 俱乐部 总队 支队 大队 派出所 分局 总局 海关 电台 报社 日报 晚报 晨报 都市报 商报 时报 法院 检察院 人民法庭 巡回法庭 法庭 支行 分行 党支部 党总支 支部 党委 党组 党校 街道办事处 办事处 总站 总厂 加工厂 艺术团 歌舞团 乐团 剧团 工作室 农家乐 公学 证券 军区 集团军 议会 参议院 众议院 兵团 慈善会 红十字会 救援队 志愿服务队 合作社 专业合作社 事务所 律师事务所 合唱团 代表团 气象台 图书馆 文化馆 疾控中心 指挥中心 救助站 工作站 博士后工作站 联合国 天文台 产业投资基金 投资基金 管理中心 服务中心 保障中心 发展中心 调度中心 监测中心 检测中心 推广中心 培训中心 救助中心 创新中心 活动中心 治理中心 管理办公室 建设办公室 保护办公室 推进办公室 协调办公室 领导小组办公室 急救中心 气候中心 气象中心',
  ],
  [
    'ORGANIZATION',
    'soft',
    '服务站 养老服务站 专班 中心 学校 联社 工厂 中队 国会 网 超市 商场 酒店 宾馆 饭店 餐厅 餐馆 股份 乐队 服务队 宣讲团 宣讲队 代表队 国家队 突击队 小组 工作组 政府',
  ],
  [
    'ORGANIZATION',
    'unit',
    '处 司 科 室 系 局 办公室 编辑部 代表处 分会 团委 附属医院 附属中学 附属小学 附中 附小 学部 党工委 组织部 宣传部',
  ],
  [
    'ORGANIZATION',
    'brand',
    '民宿 客栈 茶馆 饭馆 面馆 茶楼 咖啡馆 茶餐厅 专卖店 体验店 美容院 家庭农场',
  ],
  ['ORGANIZATION', 'attached', '厂 店 社'],
  ['PROGRAMME', 'sure', '实践活动 教育活动 学习教育 主题教育 专项行动 三年行动 创新创业大赛'],
  [
    'PROGRAMME',
    'firm',
    '篮球赛 足球赛 排球赛 龙舟赛 自行车赛 越野赛 挑战赛 大赛 比赛 锦标赛 公开赛 邀请赛 联赛 马拉松 奥运会 冬奥会 残奥会 亚运会 运动会 全运会 世界杯 论坛 峰会 博览会 展览会 交易会 进博会 服贸会 广交会 洽谈会 推介会 文化节 艺术节 旅游节 电影节 音乐节 美食节 采摘节 购物节 啤酒节 展演 巡展 读书月 读书月活动 资格考试 水平考试 考试 创建工作 征文活动 倡议 特展 示范带 新闻发布会 音乐会 演唱会 成就展 图书展 图片展 摄影展 作品展',
  ],
  [
    'PROGRAMME',
    'brand',
    '小程序 活动 行动 工程 计划 项目 机制 平台 体系 战略 改革 实验班 试点 制度 专列 展览 展 节 系列活动',
  ],
]
const unitWords = new Set(
  '天文台 学院 附属医院 附属中学 附属小学 附中 附小 分院 分校 分局 研究中心 研究院 研究所 实验室 中心 服务中心 支队 大队 中队 总队 支部 党支部 党委 党组 分公司 分行 支行 工会 专班 工作专班 小组 领导小组 组委会 工作站 党校'.split(
    ' ',
  ),
)

const table = new Map<string, Head>()
for (const [type, kind, list] of groups) {
  for (const word of list.split(' ')) {
    if (!table.has(word))
      table.set(word, { type, kind, isUnit: kind === 'unit' || unitWords.has(word) })
  }
}
const endings = new EndingIndex(table)

export type FoundHead = Head & { readonly start: number; readonly word: string }

/** The longest head that ends at an offset, with its start; `undefined` when none does. */
export function headEndingAt(text: string, end: number): FoundHead | undefined {
  const found = endings.endingAt(text, end)
  if (found === undefined) return undefined
  const { word, value } = found
  return {
    type: value.type,
    kind: value.kind,
    isUnit: value.isUnit,
    start: end - word.length,
    word,
  }
}
