// Organ rows in, every string that can be the core of an organ's name out: 市文旅委, 委宣传部 after 市, 高院 after a short name.
import { type LevelWord, levelWords } from './level-words.ts'
import type { OrganForm, OrganRow } from './organ-rows.ts'

/** A form with the domain of the first row that has it. */
export type FormUse = { readonly form: OrganForm; readonly domain: string }

/** What a core can be: a level word and a suffix, or a suffix alone. The same suffix may have several prefixes (中共{}委, 团{}委). */
export type Core = {
  readonly levelWord?: LevelWord
  readonly suffix: string
  readonly uses: readonly FormUse[]
}

type OpenCore = {
  readonly levelWord?: LevelWord
  readonly suffix: string
  readonly uses: FormUse[]
}

/** Cores by their string. One string may be read in two ways (区|委宣传部 and 区委|宣传部 never both stand in the table, but might). */
export function coresByString(rows: readonly OrganRow[]): ReadonlyMap<string, readonly Core[]> {
  const cores = new Map<string, OpenCore[]>()
  const enter = (use: FormUse, levelWord: LevelWord | undefined) => {
    const { suffix, pattern } = use.form
    const text = (levelWord?.word ?? '') + suffix
    const known = cores.get(text) ?? []
    if (known.length === 0) cores.set(text, known)
    let core = known.find((one) => one.levelWord === levelWord && one.suffix === suffix)
    if (core === undefined) {
      core = { ...(levelWord === undefined ? {} : { levelWord }), suffix, uses: [] }
      known.push(core)
    }
    if (!core.uses.some(({ form }) => form.pattern === pattern)) core.uses.push(use)
  }
  for (const { domain, forms, scopes } of rows) {
    const classes = new Set(scopes.map(({ jurisdiction }) => jurisdiction))
    const words = levelWords.filter((levelWord) =>
      levelWord.classes.some((one) => classes.has(one)),
    )
    for (const form of forms) {
      for (const levelWord of words) enter({ form, domain }, levelWord)
      // A single character after a short name (四川委) is no organ.
      if (form.suffix.length >= 2 && !form.isFullOnly) enter({ form, domain }, undefined)
    }
  }
  return cores
}
