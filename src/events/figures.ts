// A trigger in, whether its clause tells a figure, an age or something noticed rather than an event out.
import type { Scene } from './scene.ts'
import type { Trigger } from './trigger.ts'

const isDated = /(?:自|从|于)[^，]{0,4}[\d〇一二三四五六七八九十]+[年月日][^，]*$/

/** 投资同比增长…, 签约展览面积达到…: a figure is told, not an event. 成立75周年: an age. */
export function isFigure(scene: Scene, trigger: Trigger): boolean {
  const { clause, end, type, entry } = trigger
  const after = scene.text.slice(end, clause.end)
  if (trigger.text === '突破' && /^\s*\d/.test(after)) return true
  // 芒果进入采摘季: only a season or a stage of work is an occasion.
  if (
    trigger.text === '进入' &&
    !/^了?[^，。；]{1,10}?(?:采摘|收获|成熟|丰收|盛花|最佳观赏|防汛|汛|施工|试运行|倒计时|冲刺)[^，。；]{0,3}[期季段尾时]?/.test(
      after,
    )
  )
    return true
  // 发现门没有锁: someone notices, nothing is found.
  if (trigger.text === '发现' && !/^(?:于|了?[^，]{0,2}[\d一二两三四五六七八九十数多])/.test(after))
    return true
  // 投入资金, 投入应用: only what is counted is told.
  if (trigger.text === '投入' && !/^了?\s*[近约超]?[\d一二两三四五六七八九十数]/.test(after))
    return true
  if (
    /^\s*[\d一二三四五六七八九十百]+多?\s*(?:周年|年来|年以来|年(?!\d)(?:累计|间|，|。|$))/.test(
      after,
    )
  )
    return true
  // 某会成立以来: an age; 自2006年成立以来: when it was founded.
  if (/^(?:ESTABLISHMENT|DIPLOMACY)$/.test(type) && /^(?:之?前|以来|至今)/.test(after))
    return !isDated.test(scene.text.slice(clause.start, trigger.start))
  if (!/^(?:INVESTMENT|ESTABLISHMENT|SIGNING|COMPLETION|OPENING|CAMPAIGN)$/.test(type)) return false
  return entry.frame !== 'noun' && /(?:同比|环比|增长|下降|增速|面积|数量|总数|占比)/.test(after)
}
