import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { kinds } from '../connectors/kinds/index.ts'
import { compileInterpretation } from '../connectors/kinds/interpret.ts'
import { type Finding } from '../connectors/kinds/kind.ts'
import { loadManifests } from '../src/catalog/load-manifests.ts'
import { type Operation } from '../src/catalog/types.ts'
import { composeGeneration, standInsFor } from '../src/compose.ts'

const FOLDER = join(import.meta.dirname, '../connectors/manifests')
const settings = standInsFor(FOLDER)
const { catalog, lifeEvents, formOf } = composeGeneration(FOLDER, settings)
const operations = new Map(catalog.operations.map((operation) => [operation.id, operation]))
const samples = loadManifests(FOLDER, settings).manifests.flatMap(({ draft }) =>
  (draft.samples ?? []).map((sample) => ({ ...sample, id: `${draft.connector ?? ''}/${sample.operation}` })),
)

describe('the manifests we ship', () => {
  it.each(samples)('read the sample of $id as it says', ({ id, key, answer, expect: promised }) => {
    const operation = operations.get(id)
    if (operation === undefined) throw new TypeError(`${id} is no operation`)
    const findings: Finding[] = []
    const interpret = compileInterpretation(
      operation,
      (finding) => findings.push(finding),
      operation.source.kind === 'soap',
    )
    const answered = interpret({ status: operation.outcome.ok.status ?? 200, body: answer }, [key])
    const record = answered.kind === 'ANSWERED' ? answered.found[0]?.record : undefined
    const mapped = new Map(operation.provides.map((provision, slot) => [pathOf(provision), record?.[slot]]))
    expect(Object.fromEntries(Object.keys(promised).map((path) => [path, mapped.get(path)]))).toEqual(promised)
    expect(findings).toEqual([])
  })

  it('hold a sample for every operation that a system answers', () => {
    const sampled = new Set(samples.map(({ id }) => id))
    const automatic = catalog.operations.filter(({ source }) => source.kind !== 'manual')
    expect(automatic.map(({ id }) => id).filter((id) => !sampled.has(id))).toEqual([])
  })

  it('connect all 58 systems of annex 2, each once, and answer for at least 450 elements', () => {
    const rows = catalog.sources.flatMap(({ annexRow }) => annexRow ?? [])
    expect(rows.sort((a, b) => a - b)).toEqual(Array.from({ length: 58 }, (_, index) => index + 1))
    const sourced = catalog.bindings.filter(({ supplies }) => supplies.length > 0).flatMap(({ elements }) => elements)
    expect(sourced.length).toBeGreaterThanOrEqual(450)
  })

  it('use every kind of source there is', () => {
    expect(new Set(catalog.sources.map(({ kind }) => kind))).toEqual(new Set(kinds.keys()))
  })
})

function pathOf(provision: Operation['provides'][number]): string {
  return provision.kind === 'value' ? provision.element.path : provision.list
}

describe('the life events', () => {
  it('are all there, with their service items', () => {
    const codes = lifeEvents.all.map(({ code }) => code)
    expect(codes).toEqual([...numbered('P', 27), ...numbered('D', 18)])
    expect(lifeEvents.all.flatMap(({ serviceItems }) => serviceItems)).toHaveLength(178 + 84)
    expect(lifeEvents.byCode.get('P19')?.serviceItems[1]).toMatchObject({ code: 'P19.2', name: '户籍类证明' })
  })

  it.each(['P3', 'P10', 'P18', 'P19', 'P22', 'D4', 'D6', 'D9', 'D10', 'D13'])(
    '%s asks something for each of its service items',
    (code) => {
      const { fields, materials } = formOf(code)
      const asked = new Set([...fields, ...materials].flatMap(({ serviceItems }) => serviceItems))
      const items = lifeEvents.byCode.get(code)?.serviceItems.map((item) => item.code)
      expect([...asked].sort()).toEqual(items?.toSorted())
    },
  )

  it('without a form have an honest empty one', () => {
    expect(formOf('P1')).toMatchObject({ fields: [], materials: [] })
  })
})

function numbered(letter: string, count: number): readonly string[] {
  return Array.from({ length: count }, (_, index) => `${letter}${index + 1}`)
}
