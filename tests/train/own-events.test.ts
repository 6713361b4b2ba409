import { describe, expect, it } from 'vitest'
import { readEventLines, readOwnEvents } from '../../src/train/own-events.ts'
import { readItems } from '../../src/train/own-news.ts'

const news = `@ 2024-05-20 500000
= [L 青石镇]新桥通车
[L 青石镇]新桥昨日通车。[O 云溪区交通局]出资修桥，桥边还要修路。

@ 2024-05-20 500000
= 无事
[L 青石镇]无事。`
const newsById = new Map(readItems(news, 'x-01').map((item) => [item.id, item]))
const read = (line: string) => readEventLines(line, 'x-01', newsById)

describe('readEventLines', () => {
  it('finds the trigger by its context, the roles by their surfaces', () => {
    const line = '1\tCOMPLETION\tCOMPLETED\t修\t出资修桥\t-\tAGENT=云溪区交通局|PLACE=青石镇\t'
    const [event] = read(line).get('x-01#1') ?? []
    const text = newsById.get('x-01#1')?.body.text ?? ''
    expect(event?.trigger).toEqual({
      start: text.indexOf('修桥'),
      end: text.indexOf('桥，'),
      text: '修',
    })
    expect(event?.roles).toEqual([
      { role: 'AGENT', surface: '云溪区交通局' },
      { role: 'PLACE', surface: '青石镇' },
    ])
  })

  it('keeps an item without events', () => {
    expect(read('2\t-').get('x-01#2')).toEqual([])
  })

  const wrong: readonly (readonly [string, string, RegExp])[] = [
    ['no such item', '3\t-', /x-01:1: the news has no item x-01#3/],
    ['a trigger that is not there', '1\tOPENING\tCOMPLETED\t开园\t\t-\t\t', /does not stand/],
    ['a context without its trigger', '1\tOPENING\tCOMPLETED\t通车\t新桥\t-\t\t', /does not stand/],
    ['an unknown type', '1\tBRIDGE\tCOMPLETED\t通车\t\t-\t\t', /"BRIDGE" is none of/],
    ['an unknown role', '1\tOPENING\tCOMPLETED\t通车\t\t-\tWHERE=青石镇\t', /"WHERE" is none of/],
    ['a name nobody marked', '1\tOPENING\tCOMPLETED\t通车\t\t-\tPLACE=新桥\t', /no marked name/],
  ]
  for (const [name, line, message] of wrong)
    it(`refuses ${name}`, () => expect(() => read(line)).toThrow(message))
})

describe('readOwnEvents', () => {
  it('reads every line of own news, each trigger where it stands', async () => {
    const items = await readOwnEvents()
    expect(items.length).toBeGreaterThan(800)
    for (const { article, events } of items)
      for (const { trigger } of events)
        expect(article.body.text.slice(trigger.start, trigger.end)).toBe(trigger.text)
  })
})
