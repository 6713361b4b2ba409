// Named works, houses and offices, and the kinds and counts of works that are no names.
import { expect, test } from 'vitest'
import { loadKnowledge } from '../../src/read/load-knowledge.ts'
import { articleOf, mark, nestedNames, readMentions, unmark } from './read-marked.ts'

const knowledge = await loadKnowledge()

test.each([
  ['本月竣工的项目包括[嘉陵江大桥维修加固工程/G]。', ['嘉陵江大桥/L', '嘉陵江/L']],
  ['[白鹤湖公园提升改造工程/G]昨日动工。', ['白鹤湖公园/L']],
  ['工业园的[晶禾电子车载芯片项目/G]总投资6亿元。', []],
  ['[银杏沱滑坡移民安置房项目/G]选址在坡顶。', []],
  ['[京张高铁/L]控制性工程完工。', []],
  ['会上推介[12个项目/-]，签约[重点产业项目/-]5个。', []],
  ['全年实施[老旧小区改造项目/-]30个。', []],
  ['[基础设施建设项目/-]总投资40亿元。', []],
  ['[年度重大工业项目/-]正加快建设。', []],
  ['[万州区/L]推进[“红帆领航”工程/G]，上线[“码上办”小程序/G]。', []],
  [
    '去年建成[社区养老服务站/-]30个，走进[合川区/L][草街街道/L][古圣社区养老服务站/O]。',
    ['古圣社区/L'],
  ],
  ['[寿光市花卉高科技示范园/L]开园。', ['寿光市/L']],
  ['[襄阳汽车总站/L]增开班次。', ['襄阳/L']],
  ['依托[镇便民服务中心/O]设点，由[区政府/O]出资。', []],
  ['[校党委/O]书记介绍，[校园党委/-]共建。', []],
  ['[该校/O~][生物医学工程学院/O]院长说。', []],
  ['由学院牵头的[小麦遗传育种全国重点实验室/O]获批。', []],
  ['[乌克兰/L]称[乌军/O]击退进攻，[俄军/O]未回应，俄军人返乡。', []],
  ['产品销往[川/L]、[渝/L]、[黔/L]等地，江、河、湖等水体变清。', []],
  ['[湖南/L][岳阳/L]的堤防加固。', []],
  ['各地开展[“湿地之城”建设/G]，推进“八有”建设标准。', []],
  ['获批[国家社会科学基金/G]项目3项。', []],
  ['[国家“十四五”重大工程/-]开工，[川青铁路/L]重难点控制性工程贯通。', []],
  ['涉海企业增收，“脱钩断链”不是[荷兰政府/O]的选项。', ['荷兰/L']],
  ['他以军为家，三日军训结束。', []],
  [
    '[第九届中国脐橙博览会/G]闭幕。[橙博会组委会办公室/O]说，本届[橙博会/G]成交额增长，茶博会未到场。',
    ['中国/L', '橙博会组委会/O', '橙博会/G'],
  ],
])('%s', (row, nested) => {
  const marked = row.replace(/\[([^\]/]+)\/-\]/gu, '$1')
  const article = articleOf(unmark(marked))
  const mentions = readMentions(article, knowledge)
  expect(mark(article, mentions)).toBe(marked)
  expect(nestedNames(mentions)).toEqual(nested)
})
