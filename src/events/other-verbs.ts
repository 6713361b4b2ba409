// The verbs of events that the ontology has no type of its own for, as data; each counts when tense or time tells it of one occasion.
import type { TriggerEntry } from './trigger.ts'

const words = (list: string): readonly string[] => list.split(' ')

/** Tried after all others. */
export const otherTriggers: readonly TriggerEntry[] = [
  // What courts, police and authorities do.
  {
    type: 'OTHER',
    frame: 'actor',
    need: 'told',
    words: words(
      '宣判 公开宣判 判决 开庭审理 开庭 公诉 提起公诉 立案 立案侦查 立案调查 批捕 刑拘 抓获 破获 侦破 通缉 审议 公示 审理 约谈 责令 取缔 查封 查获 缴获 没收 处罚 通报 旁听 销毁 拆除 征集 招募 招聘 申报 申遗 报送 移交 划转 合并 更名 更名为 升格为',
    ),
  },
  // What stops, goes on again, moves or is moved.
  {
    type: 'OTHER',
    frame: 'labile',
    need: 'told',
    words: words(
      '停航 停运 停课 停产 停工 停业 停电 停水 复工 复产 复工复产 复课 恢复 全面恢复 恢复供电 恢复供水 恢复供气 恢复通行 恢复通车 恢复运行 恢复营业 转移 疏散 撤离 安置 救出 营救 打捞 救治 进场 运抵 送达 发车 首发车 始发 启程 返航 着陆 加开 升空 下水 出舱 入轨 出港 进港 搬迁 迁入 搬入 上岸 解封 关闭 关停 停止 取消 叫停 下线 出栏',
    ),
  },
  // What armies do.
  {
    type: 'OTHER',
    frame: 'actor',
    need: 'told',
    words: words(
      '袭击 打击 空袭 炮击 轰炸 摧毁 击落 击沉 击毁 击毙 击退 打死 拦截 作战 攻占 攻击 交战 交火 开火 进攻 反攻 占领 夺回 撤军 撤出 停火 扣押 绑架 释放 封锁 制裁 驱逐 遣返 引爆 入侵 突袭 发动袭击 发动空袭 发动进攻 导弹袭击 无人机袭击',
    ),
  },
  // Trials of vehicles, what is brought, leaves or is listed.
  {
    type: 'OTHER',
    frame: 'labile',
    need: 'told',
    words: words(
      '试航 试飞 试跑 试车 点火 入列 服役 退役 交接 送往 送医 转运 启运 离港 靠泊 取水 并船 延误 备降 熔断 降级 退市 过会 获通过 摘牌 挂出',
    ),
  },
  // What is given, sent, granted or charged.
  {
    type: 'OTHER',
    frame: 'actor',
    need: 'told',
    words: words(
      '捐 捐出 捐来 捐资 派 派来 派出 调来 送来 运来 送到 运往 交给 拨款 拿出 追加 减免 免征 上调 下调 划定 划归 收缴 接管 增援 护送 移送 归还 配发 招标 挖出 捞起 救起 追回 退回',
    ),
  },
  // What befalls people and things, ends or is closed.
  {
    type: 'OTHER',
    frame: 'labile',
    need: 'told',
    words: words(
      '拘留 落网 被捕 获救 脱险 炸毁 灭火 泄洪 去世 逝世 牺牲 遇难 闭幕 落幕 休会 撤销 中止 延期 分流 限流 围挡 封闭 驶出 驶入 降落 起飞 启航 停靠 联调联试 扑灭 罢工 游行 集会 戒严 抵达 收割',
    ),
  },
  // What is found, gathered, grown or given.
  {
    type: 'OTHER',
    frame: 'actor',
    need: 'told',
    words: words(
      '发现 新发现 出土 发掘 筹集 募集 出动 发放 兑付 补种 补植 栽种 栽植 放流 放生 开采 慰问 看望 走访慰问 看望慰问 救助 支援 驰援 支教 义诊 选派 投入 升级为 研制 培育出',
    ),
  },
  // What courts, parliaments, rescuers and buyers do.
  {
    type: 'OTHER',
    frame: 'actor',
    need: 'told',
    words: words(
      '搜救 救援 施救 收到 派遣 敬献 祭扫 制订 派往 赶赴 增持 减持 回购 竞得 募资 拟募资 裁决 提起诉讼 驳回 否决 判赔 捣毁 查扣 公投 表决 击败 战胜 哀悼 推迟 封堵',
    ),
  },
  // What is charged, asked for, granted and forgiven.
  {
    type: 'OTHER',
    frame: 'actor',
    need: 'told',
    words: words(
      '起诉 收受 受贿 传唤 羁押 改判 减刑 宣誓 罢免 开除 问责 罚款 拘捕 引渡 提交 报批 接访 征地拆迁 立项 降息 加息 降准 退税 免除 资助 发行 并购 兼并 重组',
    ),
  },
  // What is gathered in, put up, joined, fought and won.
  {
    type: 'OTHER',
    frame: 'labile',
    need: 'told',
    words: words(
      '采收 插秧 抢收 抢种 捕捞 投放 送电 安装调试 吊装 改道 迁建 爆破 扑救 抢险 抢险救援 排涝 彻查 隔离 晋级 迎战 落败 出征 凯旋 捐献 上映',
    ),
  },
]
