// Head words by which names of organisations, places and programmes end, and what each asks of the words before it.
import type { EntityType } from '../model/ontology.ts'

/**
 * What must stand before the head:
 * `any` – two characters that can be part of a name (长安有限公司);
 * `proper` – a proper name at the left edge (重庆 大学), for heads that are common nouns as well;
 * `brand` – quotation marks, a rank (第五届) or a proper name that is no division, for heads of everyday activity (项目, 活动);
 * `attached` – a proper name of at most four characters right before it (新田沟|村), for heads of one character.
 */
export type HeadDemand = 'any' | 'proper' | 'brand' | 'attached'
export type Head = {
  readonly type: EntityType
  readonly demand: HeadDemand
  /** A part of a larger organisation: its name may stand before, whole (重庆大学|经济学院). */
  readonly isUnit: boolean
}

const organizationsOfAnyName =
  '股份有限公司 有限责任公司 有限公司 集团公司 总公司 分公司 管理委员会 管委会 领导小组 指挥部 组委会 筹委会 工作专班 基金会 研究会 促进会 联谊会 联合会 合作社 实验学校 职业学院 职业技术学院 技师学院 中心小学 总领事馆 领事馆 大使馆 高等专科学校 电视台 通讯社 广播电台 融媒体中心 事务所 出版社'
const organizationsWithProperName =
  '公司 集团 银行 大学 学院 中学 小学 幼儿园 学校 医院 卫生院 研究院 研究所 设计院 科学院 研究中心 实验室 协会 学会 总会 商会 联盟 联社 工会 委员会 俱乐部 总队 支队 大队 中队 派出所 分局 总局 电台 报社 日报 晚报 晨报 都市报 商报 时报 法院 检察院 支行 分行 支部 总支 党支部 党总支 党委 党组 党校 街道办事处 办事处 总站 总厂 加工厂 工厂 艺术团 歌舞团 乐团 剧团 工作室 农家乐 联合国 指挥中心 中心 专班 证券 保险 公学 网 队 厂 军 舰队 军区 集团军 通信社 党 国会 议会 参议院 众议院 政府 阵线 游击队 研究社 兵团 店 酒店 宾馆 饭店 餐厅 超市 商场 股份 乐队 合唱团 慈善会 红十字会 救援队 志愿服务队 服务队 宣讲团 代表团 代表队 小组 工作站 科技馆 图书馆 文化馆'
const unitsOfOrganizations =
  '学院 附属医院 附属中学 附属小学 附中 附小 分院 分校 分局 分中心 研究中心 研究院 研究所 实验室 中心 支队 大队 中队 总队 处 司 科 室 系 局 支部 党支部 党委 党组 分公司 分行 支行 工会 团委 办公室 服务中心 编辑部 代表处 办事处 分会 专班 小组 队 厂 组委会'
const placesWithProperName =
  '公园 森林公园 湿地公园 地质公园 滨江公园 动物园 植物园 广场 纪念馆 博物馆 美术馆 科技馆 展览馆 陈列馆 体育馆 体育场 大剧院 剧院 影剧院 文化宫 少年宫 会展中心 博览中心 纪念碑 纪念园 烈士陵园 陵园 旧址 遗址 故居 旧居 纪念堂 古镇 古城 古村 老街 步行街 商圈 景区 风景区 名胜区 风景名胜区 旅游区 度假区 保护区 自然保护区 试验区 示范区 开发区 高新区 经开区 保税区 综保区 自贸区 自贸试验区 协同创新区 产业园 产业园区 工业园 工业园区 科技园 软件园 智慧园 创业园 创新园 园区 基地 产业基地 科学城 大学城 新城 新区 商务区 核心区 水库 水电站 电站 核电站 大桥 特大桥 长江大桥 立交 隧道 高速公路 高速 铁路 高铁 快速路 快速通道 大道 公路 机场 国际机场 火车站 高铁站 地铁站 客运站 收费站 东站 西站 南站 北站 码头 港区 口岸 港口 群岛 半岛 海峡 山脉 高原 平原 盆地 草原 沙漠 三角洲 流域 林场 农场 茶场 牧场 社区 小区 街道 大厦 大楼 乐园 游乐园 欢乐谷 牧业园 艺术馆 规划馆 展厅 马戏城 寺 庙 塔 教堂 村 镇 乡 县 区 市 州 省 岛 湖 河 江 山 峡 沟 坝 岩 寨 桥 路 街 巷 湾 港 站 谷 关 岭 峰 洞 泉 潭 溪 海 洋 城 苑 园 馆 院子 走廊 经济圈 城市群 都市圈 都市区 直管区 博物院 展览中心 体育中心 奥体中心 观景台 会客厅 故里 古道 滑道 景区 家园 花园 山庄 洲 工业区 居民区 街区 文化区 地块 片区'
const attachedPlaces =
  '村 镇 乡 县 区 市 州 省 岛 湖 河 江 山 峡 沟 坝 岩 寨 桥 路 街 巷 湾 港 站 谷 关 岭 峰 洞 泉 潭 溪 海 洋 城 苑 园 馆 寺 庙 塔 洲'
const programmesOfAnyName =
  '实践活动 教育活动 学习教育 主题教育 双城经济圈建设 专项行动 三年行动 创新创业大赛'
const programmesWithBrand =
  '活动 行动 工程 计划 项目 机制 服务机制 平台 体系 倡议 战略 改革 实验班 试点 制度 专列 工作 展览 展 节'
const programmesWithProperName =
  '大赛 比赛 锦标赛 公开赛 邀请赛 联赛 马拉松 奥运会 冬奥会 亚运会 运动会 全运会 世界杯 论坛 峰会 博览会 展览会 交易会 进博会 洽谈会 推介会 年会 文化节 艺术节 旅游节 电影节 音乐节 美食节 采摘节 展演 巡展 读书月 读书月活动 考试 创建工作 征文活动'

const table = new Map<string, Head>()
const words = (list: string) => list.split(' ')
const units = new Set(words(unitsOfOrganizations))
const attached = new Set(words(attachedPlaces))
function add(list: string, type: EntityType, demand: HeadDemand): void {
  for (const word of words(list)) {
    if (table.has(word)) continue
    table.set(word, {
      type,
      demand: attached.has(word) && type === 'PLACE' ? 'attached' : demand,
      isUnit: units.has(word),
    })
  }
}
add(organizationsOfAnyName, 'ORGANIZATION', 'any')
add(placesWithProperName, 'PLACE', 'proper')
add(organizationsWithProperName, 'ORGANIZATION', 'proper')
add(unitsOfOrganizations, 'ORGANIZATION', 'proper')
add(programmesOfAnyName, 'PROGRAMME', 'any')
add(programmesWithProperName, 'PROGRAMME', 'proper')
add(programmesWithBrand, 'PROGRAMME', 'brand')

const longest = Math.max(...[...table.keys()].map((word) => word.length))

/** The longest head that ends at an offset, with its start; `undefined` when none does. */
export function headEndingAt(
  text: string,
  end: number,
): (Head & { readonly start: number; readonly word: string }) | undefined {
  for (let length = Math.min(longest, end); length > 0; length -= 1) {
    const word = text.slice(end - length, end)
    const head = table.get(word)
    if (head !== undefined) return { ...head, start: end - length, word }
  }
  return undefined
}
