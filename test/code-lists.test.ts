import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { parseDocument } from 'yaml'
import { loadCodeLists, membersOf } from '../src/catalog/code-lists.ts'
import { explainCatalog } from '../src/catalog/explain.ts'
import { composeGeneration, standInsFor } from '../src/compose.ts'

const FOLDER = join(import.meta.dirname, '../seeds/codes')
const MANIFESTS = join(import.meta.dirname, '../connectors/manifests')
const { catalog, codeLists, display } = composeGeneration(MANIFESTS, standInsFor(MANIFESTS))
const lists = [...codeLists.values()]

function element(path: string) {
  return catalog.elementByPath.get(path) ?? expect.fail(`there is no ${path}`)
}

describe('the code lists we ship', () => {
  it('give each code and each name once', () => {
    const files = readdirSync(FOLDER)
    for (const file of files) {
      // JSON.parse would keep the last of two without a word.
      expect([file, parseDocument(readFileSync(join(FOLDER, file), 'utf8')).errors]).toEqual([file, []])
    }
    expect(lists).toHaveLength(files.length)
  })

  it('are named by an element each', () => {
    const named = new Set(catalog.elements.map(({ codes }) => codes))
    expect(lists.map(({ name }) => name).filter((name) => !named.has(name))).toEqual([])
  })

  it('say which edition of what they are, unless they are an enum of ours', () => {
    const enums = catalog.elements.filter(({ type, codes }) => type === 'Enum' && codes !== null)
    const ours = new Set(enums.map(({ codes }) => codes))
    for (const { name, standard } of lists) {
      if (standard === null) expect(ours).toContain(name)
      else expect(standard.zh).toMatch(/\p{Script=Han}/u)
    }
    for (const { name, standard } of lists) if (name.startsWith('GB')) expect(standard?.edition).toMatch(/^\d{4}$/)
  })

  it('hold exactly the values of the enum they stand for', () => {
    const enums = catalog.elements.filter(({ type, codes }) => type === 'Enum' && codes !== null)
    for (const { codes, enumValues } of enums) {
      const list = codeLists.get(codes ?? '') ?? expect.fail(`there is no ${codes}`)
      expect([codes, [...membersOf(list)].toSorted()]).toEqual([codes, enumValues?.toSorted()])
    }
  })

  it('have a word for every value that is none itself', () => {
    for (const list of lists) {
      const wordless = [...membersOf(list)].filter((value) => !list.labels.has(value) && !/\p{Script=Han}/u.test(value))
      expect([list.name, wordless]).toEqual([list.name, []])
    }
  })

  it('are used by every element that is said to follow their standard', () => {
    const astray = catalog.elements.filter(({ standard, codes }) => codeLists.has(standard ?? '') && codes !== standard)
    expect(astray.map(({ path }) => path)).toEqual([])
  })

  it('know the economic types of GB/T 12402 and the divisions of GB/T 4754 by their own codes', () => {
    expect(display(element('enterprise.registration.economicType'), '173')).toBe('私营有限责任（公司）')
    expect(display(element('enterprise.registration.industryCode'), 'H62')).toBe('餐饮业')
    const industries = codeLists.get('GB/T 4754')?.values ?? new Map()
    expect([...industries.keys()].filter((code) => /^[A-T]$/.test(code))).toHaveLength(20)
    const divisions = [...industries.keys()].filter((code) => code.length === 3)
    expect(divisions.map((code) => Number(code.slice(1)))).toEqual(Array.from({ length: 97 }, (_, i) => i + 1))
  })
})

describe('a code list in a file', () => {
  it('of another form is refused with the name of the file', () => {
    expect(() => loadCodeLists(join(import.meta.dirname, '../seeds/calendar'))).toThrow(/\.json is not a code list/)
  })
})

describe('what the authoritative source has no code for', () => {
  it('is told by `yidang compose`', () => {
    const told = explainCatalog(catalog, codeLists)
    expect(told).toContain(
      'person.marriage.status 婚姻状况 GB/T 2261.2（civil-affairs.platform/affairs）：MARRIED、UNSPECIFIED',
    )
    expect(told).not.toContain('person.identity.ethnicity 民族 GB/T 3304（')
  })
})
