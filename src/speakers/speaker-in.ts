// The words before a verb of saying in, who speaks by them out: the names in them, else the noun of an office or person.
import type { Link } from '../model/entity.ts'
import type { Span } from '../model/span.ts'
import type { Speaker } from '../model/speaker.ts'

/** Nouns of people and offices that speak without a name. */
const unnamed =
  /(?:有关|相关|该[\p{Script=Han}]{1,6}?|[\p{Script=Han}]{2,8}?)?(?:负责人|发言人|工作人员|专家|村民|居民|市民|业内人士|知情人士|部门|警方|校方|院方|项目经理|董事长|总经理|店主|老板|民警|医生|教授|局长|主任|书记|镇长|村主任)(?:[\p{Script=Han}]{1,4})?$/u

/** Absent where the words name nobody that could speak: 据悉, 据了解. @param links outermost names of the text by start */
export function speakerIn(words: Span, links: readonly Link[], text: string): Speaker | undefined {
  const named = links.filter(
    ({ mention }) => mention.start >= words.start && mention.end <= words.end,
  )
  const person = named.findLast(({ mention }) => mention.type === 'PERSON')
  const organization = named.findLast(
    ({ mention }) =>
      mention.type === 'ORGANIZATION' && mention.start < (person?.mention.end ?? words.end),
  )
  const first = organization ?? person
  if (first === undefined) return unnamedSpeaker(words, text)
  const start = Math.min(first.mention.start, person?.mention.start ?? first.mention.start)
  const end = person?.mention.end ?? endOfOffice(words, first.mention.end, text)
  return {
    start,
    end,
    text: text.slice(start, end),
    ...(organization === undefined ? {} : { organization: organization.entity }),
    ...(person === undefined ? {} : { person: person.entity }),
  }
}

/** 市统计局|有关负责人: the person's office belongs to the words. */
function endOfOffice({ end }: Span, nameEnd: number, text: string): number {
  const behind =
    /^(?:的)?(?:有关|相关)?[\p{Script=Han}]{0,6}?(?:负责人|发言人|专家|工作人员)/u.exec(
      text.slice(nameEnd, end),
    )
  return nameEnd + (behind?.[0].length ?? 0)
}

function unnamedSpeaker({ start, end }: Span, text: string): Speaker | undefined {
  const words = unnamed.exec(text.slice(start, end))
  if (words === null) return undefined
  const from = start + words.index
  return { start: from, end, text: text.slice(from, end) }
}
