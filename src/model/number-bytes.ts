// Whole numbers of any size in, bytes out, and back: seven bits a byte, low bits first; the eighth bit says that more follow.

export class NumberWriter {
  readonly bytes: number[] = []

  number(value: number): void {
    let rest = value
    while (rest >= 0x80) {
      this.bytes.push((rest % 0x80) | 0x80)
      rest = Math.floor(rest / 0x80)
    }
    this.bytes.push(rest)
  }

  /** The number of the bytes, then the bytes. */
  block(bytes: ArrayLike<number>): void {
    this.number(bytes.length)
    for (let index = 0; index < bytes.length; index += 1) this.bytes.push(bytes[index] ?? 0)
  }
}

export class NumberReader {
  readonly #bytes: Uint8Array
  readonly #what: string
  offset: number

  /** `what` names the bytes in errors. */
  constructor(what: string, bytes: Uint8Array, offset = 0) {
    this.#what = what
    this.#bytes = bytes
    this.offset = offset
  }

  /** Throws where the bytes are at their end, as `number` does. */
  byte(): number {
    const byte = this.#bytes[this.offset]
    if (byte === undefined) throw new Error(`${this.#what}: the file ends too early; get it anew`)
    this.offset += 1
    return byte
  }

  number(): number {
    let value = 0
    let unit = 1
    for (;;) {
      const byte = this.byte()
      value += (byte & 0x7f) * unit
      if (byte < 0x80) return value
      unit *= 0x80
    }
  }

  /** The bytes that `NumberWriter.block` wrote; fewer where the file ends before. */
  block(): Uint8Array {
    const length = this.number()
    const block = this.#bytes.subarray(this.offset, this.offset + length)
    this.offset += block.length
    return block
  }

  /** Goes over a block; where it begins. */
  skip(): number {
    const start = this.offset
    const length = this.number()
    this.offset += length
    return start
  }

  get isAtEnd(): boolean {
    return this.offset === this.#bytes.length
  }
}
