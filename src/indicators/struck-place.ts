// Casualties in, the place that was struck out: an army, a plane or an office has none of its own.
import type { Link } from '../model/entity.ts'
import type { Reading } from '../model/reading.ts'
import type { Figure } from './figure.ts'

const casualties =
  /^(?:多?名?[\p{Script=Han}]{0,6})(?:死亡|遇难|丧生|身亡|罹难|受伤|轻伤|重伤|失踪|伤亡|遇害)/u
/** 造成至少6人死亡: what is told of has struck somewhere. */
const caused = /(?:造成|致|导致|已有|共有|至少|证实|获救)[^，。；]{0,6}$/

/** The last place named before in the sentence, where whoever the clause speaks of is no place. */
export function struckPlace(
  { quantity, sentence }: Figure,
  topical: Link | undefined,
  inSentence: readonly Link[],
  { article }: Reading,
): Link | undefined {
  if (topical?.mention.type === 'PLACE' || quantity.unit === '%') return undefined
  if (!casualties.test(article.text.slice(quantity.end, sentence.end))) return undefined
  if (!caused.test(article.text.slice(sentence.start, quantity.start))) return undefined
  return inSentence.findLast(({ mention }) => mention.type === 'PLACE')
}
