// Text of the table of bynames in, weak names of the cities that bear them out: 山城 for 重庆市.
import type { Drafts } from './drafts.ts'
import { parseList, parseTable } from './table.ts'

/** Columns: division, its name, bynames. Throws when no table has the division. */
export function enterBynames(drafts: Drafts, text: string): void {
  for (const [id = '', name = '', bynames = ''] of parseTable(text, 3)) {
    const draft = drafts.first.get(id)
    if (draft === undefined)
      throw new Error(`Bynames: no division has the id "${id}" (${name}); correct the id`)
    drafts.first.set(id, { ...draft, weakAliases: [...draft.weakAliases, ...parseList(bynames)] })
  }
}
