// What a document has of its own: parts that are counted of it, how long it holds, what it grants.
export const partOfDocument =
  /(?:方面|任务|举措|措施|条款|章|部分|内容|政策|条|项|目标|意见|建议|指标|有效期|奖励|奖补|补助|补贴|资助|专项资金)$/
