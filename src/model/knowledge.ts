import type { JudgedNames } from './judged-names.ts'
import type { LinearModel } from './linear-model.ts'
import type { EntityType } from './ontology.ts'
import type { Span } from './span.ts'

/** A segmenter: words with their part of speech, in order, covering the text. Offsets are the caller's business. */
export type Segment = (text: string) => readonly { readonly text: string; readonly tag: string }[]

/** Rank of an administrative division. */
export type DivisionLevel = 'country' | 'province' | 'prefecture' | 'county' | 'town' | 'village'

/** One thing the gazetteer knows, as it is at a date. */
export type GazetteerEntry = {
  /** The gazetteer's own id; never changes, even when codes, names or parents do. */
  readonly id: string
  readonly type: EntityType
  readonly name: string
  /** Other names, sorted, weak ones included. */
  readonly aliases: readonly string[]
  /**
   * Divisions: `country`, `province`, `municipality`, `autonomous-region`, `special-administrative-region`, `prefecture-city`,
   * `prefecture`, `district`, `county-city`, `county`, `street`, `town`, `township`. Other places: `new-area`, `zone`, `region`, `continent`, `farm`.
   * Organisations: `party-organ`, `government-organ`, `organ` (congress, court, league …), `media`, `university`, `company`, `association`.
   */
  readonly kind: string
  /** Divisions only. */
  readonly level?: DivisionLevel
  /** Official code of a division: six digits, or nine for towns and streets. */
  readonly adcode?: string
  /** Entry ids this one lies in or belongs to, nearest first. */
  readonly ancestors: readonly string[]
  /** Ancestors it had in the past and has no longer (after a reform), nearest first. For undated texts. */
  readonly formerAncestors?: readonly string[]
  /** First and last day on which it exists, ISO dates; absent: always. */
  readonly validFrom?: string
  readonly validTo?: string
}

/** A name of the gazetteer found in a text, with every entry that bears it. */
export type GazetteerMatch = Span & {
  readonly surface: string
  /** Candidate entry ids, sorted. */
  readonly entries: readonly string[]
  /** The surface is an abbreviation or a name that needs context (綦江, 城区). */
  readonly isWeak: boolean
  /** The surface is an ordinary word as well (南岸, 城口, 海南): needs strong context. Implies `isWeak`. */
  readonly isCommonWord: boolean
  /** A name of the user's own: it wins over every other reading. */
  readonly isOwn?: true
}

/** Whose organ a surface speaks of: the level of the jurisdiction as the words give it. */
export type OrganLevel =
  | 'province'
  | 'city'
  | 'prefecture'
  | 'district'
  | 'county'
  | 'town'
  | 'street'
  | 'zone'
  | 'any'

/** An organ's name read by grammar. `市文旅委`: level `city`, domain `culture-tourism`. */
export type OrganMatch = Span & {
  readonly surface: string
  readonly level: OrganLevel
  /** Key of the domain in the organ table: `culture-tourism`, `people-government`. Where it depends on the jurisdiction (市法院), `resolve` decides. */
  readonly domain: string
  /** Pattern of the form read, `{}` for the jurisdiction: `{}文旅委`, `团{}委`. */
  readonly form: string
  /** Words of the surface that name the jurisdiction, when it does: 渝北 in 渝北区文旅委, 重庆市 in 重庆市卫健委. */
  readonly region?: Span & {
    readonly surface: string /** Division ids that bear the name, sorted. */
    readonly entries: readonly string[]
  }
  /** Abbreviated or bare (县委, 市文旅委): the jurisdiction comes from context. */
  readonly isWeak: boolean
}

/** Party and state organs by level × domain, with the short forms officials use. */
export type OrganGrammar = {
  /** Longest matches, by start, without overlaps. */
  readonly find: (text: string) => readonly OrganMatch[]
  /** The match that is the whole of a name. */
  readonly whole: (name: string) => OrganMatch | undefined
  /** The organ meant, in the jurisdiction given or the nearest above it that the level word can stand for (市委 with 渝北区 → 重庆市's); `undefined` when there is none. */
  readonly resolve: (
    match: OrganMatch,
    regionId: string,
    isoDate?: string,
  ) => GazetteerEntry | undefined
}

