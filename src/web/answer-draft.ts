import { type Refusal } from './api.ts'
import { type AssistanceElement, type AssistanceReturnReason, type AssistanceTask } from './documents.ts'

/** Where something can be wrong, and what is. */
interface Place {
  problem: string | null
}

/** What an officer has entered for one element. */
export interface Entry extends Place {
  readonly element: AssistanceElement
  /** As its field writes it; empty: nothing yet. */
  text: string
  /** 记录无此项. To be said outright: what was overlooked is no answer. */
  isAbsent: boolean
}

export interface Row extends Place {
  /** Tells it from other rows while they come and go. */
  readonly key: number
  readonly entries: readonly Entry[]
}

export interface ListDraft extends Place {
  readonly list: string
  readonly elements: readonly AssistanceElement[]
  rows: readonly Row[]
  /** 一条也没有, to be said outright as well. */
  isEmpty: boolean
}

/** What an officer is about to say of one task. */
export interface Draft extends Place {
  act: 'FOUND' | 'NOT_FOUND' | 'RETURN'
  readonly values: readonly Entry[]
  readonly lists: readonly ListDraft[]
  reason: AssistanceReturnReason | null
}

export function newDraft({ elements }: AssistanceTask): Draft {
  const asked = Map.groupBy(elements, ({ list }) => list)
  return {
    act: 'FOUND',
    values: (asked.get(null) ?? []).map(newEntry),
    lists: Array.from(asked).flatMap(([list, own]) =>
      list === null ? [] : [{ list, elements: own, rows: [], isEmpty: false, problem: null }],
    ),
    reason: null,
    problem: null,
  }
}

export function addRow(list: ListDraft): void {
  const key = Math.max(0, ...list.rows.map((row) => row.key)) + 1
  list.rows = [...list.rows, { key, entries: list.elements.map(newEntry), problem: null }]
  list.problem = null
}

export function removeRow(list: ListDraft, row: Row): void {
  list.rows = list.rows.filter(({ key }) => key !== row.key)
}

function newEntry(element: AssistanceElement): Entry {
  return { element, text: '', isAbsent: false, problem: null }
}

/** Would anything be lost with it? */
export function isTouched({ act, values, lists, reason }: Draft): boolean {
  const isFilled = ({ text, isAbsent }: Entry) => isAbsent || text !== ''
  return (
    act !== 'FOUND' ||
    reason !== null ||
    values.some(isFilled) ||
    lists.some(({ rows, isEmpty }) => isEmpty || rows.length > 0)
  )
}

/** Notes at each place what has still to be said. Is there any? */
export function noteMissing(draft: Draft): boolean {
  forgetProblems(draft)
  if (draft.act === 'RETURN' && draft.reason === null) draft.problem = '请选择退回的理由'
  if (draft.act === 'FOUND') {
    noteBlanks(draft.values)
    draft.lists.forEach(noteGaps)
  }
  return draft.problem !== null || countProblems(draft) > 0
}

function noteGaps(list: ListDraft): void {
  if (list.rows.length === 0 && !list.isEmpty) list.problem = '请逐条添加；一条也没有的，勾选“一条也没有”'
  for (const { entries } of list.rows) noteBlanks(entries)
}

function noteBlanks(entries: readonly Entry[]): void {
  for (const entry of entries) {
    if (!entry.isAbsent && entry.text.trim() === '') entry.problem = '请填写；记录里没有的，勾选“记录无此项”'
  }
}

/** Notes each problem at the place its path names, what has no place of its own at the whole. */
export function noteProblems(draft: Draft, problems: Refusal['problems']): void {
  forgetProblems(draft)
  const places = new Map(placesIn(draft))
  for (const { path, zh } of problems) {
    const place = places.get(path.replace(/\.(value|element|rows|list)$/, '')) ?? draft
    place.problem = place.problem === null ? zh : `${place.problem}；${zh}`
  }
}

function forgetProblems(draft: Draft): void {
  draft.problem = null
  for (const [, place] of placesIn(draft)) place.problem = null
}

/** Of the places within. */
export function countProblems(draft: Draft): number {
  return placesIn(draft).filter(([, { problem }]) => problem !== null).length
}

/** By their path in the input, which {@link completionOf} writes in the same order. */
function placesIn({ values, lists }: Draft): readonly (readonly [string, Place])[] {
  return [
    ...placesOf('input.values', values),
    ...lists.flatMap((list, index) => {
      const path = `input.lists[${String(index)}]`
      return [
        [path, list] as const,
        ...list.rows.flatMap((row, place) => {
          const below = `${path}.rows[${String(place)}].values`
          return [[below, row] as const, ...placesOf(below, row.entries)]
        }),
      ]
    }),
  ]
}

function placesOf(path: string, entries: readonly Entry[]): readonly (readonly [string, Place])[] {
  return entries.map((entry, index) => [`${path}[${String(index)}]`, entry])
}

/** CompleteAssistanceInput. */
export function completionOf({ id }: AssistanceTask, { act, values, lists }: Draft): object {
  if (act === 'NOT_FOUND') return { id, outcome: act }
  return {
    id,
    outcome: act,
    values: values.map(written),
    lists: lists.map(({ list, rows }) => ({
      list,
      rows: rows.map(({ entries }) => ({ values: entries.map(written) })),
    })),
  }
}

function written({ element: { path, type }, text, isAbsent }: Entry): object {
  // Departments state their times in China's, wherever the officer sits.
  const value = type === 'DateTime' ? `${text}:00+08:00` : text
  return { element: path, value: isAbsent ? null : value }
}

/** As a person reads it. */
export function wordsOf({ element: { type, unit, values, valueLabels }, text, isAbsent }: Entry): string {
  if (isAbsent) return '记录无此项'
  if (type === 'Boolean') return text === 'true' ? '是' : '否'
  if (type === 'DateTime') return text.replace('T', ' ')
  const label = valueLabels?.[values?.indexOf(text) ?? -1]
  return label ?? [text, unit].filter(Boolean).join(' ')
}
