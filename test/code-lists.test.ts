import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { parseDocument } from 'yaml'
import { loadCodeLists } from '../src/catalog/code-lists.ts'
import { explainCatalog } from '../src/catalog/explain.ts'
import { composeGeneration, standInsFor } from '../src/compose.ts'

const FOLDER = join(import.meta.dirname, '../seeds/codes')
const MANIFESTS = join(import.meta.dirname, '../connectors/manifests')
const { catalog, codeLists, display } = composeGeneration(MANIFESTS, standInsFor(MANIFESTS))
const lists = [...codeLists.values()]

function listOf(name: string) {
  return codeLists.get(name) ?? expect.fail(`there is no ${name}`)
}

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
      const list = listOf(codes ?? '')
      expect([codes, [...list.members.keys()].toSorted()]).toEqual([codes, enumValues?.toSorted()])
    }
  })

  it('have a word for every value that is none itself', () => {
    for (const list of lists) {
      const wordless = [...list.members.keys()].filter(
        (value) => !list.labels.has(value) && !/\p{Script=Han}/u.test(value),
      )
      expect([list.name, wordless]).toEqual([list.name, []])
    }
  })

  it('require nothing but values of their own', () => {
    for (const { name, required, members } of lists) {
      expect([name, required.filter((value) => !members.has(value))]).toEqual([name, []])
      expect([name, new Set(required).size]).toEqual([name, required.length])
    }
  })

  it('know every division down to the counties, and mark the made-up ones', () => {
    const codes = [...listOf('GB/T 2260').labels]
      .filter(([, label]) => !label.endsWith('（演示）'))
      .map(([code]) => code)
    const provinces = codes.filter((code) => code.endsWith('0000'))
    const prefectures = codes.filter((code) => /^\d{4}00$/.test(code) && !code.endsWith('0000'))
    const counties = codes.filter((code) => !code.endsWith('00'))
    expect([provinces.length, prefectures.length, counties.length]).toEqual([34, 333, 2845])
    const below = (list: readonly string[], province: string) => list.filter((code) => code.startsWith(province)).length
    expect([below(prefectures, '14'), below(counties, '14'), below(counties, '1405')]).toEqual([11, 117, 6])
    // Without counties, or without prefectures, as they are.
    expect(['11', '44', '50', '62', '65', '71'].map((one) => [below(prefectures, one), below(counties, one)])).toEqual([
      [0, 16],
      [21, 122],
      [0, 37],
      [14, 86],
      [14, 110],
      [0, 0],
    ])
    // Luzhou and Lucheng were other divisions until 2018: older records say so rightly.
    for (const code of ['140402', '140481']) {
      expect([listOf('GB/T 2260').members.has(code), listOf('GB/T 2260').former?.test(code)]).toEqual([false, true])
    }
    const areaCode = element('person.household.areaCode')
    expect(
      ['140000', '140502', '140403', '110108', '419001', '659012', '500157', '140599'].map((code) =>
        display(areaCode, code),
      ),
    ).toEqual([
      '山西省',
      '山西省晋城市城区',
      '山西省长治市潞州区',
      '北京市海淀区',
      '河南省济源市',
      '新疆维吾尔自治区白杨市',
      '重庆市两江新区',
      '山西省晋城市丹麓区（演示）',
    ])
  })

  it('are used by every element that is said to follow their standard', () => {
    const astray = catalog.elements.filter(({ standard, codes }) => codeLists.has(standard ?? '') && codes !== standard)
    expect(astray.map(({ path }) => path)).toEqual([])
  })

  it('know the economic types of GB/T 12402 and the industries of GB/T 4754 by their own codes', () => {
    expect(display(element('enterprise.registration.economicType'), '173')).toBe('私营有限责任（公司）')
    expect(display(element('enterprise.registration.industryCode'), 'H62')).toBe('餐饮业')
    const industries = listOf('GB/T 4754').values
    expect([...industries.keys()].filter((code) => /^[A-T]$/.test(code))).toHaveLength(20)
    const divisions = [...industries.keys()].filter((code) => code.length === 3)
    expect(divisions.map((code) => Number(code.slice(1)))).toEqual(Array.from({ length: 97 }, (_, i) => i + 1))
    const ofLength = (length: number) => [...industries.keys()].filter((code) => code.length === length)
    expect([ofLength(4).length, ofLength(5).length]).toEqual([473, 1381])
    const orphans = [...ofLength(4), ...ofLength(5)].filter((code) => !industries.has(code.slice(0, -1)))
    expect(orphans).toEqual([])
    const industry = (code: string) => display(element('enterprise.registration.industryCode'), code)
    expect(['H621', 'H6210', 'C1411', 'A0111'].map(industry)).toEqual([
      '正餐服务',
      '正餐服务',
      '糕点、面包制造',
      '稻谷种植',
    ])
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
