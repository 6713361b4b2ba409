import { describe, expect, test } from 'vitest'
import {
  canBeHeadline,
  headlineForm,
  isLabel,
  startsSubtitle,
} from '../../src/articles/heading-form.ts'

describe('what can be a headline', () => {
  for (const [text, want] of [
    ['綦江通惠河大桥合龙', true],
    ['谁来给老街修屋顶？', true],
    ['（据山城通讯社）', false],
    ['【本报综合】', false],
    ['大桥建成以后，', false],
    ['—— 3 ——', false],
    ['走基层', false],
  ] as const)
    test(text, () => expect(canBeHeadline(text)).toBe(want))
})

describe('a column’s name is a few ideographs', () => {
  for (const [text, want] of [
    ['热点追踪', true],
    ['关 注', true],
    ['桥通啦！', false],
    ['通惠河大桥合龙', false],
  ] as const)
    test(text, () => expect(isLabel(text)).toBe(want))
})

describe('a dash begins a subtitle', () => {
  for (const [text, want] of [
    ['——綦江区通惠河两岸见闻', true],
    ['綦江——江津公路通车', false],
  ] as const)
    test(text, () => expect(startsSubtitle(text)).toBe(want))
})

describe('a headline is longer than the heading of a section', () => {
  for (const [text, isHeadline] of [
    ['綦江通惠河大桥昨日合龙 两岸居民过河只要三分钟', true],
    ['过河少走弯路', false],
    ['一、通惠河两岸居民过河的时间今年缩短一半以上', false],
    ['（二）通惠河两岸居民过河的时间今年缩短一半以上', false],
    ['3.通惠河两岸居民过河的时间今年缩短一半以上', false],
    ['3.2公里的通惠河绿道今年建成 两岸居民多了好去处', true],
  ] as const)
    test(text, () => expect(headlineForm(text) > 0).toBe(isHeadline))
})
