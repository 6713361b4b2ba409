// Zones by the word for their level alone, proposals out: 县经开区, 市高新区; with their full names.
import { findPattern, pairsOf, patternOf, proposeWhere } from './pattern.ts'
import type { Pass } from './proposal.ts'
import { ownerOf } from './propose-levelled-offices.ts'

/** At the edge of a clause, or after a word that leads to a place. */
const zone = patternOf(
  /(?<=^|[，。、；：“在到对与和由从向]|走进|来到|位于|落户|入驻)[市区县](?:经开区|高新区|经济技术开发区|经济开发区|工业园区|工业园|产业园区|产业园)(?!域|别)/gu,
  pairsOf('市区县', '经高工产'),
)

export const proposeLevelledZones: Pass = (input) =>
  proposeWhere(input, [zone], (passage, index) =>
    findPattern(passage, zone).map(({ index: start, 0: name }) => {
      const owner = ownerOf(input, name.charAt(0))
      return {
        passage: index,
        start,
        end: start + name.length,
        type: 'PLACE' as const,
        score: 0.7,
        rule: 'levelled-zone',
        ...(owner === undefined ? {} : { fullName: owner.name + name.slice(1) }),
      }
    }),
  )
