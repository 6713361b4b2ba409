// The verbs that evoke an event of the ontology, as data.
import { otherTriggers } from './other-verbs.ts'
import type { TriggerEntry } from './trigger.ts'

const words = (list: string): readonly string[] => list.split(' ')

/** Verbs. Of overlapping words the longest wins; entries are tried in this order for equal words. */
export const verbTriggers: readonly TriggerEntry[] = [
  {
    type: 'POLICY_RELEASE',
    frame: 'actor',
    need: 'policy',
    words: words(
      '发布 印发 出台 公布 颁布 修订 修正 废止 下发 编制完成 编制出台 制定出台 制定印发 联合印发 联合发布 联合出台 联合下发 审议通过 表决通过 全票通过 高票通过 正式施行 施行 修编 公布实施 发布实施 颁布实施 颁行 批复同意 通过 获得通过 起施行 正式实施 制定实施 下达 起草 批复 写入 写进 出炉',
    ),
  },
  {
    type: 'LAUNCH',
    frame: 'labile',
    need: 'entity',
    words: words(
      '启动 正式启动 全面启动 启动实施 开幕 启幕 首映 首播 开播 首航 首飞 拉开帷幕 拉开序幕 开机 开拍 首演 开营 开镰 开渔 开锣 鸣锣 起航 开讲 复刊',
    ),
  },
  {
    type: 'LAUNCH',
    frame: 'labile',
    need: 'named',
    words: words('上线 首发 推出 开启 揭幕 上市 面世 问世'),
  },
  {
    type: 'PROMOTION',
    frame: 'labile',
    need: 'named',
    words: words(
      '亮相 展出 参展 巡展 展映 集中展示 上演 演出 献演 开演 表演 加演 展销 巡游 放映 联展',
    ),
  },
  {
    type: 'COMPETITION',
    frame: 'labile',
    need: 'entity',
    words: words('开赛 开跑 鸣枪开跑 鸣枪起跑'),
  },
  {
    type: 'SIGNING',
    frame: 'mutual',
    need: 'near-agent',
    words: words(
      '签约 签署 签订 签下 签定 续签 订立 缔结 签约落户 达成合作 达成协议 达成合作意向 达成战略合作 结为友好城市 签了 达成一致 达成共识 续约 签',
    ),
  },
  {
    type: 'CONSTRUCTION_START',
    frame: 'labile',
    need: 'entity',
    words: words(
      '开工 开工建设 动工 动工建设 破土动工 动工兴建 奠基 开建 启建 开钻 动土 全面开工 进场施工 开挖 打桩',
    ),
  },
  {
    type: 'COMPLETION',
    frame: 'labile',
    need: 'done',
    words: words(
      '竣工 建成 建起 完工 贯通 全线贯通 建成投用 建设完成 建成通车 建成投产 建成启用 竣工验收 交工验收 交付使用 封顶 合龙 交付 交工 落成 修建 新建成 新建 兴建 打通 铺轨 铺通 全线铺通 架通 修通 收官 完成验收 通过验收 验收 建好 修好 盖起 接通 连通 捐建 援建 合拢 硬化 建了',
    ),
  },
  {
    type: 'COMPLETION',
    frame: 'labile',
    need: 'finished',
    words: words('完成 铺轨完成 全部完成 提前完成'),
  },
  {
    type: 'OPENING',
    frame: 'theme',
    need: 'opened',
    words: words(
      '开放 投用 投入使用 投入运营 投入运行 开园 通车 开业 开馆 开通 开通运营 投产 投运 通航 开诊 开街 对外开放 重新开放 免费开放 恢复开放 试运营 试运行 试营业 开行 首开 启用 正式启用 并网 并网发电 投产发电 复航 开航 开港 开学 开门迎新 迎客 通邮 通车运营 开通运行 建成开放 开放运营 开课 开班 开市 通水 通气 通电 封关运作 营业 对外营业 开门迎客 达产 开张 重开 开出 开门纳客 开板 恢复运营 恢复通行 开店 放行',
    ),
  },
  {
    type: 'ESTABLISHMENT',
    frame: 'labile',
    need: 'done',
    words: words(
      '成立 组建 揭牌 设立 挂牌 挂牌成立 揭牌成立 组建成立 打造 建立 创建 创办 设置 共建 合建 创立 创设 开设 开办 联合开办 增设 新设 新设立 揭牌运行 挂牌运行 组成 改制 撤县设区 改设 设了 办起 始建',
    ),
  },
  {
    type: 'APPOINTMENT',
    frame: 'bestow',
    need: 'named',
    words: words(
      '任命 决定任命 免职 免去 决定免去 选举产生 选举 补选 聘任 聘请 聘 推选 罢免 委任 提名',
    ),
  },
  {
    type: 'APPOINTMENT',
    frame: 'receive',
    need: 'named',
    words: words(
      '当选 就任 出任 就职 被任命为 当选为 宣誓就职 宣誓就任 连任 接任 履新 调任 升任 转任 辞去 卸任 受聘 不再担任 辞职 即位',
    ),
  },
  {
    type: 'INSPECTION',
    frame: 'actor',
    need: 'near-agent',
    words: words(
      '调研 考察 督导 检查 视察 督查 巡查 暗访 督导检查 考察调研 调研督导 检查指导 抽检 抽查 排查 摸排 核查 督办 巡察 巡视 勘察 勘查 踏勘 察看 参观 观摩 走访 走访调研 调研指导 明察暗访 突击检查 执法检查 安全检查 夜查 突查 清查 联查 查勘',
    ),
  },
  {
    type: 'DIPLOMACY',
    frame: 'mutual',
    need: 'contact',
    words: words(
      '会见 会谈 访问 致电 会晤 通电话 出访 到访 抵达 接见 访华 建交 拜会 召见 回访 致函 磋商 致信 致贺信 致贺电 互致贺电 致慰问电 复信 互致贺信 会商 来访 发唁电 斡旋',
    ),
  },
  {
    type: 'RENOVATION',
    frame: 'rework',
    need: 'done',
    words: words(
      '整治 整改 改造 维修 修缮 大修 修复 维修整改 升级改造 改造提升 整治提升 改扩建 扩建 翻修 改建 综合整治 保护展示 保护修缮 保护修复 提档升级 提质改造 修葺 改造升级 治理 综合治理 清淤 疏浚 清淤疏浚 除险加固 加固 整修 重建 复建 翻新 抢修 抢通 检修 扩容 扩容改造 更新改造 生态修复 疏通 修护 改造成 改造为 改建成 改建为 改成 改为 加装 清理 拓宽 复绿 加高',
    ),
  },
  {
    type: 'INVESTMENT',
    frame: 'actor',
    need: 'done',
    words: words('落户 引进 入驻 引入 招引 招商引进 签约引进 进驻 合资 合资建设 共同出资'),
  },
  {
    type: 'INVESTMENT',
    frame: 'actor',
    need: 'named',
    words: words('引来 吸引来 招来'),
  },
  {
    type: 'INVESTMENT',
    frame: 'actor',
    need: 'paid',
    words: words('投资 融资 注资 认购 放贷 投入资金 增资 出资 筹资 斥资 投资建设 参股 入股 控股'),
  },
  {
    type: 'AWARD',
    frame: 'receive',
    need: 'honour',
    words: words(
      '获 获得 获奖 荣获 获评 入选 上榜 斩获 评为 被评为 获批 摘得 夺得 入围 跻身 获颁 被授予 被认定为 被列为 获授 夺冠 荣膺 蝉联 问鼎 喜获 捧得 列入 被列入 被命名为 被确定为 评选为 被评选为 摘取 捧回 列为 纳入 夺魁 分获 赢得 核定为',
    ),
  },
  {
    type: 'AWARD',
    frame: 'bestow',
    need: 'named',
    words: words('授牌 授予 认定 命名 颁奖 颁发 颁授 追授 授勋'),
  },
  {
    type: 'AWARD',
    frame: 'bestow',
    need: 'done',
    words: words('表彰 选出 评选出 评出 嘉奖 通报表扬 表扬'),
  },
  {
    type: 'CAMPAIGN',
    frame: 'actor',
    need: 'project',
    words: words(
      '开展 实施 推进实施 组织开展 推进 发起 部署开展 全面推开 推行 持续开展 联合开展 推动实施 全面实施 组织实施 全面推进 统筹推进 试点 先行先试 攻坚 集中攻坚 掀起 打响 推广',
    ),
  },
  {
    type: 'CAMPAIGN',
    frame: 'labile',
    need: 'programme',
    words: words('举行 举办 举办了 开展了'),
  },
  { type: 'CAMPAIGN', frame: 'actor', need: 'programme', words: words('深化 深入推进') },
  {
    type: 'DISASTER',
    frame: 'disaster',
    need: 'entity',
    words: words(
      '地震 山体崩塌 山体滑坡 滑坡 泥石流 火灾 爆炸 相撞 坠毁 坍塌 起火 山洪 洪灾 车祸 交通事故 决口 决堤 溃坝 垮塌 追尾 侧翻 山火 森林火灾 矿难 沉没 坠机 登陆 失火 洪涝 内涝 塌方 雪崩 雪灾 旱灾 干旱 冰雹 龙卷风 海啸 触礁 泄漏 中毒 台风 安全事故 塌陷 山洪灾害 洪涝灾害 森林草原火灾 暴雪 大雪 暴雨 强降雨 暴风雪 强降雪 断电 大面积停电 溃口 漫堤 脱轨 翻车 爆燃 连环撞 溺水 雷击 沙尘暴 被淹 枪击 管涌 踩踏 倾覆 漫溢 洪峰 火情 恐怖袭击 失联 受灾 大雾 浓雾 寒潮 冻雨 着火 强雨雪 积水 涨水 高温干旱 饥荒 雨雪冰冻 强对流 洪水 倒塌 坠入 坠河 坠崖 落水 翻覆 断裂 被埋 被冲毁 冲毁 冲垮 受困 窒息 雹灾 风灾 霜冻 蝗灾 井喷 透水 冒顶 瓦斯爆炸 剐蹭 撞上',
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
    type: 'OTHER',
    frame: 'theme',
    need: 'told',
    words: words('突破 取得突破 互联互通 实现互联互通 筹备'),
  },
  { type: 'OTHER', frame: 'theme', need: 'entity', words: words('进入') },
  {
    type: 'CAMPAIGN',
    frame: 'actor',
    need: 'under-way',
    words: words('布局 培育 构建'),
  },
  ...otherTriggers,
]
