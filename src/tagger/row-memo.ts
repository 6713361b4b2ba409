// What features are made of in, rows of weights out, kept for when the same comes again: news says the same words over and over.

/** Writes the rows for a pair of numbers, from `at` on. */
export type WriteRows = (rows: Int32Array, at: number, first: number, second: number) => void

/** A cache line is left free: offset 0 stands for no rows. */
const firstOffset = 16

/** Rows of several memos in one array, so that they can be added up in one loop. */
export class RowRoom {
  rows = new Int32Array(2 ** 16)
  #length = firstOffset
  readonly #mostNumbers: number
  readonly #memos: RowMemo[] = []

  /** With more numbers than so many all is forgotten, so that the memory does not grow. */
  constructor(mostNumbers: number) {
    this.#mostNumbers = mostNumbers
  }

  /** A memo of `width` numbers for each pair. */
  memo(width: number, write: WriteRows): RowMemo {
    const memo = new RowMemo(this, width, write)
    this.#memos.push(memo)
    return memo
  }

  /** To be called between sentences: where all is forgotten, offsets given before are good no longer. */
  forgetWhenFull(): void {
    if (this.#length <= this.#mostNumbers) return
    this.#length = firstOffset
    for (const memo of this.#memos) memo.forget()
  }

  /** The offset of so many numbers. */
  take(width: number): number {
    const offset = this.#length
    this.#length += width
    if (this.rows.length < this.#length) {
      const larger = new Int32Array(2 * this.rows.length)
      larger.set(this.rows)
      this.rows = larger
    }
    return offset
  }
}

/** Numbers of a slot: the pair and the offset of its rows, 0 for an empty slot. */
const slotWidth = 3
const fewestSlots = 1024

export class RowMemo {
  readonly #room: RowRoom
  readonly #width: number
  readonly #write: WriteRows
  #slots = new Int32Array(slotWidth * fewestSlots)
  #mask = fewestSlots - 1
  #size = 0

  constructor(room: RowRoom, width: number, write: WriteRows) {
    this.#room = room
    this.#width = width
    this.#write = write
  }

  /** Where the rows of a pair begin. */
  find(first: number, second: number): number {
    const slots = this.#slots
    let slot = slotOf(first, second) & this.#mask
    for (;;) {
      const at = slot * slotWidth
      const offset = slots[at + 2] ?? 0
      if (offset === 0) return this.#add(first, second, at)
      if (slots[at] === first && slots[at + 1] === second) return offset
      slot = (slot + 1) & this.#mask
    }
  }

  forget(): void {
    this.#slots.fill(0)
    this.#size = 0
  }

  #add(first: number, second: number, at: number): number {
    const offset = this.#room.take(this.#width)
    this.#write(this.#room.rows, offset, first, second)
    this.#slots[at] = first
    this.#slots[at + 1] = second
    this.#slots[at + 2] = offset
    this.#size += 1
    if (2 * this.#size > this.#mask) this.#grow()
    return offset
  }

  #grow(): void {
    const old = this.#slots
    this.#mask = 2 * this.#mask + 1
    this.#slots = new Int32Array(2 * old.length)
    for (let from = 0; from < old.length; from += slotWidth) {
      if (old[from + 2] === 0) continue
      let slot = slotOf(old[from] ?? 0, old[from + 1] ?? 0) & this.#mask
      while (this.#slots[slot * slotWidth + 2] !== 0) slot = (slot + 1) & this.#mask
      this.#slots.set(old.subarray(from, from + slotWidth), slot * slotWidth)
    }
  }
}

function slotOf(first: number, second: number): number {
  const mixed = Math.imul(first, 0x9e3779b1) ^ second
  const stirred = Math.imul(mixed ^ (mixed >>> 15), 0x85ebca6b)
  return stirred ^ (stirred >>> 15)
}
