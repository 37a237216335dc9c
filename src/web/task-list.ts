import { ref, shallowRef } from 'vue'
import { ask, type Refusal, RefusedError } from './api.ts'
import { ASSISTANCE_TASKS, type AssistanceTask, type AssistanceTasks } from './documents.ts'

export type TaskList = ReturnType<typeof useTaskList>

/**
 * The open tasks of the reader's department, as many pages as they wanted to see. Nothing is asked by itself: that
 * somebody was shown whom a task is about stands in the ledger.
 */
export function useTaskList(persona: string) {
  const tasks = shallowRef<readonly AssistanceTask[]>([])
  /** Names of life events, by code. */
  const lifeEvents = shallowRef<ReadonlyMap<string, string>>(new Map())
  /** Where the next page begins; null: there is none. */
  const next = ref<string | null>(null)
  /** Why the last question was not answered; what was learnt before stays. */
  const refusal = shallowRef<Refusal | null>(null)
  const isLoaded = ref(false)
  const isBusy = ref(false)

  /** What was asked last. */
  let asked: string | null = null

  /** From the first again. */
  function refresh(): Promise<void> {
    return read(null)
  }

  function more(): Promise<void> {
    return read(next.value)
  }

  function retry(): Promise<void> {
    return read(asked)
  }

  async function read(after: string | null): Promise<void> {
    if (isBusy.value) return
    isBusy.value = true
    asked = after
    try {
      const answer = await ask<AssistanceTasks>(persona, ASSISTANCE_TASKS, { after })
      const page = answer.assistanceTasks
      tasks.value = after === null ? page.tasks : [...tasks.value, ...page.tasks]
      next.value = page.next
      lifeEvents.value = new Map(answer.lifeEvents.map(({ code, name }) => [code, name]))
      refusal.value = null
      isLoaded.value = true
    } catch (error) {
      if (!(error instanceof RefusedError)) throw error
      refusal.value = error.refusal
    } finally {
      isBusy.value = false
    }
  }

  function remove({ id }: AssistanceTask): void {
    tasks.value = tasks.value.filter((task) => task.id !== id)
  }

  return { tasks, lifeEvents, next, refusal, isLoaded, isBusy, refresh, more, retry, remove }
}
