import { expect, test } from 'vitest'
import { loadKnowledge } from '../../src/read/load-knowledge.ts'
import { articleOf, mark, readMentions, unmark } from './read-marked.ts'

const knowledge = await loadKnowledge()

/** Kind of name, and a sentence with every name in it marked; what is not marked must not be found. */
const rows: readonly (readonly [string, string])[] = [
  ['towns after their district', '日前，[巴南区/L][丰盛镇/L]的柑橘熟了。'],
  ['divisions by their short names', '从[涪陵/L]到[万州/L]，再到[四川/L][泸州/L]，货船往来不断。'],
  ['a new area after its city', '[重庆/L][两江新区/L]与[四川/L][天府新区/L]签下合作协议。'],
  [
    'one-character names of provinces',
    '[川/L][渝/L]两地共建产业园，[湘/L][鄂/L][渝/L]三省市联手。',
  ],
  ['a province by one character after a verb', '假期里来[渝/L]游客增多，离[渝/L]列车加开。'],
  [
    'a county by its short name, an everyday word, beside its full one',
    '[长寿区/L]添了步道，[长寿/L]的街巷热闹起来，老人健康长寿，[长寿湖/L]游人如织。',
  ],
  ['the same beside its city or a neighbour', '[广州/L][花都/L]下了雨，[渝北/L]和[长寿/L]放晴。'],
  ['an everyday word that is a far county', '老人健康长寿，子女双双就业。'],
  [
    'a town before a village that begins like a tongue',
    '[永川区/L][朱沱镇/L][文昌村/L]的龙眼熟了。',
  ],
  [
    'two countries by one character each',
    '[老挝/L]客人到访，[中/L][老/L]是好邻居。23日[美国/L]放假。',
  ],
  ['a tunnel towards somewhere', '昨日[渝北区/L][宝圣隧道/L]往机场方向车流缓慢。'],
  ['a quarter of a province', '[渝东北/L]的脐橙远销海外。'],
  ['a museum with its city', '[湖北省博物馆/L]今天闭馆。'],
  ['a site after its town', '[石柱县/L][黄水镇/L][大风堡景区/L]迎来客流高峰。'],
  ['a park with a coined name', '市民在[缙云山森林公园/L]登高。'],
  ['rivers and mountains', '[长江/L]与[嘉陵江/L]在此交汇，远处是[武当山/L]。'],
  ['a railway and a bridge', '[成渝高铁/L]全线提速，[朝天门长江大桥/L]恢复通行。'],
  ['a firm', '[重庆渝欣农业科技有限公司/O]的车间里机器轰鸣。'],
  [
    'a firm and its later short form',
    '[重庆渝欣农业科技有限公司/O]扩产。[渝欣农业科技公司/O]还将招工。',
  ],
  ['universities and hospitals', '[西南大学/O]与[重庆医科大学附属第二医院/O]开展合作。'],
  ['a school in its district', '[渝中区人和街小学/O]的孩子们来到[重庆图书馆/O]。'],
  ['organs by level and domain', '[市教委/O]、[市财政局/O]联合下发文件，[沙坪坝区委/O]书记到场。'],
  ['central organs', '[国务院/O]常务会议指出，[财政部/O]、[国家发展改革委/O]要抓好落实。'],
  ['a department of a central organ', '[农业农村部乡村产业发展司/O]司长[张建国/P]介绍情况。'],
  ['a party organ with the party named', '[中共中央政治局/O]召开会议。'],
  ['a team that is set up', '[镇里/L~]成立了[地质灾害隐患排查整改小组/O]，逐户走访。'],
  ['a reporter in a byline', '[本报/O~]讯（记者 [李文静/P]）昨日气温回升。'],
  ['two people in a byline', '[本报/O~]记者 [陈志刚/P] 通讯员 [杨晓梅/P]'],
  ['people with posts', '[县委/O]书记[刘建平/P]、县长[王丽华/P]出席会议。'],
  ['people who speak', '“今年收成好。”[周德明/P]说。'],
  ['a list of people', '副主席[赵志远/P]、[孙晓东/P]、[吴国强/P]参加调研。'],
  ['a person whose name is partly withheld', '法院判处[黄某某/P]有期徒刑三年。'],
  ['a compound surname', '村支书[欧阳志华/P]带头种茶。'],
  ['a foreign name with a dot', '总经理[马克·史密斯/P]参观了车间。'],
  ['a person named before, without a cue', '社工[谭丽娟/P]每天走访。居民都认识[谭丽娟/P]。'],
  ['a signature', '大会胜利闭幕。\n[何晓峰/P]'],
  [
    'brackets with names at the end of a dateline',
    '[中新网/O][重庆/L]5月10日电（[周毅/P] [刘相琳/P]）天气转热。',
  ],
  ['a photo credit', '市民赏花。 记者 [谢志强/P] 摄/[视觉山城/O]'],
  ['a policy in brackets', '[市政府/O]印发《[重庆市城市更新管理办法/Y]》。'],
  ['a policy with a trailer', '会议审议了《[招商引资若干政策（试行）/Y]》。'],
  ['a law without brackets', '[野生动物保护法/Y]实施以来，鸟类多了起来。'],
  ['a resolution without marks', '会议表决通过了[关于批准本级预算调整方案的决议/Y]。'],
  ['what is said about a matter, no resolution', '他介绍了关于预算的意见。'],
  ['two organs joined by 和 before 县', '[县委/O]和[县妇联/O]召开联席会议。'],
  ['an organ behind a verb whose end is a county', '昨日召开[县委/O]书记座谈会。'],
  ['an organ behind another such verb', '年内完成[县委/O]交办的任务。'],
  ['a policy that is issued without brackets', '[市商务委/O]出台了[促进夜间经济发展实施意见/Y]。'],
  ['a quoted programme with its head', '社区开展[“银龄守护”行动/G]，上门服务老人。'],
  ['the same programme, bare', '[“银龄守护”行动/G]启动。“[银龄守护/G]”深受欢迎。'],
  ['an award in quotation marks', '[该村/L~]获评“[全国乡村治理示范村/G]”。'],
  ['a competition by its rank', '[第三届长江文化旅游节/G]在[宜昌/L]开幕。'],
  ['a regional strategy', '抢抓[成渝地区双城经济圈建设/G]机遇，服务[长江经济带发展/G]。'],
  ['a project with a brand', '[渝西水资源配置工程/G]加快推进。'],
  ['party education', '各支部扎实开展[党史学习教育/G]。'],
  ['anaphors', '[我市/L~]今年造林十万亩，占[全国/L~]的一成。[本报/O~]将持续关注。'],
  ['places listed under one head', '重点打造[鱼复/L]、[龙盛/L]、[果园/L]三大新城。'],
  ['names listed alike', '走进[翠湖苑/L]、[金竹苑/L]，新房错落。'],
  ['a country and a city', '货物运往[德国/L]、[新加坡/L]和[越南/L]。'],
  ['a town at the start of an organ', '[白沙镇便民服务中心/O]增设窗口。'],
  ['the centre as an organ', '认真贯彻[中央/O]、[市委/O]决策部署。'],
  ['a village after its town', '[酉阳县/L][花田乡/L][何家岩村/L]的梯田景观吸引了不少游客。'],
  [
    'a community after its street',
    '[北碚区/L][天生街道/L][奔月路社区/L]党委书记[刘勇/P]说，邻里和睦。',
  ],
  ['a village branch of the party', '[永川区何埂镇丰乐村党支部/O]书记[陈世全/P]告诉记者，路通了。'],
  ['a city line and its stops', '[轨道交通18号线/L]起于[富华路站/L]，止于[小什字站/L]。'],
  ['a campaign quoted in the middle', '[市水利局/O]开展[长江“清江护渔”专项执法行动/G]。'],
  ['the committee of a resort', '[合川区钓鱼城旅游度假区管委会/O]主任[周晓燕/P]介绍情况。'],
  ['a subsidiary', '[中国石化集团川维化工有限公司/O]扩产。'],
  ['a welfare house by its number', '记者在[重庆市第一社会福利院/O]看到，老人正在练字。'],
  ['a branch of a bank', '[中国农业银行四川省分行/O]向[昭觉县/L][三岔河镇/L][三河村/L]捐赠物资。'],
  ['a firm by its short name and kind', '[中远海运集团/O]与[浙江大学/O]签约。'],
  ['a forum by rank and quotation', '[首届“一带一路”国际合作高峰论坛/G]在[北京/L][雁栖湖/L]举行。'],
  ['a court of a district', '[南京市鼓楼区人民法院/O]审结此案，原告[王某/P]胜诉。'],
  [
    'a plan with its years',
    '[梁平区/L]印发《[梁平区建设国际湿地城市三年行动方案（2022—2024年）/Y]》。',
  ],
  ['a station that is one word to the segmenter', '[太原火车站/L]开通了预约服务。'],
  ['a team of a province', '[广东队/O]的[黄学亮/P]摘得金牌。'],
  [
    'laws by name and by short name',
    '根据《[中华人民共和国乡村振兴促进法/Y]》和[宪法/Y]规定执行。',
  ],
  ['two provinces glued by the segmenter', '在[福建/L][厦门/L]，大街小巷挂满了灯笼。'],
  ['a list of people without cues', '执行任务的航天员[汤洪波/P]、[唐胜杰/P]、[江新林/P]状态良好。'],
]

test.each(rows)('%s', (_kind, marked) => {
  const article = articleOf(unmark(marked))
  const mentions = readMentions(article, knowledge)
  expect(mark(article, mentions)).toBe(marked)
})
