// Made-up stories that the tests of reprints print, shorten and merge.

export const bridge: readonly string[] = [
  '6月12日上午，清河市云溪大桥建成通车，城南居民过江时间从40分钟缩短到8分钟。',
  '大桥全长1360米，双向六车道，两侧设有人行道和非机动车道。',
  '市交通运输局局长林远舟介绍，大桥桩基要穿过厚达30米的砂卵石层，施工队伍为此研制了新的护筒。',
  '家住桥南梨树湾社区的周大爷一早就带着孙子来看新桥，他说以后去医院再也不用绕路了。',
  '通车当天，两条公交线路同步延伸过江，沿线学校和菜市场都设了站点。',
  '下一步，清河市将启动滨江路改造，把大桥两端的步道连成一个完整的环。',
]

export const orchard: readonly string[] = [
  '眼下正是枇杷成熟的时节，青峰镇三千亩枇杷园里一片金黄，果农们忙着采摘装箱。',
  '镇里今年新建了一座冷库，当天摘下的果子两个小时内就能预冷，第二天便能摆上外地超市的货架。',
  '种了十多年枇杷的罗秀兰算了一笔账：往年熟透的果子常常烂在地里，如今每亩能多收入近两千元。',
  '农技员每周进园两次，教大家疏果套袋、防治叶斑病。',
  '青峰镇还把采摘和露营合在一处，周末游客排起了长队。',
]

/** One formula, another day and other figures. */
export const riverLevel = (day: number, level: string, flow: number): readonly string[] => [
  `市水文站${day}日发布水情通报，当天8时清河云溪断面水位${level}米，流量每秒${flow}立方米。`,
  `与前一日相比，水位变幅在${day + 3}厘米以内，来水总体平稳。`,
  '水文站提醒，沿河群众不要到河滩逗留，渡船严格执行水位警戒规定。',
  '水文站工作人员每四小时巡查一次测站设备，发现异常立即上报市防汛指挥部，并通过村社广播通知沿岸住户。',
  '市民可以在市水利局网站查询实时水情，也可以拨打值班电话了解渡口开放情况。',
]

/** One formula, another person. */
export const appointment = (name: string, town: string): readonly string[] => [
  `清河市委组织部发布任前公示，拟任命${name}为${town}党委书记。`,
  `${name}长期在基层工作，熟悉${town}的情况，群众基础扎实。`,
  `公示期间，对${name}有意见的，可以通过电话或者信函向市委组织部干部监督科反映。`,
  `${town}干部群众表示，愿与${name}一道把工作做好。`,
  '按照规定，公示对象的任职资格、工作经历和廉洁情况都要接受群众监督，反映问题应当实事求是，提倡实名。',
  '组织部门将对收到的意见逐条登记、认真核实，并为反映人保密，核实结果作为是否任用的依据。',
]

/** One text but for a short name. */
export const edition = (language: string): readonly string[] => [
  `云溪文库编委会翻译的《清河风物志》${language}版近日由清河出版社出版，面向海内外读者发行。`,
  '《清河风物志》由云溪文库编委会编辑，收录了自开埠以来有关山川、物产、民俗的重要记述三百余篇。',
  `${language}版的出版，对于海外读者深入了解清河的历史和今天，增进彼此的友谊，具有重要意义。`,
]

export const asSentences = (texts: readonly string[]) =>
  texts.map((text, place) => ({ id: `${place}`, text }))
