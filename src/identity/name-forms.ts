// A name in, the forms in which other texts may give it out.
import type { EntityType } from '../model/ontology.ts'

/** As compared: NFKC, lower case, one kind of dash, without spaces, quotation marks and the brackets of titles. */
export function foldForm(form: string): string {
  return form
    .normalize('NFKC')
    .replace(/[\s“”"'‘’《》〈〉「」『』]/gu, '')
    .replace(/[－—–―‑─]/gu, '-')
    .toLowerCase()
}

/** What is left when the words go that papers leave out or add: legal forms, editions and terms, 倡议 and 建设 behind a programme. */
const cores: Readonly<Record<EntityType, (form: string) => string>> = {
  ORGANIZATION: (form) =>
    form
      .replace(/^(?:19|20)\d{2}年(?=.{4,})/u, '')
      .replace(/^中华人民共和国(?=.{2,})/u, '中国')
      .replace(/^(?:中国共产党|中共)(?=.*中央)/u, '')
      .replace(/^中国(?=全国)/u, '')
      .replace(/(?:第|^)[一二三四五六七八九十百\d]+届(?=.{2,})/u, '')
      .replace(/(?<=.)武装(?:部队|力量)$/u, '军队')
      .replace(/(?<=党)中央委员会$/u, '中央')
      .replace(/(?<=.{2})与(?=.{2})/gu, '和')
      .replace(/(?<=.{3})事务部$/u, '部')
      .replace(/(?:股份|控股|集团)*(?:有限责任|有限|总)?公司$/u, '')
      .replace(/(?<=.{2})(?:集团|控股|股份)$/u, ''),
  PROGRAMME: (form) =>
    form
      .replace(/^(?:19|20)\d{2}年?(?=.{2,})/u, '')
      .replace(/第[一二三四五六七八九十百\d]+[届次](?=.{2,})/u, '')
      .replace(/^(?:首|本|新一)届(?=.{2,})/u, '')
      .replace(/^\d+[条个项座](?=.{4,})/u, '')
      .replace(/^(?:共建|推进|推动|高质量共建)(?=.{2,})/u, '')
      .replace(/(?<=.{3})(?:倡议|建设|战略|合作倡议)$/u, ''),
  POLICY: (form) =>
    form
      .replace(/^中华人民共和国(?=.{2,})/u, '')
      .replace(/^.+?(?:办公厅|国务院|中央|人大|委员会|政府|[部局厅委署院])(?=关于.{6,})/u, '')
      .replace(/(?<=.{4})\((?:[^()]{0,4}草案|征求意见稿|试行|草案[^()]{0,6})\)$/u, '')
      .replace(spanOfYears, ''),
  PLACE: (form) =>
    form
      .replace(/高速公路/u, '高速')
      .replace(/高速铁路/u, '高铁')
      .replace(/(?<=至.+)高铁$/u, '铁路')
      .replace(/特别行政区$/u, '特区')
      .replace(/(?<=.{2})国际机场$/u, '机场')
      .replace(/(?<=.{3})(?:难民营|地区)$/u, '')
      .replace(/^(东北|西北|西南|东南|华北|华东|华南|华中|中南)地区$/u, '$1'),
  PERSON: (form) => form,
}

/** (2022-2035年) behind a title. */
export const spanOfYears = /(?<=.{6})\((?:19|20)\d{2}(?:-(?:19|20)?\d{2})?年?\)$/u

export function coreOf(type: EntityType, form: string): string {
  const core = cores[type](foldForm(form))
  return core.length >= 2 ? core : foldForm(form)
}

/** 市发展改革委 of any city: what it stands for is settled within an article; 全国人大 is one. */
export function isRelative(form: string): boolean {
  return /^(?:[市省区县州镇乡村旗盟]|自治[区州县]|该|我|其|全[市省区县州镇乡村旗]|全国$|本[市省区县州镇乡村旗国报台社院校]|[两各][地国市省区县院]|双方|当地|t?\d+号?航站楼)/u.test(
    form,
  )
}

/** The last part of a name whose parts stand apart by a middle dot: 普京 of 弗拉基米尔·普京. */
export function familyName(form: string): string | undefined {
  const parts = form.split(/[·•・]/u)
  return parts.length > 1 ? parts.at(-1) : undefined
}
