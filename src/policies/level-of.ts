// A policy with its issuers in, whose policy it is out: the nation's, a province's, a city's, a county's, a town's.
import type { Entity } from '../model/entity.ts'
import type { Knowledge } from '../model/knowledge.ts'
import type { PolicyLevel } from '../model/ontology.ts'

/** Only the National People's Congress makes laws; 办法 and 方法 are none. */
const nationalTitle =
  /^(?:中华人民共和国|国务院|国家|全国|中共中央|中国共产党中央)|(?<![办方做书用语疗])法$/
const nationalIssuer = /^(?:国务院|中共中央|中国共产党中央|全国人民代表大会)/
const nationalNumber = /^(?:国发|国办|国函|中发|中办|主席令|国家主席令|国务院令)/
/** Titles that name their division where nothing links it: 《某某省…》, 《某某市某某区…》. */
const byTitle: readonly (readonly [RegExp, PolicyLevel])[] = [
  [/^[一-鿿]{2,3}(?:省|自治区)(?![一-鿿]{1,6}?[市县区])/, 'PROVINCIAL'],
  [/^(?:北京|上海|天津|重庆)市(?![一-鿿]{1,4}?(?:县|(?<!社)区))/, 'PROVINCIAL'],
  [/^[一-鿿]{2,5}(?:自治县|(?<![园社地景城新])区|县)(?!域)/, 'COUNTY'],
]

/** @param issuers entities that issued it @param places the division that its title begins with, where it does */
export function levelOf(
  { title, number }: { readonly title: string; readonly number: string },
  issuers: readonly Entity[],
  places: readonly Entity[],
  { gazetteer }: Knowledge,
  day: string | undefined,
): PolicyLevel | undefined {
  if (issuers.some(({ name }) => nationalIssuer.test(name))) return 'NATIONAL'
  const [byIssuer] = issuers.flatMap(codeOf).map(levelByCode)
  if (byIssuer !== undefined) return byIssuer
  if (nationalNumber.test(number) || nationalTitle.test(title)) return 'NATIONAL'
  const [byPlace] = places.flatMap(codeOf).map(levelByCode)
  return byPlace ?? byTitle.find(([form]) => form.test(title))?.[1]

  /** Code of a division, or of the one an organ belongs to; a zone that is no division has no level of its own. */
  function codeOf({ id, type, adcode }: Entity): readonly string[] {
    if (adcode !== undefined) return [adcode]
    const [above] = type === 'ORGANIZATION' ? gazetteer.ancestorsAt(id, day) : []
    const code = above === undefined ? undefined : gazetteer.at(above, day)?.adcode
    return code === undefined ? [] : [code]
  }
}

function levelByCode(code: string): PolicyLevel {
  if (code === '100000') return 'NATIONAL'
  if (code.length > 6) return 'TOWNSHIP'
  if (code.endsWith('0000')) return 'PROVINCIAL'
  return code.endsWith('00') ? 'PREFECTURE' : 'COUNTY'
}
