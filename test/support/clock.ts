import { type Clock } from '../../src/model/clock.ts'
import { DEFAULT_WORLD } from '../../src/sandbox/world/generate.ts'

const DAY_MS = 86_400_000

/** A clock for gateway and departments. It goes on with real time, by which rates and deadlines are kept. */
export interface TestClock {
  readonly now: Clock
  forward(ms: number): void
}

/** Starts at ten on the morning after the reference day of the made-up world. */
export function openClock(): TestClock {
  let ahead = Date.parse(`${DEFAULT_WORLD.today}T10:00:00+08:00`) + DAY_MS - performance.now()
  return {
    now: () => Math.floor(performance.now() + ahead),
    forward(ms) {
      ahead += ms
    },
  }
}
