// A Markdown file's bytes in, its Documents out: an article for each heading of the top level, or a page where it has no headings.
import { parse } from 'yaml'
import type { Document } from '../model/document.ts'
import { decodeText } from './decode-text.ts'
import { type Content, describeDocument, type InputName } from './describe-document.ts'
import { mendMojibake } from './mend-mojibake.ts'
import { parseDate } from './parse-date.ts'
import type { ReadOptions } from './read-options.ts'
import { readTextFile } from './read-text-file.ts'

/** A heading with its level (1 to 6), or a paragraph with its soft line breaks joined (level 0). */
type Piece = { readonly level: number; readonly text: string; readonly line: number }
type FrontMatter = Pick<Content, 'title' | 'subtitle' | 'url' | 'date' | 'publisher'>

/** Throws ReadError as `readTextFile`. */
export function readMarkdown(
  name: InputName,
  bytes: Uint8Array,
  options: ReadOptions,
): readonly Document[] {
  const { text, notices } = mendMojibake(decodeText(bytes, name.path), name)
  const { front, rest, firstLine } = cutFrontMatter(text)
  const pieces = piecesOf(rest, firstLine)
  const level = articleLevel(pieces)
  if (options.clean || (level === undefined && front.title === undefined))
    return [readTextFile(name, bytes, options)]
  const { title: frontTitle, subtitle, url, ...given } = front
  const articles = articlesOf(pieces, level)
  return articles.map(({ title = frontTitle, body, line }) => {
    const isOne = articles.length === 1
    const own = isOne ? name : { path: `${name.path}#${line}`, source: `${name.source}#${line}` }
    const lines = body.map((piece) => piece.text)
    return describeDocument(
      own,
      {
        kind: 'article',
        text: [...(isOne && subtitle ? [subtitle] : []), ...lines].join('\n'),
        ...(title === undefined ? {} : { title }),
        ...(isOne && subtitle ? { subtitle } : {}),
        ...(isOne && url ? { url } : {}),
        ...(notices ? { notices } : {}),
        ...given,
      },
      options,
    )
  })
}

/** The highest level that heads text. A heading above it that heads only others (the paper's name) is none of an article. */
function articleLevel(pieces: readonly Piece[]): number | undefined {
  const levels = [...new Set(pieces.map(({ level }) => level))].filter((level) => level > 0).sort()
  return levels.find((level) => {
    const own = pieces.flatMap((piece, index) => (piece.level === level ? [index] : []))
    return own.some((index) => isText(pieces[index + 1])) || own.length > 1
  })
}

function isText(piece: Piece | undefined): boolean {
  return piece?.level === 0 && /[。！？]/.test(piece.text)
}

type MarkdownArticle = {
  readonly title?: string
  readonly body: readonly Piece[]
  readonly line: number
}

function articlesOf(
  pieces: readonly Piece[],
  level: number | undefined,
): readonly MarkdownArticle[] {
  const starts = pieces.flatMap((piece, index) => (piece.level === level ? [index] : []))
  const loose = pieces.slice(0, starts[0] ?? pieces.length)
  const before: readonly MarkdownArticle[] = loose.some(isText)
    ? [{ body: loose.filter((piece) => piece.level === 0), line: loose[0]?.line ?? 1 }]
    : []
  const headed = starts.map((start, index): MarkdownArticle => {
    const heading = pieces[start]
    return {
      title: heading?.text ?? '',
      body: pieces.slice(start + 1, starts[index + 1]),
      line: heading?.line ?? 1,
    }
  })
  return [...before, ...headed.filter(({ body }) => body.length > 0)]
}

function piecesOf(text: string, firstLine: number): readonly Piece[] {
  const pieces: { level: number; text: string; line: number }[] = []
  let isOpen = false
  for (const [index, raw] of text.split('\n').entries()) {
    const line = raw.trim()
    const heading = /^(#{1,6})\s+(.*?)\s*#*$/.exec(line)
    const isItem = /^(?:[-*+]|\d{1,2}[.)])\s+/.test(line)
    const last = pieces.at(-1)
    if (heading) {
      pieces.push({
        level: heading[1]?.length ?? 1,
        text: plain(heading[2] ?? ''),
        line: firstLine + index,
      })
      isOpen = false
    } else if (line === '' || /^(?:[-*_]\s*){3,}$|^```|^!\[[^\]]*\]\([^)]*\)$/.test(line))
      isOpen = false
    else if (isOpen && last && !isItem && !/^\u3000/.test(raw))
      last.text = joined(last.text, plain(line))
    else {
      pieces.push({
        level: 0,
        text: plain(line.replace(/^(?:>\s*|[-*+]\s+)/, '')),
        line: firstLine + index,
      })
      // Two spaces or a backslash at the end break the line.
      isOpen = true
    }
    if (/(?: {2}|\\)$/.test(raw)) isOpen = false
  }
  return pieces.filter((piece) => piece.text !== '')
}

function joined(before: string, after: string): string {
  return /[A-Za-z,.]$/.test(before) && /^[A-Za-z]/.test(after)
    ? `${before} ${after}`
    : before + after
}

/** Without the marks of emphasis, links and pictures. */
function plain(text: string): string {
  return text
    .replaceAll(/!\[([^\]]*)\]\([^)]*\)/g, '')
    .replaceAll(/\[([^\]]*)\]\([^)]*\)/g, '$1')
    .replaceAll(/(\*\*|__)(?=\S)(.+?)(?<=\S)\1/g, '$2')
    .replaceAll(/\*(?=\S)([^*]+?)(?<=\S)\*/g, '$1')
    .replaceAll(/`([^`]*)`/g, '$1')
    .replace(/\\$/, '')
    .trim()
}

/** `---`, YAML, `---` at the top: title, date, source. What is no YAML is text. */
function cutFrontMatter(text: string): {
  readonly front: FrontMatter
  readonly rest: string
  readonly firstLine: number
} {
  const match = /^---\n([\s\S]*?)\n---\n/.exec(text)
  const none = { front: {}, rest: text, firstLine: 1 }
  if (!match) return none
  const data = frontMatter(match[1] ?? '')
  if (data === undefined) return none
  const value = (...keys: readonly string[]) =>
    keys.map((key) => data[key]).find((own) => typeof own === 'string' && own !== '') as
      | string
      | undefined
  const title = value('title', '标题')
  const subtitle = value('subtitle', '副题', '副标题')
  const url = value('url', 'link', 'permalink')
  const date = parseDate(value('date', 'published', '日期') ?? '')
  const publisher = value('source', 'publisher', '来源')
  const front = {
    ...(title === undefined ? {} : { title: `${value('kicker', '引题') ?? ''}${title}` }),
    ...(subtitle === undefined ? {} : { subtitle }),
    ...(url?.startsWith('http') ? { url } : {}),
    ...(date === undefined ? {} : { date }),
    ...(publisher === undefined ? {} : { publisher }),
  }
  return { front, rest: text.slice(match[0].length), firstLine: match[0].split('\n').length }
}

function frontMatter(source: string): Readonly<Record<string, unknown>> | undefined {
  try {
    const data = parse(source, { schema: 'failsafe' }) as unknown
    return typeof data === 'object' && data !== null && !Array.isArray(data)
      ? (data as Readonly<Record<string, unknown>>)
      : undefined
  } catch {
    return undefined // No YAML: two rules with text between them.
  }
}
