// A numeral as written in, its value out: Arabic, full-width and Chinese digits, 万/亿 multiplied out without float dust.

const scaleExponents: Readonly<Record<string, number>> = { 十: 1, 百: 2, 千: 3, 万: 4, 亿: 8 }
const digitValues = new Map(
  [...'零〇○一二三四五六七八九'].map((digit, index) => [digit, index < 3 ? 0 : index - 2] as const),
).set('两', 2)

/** Full-width digits, letters and signs of numbers (％ ． － ～ ／) as half-width, character by character: offsets stay. Marks of the sentence (，；：！？) stay too. */
export function foldWidth(text: string): string {
  return text.replace(/[０-９Ａ-Ｚａ-ｚ％．－～／＋]/g, (character) =>
    String.fromCharCode(character.charCodeAt(0) - 0xfee0),
  )
}

/**
 * Value of a numeral: `4.51万` → 45100, `1亿2000万` → 120000000, `三千二百` → 3200, `二〇二一` → 2021, `12,300` → 12300.
 * Absent where the text is no single numeral.
 */
export function parseNumeral(written: string): number | undefined {
  const text = foldWidth(written).replaceAll(',', '')
  const parts = /^(.+?亿)(\d.*万.*|\d[\d.]*)$/.exec(text) ?? /^(.+?万)(\d+)$/.exec(text)
  if (parts !== null && /\d/.test(parts[1] ?? '')) {
    const high = parseNumeral(parts[1] ?? '')
    const low = parseNumeral(parts[2] ?? '')
    return high === undefined || low === undefined ? undefined : high + low
  }
  const arabic = /^(\d+(?:\.\d+)?)([十百千万亿]*)$/.exec(text)
  if (arabic !== null) {
    const exponent = [...(arabic[2] ?? '')].reduce(
      (sum, scale) => sum + (scaleExponents[scale] ?? 0),
      0,
    )
    return Number(`${arabic[1]}e${exponent}`)
  }
  return parseChinese(text)
}

function parseChinese(text: string): number | undefined {
  const decimal = /^(.+?)点([零〇一二三四五六七八九]+)([万亿]*)$/.exec(text)
  if (decimal !== null) {
    const whole = parseChinese(decimal[1] ?? '')
    const fraction = [...(decimal[2] ?? '')].map((digit) => digitValues.get(digit)).join('')
    return whole === undefined ? undefined : parseNumeral(`${whole}.${fraction}${decimal[3] ?? ''}`)
  }
  if (!/^[零〇○一二三四五六七八九两十百千万亿]+$/.test(text)) return undefined
  if (text.length > 1 && !/[十百千万亿]/.test(text)) {
    return Number([...text].map((digit) => digitValues.get(digit)).join(''))
  }
  return sumChinese(text)
}

/** 三千二百: digits times the scale after them; 万 multiplies its own thousands, 亿 all that stands before. */
function sumChinese(text: string): number {
  let total = 0
  let section = 0
  let digit: number | undefined
  for (const character of text) {
    const value = digitValues.get(character)
    if (value !== undefined) {
      digit = value
      continue
    }
    const scale = 10 ** (scaleExponents[character] ?? 0)
    if (scale > 10_000) {
      total = (total + section + (digit ?? 0) || 1) * scale
      section = 0
    } else if (scale === 10_000) {
      total += (section + (digit ?? 0) || 1) * scale
      section = 0
    } else {
      section += (digit ?? 1) * scale
    }
    digit = undefined
  }
  return total + section + (digit ?? 0)
}
