// A figure in, whether it must not become an indicator's value: in names, ranks, lengths of time, rules, wishes, comparisons.
import type { Link } from '../model/entity.ts'
import type { Reading } from '../model/reading.ts'
import { type Figure, isRaisedTo } from './figure.ts'
import { isMeasure } from './measure-words.ts'
import { isSumOfNames } from './sum-of-names.ts'

type Doubt = {
  readonly id: string
  readonly applies: (figure: Figure, reading: Reading, figures: readonly Figure[]) => boolean
}

const chineseOneOrTwo = /^一|^两[人位名项趟起只次回声度]/

/** Each a reason not to read a number as an indicator's value. */
const doubts: readonly Doubt[] = [
  { id: 'ordinal', applies: ({ quantity }) => quantity.isOrdinal },
  {
    id: 'inside-name',
    applies: ({ quantity }, { links }) =>
      links.some((link) => covers(link, quantity.start, quantity.end)),
  },
  {
    // 一个 and 两个 introduce things; they count in a row of counts or after a verb of increase.
    id: 'one-or-two',
    applies: (figure, _reading, figures) =>
      figure.quantity.unit !== '%' &&
      chineseOneOrTwo.test(figure.quantity.surface) &&
      /^[一两][^十百千万亿]?.?$/.test(figure.quantity.surface) &&
      !/(?:新增|增设|增加|新建|新设|增至|仅有|共有|共)$/.test(figure.left.text) &&
      !followsCount(figure, figures),
  },
  {
    id: 'pointed-at',
    applies: ({ left }) =>
      /(?:[这那](?:个|座|条|家|片|项|支|名|位|些)?|[该此另哪]|一家|上述|前述|其他|其余|(?<![目当日])前|[后首头]|任何|每隔?|(?<![\p{Script=Han}])下|同)$/u.test(
        left.text,
      ),
  },
  {
    id: 'wish-or-rule',
    applies: ({ clause, quantity }) =>
      /(?:停止|严禁|禁止|要求|不得|(?<![供适响反效对相感])应(?:当|(?![急用对邀届聘运变]))|必须|须|限制|仅?限$|可享受?|凡(?=[^，])(?<![平非])|如果|若(?!干)|按照?每)/.test(
        clause.text,
      ) ||
      (/每[个家名位人村户县区镇乡年天日月餐]?/.test(clause.text) &&
        /至少|不少于|不低于/.test(clause.text + quantity.surface)),
  },
  {
    id: 'distance',
    applies: ({ left, right, quantity }) =>
      /[米里]$/.test(quantity.unit) &&
      (/^(?:(?<!海拔.{0,8})处|外|之外|远|开外|范围|内|以内|以外)/.test(right.text) ||
        /(?:相距|[^符]离(?!岛|退|休|婚|别)|前行|驶出)[^，]*$/.test(left.text)),
  },
  {
    id: 'persons-named',
    applies: ({ left, right, quantity }, { links }) =>
      /^[人名位]$/.test(quantity.unit) &&
      (/等$/.test(left.text) || /案$/.test(right.text)) &&
      (/某等$/.test(left.text) ||
        links.some(({ mention }) => mention.type === 'PERSON' && mention.end === left.end - 1)),
  },
  {
    id: 'times-as-much',
    applies: ({ quantity }) => /^(?:倍|个百分点|个基点|基点)$/.test(quantity.unit),
  },
  {
    // 由5家增加到12家: the first is what it was.
    id: 'what-it-was',
    applies: ({ quantity, sentence }, { quantities, article }) => {
      const next = quantities.find(({ field, start }) => field === 'text' && start >= quantity.end)
      return next?.sentence === sentence.index && isRaisedTo(article.text, quantity, next)
    },
  },
  {
    // 相当于3个三峡电站, 只有内地的35%: measured by something else.
    id: 'relative',
    applies: ({ left, quantity }) =>
      /相当于/.test(left.text) ||
      (quantity.unit === '%' && /的$/.test(left.text) && !/占/.test(left.text)),
  },
  {
    // 5%以上的高增长: a rate in passing.
    id: 'rate-in-passing',
    applies: ({ quantity, right }) =>
      quantity.unit === '%' &&
      /^的?[^，。的]{0,5}(?:增长|增速|增幅|涨幅|降幅|速度|关税|股份|优惠|折扣)/.test(right.text),
  },
  {
    // 6个城市开工率超过90%: a rate of some of them, and how many they are.
    id: 'rate-of-some',
    applies: ({ quantity, left, right, clause, sentence }, { quantities, article }) => {
      const isAfterCount =
        quantity.unit === '%' &&
        left.start > clause.start &&
        /^[^、，和与及占同比]{2,}/.test(left.text) &&
        !/占|同比|环比/.test(left.text)
      const next = quantities.find(({ field, start }) => field === 'text' && start === right.end)
      const isBeforeRate =
        quantity.unit !== '%' &&
        next?.unit === '%' &&
        next.sentence === sentence.index &&
        /率(?:[已均都将]|预计)*(?:达到?|为|超过?)?$/.test(
          article.text.slice(quantity.end, next.start),
        )
      return isAfterCount || isBeforeRate
    },
  },
  {
    // 每班招收30人: a rule for each of many.
    id: 'each',
    applies: ({ clause, quantity }) =>
      !isMeasure(quantity.unit) &&
      /每(?:班|组|队|人|名|位|户|家|个|村|镇|场|次)[^，。]*$/.test(clause.text),
  },
  // 某处（3个院落）: a gloss on the name before.
  {
    id: 'gloss',
    applies: ({ isBracketed, left, quantity }) =>
      isBracketed && left.text === '' && !isMeasure(quantity.unit),
  },
  // 分别增长1.6%、4.9%: each value has a noun of its own in a list before.
  { id: 'distributed', applies: ({ clause }) => /(?:分别|依次)[^，。；]*$/.test(clause.text) },
  {
    // 500千伏输变电工程: what kind of work, not how much of it.
    id: 'specification',
    applies: ({ quantity, right }) =>
      /^(?:千伏|伏|纳米|千伏安|兆|K|度|微米|卷)$/.test(quantity.unit) &&
      /^[^，。；、）]/.test(right.text),
  },
  {
    // 200米决赛, 7层楼房, 16集专题片: what kind, not how much.
    id: 'kind',
    applies: ({ quantity, right }) =>
      (/^(?:米|公里|千米|m|km|人)$/.test(quantity.unit) &&
        /^[^，。；、]{0,14}(?:决赛|预赛|赛跑|接力|[蛙蝶仰自混]泳|跨栏|竞走|马拉松)/.test(
          right.text,
        )) ||
      // 5吨级渔船
      (isMeasure(quantity.unit) && /^级/.test(right.text)) ||
      (/^[层集卷期]$/.test(quantity.unit) && /^[^，。；、）]/.test(right.text)),
  },
  {
    id: 'handed-over',
    applies: ({ left }) =>
      /(?:调拨|下拨|划拨|预拨|紧急运送)(?:了|出)?$|(?:捐[赠献助出了来]?|赠送?了?|[送借]来|免费提供)[\p{Script=Han}]{0,6}$/u.test(
        left.text,
      ),
  },
  { id: 'score', applies: ({ right }) => /^(?:比|:)\d/.test(right.text) },
  {
    // “一个人炒菜，三个人打下手。”: small counts in what somebody says.
    id: 'in-speech',
    applies: ({ quantity, sentence }) => {
      const before = sentence.text.slice(0, Math.max(0, quantity.start - sentence.start))
      return (
        quantity.value < 10 &&
        !/[\d０-９]/.test(quantity.surface) &&
        before.lastIndexOf('“') > before.lastIndexOf('”')
      )
    },
  },
  {
    // 每20位居民中就有1位: a rate in words.
    id: 'one-of-so-many',
    applies: ({ right }) => /^[^，。；]{0,10}(?:中|里)就?有[一1]/.test(right.text),
  },
  {
    // 筹集住房18183套，完成年度任务79%: how much of a plan the number before is.
    id: 'of-the-plan',
    applies: ({ quantity, left }, _reading, figures) =>
      quantity.unit === '%' &&
      figures.at(-1)?.quantity.sentence === quantity.sentence &&
      figures.at(-1)?.quantity.unit !== '%' &&
      /^[，]?(?:已)?完成(?:年度|全年|年初)[^，。；]{0,4}(?:目标|计划|任务)+的?(?:约|近|超过?)?$/.test(
        left.text,
      ),
  },
  {
    // 甲公司、乙公司两家企业: how many names have just been told, where nothing set them up.
    id: 'sum-of-names',
    applies: isSumOfNames,
  },
  {
    id: 'chinese-occasion',
    applies: ({ quantity }) =>
      /^[次轮道种类批点面段级声组本部]$/.test(quantity.unit) &&
      /^[^\d０-９]+$/.test(quantity.surface),
  },
  {
    // 它为100多家企业提供…: the clause speaks of something without a name.
    id: 'unnamed-subject',
    applies: ({ sentence, quantity }, { links, article }) => {
      const named = links.findLast(
        ({ mention }) => mention.type !== 'PERSON' && mention.end <= quantity.start,
      )
      const from = Math.max(sentence.start, named?.mention.end ?? 0)
      return /[，。；]?(?:它|[他她](?!们))(?:目前|已|还|也|曾|共|的)?/.test(
        article.text.slice(from, quantity.start),
      )
    },
  },
]

/** @param kept the figures before it that were not doubtful */
export function isDoubtful(figure: Figure, reading: Reading, kept: readonly Figure[]): boolean {
  return doubts.some(({ applies }) => applies(figure, reading, kept))
}

const covers = ({ mention }: Link, start: number, end: number): boolean =>
  mention.field === 'text' &&
  !mention.anaphor &&
  mention.start < end &&
  start < mention.end &&
  mention.end > start + 1

/** 五名工人和两名司机: the figure before stands in the same sentence, not far off, and counts in Chinese too. */
function followsCount(figure: Figure, kept: readonly Figure[]): boolean {
  const before = kept.at(-1)
  return (
    before !== undefined &&
    before.sentence.index === figure.sentence.index &&
    figure.quantity.start - before.quantity.end <= 20 &&
    !/[\d０-９]/.test(before.quantity.surface) &&
    !/^(?:$|[是为有在均都])/.test(figure.right.text)
  )
}
