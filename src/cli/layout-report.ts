// Laid-out pages in, their blocks as a table for people or as JSON out.
import type { Block } from '../model/block.ts'
import { type LaidOut, ownerWithin, roleOf } from './layout-owners.ts'

/** Characters of a block that the table shows. */
const shown = 60

/** A line a block: lines of the page (from 1), role, article, how the text begins; then the articles with their confidence. */
export function layoutReport(pages: readonly LaidOut[]): string {
  return pages
    .map((page) => {
      const rows = page.blocks.map((block) => {
        const { lines, text } = block
        const role = roleOf(page, block)
        const article = ownerOf(page, block)
        const place = `${lines.start + 1}–${lines.end}`
        const start = text.length > shown ? `${text.slice(0, shown)}…` : text
        return (
          `${place.padEnd(9)} ${role.padEnd(16)} ${article === undefined ? '–' : `#${article + 1}`}`.padEnd(
            32,
          ) + start
        )
      })
      const articles = page.articles.map(
        ({ index, title, layoutConfidence, text }) =>
          `#${index + 1} ${title || '(no title)'} · ${text.length} characters · confidence ${layoutConfidence.toFixed(2)}`,
      )
      return [
        `# ${page.document.source}`,
        ...attributesOf(page),
        '',
        ...rows,
        '',
        ...articles,
        '',
      ].join('\n')
    })
    .join('\n')
}

/** date 2025-06-18 (file-name, 0.90). */
function attributesOf({ document }: LaidOut): readonly string[] {
  return (['date', 'publisher', 'region'] as const).map((name) => {
    const found = document[name]
    const sure = found?.confidence === undefined ? '' : `, ${found.confidence.toFixed(2)}`
    return `${name.padEnd(9)} ${found ? `${found.value} (${found.origin}${sure})` : '–'}`
  })
}

export function layoutJson(pages: readonly LaidOut[]): object {
  return {
    documents: pages.map((page) => ({
      source: page.document.source,
      date: page.document.date,
      publisher: page.document.publisher,
      region: page.document.region,
      blocks: page.blocks.map((block) => ({
        role: roleOf(page, block),
        firstLine: block.lines.start + 1,
        lastLine: block.lines.end,
        article: ownerOf(page, block),
        text: block.text,
      })),
      articles: page.articles.map(({ index, title, subtitle, layoutConfidence }) => ({
        index,
        title,
        subtitle,
        layoutConfidence,
      })),
    })),
  }
}

function ownerOf(page: LaidOut, { sourceOffsets }: Block): number | undefined {
  const placed = sourceOffsets.filter((offset) => offset >= 0)
  return placed.length === 0
    ? undefined
    : ownerWithin(page, placed[0] ?? 0, (placed.at(-1) ?? 0) + 1)
}
