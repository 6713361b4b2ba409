// A character's code in, a code that stands for its like out: digits are one code, Latin letters two, points between parts of a name one, full width as half width, the rest as it is.

const digit = 0x30
const lowerCase = 0x61
const upperCase = 0x41
const middleDot = 0xb7
/** • ‧ ・ stand between the parts of foreign names as · does. */
const otherDots = new Set([0x2022, 0x2027, 0x30fb])

function fold(code: number): number {
  // Full-width forms of ASCII stand in one block, 0xFEE0 above it.
  const narrow = code >= 0xff01 && code <= 0xff5e ? code - 0xfee0 : code
  if (narrow >= 0x30 && narrow <= 0x39) return digit
  if (narrow >= 0x61 && narrow <= 0x7a) return lowerCase
  if (narrow >= 0x41 && narrow <= 0x5a) return upperCase
  return otherDots.has(narrow) ? middleDot : narrow
}

const folded = Uint16Array.from({ length: 0x10000 }, (_, code) => fold(code))

/** Of one UTF-16 unit. */
export const foldCode = (code: number): number => folded[code] ?? code
