// Short names that the article itself gives: …股份有限公司（以下简称“晶澜微”）, 第十四届冬季运动会（简称“十四冬”）.
import { gather } from '../model/gather.ts'
import { isHan } from './characters.ts'
import { endsToken, startsToken } from './passage.ts'
import { findPattern, pairsOf, patternOf, proposeWhere } from './pattern.ts'
import type { Pass, Proposal } from './proposal.ts'

const definition = patternOf(
  /》?”?[（(](?:以下|下文|下称|又|通常|并|证券)?(?:统一)?(?:简称|下称|俗称|称)(?:为)?[:：]?[“《‘「]?([^“”《》‘’「」（）()，。]{2,12})[”》’」]?[）)]/gu,
  `简称 下称 俗称 ${pairsOf('（(文又常并一称', '称')}`,
)

/** The short name wherever it stands, with the type of what it stands for and its full name. */
export const proposeDefinedNames: Pass = (input, found) => {
  const { passages } = input
  const names = proposeWhere(input, [definition], (passage, index) =>
    findPattern(passage, definition).flatMap((match) => {
      const short = match[1] ?? ''
      const full = found
        .standingIn(index)
        .find(({ end, anaphor }) => end === match.index && anaphor !== true)
      return full === undefined || !isHan(short.replace(/[A-Za-z0-9]/g, ''))
        ? []
        : [{ short, type: full.type, fullName: passage.text.slice(full.start, full.end) }]
    }),
  )
  return gather(names, ({ short, type, fullName }) =>
    gather(passages, ({ text }, passage) => {
      const spans: Proposal[] = []
      for (let start = text.indexOf(short); start >= 0; start = text.indexOf(short, start + 1)) {
        const end = start + short.length
        const here = passages[passage]
        // Short ones must be words of their own: 两江 in 两江四岸 is none.
        if (
          here === undefined ||
          (short.length < 3 && !(startsToken(here, start) && endsToken(here, end)))
        )
          continue
        spans.push({ passage, start, end, type, score: 0.8, rule: 'defined-name', fullName })
      }
      return spans
    }),
  )
}
