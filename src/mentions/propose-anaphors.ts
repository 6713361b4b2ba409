// Words that stand for a place or organisation named elsewhere: 我市, 全镇, 该公司, 本报.

import { gather } from '../model/gather.ts'
import type { EntityType } from '../model/ontology.ts'
import { type Passages, startsToken } from './passage.ts'
import { findPattern, type Pattern, pairsOf, patternOf, proposeWhere } from './pattern.ts'
import type { Pass, Proposal } from './proposal.ts'

const forms: readonly (readonly [Pattern, EntityType, 'word' | 'any'])[] = [
  [
    patternOf(
      /[我全本该](?:国|省|市|区|县|州|镇|乡|村)|我自治区|本市|市里|省里|区里|县里|镇里/gu,
      `${pairsOf('我全本该', '国省市区县州镇乡村')} ${pairsOf('市省区县镇', '里')} 我自治区`,
    ),
    'PLACE',
    'any',
  ],
  [
    patternOf(
      /该(?:委员会|委|局|厅|部|处|公司|集团|企业集团|校|院|行|厂|店|中心|协会|学会|商会|联盟|基金会|学院|学校|大学|中学|小学|医院|机构|组织|合作社|工作室|实验室|研究院|研究所|总队|支队|大队|中队|派出所|馆|站|所|队|社)/gu,
      '该',
    ),
    'ORGANIZATION',
    'any',
  ],
  [patternOf(/该(?:园区|景区|园|桥|线|湖|岛|隧道|水库|电站|社区|街道)/gu, '该'), 'PLACE', 'any'],
  [patternOf(/本报|本台|本网|本刊|本社/gu, pairsOf('本', '报台网刊社')), 'ORGANIZATION', 'any'],
  [patternOf(/新区/gu, '新区'), 'PLACE', 'word'],
  // Not of the ranks in a row: 省、自治区、直辖市.
  [patternOf(/(?<![、省各族])自治区(?![、）直级])/gu, '自治区'), 'PLACE', 'word'],
]
const patterns = forms.map(([form]) => form)
/** 我国家: the character goes on into another word. */
const continues =
  /^(?:国(?:家|际|民|有|内|籍|外)|市(?:场|民|长|值|级)|区(?:域|别|间|长|块|级)|村(?:民|庄|级)|省(?:略|长|级)|县(?:长|城|级)|镇级|乡级|部(?:分|门)|行(?:业|为)|社(?:区|会)|队(?:伍|员)|线(?:路|索)|院(?:士|落)|所(?:有|以|在))/u

export const proposeAnaphors: Pass = (input, found) =>
  proposeWhere(input, patterns, (passage, index) =>
    gather(forms, ([form, type, kind]) =>
      findPattern(passage, form).flatMap((match) => {
        const start = match.index
        const end = start + match[0].length
        if (!startsToken(passage, start) || isNoAnaphor(passage.text, start, match[0])) return []
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
          type: typeOf(input, found.all, index, start, match[0]) ?? type,
          score: 0.75,
          rule: 'anaphor',
          anaphor: true as const,
        }
      }),
    ),
  )

/** 该馆 after 湖北省博物馆 is a place as that is: the type of the latest name before that ends alike. */
function typeOf(
  { passages }: Passages,
  found: readonly Proposal[],
  passage: number,
  start: number,
  surface: string,
): EntityType | undefined {
  const head = surface.slice(1)
  if (!/^(?:馆|站|所|院|中心|社)$/.test(head) || !surface.startsWith('该')) return undefined
  return found
    .filter(
      (name) =>
        name.score >= 0.5 &&
        (name.passage < passage || (name.passage === passage && name.end <= start)) &&
        (passages[name.passage]?.text.slice(name.start, name.end).endsWith(head) ?? false),
    )
    .sort((a, b) => b.passage - a.passage || b.start - a.start || b.score - a.score)[0]?.type
}

/** 本国 is anybody's country; 第十一次|全国…会议 goes on as a name. */
const isNoAnaphor = (text: string, start: number, surface: string) =>
  surface === '本国' || (surface === '全国' && /第.{1,4}[次届]$/u.test(text.slice(0, start)))
