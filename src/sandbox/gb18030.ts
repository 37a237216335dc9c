/** GB 18030, in which old systems still write. Node only reads it, so its decoder is turned around. */
import { lazy } from './departments/tables.ts'

/** @throws {RangeError} for what has no code, such as half of a surrogate pair */
export function gb18030(text: string): Buffer {
  return Buffer.from([...text].flatMap((character) => codeOf(character)))
}

type Code = readonly number[]

const BEYOND_BMP = 0x1_0000

function codeOf(character: string): Code {
  const codePoint = character.codePointAt(0) ?? 0
  if (codePoint < 0x80) return [codePoint]
  // Beyond the basic plane the codes follow Unicode without a gap, from 0x90308130 on.
  if (codePoint >= BEYOND_BMP) return fourBytesAt(codePoint - BEYOND_BMP + 189_000)
  const code = common().get(character) ?? rare().get(character)
  if (code === undefined) throw new RangeError('this character has no code')
  return code
}

const common = lazy(() => turnAround(twoBytes()))
/** Characters of the basic plane that came too late for two bytes. */
const rare = lazy(() => turnAround(fourBytes()))

function turnAround(codes: Iterable<Code>): ReadonlyMap<string, Code> {
  const decoder = new TextDecoder('gb18030')
  const table = new Map<string, Code>()
  for (const code of codes) {
    const text = decoder.decode(Uint8Array.from(code))
    if (text.length === 1 && text !== '\ufffd') table.set(text, code)
  }
  return table
}

function* twoBytes(): Generator<Code> {
  for (let lead = 0x81; lead <= 0xfe; lead++) for (let trail = 0x40; trail <= 0xfe; trail++) yield [lead, trail]
}

function* fourBytes(): Generator<Code> {
  for (let index = 0; index < 39_420; index++) yield fourBytesAt(index)
}

function fourBytesAt(index: number): Code {
  const [first, second] = [Math.floor(index / 12_600), Math.floor(index / 1260) % 10]
  return [0x81 + first, 0x30 + second, 0x81 + (Math.floor(index / 10) % 126), 0x30 + (index % 10)]
}
