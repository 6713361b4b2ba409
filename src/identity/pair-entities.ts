// Names in, the pairs of them that may be one entity out, each with a score and reasons.
import { groupBy } from '../model/group-by.ts'
import type { EntityProfile } from '../model/identity.ts'
import type { EntityType } from '../model/ontology.ts'
import type { Company } from './company.ts'
import type { ScoredPair } from './group-readings.ts'
import { coreOf, familyName, foldForm, isRelative, spanOfYears } from './name-forms.ts'

/** A name as compared, with what it is of. */
type Form = {
  readonly profile: EntityProfile
  readonly form: string
  /** The name it is shown by, and not one that texts gave it besides. */
  readonly isName: boolean
}

/** Names that so many bear are not compared pair by pair: they tell nothing. */
const mostBearers = 40

/**
 * Names meet by a form they share, by its core, or by the family name of a foreigner: the cost grows with the number of names,
 * not of pairs. Two that the gazetteer knows are two.
 */
export function pairEntities(
  profiles: readonly EntityProfile[],
  company: Company,
): readonly ScoredPair[] {
  const countries = new Set(
    profiles.filter(({ kind }) => kind === 'country').map(({ name }) => foldForm(name)),
  )
  const owners = ownersByShortName(profiles)
  const forms = profiles.flatMap((profile) => formsOf(profile, { countries, owners }))
  const formsOfType = (type: EntityType): ReadonlySet<string> =>
    new Set(forms.filter(({ profile }) => profile.type === type).map(({ form }) => form))
  const places = formsOfType('PLACE')
  const organizations = formsOfType('ORGANIZATION')
  const endings = countEndings(forms)
  const framed = groupBy(
    forms.filter(({ profile, isName }) => isName && profile.type === 'PROGRAMME'),
    ({ form }) => frameOf(form),
  )
  const pairs = new Map<string, ScoredPair>()
  const offer = (a: Form, b: Form, byName: number, said: readonly string[]): void => {
    const [first, second] = [a.profile.id, b.profile.id].sort()
    if (first === undefined || second === undefined || first === second) return
    if (a.profile.isKnown && b.profile.isKnown) return
    const [change, more] = company.weigh(a.profile, b.profile, byName)
    const score = Math.min(0.95, byName + change)
    const reasons = [...said, ...more]
    const key = `${first} ${second}`
    if ((pairs.get(key)?.score ?? 0) < score)
      pairs.set(key, { a: first, b: second, score, reasons })
  }
  for (const [form, bearers] of groupBy(forms, ({ form }) => form)) {
    if (bearers.length > mostBearers) continue
    const ambiguity = new Set(bearers.map(({ profile }) => profile.id)).size
    for (const [a, b] of couples(bearers))
      offer(
        a,
        b,
        ...scoreSharedForm(form, a, b, {
          ambiguity,
          endings: endings.get(form) ?? 0,
          places,
          owners: organizations,
          countries,
          framed: framed.get(frameOf(form))?.filter((name) => name.form !== form).length ?? 0,
        }),
      )
  }
  const cored = forms.filter(({ isName }) => isName)
  for (const [key, bearers] of groupBy(
    cored,
    ({ profile, form }) => `${profile.type} ${coreOf(profile.type, form)}`,
  )) {
    if (bearers.length > mostBearers) continue
    const core = key.slice(key.indexOf(' ') + 1)
    for (const [a, b] of couples(bearers))
      offer(a, b, ...scoreSharedCore(core, a, b, endings.get(core) ?? 0))
  }
  for (const [a, b, before] of prefixedPairs(cored, places))
    offer(a, b, ...scorePrefixed(b, a, before, endings.get(b.form) ?? 0, countries))
  for (const [a, b] of abbreviatedPairs(cored, places, countries))
    offer(a, b, 0.82, [`${b.form} is ${a.form} for short`])
  for (const [a, b] of occasionPairs(cored))
    offer(a, b, 0.82, [`${b.form} is the one occasion of that name`])
  for (const [a, b] of airportPairs(cored, places))
    offer(a, b, 0.84, [`${b.form} is the one airport of that name`])
  for (const [a, b] of familyPairs(cored)) offer(a, b, 0.85, ['family name of one full name alone'])
  return [...pairs.values()]
}

