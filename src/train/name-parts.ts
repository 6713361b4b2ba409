// Characters and words that names are put together from: surnames by frequency, given names, syllables of foreign names, heads of firms, sites, roads …

const letters = (text: string) => [...text]
export const words = (text: string) => text.split(' ')

// The hundred most frequent surnames hold most of the people (Ministry of Public Security, name report of 2020).
export const surnames = [
  ...letters(
    '王李张刘陈杨黄赵吴周徐孙马朱胡郭何高林罗郑梁谢宋唐许韩冯邓曹彭曾肖田董袁潘于蒋蔡余杜叶程苏魏吕丁任沈姚卢姜崔钟谭陆汪范金石廖贾夏韦付方白邹孟熊秦邱江尹薛闫段雷侯龙史陶黎贺顾毛郝龚邵万钱严覃武戴莫孔向汤温康施文牛樊葛邢安齐易乔伍庞颜倪庄聂章鲁岳翟殷詹申欧耿关兰焦俞左柳甘祝包宁尚符舒阮柯纪梅童凌毕单季裴霍涂成苗谷盛曲翁冉骆蓝路游辛靳管柴蒙鲍华喻祁蒲房滕屈饶解牟艾尤阳时穆农司卓古吉缪简车项连芦麦褚娄窦戚岑景党宫费卜冷晏席卫米柏宗瞿桂全佟应臧闵苟邬边卞姬师和仇栾隋商刁沙荣巫寇桑郎甄丛仲虞敖巩明佘池查麻苑迟邝',
  ),
  ...words('欧阳 上官 司马 诸葛 夏侯 皇甫 尉迟 令狐 慕容 司徒'),
]
export const givenCharacters = letters(
  '伟芳娜敏静丽强磊军洋勇艳杰娟涛明超秀霞平刚桂英华建国文玉红梅兰海燕志辉鹏飞林晓东雪峰波斌宇浩凯俊欣怡佳琪子涵雨轩梓萱一诺思远嘉豪博文天佑美玲春生永福德才金宝荣光正义忠良学友国庆卫新民兴旺昌盛长江云龙虎凤莲菊秋月冬青松柏竹石山河川田立成功振家全根发贵有利万年世清泉宏达洪泽润康健安宁和顺祥瑞泰来远航启帆亚维彦廷培益广毅诚信仁义礼智',
)
export const foreignSyllables = words(
  '阿 埃 艾 安 奥 巴 贝 比 博 布 查 达 戴 德 迪 杜 多 厄 恩 法 费 弗 福 盖 格 古 哈 海 赫 胡 吉 加 杰 卡 凯 科 克 库 拉 莱 兰 劳 勒 雷 里 利 林 卢 鲁 罗 洛 马 玛 曼 梅 米 莫 姆 纳 内 尼 诺 帕 佩 皮 普 奇 琼 塞 萨 桑 森 沙 舍 施 斯 索 塔 泰 特 托 瓦 威 维 沃 西 希 肖 雅 亚 扬 伊 英 约 扎 泽 詹 兹 尔 顿 逊 夫 娃 娜',
)
export const brandCharacters = letters(
  '华中国天宏伟盛世恒泰瑞祥龙腾金鑫银河海洋大地东方新兴科创智云博远航宇飞腾达通联合众诚信和顺康健美佳乐万丰润泽源溪江川山峰岭松柏青绿嘉禾永安平福德利民正大隆昌兴旺广博雅文昊辰星光明晨曦迪凯思维同创力帆锦绣',
)
export const villageCharacters = letters(
  '红石岩大小高坪坝田湾沟河溪桥塘井水泉龙凤虎马牛羊鹤鱼白黑青黄金银双三五七八新老上下东西南北中前后长平安乐和兴旺福寿松柏杨柳桃李梨杏梅竹花草木林山岭坡岗坑洞洲岛湖江沙土马家李王张刘陈周吴罗何',
)
export const industries = words(
  '科技 电子 汽车 生物科技 医药 建设 建筑 农业 食品 机械 能源 新能源 新材料 化工 物流 文化传媒 信息技术 智能装备 环保 纺织 房地产开发 旅游开发 实业 投资 贸易 供应链管理 城市运营 交通 水务 燃气 电力',
)
export const companyEnds = words(
  '有限公司 有限公司 有限责任公司 股份有限公司 集团 集团有限公司 公司',
)
export const positions = words(
  '主任 副主任 局长 副局长 院长 副院长 会长 秘书长 书记 党委书记 校长 站长 科长 处长 队长 负责人 工作人员 主任医师 研究员 总经理 镇长 县长 副县长',
)
export const siteHeads = words(
  '公园 湿地公园 森林公园 广场 博物馆 纪念馆 图书馆 体育馆 体育中心 景区 风景区 古镇 水库 故居 陵园 科技馆 美术馆 植物园 动物园 度假区 国际会展中心 大剧院 老街',
)
export const zoneHeads = words(
  '工业园区 工业园 高新区 经开区 高新技术产业开发区 经济技术开发区 产业园 科技园 保税区 综合保税区 开发区 新区 物流园 科学城 新城',
)
export const roadHeads = words('路 路 大道 街 大街 东路 西路 南路 北路 中路 一路 二路 巷')
export const mediaHeads = words(
  '日报 日报 晚报 晨报 都市报 商报 电视台 广播电视台 融媒体中心 发布 新闻网',
)
export const nationalMedia = words(
  '新华社 人民日报 中央电视台 央视 中新社 光明日报 经济日报 工人日报 中国青年报 农民日报 科技日报 法治日报 新华网 人民网 中新网 央视网 解放军报 中央人民广播电台',
)
export const associationHeads = words('协会 商会 学会 联合会 基金会 行业协会 研究会 促进会')
export const associationFields = words(
  '餐饮 建筑业 汽车流通 软件 物流 旅游 青年企业家 志愿者 书法家 作家 摄影家 慈善 花卉 果业 茶叶 畜牧业 互联网 物业管理',
)
export const hospitalHeads = words(
  '人民医院 第一人民医院 第二人民医院 中医院 中医医院 妇幼保健院 中心医院 儿童医院 疾控中心',
)
export const schoolHeads = words(
  '实验小学 第一中学 中学 一中 三中 实验中学 职业教育中心 幼儿园 外国语学校 小学',
)
