// Names of fairs, games and shows in, with the year or the number in front of them out: 2019年|云岭梨花节, 第八届|“好山水”摄影展.
import { gather } from '../model/gather.ts'
import type { Pass } from './proposal.ts'

/** Of 60 such names in the marked news the year belonged to 58. */
const rank =
  /(?<![\d—–~～至-])(?:(?:19|20)\d{2}年?(?:第[一二三四五六七八九十百]{1,4}届|首届)?|第[一二三四五六七八九十百\d]{1,4}届|首届)$/
const ranked =
  /(?:节|赛|展|会|杯|周|季|论坛|展演|晚会|马拉松|嘉年华|专列|峰会|巡演|演练|[节赛展会]”?\p{Script=Han}{2,4}活动)$/u
const longestRank = 12

export const extendProgrammes: Pass = ({ passages }, found) =>
  gather(found.all, (proposal) => {
    const text = passages[proposal.passage]?.text
    if (text === undefined || proposal.type !== 'PROGRAMME' || proposal.score < 0.5) return []
    const { start, end } = proposal
    const length = rank.exec(text.slice(Math.max(0, start - longestRank), start))?.[0].length ?? 0
    if (length === 0 || !ranked.test(text.slice(start, end))) return []
    return [{ ...proposal, start: start - length, rule: 'ranked-programme' }]
  })