type Known = {
  readonly countries: ReadonlySet<string>
  /** Full names of organisations that the gazetteer knows, by the names they have besides. */
  readonly owners: ReadonlyMap<string, string>
}

function ownersByShortName(profiles: readonly EntityProfile[]): ReadonlyMap<string, string> {
  const known = profiles.filter(({ type, isKnown }) => type === 'ORGANIZATION' && isKnown)
  return new Map(known.flatMap(({ name, aliases }) => aliases.map((alias) => [alias, name])))
}

function formsOf(profile: EntityProfile, known: Known): readonly Form[] {
  const name = foldForm(profile.name)
  const others = new Set([...profile.aliases, ...shorterNames(profile, known)].map(foldForm))
  others.delete(name)
  return [
    { profile, form: name, isName: true },
    ...[...others].map((form) => ({ profile, form, isName: false })),
  ].filter(({ form }) => form.length > 1)
}

const officialShortForms = [
  ['中华人民共和国', '中国'],
  ['人民代表大会', '人大'],
  ['政治协商会议', '政协'],
  ['常务委员会', '常委会'],
  ['纪律检查委员会', '纪委'],
] as const

/** Forms that papers use of a name at will: 西延高铁 of 西安至延安高铁, 夏威夷 of 夏威夷州. */
function shorterNames(
  { type, name, isKnown }: EntityProfile,
  { countries, owners }: Known,
): readonly string[] {
  if (type === 'ORGANIZATION') {
    const short = officialShortForms.reduce(
      (words, [full, form]) => words.replace(full, form),
      withShortCountry(name, countries),
    )
    return [short, withFullOwner(name, owners)].filter((form) => form !== name)
  }
  if (type !== 'PLACE' || isKnown) return []
  const country = withShortCountry(name, countries)
  if (country !== name) return [country]
  const line = /^(.).+至(.).+?(高铁|高速铁路|城际铁路|铁路|高速公路|高速)$/u.exec(name)
  if (line !== null) return [line.slice(1).join('')]
  return /^.{3,}[州县市]$/u.test(name) ? [name.slice(0, -1)] : []
}

/** 央视综合频道 as 中央电视台综合频道. */
function withFullOwner(name: string, owners: ReadonlyMap<string, string>): string {
  for (let length = Math.min(4, name.length - 2); length >= 2; length -= 1) {
    const owner = owners.get(name.slice(0, length))
    if (owner !== undefined) return owner + name.slice(length)
  }
  return name
}

/** 俄罗斯联邦 and 哈萨克斯坦共和国 as papers call them, alone or before what is theirs. */
function withShortCountry(name: string, countries: ReadonlySet<string>): string {
  for (let length = 2; length <= name.length - 2; length += 1) {
    const country = name.slice(0, length)
    const form = countries.has(country) ? formOfState.exec(name.slice(length))?.[0] : undefined
    if (form !== undefined) return country + name.slice(length + form.length)
  }
  return name
}

const formOfState =
  /^(?:人民|民主|民主主义|社会主义|伊斯兰|阿拉伯|多民族|合作|东岸)*(?:共和国|王国|联邦|大公国|公国|苏丹国)/u

function* couples(forms: readonly Form[]): Generator<readonly [Form, Form]> {
  for (const [at, a] of forms.entries())
    for (const b of forms.slice(at + 1)) if (a.profile.id !== b.profile.id) yield [a, b]
}

/** How many other names end in a form, with something else before it: 新闻中心, 中央委员会 are the ends of many. */
function countEndings(forms: readonly Form[]): ReadonlyMap<string, number> {
  const names = new Map(
    forms.filter(({ isName }) => isName).map(({ form, profile }) => [form, profile.type]),
  )
  const known = new Set(forms.map(({ form }) => form))
  const counts = new Map<string, number>()
  for (const [name, type] of names)
    for (let at = 1; at <= name.length - 2; at += 1) {
      const ending = name.slice(at)
      // 第五届进博会 is no other name than 进博会.
      if (known.has(ending) && coreOf(type, name) !== ending)
        counts.set(ending, (counts.get(ending) ?? 0) + 1)
    }
  return counts
}

