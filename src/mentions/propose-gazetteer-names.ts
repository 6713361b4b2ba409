// Names the gazetteer knows, where they are whole words: 渝北区, 大盛镇, 长安汽车.
import { endsToken, type Passage, startsToken, tokenCovering } from './passage.ts'
import type { Pass } from './proposal.ts'

export const proposeGazetteerNames: Pass = ({ passages, gazetteer }) =>
  passages.flatMap((passage, index) =>
    passage.matches
      .filter((match) => isWholeWord(passage, match.start, match.end))
      .filter((match) => match.surface.length > 1)
      .flatMap((match) => {
        const entry = gazetteer.get(match.entries[0] ?? '')
        if (entry === undefined) return []
        return {
          passage: index,
          start: match.start,
          end: match.end,
          type: entry.type,
          score: match.isCommonWord ? 0.3 : match.isWeak ? 0.7 : 0.9,
          rule: match.isWeak ? 'gazetteer-short' : 'gazetteer',
        }
      }),
  )

/** The words around agree that the name begins and ends here; long names are trusted against the segmenter. */
function isWholeWord(passage: Passage, start: number, end: number): boolean {
  const length = end - start
  const starts = startsToken(passage, start)
  const ends = endsToken(passage, end)
  if (starts && ends) return true
  const first = tokenCovering(passage, start)
  const isInsideOneWord = first !== undefined && first.start <= start && first.end >= end
  if (isInsideOneWord && first.tag !== 'x') return false
  return length >= 4 || (length === 3 && (starts || ends))
}
