// Characters that Chinese writes foreign names with (the tables of 译名手册, by hand).

const characters =
  '阿埃艾爱安昂奥澳巴芭白拜班邦保鲍堡贝本比彼毕别滨宾波伯博布勃采查茨茶楚丹当道德登邓狄迪蒂丁东杜敦顿多俄厄恩耳尔法凡范方菲斐费芬丰佛夫弗福富盖甘冈高戈哥歌格葛根贡古顾瓜圭哈海汉豪赫黑亨洪胡华怀霍基吉季加贾简姜杰金津京居喀卡凯坎康考科柯可克肯孔库夸昆拉莱赖兰朗劳勒雷蕾里理利莉立丽历廉连良列林琳柳龙隆卢鲁路露伦罗洛吕马玛迈麦曼芒毛茅梅门蒙孟米密敏明缪摩莫默姆木穆拿纳娜南内嫩能妮尼涅宁牛纽努诺欧帕派潘庞佩彭皮匹平珀普奇齐恰乔切琴青丘琼让热仁日荣茹儒瑞若萨塞赛三桑瑟森沙莎山尚绍舍申生盛圣施什石史士舒朔斯丝思松苏素索塔台泰坦汤唐陶特滕提田铁廷通图土托瓦万旺威韦维魏温文翁沃乌伍武西希锡夏香肖谢辛欣休许雪逊雅亚延扬杨耶叶伊依因英雍尤约扎赞泽曾詹珍芝治朱兹子宗祖佐大求烈关艺娅琳婷菈弥丘渥薇'
/** By UTF-16 unit; none of them is outside the basic plane. */
const writesForeign = new Uint8Array(0x1_00_00)
for (const character of characters) writesForeign[character.charCodeAt(0)] = 1

/** Written with nothing but the characters that write foreign names. */
export function isTransliteration(text: string): boolean {
  for (let index = 0; index < text.length; index += 1)
    if (writesForeign[text.charCodeAt(index)] !== 1) return false
  return text !== ''
}
