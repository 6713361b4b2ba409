// Everyday words that begin with a surname, many of which the segmenter's dictionary takes for persons: 高水平, 洪水, 金银花.

/** By counts over broadcast news (seldom with a post or a verb of speech beside them), looked through by hand; others of their making added. */
const words = new Set(
  '纪念章 纪念碑 纪念品 纪念日 纪念册 纪念塔 纪念堂 杜鹃花 滑雪 滑冰 滑板 李子 宣言 桂花 桂花树 贺信 通道 丁香 万全 万国宫 万寿菊 东北虎 东道主 严峻性 严正 严肃性 乌龙茶 乐曲声 乐章 于是乎 仰泳 仲夏 仲裁法 任何人 余震 全家福 全程序 全麦粉 公正 兰花 关怀 养老 养老金 养老院 农家乐 农忙 农耕 凤凰 包装盒 包装箱 华章 单行道 单身汉 卫冕 卫星 双丰收 双创园 双增长 双季稻 双循环 双拥 双职工 双赢 古建筑 古建群 古文化 古村落 古民居 古生物 古老 史前 史实 史诗 吉祥物 向海 向阳 周密 周转 周边游 和谐号 唐诗 夏收 夏玉米 夏粮 孔径 安保 安全岛 安全带 安全性 安全感 安全法 安全网 安全观 安危 安居房 安抚 安澜 安置房 宣传周 宣传日 容纳 封神 封锁 山洪 师生 常住人 常见病 平均价 平安夜 平安果 平常心 平方米 幸存者 幸福感 廉政 弘扬 强台风 强降雨 徐徐 惠农 惠民 成品油 成年人 成本价 成果展 敬仰 敬佩 敬畏 敬老 文创品 文化墙 文博会 文旅节 文明史 方便面 方向盘 施工图 施政 时间差 时间表 明星 明白人 明白卡 明白纸 晋升 晋级 暴风雨 暴风雪 权威 杜绝 杜鹃 杨梅 林下参 林木 林果业 林海 林火 查明 查清 梅花 楼宇 步履 母亲河 毛细血 水产品 水利网 水土流 水环境 水生态 水电气 水稻田 水资源 汤圆 沃土 沃野 沙尘 沙尘暴 沙龙 洪峰 洪水 温差大 温泉 温湿度 滑冰 滑雪 满屏 满怀 满负荷 熊猫 牛奶业 牛栏 牛羊 牛肉面 牛鼻子 牟利 王储 王后 王宫 田园 田园风 田径赛 田野 田间道 白云 白内障 白名单 白玉兰 白花花 白血病 白银 白鹤 白鹳 盛世 盛夏 相依 矫健 矫正 石榴 祝福 祝贺 秋播 秋收 秋汛 秋雨 秦汉 空旷 童声 管理员 管道网 索道 红嘴鸥 红彤彤 红树林 红白事 红薯粉 红辣椒 红领巾 经果林 经济作 经济林 胡杨林 花卉业 花开 花椒树 花生米 苗圃地 苗木 苗木场 范畴 荣光 荣幸 荣耀 荣誉 蓝图 蓝天 蓝皮书 蓬勃 计算器 计算机 许可 许可证 许多人 谷维素 贡献率 贡献者 贺函 贺岁 越冬 越南人 越野赛 路基段 路灯杆 车厘子 车载式 车间里 辛勤 边远 连心桥 连续性 连贯性 连锁店 连阴雨 通勤车 通讯录 通达 郁金香 金凤凰 金名片 金字塔 金山 金扁担 金灿灿 金点子 金白银 金秋 金种子 金紫荆 金融业 金钥匙 金银花 金闪闪 金黄 钟声 陆军 陆基 陈列 陈列馆 雷达 雷达站 雷霆 青少年 顾客 马拉松 马道 马铃薯 高产量 高品质 高密度 高层次 高峰 高强度 高效益 高标准 高水平 高潮 高科技 高端化 高精尖 高素质 高级别 高血压 高血糖 高血脂 高质量 高附加 高难度 高龄津 麦收 麦田 麦苗 黄灿灿 黄牛肉 黄连素 黄金周 黄金档 齐全 齐声 龙井茶 龙卷风 龙舟赛 龙舟队'.split(
    ' ',
  ),
)

/** Endings that make nouns of qualities, shares, people at large and substances, not given names. */
const suffix = /[性率感者证税费素酸碱胺酮酶剂菌肽苷胶钠钾钙薯椒]$/

/** 陈家, 赵家: a family, its house or village. */
const family = /^.家$/u

/** 全体同志|敬礼, 吸引游客|滑雪, 烈士|公墓前, 在|贺信中, 市民|廖女士, 巴方: no names, whoever is named before them. */
const nobody =
  /^(?:敬[礼献酒茶]|滑[雪冰行翔]|都会|连成|安家费|宣介会|曾孙[女儿]?|(?:公墓|陵园|墓碑)[前旁]?|(?:贺|回|来)?(?:信|词|电|函)中|.{1,2}(?:先生|女士|小姐|师傅|大[爷妈娘姐哥])|[中美俄日韩英法德欧乌以巴马]方愿?)$/u
export const isNobody = (word: string): boolean => nobody.test(word)

/** Needs a post or a verb of speech beside it to be a person. */
export const isEverydayWord = (word: string): boolean =>
  words.has(word) || family.test(word) || (word.length >= 3 && suffix.test(word))
