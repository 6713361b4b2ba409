// Nodes and edges of a graph in, text of a file out, piece by piece: the same graph gives the same bytes.
import { stringify } from 'csv-stringify/sync'
import type { ExportedEdge, ExportedNode } from '../stores/export-graph.ts'

export const exportFormats = ['jsonl', 'nodes.csv', 'edges.csv', 'graphml'] as const
export type ExportFormat = (typeof exportFormats)[number]

type Items = AsyncIterable<ExportedNode | ExportedEdge>

export const mediaTypes: Readonly<Record<ExportFormat, string>> = {
  jsonl: 'application/x-ndjson; charset=utf-8',
  'nodes.csv': 'text/csv; charset=utf-8',
  'edges.csv': 'text/csv; charset=utf-8',
  graphml: 'application/graphml+xml; charset=utf-8',
}

/** Nodes come before edges. CSV (RFC 4180) holds one of the two; properties stand in one column, as JSON. */
export async function* toText(items: Items, format: ExportFormat): AsyncGenerator<string> {
  switch (format) {
    case 'jsonl':
      for await (const item of items) yield `${JSON.stringify(item)}\n`
      return
    case 'nodes.csv':
      yield csvLine(['id', 'labels', 'name', 'properties'])
      for await (const item of items) {
        if (item.kind === 'edge') return
        yield csvLine([
          item.id,
          item.labels.join(';'),
          nameOf(item),
          JSON.stringify(item.properties),
        ])
      }
      return
    case 'edges.csv':
      yield csvLine(['type', 'source', 'sourceLabel', 'target', 'targetLabel', 'properties'])
      for await (const item of items) {
        if (item.kind === 'node') continue
        const { type, source, sourceLabel, target, targetLabel, properties } = item
        yield csvLine([type, source, sourceLabel, target, targetLabel, JSON.stringify(properties)])
      }
      return
    case 'graphml':
      yield* toGraphml(items)
  }
}

function csvLine(fields: readonly string[]): string {
  // A spreadsheet takes what begins so for a formula.
  return stringify([[...fields]], { escape_formulas: true })
}

/** As people know it: a name or title, else the start of its text. */
function nameOf({ properties }: ExportedNode): string {
  const { name, title, text } = properties
  const found = [name, title, text].find((value) => typeof value === 'string')
  return typeof found === 'string' ? found.slice(0, 100) : ''
}

const graphmlHead = `<?xml version="1.0" encoding="UTF-8"?>
<graphml xmlns="http://graphml.graphdrawing.org/xmlns">
  <key id="labels" for="node" attr.name="labels" attr.type="string"/>
  <key id="name" for="node" attr.name="name" attr.type="string"/>
  <key id="type" for="edge" attr.name="type" attr.type="string"/>
  <key id="properties" for="all" attr.name="properties" attr.type="string"/>
  <graph edgedefault="directed">
`

async function* toGraphml(items: Items): AsyncGenerator<string> {
  yield graphmlHead
  for await (const item of items) {
    const properties = data('properties', JSON.stringify(item.properties))
    yield item.kind === 'node'
      ? `    <node id="${escapeXml(nodeId(item.labels[0] ?? '', item.id))}">${data('labels', item.labels.join(';'))}${data('name', nameOf(item))}${properties}</node>\n`
      : `    <edge source="${escapeXml(nodeId(item.sourceLabel, item.source))}" target="${escapeXml(nodeId(item.targetLabel, item.target))}">${data('type', item.type)}${properties}</edge>\n`
  }
  yield '  </graph>\n</graphml>\n'
}

/** An entity and a record of it may share the id. */
function nodeId(label: string, id: string): string {
  return `${label}/${id}`
}

function data(key: string, value: string): string {
  return `<data key="${key}">${escapeXml(value)}</data>`
}

const escapes: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
}

/** XML knows no control characters, not even escaped, and no halves of surrogate pairs. */
function escapeXml(text: string): string {
  return text
    .replace(/\p{Surrogate}/gu, '\uFFFD')
    .replace(/[^\t\n\r\u0020-\uFFFD\u{10000}-\u{10FFFF}]/gu, '')
    .replace(/[&<>"]/g, (character) => escapes[character] ?? character)
}
