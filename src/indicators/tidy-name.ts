// An indicator's name as read in, the same without what is no part of it out.

/** What is paid each time goes by its noun, and no half of a pair of quotation marks stays. */
const paid: readonly (readonly [RegExp, string])[] = [
  [/(?:卖到?|售出?)金额$/, '售价'],
  [/补金额$/, '补助金额'],
  [/奖金额$/, '奖励金额'],
  [/(?:只?要?交|缴|收)金额$/, '收费'],
  [/(?<=^距[^，]{1,20})(?:里程|长度)$/, '距离'],
  [/(?<=票)金额$/, '价格'],
  [/(?<=每(?:斤|公斤|吨|棵|只|个|平方米))金额$/, '价格'],
  // 任务目前|数量, 某公园日前|占地面积: when it is told is no part of what.
  [/(?<=.)(?:目前|日前|近日|本月|昨日|昨天|今天|当天|已经)(?=.{2})/g, ''],
  [/^[^“]*”/, ''],
  [/^“(?=[^”]*$)/, ''],
]

/** Most names hold none of these, and nothing to tidy. */
const signs = /[金里长目日近本昨今当已“”]/

export const tidied = (name: string): string =>
  signs.test(name) ? paid.reduce((words, [form, noun]) => words.replace(form, noun), name) : name
