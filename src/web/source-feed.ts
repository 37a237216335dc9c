import { onMounted, onUnmounted, ref, shallowRef } from 'vue'
import { ask, type Refusal, RefusedError } from './api.ts'
import { SOURCE_STANDINGS, type SourceStanding } from './documents.ts'

const EVERY_MS = 3000

export type SourceFeed = ReturnType<typeof useSourceFeed>

/**
 * How all sources stand, asked anew every few seconds: not while the page is hidden, and not while the reader has
 * stopped it. What was learnt last stays when an answer is lost.
 */
export function useSourceFeed(persona: string) {
  const standings = shallowRef<ReadonlyMap<string, SourceStanding>>(new Map())
  const refusal = shallowRef<Refusal | null>(null)
  /** Epoch ms of the last answer; null before the first. */
  const updatedAt = ref<number | null>(null)
  const isPaused = ref(false)
  let timer: ReturnType<typeof setTimeout> | undefined
  let isAlive = true

  async function refresh(): Promise<void> {
    clearTimeout(timer)
    try {
      const { sources } = await ask<{ sources: readonly SourceStanding[] }>(persona, SOURCE_STANDINGS, {})
      standings.value = new Map(sources.map((one) => [one.connector, one]))
      updatedAt.value = Date.now()
      refusal.value = null
    } catch (error) {
      if (!(error instanceof RefusedError)) throw error
      refusal.value = error.refusal
    }
    // Of several refreshes only the last goes on.
    clearTimeout(timer)
    if (isRunning()) timer = setTimeout(() => void refresh(), EVERY_MS)
  }

  function isRunning(): boolean {
    return isAlive && !isPaused.value && document.visibilityState === 'visible'
  }

  function resumeOrStop(): void {
    clearTimeout(timer)
    if (isRunning()) void refresh()
  }

  function toggle(): void {
    isPaused.value = !isPaused.value
    resumeOrStop()
  }

  onMounted(() => {
    document.addEventListener('visibilitychange', resumeOrStop)
    void refresh()
  })
  onUnmounted(() => {
    isAlive = false
    document.removeEventListener('visibilitychange', resumeOrStop)
    clearTimeout(timer)
  })

  return { standings, refusal, updatedAt, isPaused, refresh, toggle }
}
