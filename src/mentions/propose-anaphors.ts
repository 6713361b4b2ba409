// Words that stand for a place or organisation named elsewhere: 我市, 全镇, 该公司, 本报.
import type { EntityType } from '../model/ontology.ts'
import { startsToken } from './passage.ts'
import type { Pass } from './proposal.ts'

const forms: readonly (readonly [RegExp, EntityType, 'word' | 'any'])[] = [
  [
    /[我全本该](?:国|省|市|区|县|州|镇|乡|村)|我自治区|本市|市里|省里|区里|县里|镇里/gu,
    'PLACE',
    'any',
  ],
  [
    /该(?:委|局|厅|部|处|公司|集团|校|院|行|厂|店|中心|协会|学院|学校|医院|机构|馆|站|所|队|社)/gu,
    'ORGANIZATION',
    'any',
  ],
  [/本报|本台|本网|本刊|本社/gu, 'ORGANIZATION', 'any'],
  [/新区/gu, 'PLACE', 'word'],
]
/** 我国家: the character goes on into another word. */
const continues =
  /^(?:国(?:家|际|民|有|内|籍|外)|市(?:场|民|长|值)|区(?:域|别|间|长|块)|村(?:民|庄)|省(?:略|长)|县(?:长|城)|部(?:分|门)|行(?:业|为)|社(?:区|会)|队(?:伍|员))/u

export const proposeAnaphors: Pass = ({ passages }) =>
  passages.flatMap((passage, index) =>
    forms.flatMap(([form, type, kind]) =>
      [...passage.text.matchAll(form)].flatMap((match) => {
        const start = match.index
        const end = start + match[0].length
        if (!startsToken(passage, start)) return []
        if (continues.test(passage.text.slice(end - 1, end + 1))) return []
        if (
          kind === 'word' &&
          (!startsToken(passage, end) ||
            /[级设立]$/.test(passage.text.slice(Math.max(0, start - 1), start)))
        )
          return []
        return {
          passage: index,
          start,
          end,
          type,
          score: 0.75,
          rule: 'anaphor',
          anaphor: true as const,
        }
      }),
    ),
  )
