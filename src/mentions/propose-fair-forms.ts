// Short names of fairs and games that the article names in full: 橙博会 of …脐橙博览会, 民运会 of …少数民族传统体育运动会.
import { gather } from '../model/gather.ts'
import { findAll } from './find-all.ts'
import type { Pass } from './proposal.ts'

/** How the last word of a full name is cut: 博览会 → 博会. */
const endings: readonly (readonly [RegExp, string])[] = [
  [/博览会$/, '博会'],
  [/交易会$/, '交会'],
  [/洽谈会$/, '洽会'],
  [/展览会$/, '展会'],
  [/运动会$/, '运会'],
  [/艺术节$/, '艺节'],
]

/** One or two characters of the full name, in its order, before the ending. */
export const proposeFairForms: Pass = ({ passages }, found) =>
  gather(found.all, ({ type, score, passage, start, end, rule }) => {
    if (type !== 'PROGRAMME' || score < 0.5 || rule === 'fair-form') return []
    const fullName = passages[passage]?.text.slice(start, end) ?? ''
    const ending = endings.find(([full]) => full.test(fullName))
    if (ending === undefined || fullName.length < 6) return []
    const short = new RegExp(
      `(?:(?<=本届|[、，。“”；在于对是由与和为]|^)\\p{Script=Han}{1,2}|\\p{Script=Han})${ending[1]}`,
      'gu',
    )
    const stem = fullName.replace(ending[0], '')
    return gather(passages, ({ text }, index) =>
      findAll(text, short).flatMap(({ 0: name, index: at }) =>
        isInOrder(name.slice(0, -ending[1].length), stem)
          ? [
              {
                passage: index,
                start: at,
                end: at + name.length,
                type: 'PROGRAMME' as const,
                score: 0.7,
                rule: 'fair-form',
                fullName,
              },
            ]
          : [],
      ),
    )
  })

function isInOrder(characters: string, text: string): boolean {
  let from = 0
  for (const character of characters) {
    const at = text.indexOf(character, from)
    if (at < 0) return false
    from = at + 1
  }
  return true
}