/** Types by which papers tell one thing: a museum is a place and an organisation, a fair an event, a place and who holds it, a list a plan and a title. */
const sameThing: readonly (readonly [EntityType, EntityType])[] = [
  ['ORGANIZATION', 'PLACE'],
  ['ORGANIZATION', 'PROGRAMME'],
  ['PLACE', 'PROGRAMME'],
  ['POLICY', 'PROGRAMME'],
]

function areOfOneKind(a: EntityType, b: EntityType): boolean {
  return a === b || sameThing.some((pair) => pair.includes(a) && pair.includes(b) && a !== b)
}

/** DeepSeek, 路易斯维尔, 巴林, 华侨委: no name of a Chinese person, and both are called so in full. */
function isMistakenForPerson(
  form: string,
  a: Form,
  b: Form,
  countries: ReadonlySet<string>,
): boolean {
  const [person, other] = a.profile.type === 'PERSON' ? [a, b] : [b, a]
  if (person.profile.type !== 'PERSON' || other.profile.type === 'PERSON') return false
  if (!person.isName || !other.isName || form.includes('·')) return false
  if (other.profile.isKnown) return countries.has(form)
  const isOrgan = other.profile.type === 'ORGANIZATION' && /[委局厅办院署]$/u.test(form)
  return form.length > 4 || /^[a-z\d]{4,}$/u.test(form) || isOrgan
}

type Score = readonly [score: number, reasons: readonly string[]]

type Around = {
  /** How many bear the form. */
  readonly ambiguity: number
  /** How many other names end in it. */
  readonly endings: number
  readonly places: ReadonlySet<string>
  /** Organisations: what has one before it is theirs. */
  readonly owners: ReadonlySet<string>
  readonly countries: ReadonlySet<string>
  /** How many programmes begin and end as the form does. */
  readonly framed: number
}

function scoreSharedForm(
  form: string,
  a: Form,
  b: Form,
  { ambiguity, endings, places, owners, countries, framed }: Around,
): Score {
  const [one, other] = [a.profile.type, b.profile.type]
  if (!areOfOneKind(one, other) && !isMistakenForPerson(form, a, b, countries)) return [0, []]
  const reasons = [`both are called ${form}`]
  let score = a.isName && b.isName ? 0.95 : a.isName || b.isName ? 0.88 : 0.6
  // The short title of a law is its own; that of a notice is every notice's.
  if (score === 0.6 && one === 'POLICY' && form.length > 2 && !isKindOfPaper.test(form))
    score = 0.84
  if (one === 'PROGRAMME' && (isHeldUnder(form, a) || isHeldUnder(form, b))) {
    score -= 0.4
    reasons.push('held under the name, and another thing')
  }
  if (one !== other && [one, other].includes('PROGRAMME') && [one, other].includes('PLACE')) {
    // What a map knows is not the undertaking that is named for it.
    if (a.profile.isKnown || b.profile.isKnown || !a.isName || !b.isName || form.length < 3)
      score -= 0.5
  }
  if (one === 'PROGRAMME' && framed > 1 && [a, b].some((name) => isCutWithin(form, name))) {
    score -= 0.3
    reasons.push(`${framed} would be called so for short`)
  }
  if (isNamedAsDivision(form, a, b)) {
    score -= 0.2
    reasons.push('a division and what it is named for may differ')
  }
  if (one !== other) {
    score -= 0.1
    reasons.push(`read as ${one} and ${other}`)
  }
  if (isRelative(form)) {
    score -= 0.6
    reasons.push('what it stands for depends on the article')
  }
  const isScattered = !a.isName && !b.isName ? true : isWithinName(form, a) || isWithinName(form, b)
  if (ambiguity > 2 && isScattered && one !== 'POLICY') {
    score -= 0.07 * Math.min(4, ambiguity - 2)
    reasons.push(`${ambiguity} are called so`)
  }
  if (endings > 2 && one !== 'POLICY') {
    score -= endings > 5 ? 0.3 : one === 'PROGRAMME' ? 0.04 : 0.2
    reasons.push(`${endings} other names end so`)
  }
  if (tellsMore(form, a) || tellsMore(form, b)) {
    score -= 0.2
    reasons.push('one tells another part or number')
  }
  const before = wordsBefore(form, a) ?? wordsBefore(form, b)
  if (before !== undefined && (isPartOrOther.test(before) || owners.has(before))) {
    score -= 0.4
    reasons.push(`${before} makes it another`)
  } else if (
    before !== undefined &&
    one === 'ORGANIZATION' &&
    !places.has(before) &&
    form.length < 4
  ) {
    score -= 0.2
    reasons.push(`short for what ${before} tells apart`)
  }
  // 农业农村厅 of any province.
  if (before !== undefined && one === 'ORGANIZATION' && /[省市区县州盟旗]$/u.test(before)) {
    score -= 0.4
    reasons.push(`every place like ${before} has one`)
  }
  if (form.length === 2 && one !== 'PERSON' && !countries.has(form)) score -= 0.1
  if (one === 'ORGANIZATION' && other === one && coreOf(one, form).length < 3 && form.length > 3) {
    score -= 0.3
    reasons.push('no more than a trade')
  }
  return [Math.max(0, score), reasons]
}

