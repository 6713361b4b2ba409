// What region and company say of two names: sites and schools of two provinces are two, rare companions in common speak for one.
import { describe, expect, test } from 'vitest'
import type { NamingArticle } from '../../src/identity/company.ts'
import { resolveEntities } from '../../src/identity/resolve-entities.ts'
import { standingOf } from '../../src/identity/standing.ts'
import type { EntityProfile } from '../../src/model/identity.ts'

const name = (
  id: string,
  type: EntityProfile['type'],
  words: string,
  aliases: readonly string[] = [],
): EntityProfile => ({ id, type, name: words, aliases, isKnown: false })

const inRegion = (region: string, ...names: readonly string[]): NamingArticle => ({ region, names })

function resolve(profiles: readonly EntityProfile[], articles: readonly NamingArticle[]) {
  const { groups, queue } = resolveEntities(profiles, standingOf([]), articles)
  return { isOne: groups.length > 0, isAsked: queue.length > 0, reasons: queue[0]?.reasons ?? [] }
}

describe('one name in two provinces', () => {
  const told = (a: EntityProfile, b: EntityProfile, one = '500112', other = '330100') =>
    resolve([a, b], [inRegion(one, 'a'), inRegion(other, 'b')])

  test('is two sites, and nobody is asked of a name that stands anywhere', () => {
    const parks = [
      name('a', 'PLACE', '灯山公园', ['山园']),
      name('b', 'PLACE', '灯山公园'),
    ] as const
    expect(told(...parks)).toMatchObject({ isOne: false, isAsked: false })
    expect(told(...parks, '500112', '500233').isOne).toBe(true)
    expect(told(...parks, '500112', '100000').isOne).toBe(true)
  })

  test('is asked of where it is longer', () => {
    const schools = [
      name('a', 'ORGANIZATION', '松风路实验幼儿园'),
      name('b', 'ORGANIZATION', '松风路实验幼儿园'),
    ] as const
    expect(told(...schools)).toMatchObject({ isOne: false, isAsked: true })
    expect(told(...schools).reasons).toContain('told of in different provinces')
    expect(told(...schools, '330200').isOne).toBe(true)
  })

  test('is one firm, and one programme of the whole country', () => {
    expect(
      told(
        name('a', 'ORGANIZATION', '松风灯彩有限公司'),
        name('b', 'ORGANIZATION', '松风灯彩有限公司'),
      ).isOne,
    ).toBe(true)
    expect(
      told(name('a', 'PROGRAMME', '千灯万户'), name('b', 'PROGRAMME', '“千灯万户”倡议')).isOne,
    ).toBe(true)
  })

  test('of what one article of the other province tells as well is one', () => {
    const bridge = [name('a', 'PLACE', '松风渡大桥'), name('b', 'PLACE', '松风渡大桥')]
    const articles = [inRegion('500112', 'a'), inRegion('510100', 'a'), inRegion('510100', 'b')]
    expect(resolve(bridge, articles).isOne).toBe(true)
  })
})

describe('company', () => {
  // Short names that more than one may bear are asked about.
  const pair = [
    name('a', 'ORGANIZATION', '云岭灯会组委会', ['组织办']),
    name('b', 'ORGANIZATION', '灯会筹备组委会', ['组织办']),
  ]
  const friends = ['f1', 'f2', 'f3']

  test('of three rare names in common speaks for one', () => {
    const together = [inRegion('500112', 'a', ...friends), inRegion('500112', 'b', ...friends)]
    const alone = [inRegion('500112', 'a'), inRegion('500112', 'b')]
    const before = resolve(pair, alone)
    const after = resolve(pair, together)
    expect(before).toMatchObject({ isOne: false, isAsked: true })
    expect(before.reasons.join()).not.toContain('named beside both')
    expect(after.reasons).toContain('3 are named beside both')
  })

  test('of names that stand in every article tells nothing', () => {
    const others = Array.from({ length: 40 }, () => inRegion('500112', ...friends))
    const together = [inRegion('500112', 'a', ...friends), inRegion('500112', 'b', ...friends)]
    expect(resolve(pair, [...together, ...others]).reasons.join()).not.toContain(
      'named beside both',
    )
  })

  test('of a few among many tells nothing', () => {
    const [many, more] = ['x', 'y'].map((mark) => Array.from({ length: 12 }, (_, at) => mark + at))
    const together = [
      inRegion('500112', 'a', ...friends, ...(many ?? [])),
      inRegion('500112', 'b', ...friends, ...(more ?? [])),
    ]
    expect(resolve(pair, together).reasons.join()).not.toContain('named beside both')
  })
})
