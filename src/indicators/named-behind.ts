// A count in, the name behind it that is made up of what it counts out: 由48名骑警组成的某某大队.
import type { Link } from '../model/entity.ts'
import type { Reading } from '../model/reading.ts'
import type { Figure } from './figure.ts'

const joins = /^[^，。；\d]{1,10}组成的?[“《]?$/

export function namedBehind(
  { quantity, sentence }: Figure,
  { article }: Reading,
  links: readonly Link[],
): Link | undefined {
  return links.find(
    ({ mention }) =>
      mention.start > quantity.end &&
      mention.end <= sentence.end &&
      joins.test(article.text.slice(quantity.end, mention.start)),
  )
}