const isKindOfPaper =
  /^(?:(?:行动|实施|工作|管理|指导|发展|建设|总体|专项|暂行)*(?:纲要|条例|规定|办法|意见|方案|通知|规划|决定|决议|公告|公报|报告|计划|法案?|建议|指南|名录|目录|倡议|宣言|声明|协定|协议|公约|细则|标准))(?:\(.*\))?$/u

/** 全球倡议 stands in 全球发展倡议 here and there: it may as well stand for another. */
function isWithinName(form: string, { profile, isName }: Form): boolean {
  return !isName && !foldForm(profile.name).includes(form)
}

const isElsewhere = /[东南西北中上下前后内外新老旧副\d]/u

/** 南水北调东中线一期工程 is called 南水北调中线工程 here and there: characters that make another thing are in its name alone. */
function tellsMore(form: string, { profile, isName }: Form): boolean {
  if (isName || profile.type === 'PERSON' || profile.type === 'POLICY') return false
  const name = coreOf(profile.type, foldForm(profile.name))
  if (name.includes(form)) return false
  let at = 0
  const gaps: string[] = []
  for (const character of form) {
    const next = name.indexOf(character, at)
    if (next < 0) return false
    // What stands before the form as a whole is weighed by itself.
    if (at > 0) gaps.push(name.slice(at, next))
    at = next + 1
  }
  return gaps.some((gap) => isElsewhere.test(gap))
}

const frameOf = (form: string): string => `${form.slice(0, 2)} ${form.slice(-2)}`

/** 全球倡议 of 全球治理倡议: a word is left out in the middle. */
function isCutWithin(form: string, { profile, isName }: Form): boolean {
  const name = foldForm(profile.name)
  return !isName && !name.includes(form) && frameOf(name) === frameOf(form)
}

/** “一带一路”国际合作高峰论坛 is not “一带一路”. */
function isHeldUnder(form: string, { profile, isName }: Form): boolean {
  const name = foldForm(profile.name)
  return (
    !isName &&
    name.startsWith(form) &&
    /(?:论坛|峰会|会议|会谈|对话会|研讨会|协会|联盟|公司|集团)$/u.test(name.slice(form.length))
  )
}

/** 五指山 is a mountain, 五指山市 a city. */
function isNamedAsDivision(form: string, a: Form, b: Form): boolean {
  const [known, other] = a.profile.isKnown ? [a, b] : [b, a]
  return (
    known.profile.isKnown &&
    known.profile.adcode !== undefined &&
    known.profile.name.length === form.length + 1 &&
    other.isName
  )
}

/** 东 before 洞庭湖, 大 before 埃及博物馆, 亚冬会 before 中国体育代表团: a part of it or another thing. */
const isPartOrOther = /^(?:[东南西北中上下前后内外大小新老旧]|.*[分支]|.{2,}[会节赛])$/u

/** What the full name has before the form that a text gave it for short; undefined where the form is the name or no end of it. */
function wordsBefore(form: string, { profile, isName }: Form): string | undefined {
  if (isName) return undefined
  const name = foldForm(profile.name)
  return name.endsWith(form) ? name.slice(0, -form.length) : undefined
}

