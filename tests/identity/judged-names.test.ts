// What people say of names in texts, and what becomes of an article's mentions and links by it.
import { describe, expect, test } from 'vitest'
import { judgeMentions } from '../../src/identity/judge-mentions.ts'
import { judgedNamesOf } from '../../src/identity/judged-names.ts'
import { splitLinks } from '../../src/identity/split-links.ts'
import type { Article, Sentence } from '../../src/model/article.ts'
import type { Entity, Link } from '../../src/model/entity.ts'
import type { Judgement, Ruling } from '../../src/model/judgement.ts'
import type { Mention } from '../../src/model/mention.ts'

const text = '松月古驿在青石区开街，青石区委书记林小舟参加。'
const article: Article = {
  id: 'article-1',
  source: 'a',
  index: 0,
  title: '',
  text,
  sourceOffsets: [],
  titleSourceOffsets: [],
  blocks: [],
  layoutConfidence: 1,
}
const sentences: readonly Sentence[] = [
  { field: 'text', index: 0, paragraph: 0, start: 0, end: text.length, text },
]
const mention = (surface: string, type: Mention['type']): Mention => {
  const start = text.indexOf(surface)
  return {
    field: 'text',
    start,
    end: start + surface.length,
    surface,
    type,
    sentence: 0,
    nested: false,
    anaphor: false,
    rule: 'grammar',
  }
}
const read = [
  mention('松月古驿', 'PLACE'),
  mention('青石区', 'PLACE'),
  mention('青石区委', 'ORGANIZATION'),
  mention('林小舟', 'PERSON'),
]
const street: Entity = {
  id: 'entity:street',
  type: 'ORGANIZATION',
  name: '松月古驿街区',
  aliases: ['松月古驿'],
  isKnown: true,
  adcode: '500112',
}

let made = 0
const judged = (ruling: Ruling, readings: Judgement['readings'] = [street]): Judgement => {
  made += 1
  const at = new Date(Date.UTC(2024, 0, 1, 0, 0, made)).toISOString()
  return { id: `judgement-${made}`, at, by: '测试', evidence: [], readings, ...ruling }
}
const placeOf = (surface: string) => ({
  article: article.id,
  field: 'text' as const,
  start: text.indexOf(surface),
  end: text.indexOf(surface) + surface.length,
})
const apply = (...judgements: readonly Judgement[]) =>
  judgeMentions(
    article,
    sentences,
    read,
    judgedNamesOf(judgements, (words) => words),
  )
const surfaces = (mentions: readonly Mention[]) => mentions.map(({ surface }) => surface)

describe('mentions', () => {
  test('stay as they were read where nobody says anything', () => {
    expect(apply()).toEqual(read)
  })

  test('go where they are rejected, at that place alone', () => {
    const mentions = apply(judged({ kind: 'REJECT_MENTION', mention: placeOf('林小舟') }))
    expect(surfaces(mentions)).toEqual(['松月古驿', '青石区', '青石区委'])
    const elsewhere = { ...placeOf('林小舟'), article: 'article-2' }
    expect(apply(judged({ kind: 'REJECT_MENTION', mention: elsewhere }))).toEqual(read)
  })

  test('stand for what people say, and what crosses their bounds is given up', () => {
    const mentions = apply(
      judged({ kind: 'CORRECT_LINK', mention: placeOf('青石区委书记'), entity: street.id }),
    )
    const given = mentions.find(({ surface }) => surface === '青石区委书记')
    expect(given).toMatchObject({
      given: street,
      type: 'ORGANIZATION',
      rule: 'judged',
      sentence: 0,
    })
    expect(surfaces(mentions)).toContain('青石区委')
    const crossing = apply(
      judged({ kind: 'CORRECT_LINK', mention: placeOf('委书记林'), entity: street.id }),
    )
    expect(surfaces(crossing)).toEqual(['松月古驿', '青石区', '委书记林'])
  })

  test('are found for a name that people add, but not across a name that was read', () => {
    const added = apply(judged({ kind: 'ADD_ALIAS', entity: street.id, alias: '古驿' }))
    expect(surfaces(added)).toEqual(surfaces(read))
    const own = apply(judged({ kind: 'ADD_ALIAS', entity: street.id, alias: '开街' }))
    expect(own.find(({ surface }) => surface === '开街')).toMatchObject({ given: street })
    const same = apply(judged({ kind: 'ADD_ALIAS', entity: street.id, alias: '林小舟' }))
    expect(same.filter(({ surface }) => surface === '林小舟')).toMatchObject([{ given: street }])
  })

  test('are as they were read once the judgement is undone', () => {
    const rejecting = judged({ kind: 'REJECT_MENTION', mention: placeOf('林小舟') })
    expect(apply(rejecting, judged({ kind: 'UNDO', judgement: rejecting.id }, []))).toEqual(read)
  })
})

describe('links', () => {
  const person: Entity = {
    id: 'entity:person',
    type: 'PERSON',
    name: '林小舟',
    aliases: ['小舟'],
    isKnown: true,
  }
  const link: Link = {
    mention: mention('林小舟', 'PERSON'),
    entity: person.id,
    score: 1,
    method: 'exact-name',
    runnersUp: [],
  }
  const linked = { entities: [person, street], links: [link] }
  const split = judged({ kind: 'SPLIT', entity: person.id, articles: [article.id] }, [person])

  test('of a split thing lead to another of which no more is known than its name', () => {
    const names = judgedNamesOf([split], (words) => words)
    const { entities, links } = splitLinks(article.id, linked, names)
    expect(links.map(({ entity }) => entity)).toEqual(['entity:person~2'])
    expect(entities).toEqual([
      { id: 'entity:person~2', type: 'PERSON', name: '林小舟', aliases: [], isKnown: false },
      street,
    ])
    expect(splitLinks('article-2', linked, names)).toBe(linked)
  })

  test('numbers of things split off are never given twice', () => {
    const undone = judged({ kind: 'UNDO', judgement: split.id }, [])
    const again = judged({ kind: 'SPLIT', entity: person.id, articles: [article.id] }, [person])
    const names = judgedNamesOf([split, undone, again], (words) => words)
    expect(splitLinks(article.id, linked, names).links[0]?.entity).toBe('entity:person~3')
  })

  test('names that were read as the thing when it was split go with it', () => {
    const older = { ...person, id: 'entity:older', name: '林舟' }
    const both = judged({ kind: 'SPLIT', entity: person.id, articles: [article.id] }, [
      person,
      older,
    ])
    const names = judgedNamesOf([both], (words) => words)
    const { links } = splitLinks(
      article.id,
      { entities: [older], links: [{ ...link, entity: older.id }] },
      names,
    )
    expect(links[0]?.entity).toBe('entity:person~2')
  })

  test('words are blocked for a thing and for every name that was read as it', () => {
    const older = { ...person, id: 'entity:older' }
    const names = judgedNamesOf(
      [judged({ kind: 'BLOCK_ALIAS', entity: person.id, alias: '小舟' }, [person, older])],
      (words) => words,
    )
    expect(names.isBlocked('小舟', person.id)).toBe(true)
    expect(names.isBlocked('小舟', older.id)).toBe(true)
    expect(names.isBlocked('小舟', street.id)).toBe(false)
    expect(names.isBlocked('林小舟', person.id)).toBe(false)
  })
})
