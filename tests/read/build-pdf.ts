/** A line of a test page: points from the top left corner. */
export type Printed = {
  readonly text: string
  readonly x: number
  readonly y: number
  readonly size: number
  /** Prints its letters one by one, this far apart, in their size: from left to right, or downwards. */
  readonly apart?: number
  readonly isVertical?: boolean
  /** In a font that does not say which characters it prints. */
  readonly isNameless?: boolean
}

export type PrintedPage = {
  readonly lines: readonly Printed[]
  readonly width?: number
  readonly height?: number
  /** Turns the page for the reader: 0, 90, 180, 270. */
  readonly rotate?: number
  /** Draws a picture over the whole page. */
  readonly hasPicture?: boolean
  /** Quarter turns of what is drawn, counter-clockwise, on a page that is not turned. */
  readonly drawnTurned?: boolean
}

/** A PDF of these pages in Adobe's STSong, which readers know without a font file; `isEncrypted` with a password nobody has. */
export function pdfOf(pages: readonly PrintedPage[], isEncrypted = false): Buffer {
  const objects: string[] = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    `<< /Type /Pages /Count ${pages.length} /Kids [${pages.map((_, index) => `${9 + 2 * index} 0 R`).join(' ')}] >>`,
    '<< /Type /Font /Subtype /Type0 /BaseFont /STSong-Light /Encoding /UniGB-UTF16-H /DescendantFonts [4 0 R] >>',
    '<< /Type /Font /Subtype /CIDFontType0 /BaseFont /STSong-Light /CIDSystemInfo << /Registry (Adobe) /Ordering (GB1) /Supplement 4 >> /DW 1000 /W [1 [250]] /FontDescriptor << /Type /FontDescriptor /FontName /STSong-Light /Flags 6 /FontBBox [0 -120 1000 880] /ItalicAngle 0 /Ascent 880 /Descent -120 /CapHeight 880 /StemV 93 >> >>',
    '<< /Type /XObject /Subtype /Image /Width 1 /Height 1 /ColorSpace /DeviceGray /BitsPerComponent 8 /Length 1 >>\nstream\n0\nendstream',
    '<< /Type /Font /Subtype /Type0 /BaseFont /Nameless /Encoding /Identity-H /DescendantFonts [7 0 R] >>',
    '<< /Type /Font /Subtype /CIDFontType0 /BaseFont /Nameless /CIDSystemInfo << /Registry (Adobe) /Ordering (Identity) /Supplement 0 >> /DW 1000 /FontDescriptor << /Type /FontDescriptor /FontName /Nameless /Flags 6 /FontBBox [0 -120 1000 880] /ItalicAngle 0 /Ascent 880 /Descent -120 /CapHeight 880 /StemV 93 >> >>',
    `<< /Filter /Standard /V 1 /R 2 /P -4 /O <${'1f'.repeat(32)}> /U <${'2e'.repeat(32)}> >>`,
  ]
  for (const page of pages) {
    const { width = 600, height = 800, rotate = 0, hasPicture, drawnTurned, lines } = page
    const content = [
      ...(hasPicture ? [`q ${width} 0 0 ${height} 0 0 cm /Im1 Do Q`] : []),
      ...lines.flatMap(lettersOf).map(({ text, x, y, size, isNameless }) => {
        const matrix = drawnTurned ? `0 1 -1 0 ${y} ${x}` : `1 0 0 1 ${x} ${height - y}`
        const font = isNameless ? '/F2' : '/F1'
        return `BT ${font} ${size} Tf ${matrix} Tm <${Buffer.from(text, 'utf16le').swap16().toString('hex')}> Tj ET`
      }),
    ].join('\n')
    const number = objects.length + 1
    objects.push(
      `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 ${width} ${height}] /Rotate ${rotate} /Contents ${number + 1} 0 R /Resources << /Font << /F1 3 0 R /F2 6 0 R >> /XObject << /Im1 5 0 R >> >> >>`,
      `<< /Length ${content.length} >>\nstream\n${content}\nendstream`,
    )
  }
  let file = '%PDF-1.5\n'
  const offsets = objects.map((object, index) => {
    const offset = file.length
    file += `${index + 1} 0 obj\n${object}\nendobj\n`
    return offset
  })
  const table = offsets.map((offset) => `${String(offset).padStart(10, '0')} 00000 n \n`).join('')
  const encrypted = isEncrypted
    ? `/Encrypt 8 0 R /ID [<${'3d'.repeat(16)}> <${'3d'.repeat(16)}>] `
    : ''
  file += `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${table}trailer\n<< /Size ${objects.length + 1} /Root 1 0 R ${encrypted}>>\nstartxref\n${file.length}\n%%EOF\n`
  return Buffer.from(file, 'latin1')
}

function lettersOf(line: Printed): readonly Printed[] {
  const { text, x, y, size, apart, isVertical } = line
  if (apart === undefined) return [line]
  const step = (1 + apart) * size
  return [...text].map((letter, index) =>
    isVertical
      ? { ...line, text: letter, y: y + index * step }
      : { ...line, text: letter, x: x + index * step },
  )
}

/** Text set in columns of `characters` ideographs under a headline; paragraphs are indented. */
export function columnsOf(
  paragraphs: readonly string[],
  {
    x,
    y,
    characters,
    rows,
    size = 10,
  }: {
    readonly x: number
    readonly y: number
    readonly characters: number
    readonly rows: number
    readonly size?: number
  },
): readonly Printed[] {
  const lines = paragraphs.flatMap((paragraph) => {
    const set = `\u3000\u3000${paragraph}`
    return Array.from({ length: Math.ceil(set.length / characters) }, (_, index) =>
      set.slice(index * characters, (index + 1) * characters),
    )
  })
  return lines.map((line, index) => {
    const text = line.replace(/^\u3000+/, '')
    const column = Math.floor(index / rows)
    return {
      text,
      x: x + column * (characters + 2) * size + (line.length - text.length) * size,
      y: y + (index % rows) * 1.6 * size,
      size,
    }
  })
}
