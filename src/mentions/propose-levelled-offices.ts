// Offices named by their level alone that the table of organs does not list: 县扶贫移民局, 省水产科学研究所; with their full names.
import { gather } from '../model/gather.ts'
import type { GazetteerEntry, TaggedName } from '../model/knowledge.ts'
import { isNameMaterial } from './name-material.ts'
import type { Passage, Passages } from './passage.ts'
import { patternOf, proposeWhere } from './pattern.ts'
import type { Pass, Proposal } from './proposal.ts'

const office = patternOf(
  /^[省市区县州](\p{Script=Han}{4,11}?(?:局|研究所|研究院|农科院|服务中心|管理站|监测站|联合会|协会|委员会办公室|就业办公室|建设办公室|管理办公室|人才市场|人力资源市场)|\p{Script=Han}{1,4}?(?:局|办|委|处|办公室|农科所|植保站|防疫站|种子站))(?=[、，。；：（“的和与在今于将党有工技派主组开启发联下获要说提给对从向还也已昨]|局长|主任|站长|处长|所长|院长|会长|调研员|副|干部|等|$)/u,
  '局 办 委 处 究所 究院 科院 科所 务中 理站 测站 保站 疫站 子站 合会 协会 会办 业办 设办 理办 才市 源市',
)
const levelWord = new Set('省市区县州')
/** More than any of them with what follows it is long. */
const longestOffice = 24
/** Words of the sentence, and offices at large. */
const foreign = /[的了和与等在向从副]|各|相关|有关|部门/

export const proposeLevelledOffices: Pass = (input) => [
  ...proposeWhere(input, [office], (passage, index) =>
    gather(passage.tokens, ({ start, text: word }, position): readonly Proposal[] => {
      if (!levelWord.has(word.charAt(0))) return []
      const match = office.form.exec(passage.text.slice(start, start + longestOffice))
      const name = match?.[1] ?? ''
      const end = start + 1 + name.length
      if (name === '' || foreign.test(name) || !isOneName(passage, position, end)) return []
      return proposeOffice(input, index, { start, end })
    }),
  ),
  ...gather(input.passages, (passage, index) =>
    gather(passage.tagged, (name) =>
      isSeenOffice(passage, name) ? proposeOffice(input, index, name) : [],
    ),
  ),
]

/** 市柑橘办, 区能源办: what the tagger is sure of needs no word that leads on. */
const sure = 0.95
const isSeenOffice = ({ text }: Passage, { start, end, type, score }: TaggedName) =>
  type === 'ORGANIZATION' &&
  score >= sure &&
  end - start >= 3 &&
  /[省市区县州镇乡]/u.test(text.charAt(start)) &&
  !/[区县市]/.test(text.charAt(start + 1)) &&
  !isWordOfLevel(text, start) &&
  !/[长员]/.test(text.charAt(end))

/** 市民, 县城: everyday words that begin like an organ of the city or county. */
export const isWordOfLevel = (text: string, start: number): boolean =>
  /^(?:市[民场井面容貌价值值级属内外]|[市县区乡镇]域|区[间别块分位属内外]|县[城份属内外]|省[份城际会属内外]|乡[村亲愁土间]|镇[上里])/.test(
    text.slice(start, start + 2),
  )

function proposeOffice(
  input: Passages,
  index: number,
  { start, end }: { readonly start: number; readonly end: number },
): readonly Proposal[] {
  const { text, organs } = input.passages[index] ?? { text: '', organs: [] }
  if (organs.some((organ) => organ.start < end && organ.end > start)) return []
  const owner = ownerOf(input, text.charAt(start))
  return [
    {
      passage: index,
      start,
      end,
      type: 'ORGANIZATION',
      score: 0.8,
      rule: 'levelled-office',
      ...(owner === undefined ? {} : { fullName: owner.name + text.slice(start + 1, end) }),
    },
  ]
}

/** 市场 begins no office: the level is a word, or the first character of one that ends inside the name. */
function isOneName({ tokens }: Passage, position: number, end: number): boolean {
  const [first, ...rest] = tokens.slice(position).filter((token) => token.end <= end)
  if (first === undefined || (first.text.length > 1 && first.end < end)) return false
  return rest.every(isNameMaterial)
}

const levels: Readonly<Record<string, readonly string[]>> = {
  省: ['province'],
  市: ['prefecture', 'municipality', 'county-city'],
  州: ['prefecture'],
  区: ['district'],
  县: ['county'],
}

/** The paper's own province, city or county. */
export function ownerOf(
  { article, gazetteer }: Passages,
  level: string,
): GazetteerEntry | undefined {
  const home = article.region === undefined ? undefined : gazetteer.byAdcode(article.region.value)
  return [home?.id ?? '', ...(home?.ancestors ?? [])]
    .map((id) => gazetteer.get(id))
    .find(
      (entry) =>
        entry !== undefined &&
        [entry.level ?? '', entry.kind].some((kind) => levels[level]?.includes(kind) ?? false),
    )
}