/** The list of names we know. */
export type Gazetteer = {
  /** The entry as it is now (the latest state known); ids composed by `organs.resolve` work too. */
  readonly get: (id: string) => GazetteerEntry | undefined
  /** The entry as it was on a day: kind, code, name and ancestors of that day. Also given for days outside its validity. */
  readonly at: (id: string, isoDate?: string) => GazetteerEntry | undefined
  /** Ancestor ids on a day, nearest first; without a day the latest. */
  readonly ancestorsAt: (id: string, isoDate?: string) => readonly string[]
  /** Whether it exists on a day; without a day whether it exists in the latest state. */
  readonly existsAt: (id: string, isoDate?: string) => boolean
  /** Entries that bear the name (canonical or alias), sorted by id; of a name of the user's own only the user's, on its days. */
  readonly byName: (name: string, isoDate?: string) => readonly GazetteerEntry[]
  /** The division that bears or bore a code, six digits or nine. */
  readonly byAdcode: (adcode: string) => GazetteerEntry | undefined
  /** All matches in a text, by start, then longest first; overlaps included. Organs are `organs.find`'s. The day counts for the user's own names. */
  readonly find: (text: string, isoDate?: string) => readonly GazetteerMatch[]
  readonly organs: OrganGrammar
  /** Release of the compiled table, for statements and `doctor`. */
  readonly version: string
  readonly size: number
}

/** A name as a trained tagger sees it. Offsets into the sentence. */
export type TaggedName = Span & {
  readonly type: 'PERSON' | 'PLACE' | 'ORGANIZATION'
  /** Probability, 0 to 1, that exactly this span is a name of this type. */
  readonly score: number
}

/** A tagger trained on labelled news. */
export type Tagger = {
  /** What it is and what trained it, for statements and `doctor`. */
  readonly name: string
  /** `words` cover the sentence in order; `matches` are what the gazetteer finds in it. Names by start, without overlaps. */
  readonly tag: (
    sentenceText: string,
    words: readonly { readonly text: string; readonly tag: string }[],
    matches: readonly GazetteerMatch[],
  ) => readonly TaggedName[]
}

/** Weighs what may tell an event, as learnt from news marked by our guide. What the features are is the business of `src/events`. */
export type EventModels = {
  /** Log odds that a word with this part of speech tells an event, whatever stands around it. */
  readonly wordWeight: (text: string, tag: string) => number
  /** What the first `count` features add to these log odds. */
  readonly happens: (features: Uint32Array, count: number) => number
  /** Adds what they weigh for each type, in the order of the ontology. */
  readonly types: (features: Uint32Array, count: number, to: Float64Array) => void
}

/** Each name with a hash of all that it may stand for: other where that became other. */
export type NameDigest = ReadonlyMap<string, number>

/** Everything a run knows, loaded once at an edge and passed in. */
export type Knowledge = {
  readonly segment: Segment
  /** Which segmenter stands behind `segment`: `nodejieba`, or `@node-rs/jieba` where that could not be built. */
  readonly segmenterName: string
  readonly gazetteer: Gazetteer
  /** Absent where no model ships. */
  readonly tagger?: Tagger
  /** Weighs what may be names of programmes. Absent where no model ships. */
  readonly programmeModel?: LinearModel
  /** Weigh what the rules of events leave open. Absent where no model ships. */
  readonly eventModels?: EventModels
  /** Judges how two entities are related, beside the rules. Absent where no model ships. */
  readonly relationModel?: LinearModel
  /** Hash of all names known, the user's own too; absent where nobody will ask which became other. */
  readonly namesVersion?: string
  /** All names known. */
  readonly digestNames?: () => NameDigest
  /** What people say of names in texts; absent where nothing is said. */
  readonly judged?: JudgedNames
}
