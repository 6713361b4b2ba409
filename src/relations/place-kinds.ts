// What kind of place a name tells of, and how one place stands to another.
import type { Entity } from '../model/entity.ts'

/** Names of divisions; 景区, 园区, 小区 are sites. */
const division =
  /(?:省|市|自治区|自治州|县|旗|(?<![景园街小校院展厂库灾新发港社聚辖校保护灌矿林牧营城山湖禁疫震])区|镇|乡|街道|村|社区)$/
/** Names of areas, which are parts of what they lie in. */
const area =
  /(?:新区|园区|开发区|高新区|自贸区|自由贸易试验区|创新区|科学城|核心区|片区|组团|新城|软件园|产业园|工业园|智慧园|直管区|都市区|内地|口岸区)$/
/** What is left of a longer name when it is a part of the shorter one. */
const part =
  /^(?:[一-鿿\d]{0,2}(?:段|新馆|老馆|分馆|主馆|展厅|厅|楼|号楼|校区|院区|支线|隧道|东区|西区|南区|北区))$/

/** Something other things lie in: a division, country, new area or city abroad. */
export function isRegion(entity: Entity): boolean {
  if (entity.type !== 'PLACE') return false
  const isKnownKind =
    /^(?:country|province|municipality|autonomous-region|special-administrative-region|prefecture|prefecture-city|district|county|county-city|street|town|township|new-area|zone|region|capital|world-city)$/
  return (
    entity.adcode !== undefined || isKnownKind.test(entity.kind ?? '') || division.test(entity.name)
  )
}

export function isArea(entity: Entity): boolean {
  return isRegion(entity) || area.test(entity.name)
}

export function isCountry(entity: Entity): boolean {
  return entity.kind === 'country' || entity.adcode === '100000'
}

/** How a place stands to the place it is in. `rest`: what the longer name has beyond the shorter. */
export function placeRelation(
  longer: Entity,
  shorter: Entity,
  rest: string,
): 'PART_OF' | 'LOCATED_IN' {
  if (isArea(longer)) return 'PART_OF'
  return part.test(rest) && !isRegion(shorter) ? 'PART_OF' : 'LOCATED_IN'
}
