// A policy among those an article names in, the policies that it is a part of or carries out out.
import type { Link } from '../model/entity.ts'
import type { Reading } from '../model/reading.ts'

/** 为落实《甲》，市政府印发《乙》: the second carries out the first. 根据《甲》 gives a law its ground, not its whole. */
const carriesOut = /(?:贯彻|落实|细化|配套)[^，。；《》]{0,8}《?$/
const made = /(?:制定|印发|出台|发布|编制|起草|配套)[^。；《》]{0,16}《?$/

/** @param named titles of the text by place, nested ones left out */
export function partOf(
  policy: string,
  named: readonly Link[],
  { article: { text }, links }: Reading,
): readonly string[] {
  const own = named.filter(({ entity }) => entity === policy)
  return own.flatMap(({ mention }) => {
    const [start, end] = [mention.start, mention.end]
    // 《甲》 in 《〈甲〉实施细则》.
    const inTitle = links.filter(
      (link) =>
        link.mention.nested &&
        link.mention.field === 'text' &&
        link.mention.type === 'POLICY' &&
        link.mention.start >= start &&
        link.mention.end <= end,
    )
    const before = named.filter(
      (link) =>
        link.mention.sentence === mention.sentence &&
        link.mention.end <= start &&
        carriesOut.test(text.slice(Math.max(0, link.mention.start - 16), link.mention.start)) &&
        made.test(text.slice(link.mention.end, start)),
    )
    return [...inTitle, ...before].map(({ entity }) => entity).filter((id) => id !== policy)
  })
}
