import iconv from 'iconv-lite'
import { expect, it } from 'vitest'
import { gb18030 } from '../src/sandbox/gb18030.ts'

it.each(['姓名,ABC', '丹麓区', '㛃䶮', '𬭚𫖯𪻐', '', '😀'])(
  'GB 18030 of %j is what everyone else writes and reads',
  (text) => {
    expect(gb18030(text)).toEqual(iconv.encode(text, 'gb18030'))
    expect(new TextDecoder('gb18030').decode(gb18030(text))).toBe(text)
  },
)

it('half of a surrogate pair has no code', () => {
  expect(() => gb18030('\ud800')).toThrow(RangeError)
})
