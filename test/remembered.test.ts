import { randomUUID } from 'node:crypto'
import { readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, expect, test } from 'vitest'
import { remembered, REMEMBERED_FOLDER } from '../src/remembered.ts'

const name = `test-${randomUUID()}`
const file = join(REMEMBERED_FOLDER, name)
const value = new Map([['一', { list: [1, 2], nothing: null }]])

afterEach(() => rmSync(file, { force: true }))

test('what was left is found by those who make it from the same inputs', () => {
  expect(remembered(name, ['a', 'b']).found).toBeNull()
  remembered(name, ['a', 'b']).leave(value)

  expect(remembered(name, ['a', 'b']).found).toEqual(value)
  for (const others of [['a'], ['a', 'c'], ['ab'], ['b', 'a']]) expect(remembered(name, others).found).toBeNull()
})

test('a file that was cut off, is of other inputs, or is no such file, counts as nothing', () => {
  remembered(name, ['a']).leave(value)
  const whole = readFileSync(file)
  for (const bytes of [
    Buffer.from([0, ...whole.subarray(1)]),
    whole.subarray(0, -1),
    whole.subarray(0, 40),
    Buffer.from('?'),
    Buffer.of(),
  ]) {
    writeFileSync(file, bytes)
    expect(remembered(name, ['a']).found).toBeNull()
  }
})