function scoreSharedCore(core: string, a: Form, b: Form, endings: number): Score {
  const [years, others] = [a, b].map(({ form }) => spanOfYears.exec(form)?.[0])
  if (years !== undefined && others !== undefined && years !== others) return [0, []]
  const reasons = [`${a.profile.name} and ${b.profile.name} are ${core} at heart`]
  const score = core.length >= 3 ? 0.86 : 0.6
  return endings > (a.profile.type === 'PROGRAMME' ? 5 : 2) || isRelative(core)
    ? [score - 0.35, [...reasons, `${endings} other names end so`]]
    : [score, reasons]
}

/** 普京 and the one full name that ends so. */
function familyPairs(names: readonly Form[]): readonly (readonly [Form, Form])[] {
  const persons = names.filter(({ profile }) => profile.type === 'PERSON')
  const byFamily = groupBy(
    persons.filter(({ form }) => familyName(form) !== undefined),
    ({ form }) => familyName(form) ?? '',
  )
  return persons.flatMap((short) => {
    const full = byFamily.get(short.form) ?? []
    const [only] = full
    return only !== undefined && full.length === 1 ? [[short, only] as const] : []
  })
}

/** 链博会 of 中国国际供应链促进博览会, 世运会 of 世界运动会: one that ends so holds its characters in their order. */
function occasionPairs(names: readonly Form[]): readonly (readonly [Form, Form])[] {
  const occasions = names
    .filter(({ profile }) => profile.type === 'PROGRAMME')
    .map((name) => ({ ...name, form: coreOf('PROGRAMME', name.form) }))
  const long = occasions.filter(({ form }) => /.{3,}(?:博览会|运动会|交易会)$/u.test(form))
  const shorts = occasions.filter(({ form }) => /^.[博运交]会$/u.test(form))
  return shorts.flatMap((short) => {
    const [first = '', second = ''] = short.form
    const full = long.filter(({ form }) => {
      const head = form.slice(-3)
      return head.startsWith(second) && form.slice(0, -3).includes(first)
    })
    const [only] = full
    const cores = new Set(full.map(({ form }) => form.replace(/^.*?国际|^[^国]{2,3}(?=世界)/u, '')))
    return only !== undefined && cores.size === 1 ? [[only, short] as const] : []
  })
}

/** 兰州机场 of 兰州中川国际机场, where the city has one alone. */
function airportPairs(
  names: readonly Form[],
  places: ReadonlySet<string>,
): readonly (readonly [Form, Form])[] {
  const airports = names.filter(
    ({ profile, form }) => profile.type === 'PLACE' && form.endsWith('机场'),
  )
  return airports.flatMap((short) => {
    const city = short.form.slice(0, -2)
    if (!places.has(city)) return []
    const full = airports.filter(({ form }) => {
      const at = form.indexOf(city)
      const isOfCity = at === 0 || (at > 0 && places.has(form.slice(0, at)))
      return isOfCity && /国际机场$/u.test(form) && form.length > at + city.length + 4
    })
    const [only] = full
    const cores = new Set(full.map(({ form }) => form.slice(form.indexOf(city))))
    return only !== undefined && cores.size === 1 ? [[only, short] as const] : []
  })
}

type Prefixed = readonly [long: Form, short: Form, before: string]

/** 北京故宫 and 故宫, 中国进博会 and 进博会: a name with the place it is at before it, and the same without. */
function prefixedPairs(names: readonly Form[], places: ReadonlySet<string>): readonly Prefixed[] {
  const byForm = groupBy(names, ({ form }) => form)
  return names.flatMap((long): Prefixed[] => {
    const found: Prefixed[] = []
    for (let at = 2; at <= Math.min(6, long.form.length - 2); at += 1) {
      const before = long.form.slice(0, at)
      if (!places.has(before.replace(/(?<=.{2})[东南西北中]部$/u, ''))) continue
      for (const short of byForm.get(long.form.slice(at)) ?? [])
        if (short.profile.type === long.profile.type && short.profile.type !== 'PERSON')
          found.push([long, short, before])
    }
    return found
  })
}

function scorePrefixed(
  { form, profile }: Form,
  long: Form,
  before: string,
  endings: number,
  countries: ReadonlySet<string>,
): Score {
  const isSeries = long.profile.type === 'PROGRAMME' && /[会节赛展]$/u.test(form)
  const isOwnCountry = before === '中国' && form.length > 2 && endings < 3
  // Parties and banks of two countries may bear one name.
  const isSpecific = form.length > 4 && endings < 2 && !countries.has(before)
  // 加州南部洛杉矶: a city abroad that the gazetteer knows, with the region it is in.
  const isKnownAbroad = profile.isKnown && profile.type === 'PLACE' && profile.adcode === undefined
  const isOne = isSeries || isOwnCountry || isSpecific || isKnownAbroad
  const score = isRelative(form) ? 0.3 : isOne ? 0.82 : 0.6
  return [endings > 5 ? score - 0.3 : score, [`${long.form} is ${form} with ${before} before it`]]
}

