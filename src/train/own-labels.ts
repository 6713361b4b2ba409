// Labels of own news in (one line a fact, the item's number first), the rows of each item out.
import { readFile } from 'node:fs/promises'

/** Rows without the number, by item id (`a-03#7`); an item labelled to have none has an empty list. */
export async function readLabels(
  folder: 'relations' | 'observations',
  files: readonly string[],
): Promise<ReadonlyMap<string, readonly (readonly string[])[]>> {
  const rowsOf = new Map<string, (readonly string[])[]>()
  for (const file of files) {
    const content = await readFile(new URL(`./own/${folder}/${file}.tsv`, import.meta.url), 'utf8')
    for (const line of content.split('\n')) {
      const [number = '', ...cells] = line.split('\t')
      if (number === '') continue
      const id = `${file}#${number}`
      const rows = rowsOf.get(id) ?? []
      if (cells[0] !== '-') rows.push(cells)
      rowsOf.set(id, rows)
    }
  }
  return rowsOf
}
