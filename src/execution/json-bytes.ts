const [QUOTE, BACKSLASH, SPACE] = [0x22, 0x5c, 0x20]
const FIRST_BYTES = 64 * 1024
/** Of UTF-8, for one unit of UTF-16. */
const MOST_BYTES = 3

/**
 * JSON in UTF-8, written piece by piece into memory that grows and is used again: a text joined of a thousand pieces
 * would be copied together, measured and encoded afterwards.
 */
export class JsonBytes {
  #bytes = Buffer.allocUnsafeSlow(FIRST_BYTES)
  #used = 0

  /** Begins anew. */
  clear(): void {
    this.#used = 0
  }

  /** A copy of all that was written. */
  copy(): Buffer {
    return Buffer.from(this.#bytes.subarray(0, this.#used))
  }

  /** @param json as it stands, of ASCII or from {@link encode} */
  raw(json: Uint8Array): void {
    this.#makeRoom(json.length)
    const bytes = this.#bytes
    const at = this.#used
    // A handful of bytes: `set` would cost more than it copies.
    for (let i = 0; i < json.length; i++) bytes[at + i] = json[i] ?? 0
    this.#used = at + json.length
  }

  /** A number as JSON.stringify writes it. */
  number(value: number): void {
    this.ascii(String(value))
  }

  /** A text, in quotes and escaped as JSON.stringify does. */
  text(text: string): void {
    this.#makeRoom(MOST_BYTES * text.length + 2)
    const bytes = this.#bytes
    let at = this.#used
    bytes[at++] = QUOTE
    for (let i = 0; i < text.length; i++) {
      const unit = text.charCodeAt(i)
      if (unit < 0x80) {
        if (unit < SPACE || unit === QUOTE || unit === BACKSLASH) return this.#escaped(text)
        bytes[at++] = unit
      } else if (unit < 0x800) {
        bytes[at++] = 0xc0 | (unit >> 6)
        bytes[at++] = 0x80 | (unit & 0x3f)
      } else if (unit >= 0xd800 && unit < 0xe000) {
        return this.#escaped(text)
      } else {
        bytes[at++] = 0xe0 | (unit >> 12)
        bytes[at++] = 0x80 | ((unit >> 6) & 0x3f)
        bytes[at++] = 0x80 | (unit & 0x3f)
      }
    }
    bytes[at++] = QUOTE
    this.#used = at
  }

  ascii(text: string): void {
    this.#makeRoom(text.length)
    const bytes = this.#bytes
    const at = this.#used
    for (let i = 0; i < text.length; i++) bytes[at + i] = text.charCodeAt(i)
    this.#used = at + text.length
  }

  /** What JSON escapes, and surrogates, which it escapes when they stand alone: rare. */
  #escaped(text: string): void {
    const json = JSON.stringify(text)
    this.#makeRoom(MOST_BYTES * json.length)
    this.#used += this.#bytes.write(json, this.#used, 'utf8')
  }

  #makeRoom(most: number): void {
    if (this.#used + most <= this.#bytes.length) return
    const wider = Buffer.allocUnsafeSlow(2 * (this.#used + most))
    this.#bytes.copy(wider, 0, 0, this.#used)
    this.#bytes = wider
  }
}

export function encode(json: string): Uint8Array {
  return Buffer.from(json)
}