/**
 * 上合组织 of 上海合作组织, 美政府 of 美国政府: characters left out inside of words, here and there; a word left out as a whole
 * (农业发展银行) makes another name. Only where the short name fits one long one.
 */
function abbreviatedPairs(
  names: readonly Form[],
  places: ReadonlySet<string>,
  countries: ReadonlySet<string>,
): readonly (readonly [Form, Form])[] {
  const comparable = names.filter(
    ({ profile, form }) =>
      profile.type !== 'PERSON' && profile.type !== 'POLICY' && form.length > 2,
  )
  const buckets = groupBy(
    comparable.map((name) => ({ ...name, form: coreOf(name.profile.type, name.form) })),
    ({ profile, form }) => `${profile.type} ${form[0]} ${form.at(-1)}`,
  )
  return [...buckets.values()].flatMap((bucket) =>
    bucket.length > mostAlike
      ? []
      : bucket.flatMap((short) => {
          const full = bucket.filter(
            (long) =>
              long.form.length > short.form.length &&
              isShortFor(short.form, long.form, places, countries),
          )
          const [only] = full
          return only !== undefined && full.length === 1 ? [[only, short] as const] : []
        }),
  )
}

function commonStart(one: string, other: string): number {
  let at = 0
  while (at < one.length && one[at] === other[at]) at += 1
  return at
}

/** Names of one type that begin and end alike are compared each with each up to so many. */
const mostAlike = 200

/** Characters that make another thing when they are left out. */
const tellsApart = /[东南西北中上下前后内外新老旧副分残男女青少幼一二三四五六七八九十百\d]/u

/** Countries that papers call by one character though others begin so: 加方, 以军. */
const usualCountries: ReadonlySet<string> = new Set(
  '加拿大 印度 澳大利亚 意大利 乌克兰 以色列 土耳其'.split(' '),
)

/** 中阿合作论坛 of 中国-阿拉伯国家合作论坛. */
function isWithChina(short: string, long: string): boolean {
  const [, first, rest = ''] = /^中(.)(.{2,})$/u.exec(short) ?? []
  return first !== undefined && long.startsWith(`中国-${first}`) && long.endsWith(rest)
}

function isShortFor(
  short: string,
  long: string,
  places: ReadonlySet<string>,
  countries: ReadonlySet<string>,
): boolean {
  const rest = short.slice(1)
  const place = long.slice(0, long.length - rest.length)
  if (long.endsWith(rest) && rest.length > 1 && places.has(place))
    return (
      !countries.has(place) ||
      // 乌国防部情报总局: what follows tells of which country, where one alone has it.
      rest.length > 3 ||
      usualCountries.has(place) ||
      [...countries].filter((one) => one[0] === place[0]).length === 1
    )
  if (isWithChina(short, long)) return true
  if (short.length < 4 || long.length > short.length * 2) return false
  const gaps: string[] = []
  let at = 0
  let run = 0
  let isCutInsideWords = false
  for (const character of short) {
    const next = long.indexOf(character, at)
    if (next < 0) return false
    if (next > at) {
      gaps.push(long.slice(at, next))
      // A character alone between two gaps stands for a word of which it is a part.
      isCutInsideWords ||= run === 1
      run = 0
    }
    run += 1
    at = next + 1
  }
  if (at < long.length || gaps.some((gap) => tellsApart.test(gap))) return false
  if (gaps.length === 1) {
    const [gap = ''] = gaps
    const from = commonStart(short, long)
    // A part of a place, told with and without what lies between: 发射中心|问天阁|圆梦园广场.
    const isPartOfPlace = places.has(long.slice(0, from)) && short.length - from > 3
    return gap.length === 1 || (isPartOfPlace && gap.length < 4)
  }
  return isCutInsideWords && gaps.every((gap) => gap.length < 4)
}
