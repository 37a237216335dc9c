import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { compose } from '../src/catalog/compose.ts'
import { loadManifests } from '../src/catalog/load-manifests.ts'

const sdl = [
  {
    file: 'archive.graphql',
    text: readFileSync(join(import.meta.dirname, 'support/manifests/archive.graphql'), 'utf8'),
  },
]

const GOOD = `connector: marriage.registers
name: 婚姻登记人工协查
department: 省民政厅
tier: PROVINCIAL
route: MANUAL
kind: manual
version: "1"
legalBasis: 婚姻登记条例（虚构）
operations:
  status:
    key: person.citizenId
    request: { question: 该人的婚姻状况？, workingDays: 5 }
    freshness: { maxAge: 180d }
    provides:
      person.marriage.status: {}
      person.marriage.spouseName: { as: REFERENCE }
`

function composed(text: string) {
  return compose({ sdl, manifests: loadManifests([{ file: 'registers.yaml', text }], { config: {}, secrets: {} }) })
}

function problemsIn(text: string): readonly string[] {
  const result = composed(text)
  if (!('problems' in result)) return []
  return result.problems.map(({ code, line, zh }) => `${String(line)} ${code} ${zh}`)
}

describe('a manifest of a department whose officers answer', () => {
  test('names what is asked, by when, and for how long the answer is good; an enum needs no codes of its own', () => {
    const result = composed(GOOD)
    if ('problems' in result) throw new Error(problemsIn(GOOD).join('\n'))
    const [source] = result.catalog.sources
    expect(source).toMatchObject({ kind: 'manual', route: 'MANUAL', annexRow: null, proofs: [] })
    expect(source?.operations).toMatchObject([
      {
        id: 'marriage.registers/status',
        key: 'person.citizenId',
        batch: 1,
        purpose: 'perCall',
        request: { speech: 'manual', question: '该人的婚姻状况？', workingDays: 5, validForMs: 180 * 86_400_000 },
        freshness: { maxAgeMs: 0 },
        provides: [
          { rank: 'REFERENCE', element: { path: 'person.marriage.spouseName' } },
          { rank: 'AUTHORITY', element: { path: 'person.marriage.status' } },
        ],
      },
    ])
  })

  test('may ask for a list: every leaf of every row is the officer’s to write', () => {
    const result = composed(GOOD.replace('person.marriage.status', 'person.realEstate.properties[]'))
    if ('problems' in result) throw new Error('a list was refused')
    const [, list] = result.catalog.sources[0]?.operations[0]?.provides ?? []
    expect(list).toMatchObject({ kind: 'list', rank: 'AUTHORITY', list: 'person.realEstate.properties[]', from: null })
    const members = result.catalog.elements.filter((element) => element.list === 'person.realEstate.properties[]')
    expect(members.length).toBeGreaterThan(1)
    expect(list).toMatchObject({
      items: members.map(({ path }) => ({ element: { path }, rule: { kind: 'answered' } })),
    })
  })

  test.each([
    ['a way to a system', ['route: MANUAL', 'route: DIRECT'], /^5 FIELD_INVALID route /],
    ['an address', ['operations:', 'endpoint: http://10.0.0.1\noperations:'], /^9 FIELD_UNKNOWN .*endpoint/],
    ['limits', ['operations:', 'limits: { timeoutMs: 800 }\noperations:'], /^9 FIELD_UNKNOWN .*limits/],
    ['no clock', [', workingDays: 5', ''], /^12 FIELD_MISSING .*workingDays/],
    ['more time than the law gives', ['workingDays: 5', 'workingDays: 11'], /^12 FIELD_INVALID .*workingDays/],
    ['an answer that is good for ever', ['    freshness: { maxAge: 180d }\n', ''], /^10 FIELD_MISSING .*freshness/],
    ['an answer that is good for nothing', ['180d', '0s'], /^13 FIELD_INVALID .*maxAge/],
    ['a key that is no subject', ['key: person.citizenId', 'key: person.identity.name'], /^11 FIELD_INVALID .*key/],
    ['an element nobody knows', ['person.marriage.status', 'person.marriage.state'], /^15 ELEMENT_UNKNOWN/],
    ['a list that nobody knows', ['person.marriage.status', 'person.marriage.weddings[]'], /^15 ELEMENT_UNKNOWN/],
    ['a list by its name alone', ['person.marriage.status', 'person.realEstate.properties'], /^15 LIST_REQUIRED/],
    [
      'rows of a system',
      ['marriage.status: {}', 'realEstate.properties[]: { from: $records, items: { area: { from: mj } } }'],
      /^15 FIELD_UNKNOWN .*from/,
    ],
    ['words of a system', ['status: {}', 'status: { from: hyzk }'], /^15 FIELD_UNKNOWN .*from/],
  ] as const)('cannot have %s', (_what, [from, to], problem) => {
    expect(GOOD.split(from)).toHaveLength(2)
    expect(problemsIn(GOOD.replace(from, to))).toContainEqual(expect.stringMatching(problem))
  })

  test('of any other kind needs a way to its system', () => {
    const problems = problemsIn(GOOD.replace('kind: manual', 'kind: http-json'))
    for (const field of ['endpoint', 'auth']) {
      expect(problems).toContainEqual(expect.stringContaining(`FIELD_MISSING 缺少 ${field}`))
    }
    expect(problems).toContainEqual(expect.stringContaining('TIMEOUT_MISSING'))
  })
})
