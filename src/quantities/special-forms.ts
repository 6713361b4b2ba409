// Numbers that count only beside certain words, as patterns, and their values: days, terms, years of life, magnitudes, people.
import {
  after,
  amount,
  arabic,
  before,
  chinese,
  chineseDigits,
  type NumberForm,
  noCodeBefore,
  scaled,
} from './number-parts.ts'

/** In the order of preference where two begin at one place with one length. */
export const specialForms: readonly NumberForm[] = [
  {
    id: 'counted-days',
    // 优良天数156天: days as an amount, where the noun says so; elsewhere a length of time.
    signs: '天',
    core: /天数/,
    pattern: new RegExp(
      `(?<=天数[达为到超共约近有]{0,3})(?<before>)(?<number>\\d+)(?<unit>天)${after}`,
      'g',
    ),
    read: ({ number, unit }) => amount(scaled(number, ''), unit ?? ''),
  },
  {
    id: 'term',
    // 有效期3年, 任期4年: how long a rule or an office holds; elsewhere a length of time.
    signs: '期',
    core: /有效期|任期/,
    pattern: new RegExp(
      `(?<=(?:有效期|任期)[为限达]{0,2})(?<before>)(?<number>${arabic}|[${chineseDigits}])(?<unit>年|个?月|天)${after}`,
      'g',
    ),
    read: ({ number, unit }) => amount(scaled(number, ''), unit ?? ''),
  },
  {
    id: 'shortened',
    // 时间缩短近半个小时: how much less it takes; to how much (缩短至) stays a length of time.
    signs: '缩短',
    pattern: new RegExp(
      `(?<=缩短了?)${before}(?<number>${arabic}|${chinese}|半)个?(?<unit>小时|分钟|天|工作日|月)${after}`,
      'g',
    ),
    read: ({ number, unit }) => amount(number === '半' ? 0.5 : scaled(number, ''), unit ?? ''),
  },
  {
    id: 'magnitude',
    // 7.8级地震: no rank; 6.0级以上地震 is one.
    signs: '级',
    pattern: /(?<![\d.])(?<number>\d\.\d)(?<unit>级)(?=[强大]?地震)/g,
    read: ({ number, unit }) => amount(scaled(number, ''), unit ?? ''),
  },
  {
    id: 'people',
    // 20万居民, 1500万新市民: people without a unit.
    signs: '万',
    core: /\d万/,
    pattern: new RegExp(
      `${before}${noCodeBefore}(?<number>${arabic})(?<scale>万)(?:余|多)?(?<unit>)(?=(?:新?市民|居民|群众|农民|村民|职工|学生|师生|观众|旅客|游客|党员|老人|人口|消费者|移民|务工人员|粉丝))`,
      'g',
    ),
    read: ({ number, scale: scaleWord }) => amount(scaled(number, scaleWord), '人'),
  },
  {
    id: 'life-years',
    // 人均预期寿命79.8岁: years lived, where the noun says so; elsewhere an age.
    signs: '岁',
    pattern: new RegExp(
      `(?<=寿命[^，。；、\\d]{0,10})${before}(?<![\\d.])(?<number>\\d{1,3}(?:\\.\\d+)?)(?<unit>岁)${after}`,
      'g',
    ),
    read: ({ number, unit }) => amount(scaled(number, ''), unit ?? ''),
  },
  {
    id: 'of-so-many',
    // 死亡率降至8.1/10万: so many in a hundred thousand.
    signs: '/',
    pattern: new RegExp(
      `${before}${noCodeBefore}(?<number>${arabic})(?<unit>/(?:10万|十万|百万|100万|万|千))(?![\\d年元人])${after}`,
      'g',
    ),
    read: ({ number, unit }) => amount(scaled(number, ''), unit ?? ''),
  },
]
