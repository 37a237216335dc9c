import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { startWorld, type TestWorld } from './support/world.ts'

const ROOT = join(import.meta.dirname, '..')
const NAMES = ['README.md', 'README.zh-CN.md'] as const

function textOf(name: string): string {
  return readFileSync(join(ROOT, name), 'utf8')
}

let world: TestWorld
beforeAll(async () => {
  world = await startWorld()
})
afterAll(() => world.close())

describe.each(NAMES)('%s', (name) => {
  it('shows what its first query answers', async () => {
    const { query, variables } = JSON.parse(textOf('docs/first-query.json'))
    const { data, errors } = await world.ask('pupil-father', query, variables)
    expect(errors).toEqual([])
    const { fields, materials } = data.prefillForm
    const [field, material] = [...textOf(name).matchAll(/```json\n([^`]+)```/g)].map(([, json = '']) =>
      JSON.parse(json),
    )
    expect(fields).toContainEqual(field)
    expect(materials).toContainEqual(material)
    expect(textOf(name)).toMatch(
      new RegExp(`${fields.length} (fields|个字段)[^]*${materials.length} (materials|份材料)`),
    )
  })

  it('links to files that are there', () => {
    const targets = [...textOf(name).matchAll(/\]\(((?!http)[^)#]+)/g)].map(([, target = '']) => target)
    expect(targets.length).toBeGreaterThan(5)
    for (const target of targets) expect(textOf(target), target).not.toBe('')
  })
})
