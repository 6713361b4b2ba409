// Chinese surnames: the 百家姓 as still in use, single and compound; and the ones that are everyday words as well.

const single =
  '栗回赵钱孙李周吴郑王冯陈褚卫蒋沈韩杨朱秦尤许何吕施张孔曹严华金魏陶姜戚谢邹喻柏水窦章云苏潘葛奚范彭郎鲁韦昌马苗凤花方俞任袁柳酆鲍史唐费廉岑薛雷贺倪汤滕殷罗毕郝邬安常乐于时傅皮卞齐康伍余元卜顾孟平黄穆萧尹姚邵湛汪祁毛禹狄米贝明臧计伏成戴谈宋茅庞熊纪舒屈项祝董梁杜阮蓝闵席季麻强贾路娄危江童颜郭梅盛林刁钟徐邱骆高夏蔡田樊胡凌霍虞万支柯昝管卢莫经房裘缪干解应宗丁宣贲邓郁单杭洪包诸左石崔吉钮龚程嵇邢滑裴陆荣翁荀羊於惠甄曲家封芮羿储靳汲邴糜松井段富巫乌焦巴弓牧隗山谷车侯宓蓬全郗班仰秋仲伊宫宁仇栾暴甘厉戎祖武符刘景詹束龙叶幸司韶郜黎蓟薄印宿白怀蒲邰从鄂索咸籍赖卓蔺屠蒙池乔阴胥能苍双闻莘党翟谭贡劳逄姬申扶堵冉宰郦雍璩桑桂濮牛寿通边扈燕冀郏浦尚农温别庄晏柴瞿阎充慕连茹习宦艾鱼容向古易慎戈廖庾终暨居衡步都耿满弘匡国文寇广禄阙东欧殳沃利蔚越夔隆师巩厍聂晁勾敖融冷訾辛阚那简饶空曾毋沙乜养鞠须丰巢关蒯相查后荆红游竺权逯盖益桓公佘阳仝晋楚闫法汝鄢涂钦岳帅缑亢况有琴商牟伯佟肖覃邝揭庹辜代付鹿展兰占青原初匙来母买麦闪桂税粟揣冼幺但矫苟敬阎苑战楼税谌亓仉笪撖冶妥撒达尕才綦迟隋丛衣尉'
const compound =
  '欧阳 上官 司马 诸葛 东方 皇甫 尉迟 公孙 令狐 慕容 司徒 轩辕 夏侯 端木 百里 东郭 南宫 呼延 申屠 太史 宇文 长孙 独孤 鲜于 闾丘 司空 澹台 公冶 淳于 单于 钟离 万俟 闻人 赫连 濮阳 仲孙 乐正 第五 阿依 买买提 尼玛 扎西'

/** Surnames that open ordinary words so often that nothing but strong context makes a name of them. */
const ambiguous = new Set(
  '郁水云昌花方任安常乐于时平和明成计强路江高万支干解应单包家富山全宁白从能双通别连向古易终步都满国文广东利越师相查后红益公有商代付展占青原初来母买但战越须关丰游养空那沙权法老同经管房封井段松景巴车侯班秋伊薄印怀扶边农温充居衡容艾鱼暨党阳师盖达才衣迟'.split(
    '',
  ),
)

const compounds = new Set(compound.split(' '))
/** By UTF-16 unit: whether it is a surname, and whether a compound one begins with it. */
const isSingle = new Uint8Array(0x1_00_00)
const opensCompound = new Uint8Array(0x1_00_00)
for (const surname of single) isSingle[surname.charCodeAt(0)] = 1
for (const surname of compounds) opensCompound[surname.charCodeAt(0)] = 1

export type Surname = { readonly length: number; readonly isAmbiguous: boolean }

const sure: Surname = { length: 1, isAmbiguous: false }
const doubtful: Surname = { length: 1, isAmbiguous: true }

/** The surname a name starting at `offset` would have. */
export function surnameAt(text: string, offset: number): Surname | undefined {
  const unit = text.charCodeAt(offset)
  if (opensCompound[unit] === 1)
    for (const length of [3, 2])
      if (compounds.has(text.slice(offset, offset + length))) return { length, isAmbiguous: false }
  if (isSingle[unit] !== 1) return undefined
  return ambiguous.has(text[offset] ?? '') ? doubtful : sure
}
