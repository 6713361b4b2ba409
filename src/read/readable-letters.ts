// Text in, whether its letters are ones that Chinese texts are written with out: fonts that do not say what they print give others.

/** Ideographs of GB 2312 and those of Big5's first level: what newspapers print. */
let ideographs: ReadonlySet<string> | undefined

/** Fewest letters beyond ASCII that tell, and the share of them from which on a text is garbled. */
const least = { letters: 3, garbled: 0.5 }

/** Private characters, controls, and ideographs that hardly anybody writes: `㷻㒗乪䥅`. */
export function isGarbled(text: string): boolean {
  const letters =
    text.match(/[^\s\u0020-\u007e\u00a0-\u024f\u2000-\u2e7f\u3000-\u30ff\ufe10-\uffef]/gu) ?? []
  if (letters.length < least.letters) return /^[\ue000-\uf8ff\ufffd]+$/.test(text.trim())
  const known = plainIdeographs()
  const odd = letters.filter((letter) => !known.has(letter)).length
  return odd > least.garbled * letters.length
}

function plainIdeographs(): ReadonlySet<string> {
  ideographs ??= new Set([
    ...tableOf('gbk', [0xb0, 0xf7], [[0xa1, 0xfe]]),
    ...tableOf(
      'big5',
      [0xa4, 0xc6],
      [
        [0x40, 0x7e],
        [0xa1, 0xfe],
      ],
    ),
  ])
  return ideographs
}

/** The characters of a charset's rows of lead bytes, for the ranges of trail bytes. */
function tableOf(
  charset: string,
  [firstLead, lastLead]: readonly [number, number],
  trails: readonly (readonly [number, number])[],
): readonly string[] {
  const decoder = new TextDecoder(charset)
  const bytes: number[] = []
  for (let lead = firstLead; lead <= lastLead; lead++)
    for (const [first, last] of trails)
      for (let trail = first; trail <= last; trail++) bytes.push(lead, trail)
  return [...decoder.decode(Uint8Array.from(bytes))]
}
