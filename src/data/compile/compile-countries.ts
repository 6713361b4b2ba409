// Development tool: the Unicode CLDR names inside Node in, `src/data/countries.tsv` out. Run: npx tsx src/data/compile/compile-countries.ts
import { writeFileSync } from 'node:fs'

/** Members and observers of the United Nations besides China, by ISO 3166 code. */
const codes =
  'AF AL DZ AD AO AG AR AM AU AT AZ BS BH BD BB BY BE BZ BJ BT BO BA BW BR BN BG BF BI CV KH CM CA CF TD CL CO KM CG CD CR CI HR CU CY CZ DK DJ DM DO EC EG SV GQ ER EE SZ ET FJ FI FR GA GM GE DE GH GR GD GT GN GW GY HT HN HU IS IN ID IR IQ IE IL IT JM JP JO KZ KE KI KP KR KW KG LA LV LB LS LR LY LI LT LU MG MW MY MV ML MT MH MR MU MX FM MD MC MN ME MA MZ MM NA NR NP NL NZ NI NE NG MK NO OM PK PW PA PG PY PE PH PL PT QA RO RU RW KN LC VC WS SM ST SA SN RS SC SL SG SK SI SB SO ZA SS ES LK SD SR SE CH SY TJ TZ TH TL TG TO TT TN TR TM TV UG UA AE GB US UY UZ VU VE VN YE ZM ZW VA PS'
/** Names that Chinese news prefers to CLDR's; those become aliases. */
const preferred: Readonly<Record<string, string>> = { AE: '阿联酋', MN: '蒙古国', BA: '波黑' }
/** Names that Chinese news uses besides CLDR's. */
const aliases: Readonly<Record<string, string>> = {
  BD: '孟加拉',
  ID: '印尼',
  KG: '吉尔吉斯',
  SA: '沙特',
  CF: '中非共和国',
  CD: '刚果民主共和国',
  CG: '刚果共和国',
  CI: '科特迪瓦',
  DE: '德意志联邦共和国',
  FR: '法兰西共和国',
  GB: '大不列颠及北爱尔兰联合王国',
  KP: '朝鲜民主主义人民共和国',
  KR: '大韩民国',
  LA: '老挝人民民主共和国',
  MK: '北马其顿共和国',
  PG: '巴布亚新几内亚独立国|巴新',
  RU: '俄罗斯联邦',
  TT: '特多',
  US: '美利坚合众国',
  VA: '梵蒂冈城国',
  VN: '越南社会主义共和国',
}

const names = new Intl.DisplayNames(['zh-Hans'], { type: 'region' })
const rows = codes.split(' ').map((code) => {
  const common = (names.of(code) ?? code).replace(/领土$/, '')
  const name = preferred[code] ?? common
  // 蒙古 alone is more often a part of 内蒙古: it stays out.
  const others = [name === common || code === 'MN' ? '' : common, aliases[code] ?? ''].filter(
    (one) => one !== '',
  )
  return [`country:${code}`, 'PLACE', 'country', name, '', others.join('|')].join('\t').trimEnd()
})
const { cldr } = process.versions
const header = `# Countries besides China. Unicode CLDR ${cldr}; columns as in new-areas.tsv. Compiled by compile/compile-countries.ts`
writeFileSync(new URL('../countries.tsv', import.meta.url), `${header}\n${rows.join('\n')}\n`)
console.log(`${rows.length} countries`)
