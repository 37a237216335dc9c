import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { kinds } from '../connectors/kinds/index.ts'
import { profiles } from '../connectors/profiles/index.ts'
import { loadManifests } from '../src/catalog/load-manifests.ts'
import { composeGeneration, standInsFor } from '../src/compose.ts'

const FOLDER = join(import.meta.dirname, '../connectors/manifests')
const settings = standInsFor(FOLDER)
const { catalog, lifeEvents, formOf } = composeGeneration(FOLDER, settings)
const sampled = new Set(
  loadManifests(FOLDER, settings).manifests.flatMap(({ draft: { connector = '', samples = [] } }) =>
    samples.map(({ operation }) => `${connector}/${operation}`),
  ),
)

describe('the manifests we ship', () => {
  // That each is read as it says is a matter of composition, which would have failed.
  it('hold a sample for every operation that a system answers', () => {
    const automatic = catalog.operations.filter(({ source }) => source.kind !== 'manual')
    expect(automatic.map(({ id }) => id).filter((id) => !sampled.has(id))).toEqual([])
  })

  it('connect all 58 systems of annex 2, each once, and answer for at least 450 elements', () => {
    const rows = catalog.sources.flatMap(({ annexRow }) => annexRow ?? [])
    expect(rows.sort((a, b) => a - b)).toEqual(Array.from({ length: 58 }, (_, index) => index + 1))
    const sourced = catalog.bindings.filter(({ supplies }) => supplies.length > 0).flatMap(({ elements }) => elements)
    expect(sourced.length).toBeGreaterThanOrEqual(450)
  })

  it('supply no element that only a system of annex 2 needs from anywhere but that system', () => {
    const needed = catalog.elements.flatMap(({ path }) =>
      (catalog.neededBy.get(path) ?? []).filter((need) => need.startsWith('S')).map((need) => ({ path, need })),
    )
    const authorityOf = (path: string) =>
      catalog.bindingByPath.get(path)?.supplies.find(({ rank }) => rank === 'AUTHORITY')?.operation.source
    expect(needed.filter(({ path, need }) => `S${authorityOf(path)?.annexRow}` !== need)).toEqual([])
  })

  it('use every kind of source there is', () => {
    expect(new Set(catalog.sources.map(({ kind }) => kind))).toEqual(new Set(kinds.keys()))
  })

  it('show what may be said of age and limits, and nothing that a demo at any time of day would run into', () => {
    const { sources, operations } = catalog
    expect(operations.some(({ freshness }) => freshness.staleIfErrorMs !== undefined)).toBe(true)
    expect(operations.some(({ freshness }) => freshness.staleWhileRevalidateMs !== undefined)).toBe(true)
    expect(sources.filter(({ changesKey }) => changesKey !== null).length).toBeGreaterThan(1)
    const quotas = sources.flatMap(({ limits }) => limits.perDay ?? [])
    expect(quotas.length).toBeGreaterThan(1)
    expect(Math.min(...quotas)).toBeGreaterThanOrEqual(2_000_000)
    expect(sources.filter(({ maintenance }) => maintenance.length > 0)).toEqual([])
  })
})

describe('docs/manifest.md', () => {
  const text = readFileSync(join(import.meta.dirname, '../docs/manifest.md'), 'utf8')

  /** Of the table in the section of this heading, the row that begins with this. */
  function rowOf(heading: string, name: string): string {
    const section = text.split(/^## /m).find((one) => one.startsWith(`${heading}\n`)) ?? ''
    return section.split('\n').find((line) => line.startsWith(`| \`${name}\` `)) ?? ''
  }

  it.each([...kinds.keys()])('describes the kind %s', (kind) => {
    expect(rowOf('种类 kind', kind)).not.toBe('')
  })

  it.each([...profiles])('describes the profile %s, with all its settings', (name, { required, optional }) => {
    const row = rowOf('认证 auth', name)
    expect(row).not.toBe('')
    for (const setting of required) expect(row).toContain(`\`${setting}\`\\*`)
    for (const setting of optional) expect(row).toContain(`\`${setting}\``)
  })

  it('leads to sections that are there', () => {
    const headings = text.match(/^#+ .*$/gm) ?? []
    const anchors = headings.map((heading) => heading.replace(/^#+ /, '').toLowerCase().replaceAll(' ', '-'))
    const links = ['manifest.md', 'operating.md', 'cache.md'].flatMap((name) => {
      const page = readFileSync(join(import.meta.dirname, '../docs', name), 'utf8')
      return [...page.matchAll(name === 'manifest.md' ? /\]\(#([^)]+)\)/g : /\]\(manifest\.md#([^)]+)\)/g)]
    })
    expect(links.length).toBeGreaterThan(3)
    for (const [, anchor] of links) expect(anchors).toContain(anchor)
  })
})

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
