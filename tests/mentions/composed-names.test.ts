import { expect, test } from 'vitest'
import { loadKnowledge } from '../../src/read/load-knowledge.ts'
import { seededRandom } from '../../src/train/random.ts'
import { articleOf, readMentions } from './read-marked.ts'

/**
 * Names that nobody bears, put together from two random characters and a head, in frames of news: how many are read whole. No name of
 * them is in any table, so it tells what heads and frames alone give.
 */
const first = [
  ...'金龙凤云石桥青白新安兴福明华盛丰永高双清玉翠银松竹梅兰荷柳枫榕桂茶盐铜黄紫花鱼鹤鹰雁星',
]
const second = [
  ...'山水河湖江溪沟湾塘坪坝岭岗坡泉岩洞口门堡寨店园林庄台阳盛泰安宁兴福平光瑞祥康源达',
]

const kinds = [
  {
    type: 'PLACE',
    heads:
      '渡槽 水库 大桥 隧道 公园 文化宫 体育馆 游泳馆 灯光球场 火车站 码头 水电站 变电站 污水处理厂 古镇 旧址 遗址 纪念馆 工业园 产业集聚区 度假区 农场 湿地公园 花园小区 大道 立交 收费站 服务区 商业街 步行街 批发市场 农贸市场 瀑布 温泉 露营基地 实训基地 船闸 轻轨站 垃圾填埋场 粮库',
    frames: [
      '记者在{}看到，这里人来人往。',
      '位于{}附近的居民告诉记者，出行方便多了。',
      '昨日，活动在{}举行，吸引上千人参加。',
      '车辆行驶至{}往城区方向时突然起火。',
      '{}是当地有名的去处。',
      '投资3亿元的{}年底完工。',
      '据介绍，建成后的{}将对外开放。',
    ],
  },
  {
    type: 'ORGANIZATION',
    heads:
      '豫剧院 京剧团 歌舞团 研究院 设计院 中学 小学 幼儿园 职业技术学院 中心医院 卫生院 派出所 消防救援站 救援队 摄影协会 商会 种植专业合作社 建筑工程有限公司 集团 机械厂 农商银行 大酒店 晚报 电视台 融媒体中心 居委会 管委会 交通执法大队 供电公司 公交公司 敬老院 特殊教育学校 技师学院 足球俱乐部 老年大学 党校 妇联 红十字会',
    frames: [
      '记者从{}获悉，这项工作已经完成。',
      '{}工作人员介绍，近期业务量上升。',
      '活动由{}主办，将持续一周。',
      '在{}的帮助下，他找到了工作。',
      '近日，{}开展安全检查。',
      '他于去年进入{}工作。',
      '事故发生后，{}迅速赶到现场。',
    ],
  },
] as const

const knowledge = await loadKnowledge()

test.each(kinds)('$type', ({ type, heads, frames }) => {
  const random = seededRandom(20261123)
  const pick = (from: readonly string[]) => from[Math.floor(random() * from.length)] ?? ''
  const missed: string[] = []
  let all = 0
  for (const head of heads.split(' '))
    for (const frame of frames) {
      const name = pick(first) + pick(second) + head
      const article = articleOf(frame.replace('{}', name))
      const isRead = readMentions(article, knowledge).some(
        (mention) => mention.surface === name && mention.type === type,
      )
      all += 1
      if (!isRead) missed.push(article.text)
    }
  const share = (all - missed.length) / all
  console.log(
    `${type}: ${(100 * share).toFixed(1)} % of ${all} composed names read whole; missed: ${missed.slice(0, 8).join(' ')}`,
  )
  expect(share).toBeGreaterThan(0.88)
})
