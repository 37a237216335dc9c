import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import {
  ageOf,
  checkLicenseIdentifier,
  InvalidIdError,
  organizationCodeCheckDigit,
  parseBirthCertificateNumber,
  parseCitizenId,
  parseCreditCode,
} from '../src/model/ids.ts'

function vectors(name: string): string[] {
  return readFileSync(join(import.meta.dirname, 'vectors', name), 'utf8')
    .trimEnd()
    .split('\n')
}

function refusalOf(parse: () => unknown): string {
  try {
    parse()
  } catch (error) {
    if (error instanceof InvalidIdError) return error.code
    throw error
  }
  return 'accepted'
}

describe.each([
  ['citizen-ids', parseCitizenId],
  ['credit-codes', parseCreditCode],
  ['license-identifiers', checkLicenseIdentifier],
] as const)('%s', (name, parse) => {
  it.each(vectors(`${name}.valid.txt`))('accepts %s', (text) => {
    expect(refusalOf(() => parse(text))).toBe('accepted')
  })

  it.each(vectors(`${name}.invalid.txt`).map((line) => line.split(' ')))(
    'refuses with %s: %s',
    (code = '', text = '') => {
      expect(refusalOf(() => parse(text))).toBe(code)
    },
  )
})

describe('identifiers', () => {
  it('a refusal never repeats the value', () => {
    const text = '140599199003070015'
    try {
      parseCitizenId(text)
      expect.unreachable()
    } catch (error) {
      expect(JSON.stringify(error) + String(error)).not.toContain(text)
    }
  })

  it('a lower-case x becomes X', () => {
    expect(parseCitizenId('14059919850615002x')).toBe('14059919850615002X')
  })

  it.each(vectors('credit-codes.valid.txt'))('the organization code inside %s has its own check digit', (text) => {
    const code = parseCreditCode(text)
    expect(organizationCodeCheckDigit(code.slice(8, 16))).toBe(code[16])
  })

  it('a legacy licence identifier is told apart, not blocked', () => {
    expect(checkLicenseIdentifier('1.2.156.3003.2.11100000000013338W011.140502.SYN000001.001.X')).toBe('legacy')
  })

  it('a birth certificate has a letter and nine digits', () => {
    expect(parseBirthCertificateNumber('y140000001')).toBe('Y140000001')
    expect(refusalOf(() => parseBirthCertificateNumber('Y14000000'))).toBe('BIRTH_CERTIFICATE_FORMAT')
  })

  it('a year is full only on the birthday', () => {
    const id = parseCitizenId('140599202402290035')
    expect([ageOf(id, '2025-02-28'), ageOf(id, '2025-03-01')]).toEqual([0, 1])
  })
})
