import { describe, expect, it } from 'vitest'
import { foldWording } from '../../src/reprints/fold-wording.ts'
import { readSketch, sketchOf } from '../../src/reprints/sketch-of.ts'
import { bridge, orchard } from './stories.ts'

describe('foldWording', () => {
  const cases: readonly (readonly [string, string, string])[] = [
    ['marks and blanks fall out', '大桥，全长 1360 米。', '大桥全长1360米'],
    ['full width is half width, capitals are small', '５Ｇ和ＡＩ', '5g和ai'],
    ['traditional is simplified', '臺灣後來乾淨的頭髮', '台湾后来干净的头发'],
    ['what a simplified text keeps is folded alike', '乾隆', foldWording('干隆')],
    ['marks alone are no wording', '——“……”', ''],
  ]
  for (const [title, text, want] of cases)
    it(title, () => {
      expect(foldWording(text)).toBe(want)
    })
})

describe('sketchOf', () => {
  const long = Array.from({ length: 400 }, (_, at) => `第${at}户人家种了${at * 7}棵树`).join('。')

  it('stays within 600 characters and says its version', () => {
    for (const text of [long, bridge.join(''), '好', '']) {
      const sketch = sketchOf(text)
      expect(sketch.length).toBeLessThanOrEqual(600)
      expect(sketch.startsWith('1')).toBe(true)
      expect(sketchOf(text)).toBe(sketch)
    }
  })

  it('does not depend on marks, line breaks or script', () => {
    const text = bridge.join('')
    expect(sketchOf(text.replaceAll('，', ' ,\n'))).toBe(sketchOf(text))
    expect(sketchOf('臺灣後來乾淨的頭髮')).toBe(sketchOf('台湾后来干净的头发'))
  })

  it('is read back ascending, with a ceiling only where runs were left out', () => {
    const whole = readSketch(sketchOf('清河市云溪大桥建成通车'))
    expect(whole?.runs).toHaveLength(6)
    expect(whole?.ceiling).toBe(2 ** 24)
    const sampled = readSketch(sketchOf(long))
    expect(sampled?.runs).toHaveLength(148)
    expect(sampled?.ceiling).toBe(sampled?.runs.at(-1))
    expect(sampled?.runs).toEqual(sampled?.runs.toSorted((one, other) => one - other))
  })

  it('holds of a part what the whole holds below the ceiling', () => {
    const part = readSketch(sketchOf(orchard.slice(1, 4).join('')))
    const whole = readSketch(sketchOf([...bridge, ...orchard].join('')))
    const ceiling = Math.min(part?.ceiling ?? 0, whole?.ceiling ?? 0)
    const runs = new Set(whole?.runs)
    for (const run of part?.runs.filter((one) => one <= ceiling) ?? []) expect(runs).toContain(run)
  })

  it('is of another version or no sketch', () => {
    expect(readSketch('0ABCD')).toBeUndefined()
    expect(() => readSketch('1A*CD')).toThrow('*')
  })
})
