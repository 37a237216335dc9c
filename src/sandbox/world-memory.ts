import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { generateWorld } from './world/generate.ts'
import { type World } from './world/types.ts'
import { remembered } from '../remembered.ts'

/** The rooms that decide what a world is like. */
const MAKERS = [join(import.meta.dirname, 'world'), join(import.meta.dirname, '..', 'model')]

/**
 * To make a world takes three times as long as to read one: the next start finds the one of this start.
 * @returns the world, and what leaves it for the next start: called when nobody waits any more
 */
export function recallWorld(options: { readonly seed: number; readonly today: string }): {
  readonly world: World
  readonly leave: () => void
} {
  const code = MAKERS.flatMap((folder) => filesIn(folder).map((file) => readFileSync(file)))
  const memory = remembered<World>('world', [JSON.stringify(options), ...code])
  if (memory.found !== null) return { world: memory.found, leave: () => undefined }
  const world = generateWorld(options)
  return { world, leave: () => memory.leave(world) }
}

function filesIn(folder: string): readonly string[] {
  const names = readdirSync(folder).sort()
  return names.map((name) => join(folder, name))
}
