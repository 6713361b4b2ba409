// An element of a web page in, its paragraphs out: one for each block element or line break, white space as a browser shows it.

/** The little of the DOM that is looked at. */
export type HtmlNode = {
  readonly nodeType: number
  readonly nodeName: string
  readonly textContent: string | null
  readonly childNodes: Iterable<HtmlNode>
}

const blocks = new Set(
  'ADDRESS ARTICLE ASIDE BLOCKQUOTE BR CENTER DD DIV DL DT FIGCAPTION FIGURE FOOTER H1 H2 H3 H4 H5 H6 HEADER HR LI MAIN OL P PRE SECTION TABLE TBODY TD TH TR UL FOUNDER-CONTENT'.split(
    ' ',
  ),
)
const unseen = new Set(
  'HEAD IFRAME NAV NOSCRIPT SCRIPT STYLE SVG TEMPLATE TITLE BUTTON FORM SELECT VIDEO AUDIO'.split(
    ' ',
  ),
)
const textNode = 3
const elementNode = 1

export function paragraphsOf(root: HtmlNode): readonly string[] {
  const paragraphs: string[] = []
  let open = ''
  const close = () => {
    const text = plainSpaces(open)
    if (text !== '') paragraphs.push(text)
    open = ''
  }
  const walk = (node: HtmlNode): void => {
    if (node.nodeType === textNode) open += node.textContent ?? ''
    if (node.nodeType !== elementNode && node !== root) return
    const name = node.nodeName.toUpperCase()
    if (unseen.has(name)) return
    if (blocks.has(name)) close()
    for (const child of node.childNodes) walk(child)
    if (blocks.has(name)) close()
  }
  walk(root)
  close()
  return paragraphs
}

/** Line breaks of the source between Chinese characters are none; a run of spaces is one; none at the ends. */
export function plainSpaces(text: string): string {
  return text
    .replaceAll(/[\u200b-\u200d\ufeff\u00ad]/g, '')
    .replaceAll(/(?<=[\u3000-\u9fff\uff00-\uffef])[ \t]*\n\s*(?=[\u3000-\u9fff\uff00-\uffef])/g, '')
    .replaceAll(/[\s\u00a0]+/g, ' ')
    .trim()
}
