// Rows of a name and the first four digits of a GB/T 2260 code in, the whole code by name out.

/** Rows are set apart by · or line breaks: 新华日报 3200 · 扬子晚报 3200. */
export function codeTable(rows: string): ReadonlyMap<string, string> {
  return new Map(
    rows
      .trim()
      .split(/\s*[·\n]\s*/)
      .map((row) => {
        const [name = '', digits = ''] = row.split(' ')
        return [name, `${digits}00`]
      }),
  )
}
