// Text of the table of towns run by zones in, states with the zone as a second parent out: 白市驿镇 in 九龙坡区, run by 重庆高新区.
import { type Drafts, enterState, latestDraft } from './drafts.ts'
import { parseTable } from './table.ts'

/** Columns: division, name, zone, valid from. Reforms are entered after this, they end it. */
export function enterAdministration(drafts: Drafts, text: string): void {
  for (const [id = '', , zone = '', from = ''] of parseTable(text, 4)) {
    const draft = latestDraft(drafts, id)
    enterState(drafts, from, { ...draft, parents: [...draft.parents, zone] })
  }
}
