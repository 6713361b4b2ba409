import { describe, expect, test } from 'vitest'
import { actIn } from '../../src/policies/acts.ts'
import { findDocumentNumbers } from '../../src/policies/document-number.ts'
import { findPackages } from '../../src/policies/package-of.ts'

describe('numbers of documents', () => {
  for (const [text, want] of [
    ['《青石条例》（青府发〔2025〕15号）', ['青府发〔2025〕15号']],
    ['印发了国办函[2019]3号文件', ['国办函〔2019〕3号']],
    ['以云办发（2021）007号文下发', ['云办发〔2021〕7号']],
    ['据发改投资规〔２０２０〕１２号', ['发改投资规〔2020〕12号']],
    ['云财税〔2021〕5号和云财税〔2021〕6号', ['云财税〔2021〕5号', '云财税〔2021〕6号']],
    ['国务院令第722号公布', ['国务院令第722号']],
    ['2021年第5号公告', ['2021年第5号公告']],
    ['住在青石路15号', []],
    ['2025年第三期', []],
    ['电话（2021）号', []],
  ] as const) {
    test(text, () => {
      const found = findDocumentNumbers(text)
      expect(found.map(({ number }) => number)).toEqual(want)
      for (const { start, end } of found)
        expect(text.slice(start, end)).toMatch(/[\d０-９]+号|公告$/)
    })
  }
})

describe('acts', () => {
  for (const [words, want] of [
    ['市政府近日印发', 'ISSUED'],
    ['面向社会公开征求意见', 'CONSULTED'],
    ['修订后发布', 'REVISED'],
    ['自2025年1月1日起施行', 'TAKES_EFFECT'],
    ['将于下月起正式实施', 'TAKES_EFFECT'],
    ['同时废止', 'REPEALED'],
    ['市司法局起草', 'DRAFTED'],
    ['经市人大常委会表决通过', 'ISSUED'],
    ['将印发', undefined],
    ['尚未出台', undefined],
    ['抓紧研究制定', undefined],
    ['会议学习了', undefined],
  ] as const) {
    test(words, () => {
      expect(actIn(words)?.act).toBe(want)
    })
  }
})

describe('packages', () => {
  for (const [text, want] of [
    ['形成“1+2”政策体系。', ['“1+2”政策体系']],
    ['构建“1＋3＋N”制度体系', ['“1＋3＋N”制度体系']],
    ['出台1+5系列文件', ['1+5系列文件']],
    ['“1+1>2”的效果', []],
    ['A+B', []],
  ] as const) {
    test(text, () => {
      expect(findPackages(text).map(({ name }) => name)).toEqual(want)
    })
  }
})
