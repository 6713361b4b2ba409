// The verbs that evoke an event of the ontology, as data.
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
