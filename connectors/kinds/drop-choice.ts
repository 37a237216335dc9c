import { type DroppedFile, versionOf } from './drop.ts'
import { compareTexts } from '../../src/catalog/sorted.ts'

/**
 * Files come once a day or less: to look more often would only burden the department. A file that two looks, so long
 * apart by our own clock, have found the same is taken to be complete. Its date tells nothing of that: the clock of the
 * department may be slow, and some ways of sending a file give it its old date before its last byte.
 */
export const LOOK_AGAIN_MS = 30_000

const ENDING = /\.(csv|txt|dat)$/i
/** `residents-20261124.csv.ok` says that `residents-20261124.csv` is complete. */
const MARK = '.ok'

export interface Choice {
  /** Those that are complete, newest first. */
  readonly finished: readonly DroppedFile[]
  /** Are they so by the department's own word? */
  readonly areMarked: boolean
  /** Is there one that is not complete yet? */
  readonly isAwaited: boolean
}

/**
 * The files a name stands for: `residents.csv` for that one, `residents-` for all that begin so and end as tables do,
 * which leaves out what is being uploaded (`….csv.part`, `….csv.tmp`).
 *
 * Which is newest is told by the names, for departments write dates into them and a file that is copied again gets a
 * new date of its own; by that own date only where names differ in nothing but their ending.
 *
 * @param seen versions of the files at the look before, at least {@link LOOK_AGAIN_MS} ago
 */
export function chooseFiles(name: string, files: readonly DroppedFile[], seen: ReadonlySet<string>): Choice {
  const isOwn = ENDING.test(name)
    ? (file: DroppedFile) => file.name === name
    : (file: DroppedFile) => file.name.startsWith(name) && ENDING.test(file.name)
  const isStill = (file: DroppedFile) => seen.has(versionOf(file))
  const own = files.filter(isOwn)
  const marks = marksAmong(files, name)
  const areMarked = marks.size > 0
  const finished = own.filter(areMarked ? (file) => isMarked(file, marks) : isStill).toSorted(newestFirst)
  return { finished, areMarked, isAwaited: finished.length < own.length }
}

/** By name, when each was written. A department that has begun to mark its files is held to it. */
function marksAmong(files: readonly DroppedFile[], name: string): ReadonlyMap<string, number> {
  const marks = files.filter((file) => file.name.startsWith(name) && file.name.endsWith(MARK))
  return new Map(marks.map((mark) => [mark.name, mark.modifiedAt]))
}

/** A mark older than its file is that of the file before. */
function isMarked(file: DroppedFile, marks: ReadonlyMap<string, number>): boolean {
  return (marks.get(file.name + MARK) ?? -Infinity) >= file.modifiedAt
}

/** By names and, where these do not tell, by dates. */
export function isNewer(file: DroppedFile, than: DroppedFile): boolean {
  return newestFirst(file, than) <= 0
}

function newestFirst(a: DroppedFile, b: DroppedFile): number {
  return compareTexts(stemOf(b), stemOf(a)) || b.modifiedAt - a.modifiedAt
}

/** Without its ending, so that `residents-20261124-2.csv` comes after `residents-20261124.csv`. */
function stemOf({ name }: DroppedFile): string {
  return name.replace(ENDING, '')
}
