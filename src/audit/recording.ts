import type { Caller, Purpose } from '../model/caller.ts'
import type { DataElement } from '../model/element.ts'
import type { UpstreamEntry } from '../model/entry-name.ts'
import type { Subject } from '../model/subject.ts'
import type { Action } from './entry.ts'

export interface RecordRequest {
  readonly action: Action
  readonly caller: Caller
  readonly purpose: Purpose
  readonly requestId: string
  /** One entry is written about each. */
  readonly subjects: readonly Subject[]
}

export interface CallNote {
  readonly connector: string
  readonly version: string
  readonly operation: string
  readonly outcome: 'OK' | 'NO_RECORD' | 'FAILED' | 'PROVED' | 'UNPROVED'
  /** Stable code such as TIMEOUT, DOWN, MALFORMED, WRONG_SUBJECT; null where the outcome says all. */
  readonly reason: string | null
  readonly cached: boolean
}

/** What a value was given out for: one element, or a list section as one value. */
export type Released = DataElement | { readonly code: string; readonly path: string }

const open = Symbol('open recording')

/**
 * 记录中: the open audit record that alone allows `exchange.read`. Only `Ledger.record` makes one, and it lasts as long
 * as the work it was made for; noting on it afterwards is a TypeError. `subject` is the position in the request.
 */
export interface Recording {
  readonly request: RecordRequest
  asked(subject: number, elements: readonly DataElement[]): void
  /** One upstream call, the proof of a relation included. */
  called(subject: number, call: CallNote): void
  /**
   * A value that leaves.
   * @param disclosure CLEAR, MASKED or VERIFY
   * @param value as it leaves, canonical; a list is one value
   */
  released(subject: number, element: Released, disclosure: string, value: unknown): void
  /** 用证: which type of licence is used, null where it is several or not known, and what for. The last word counts. */
  used(subject: number, use: LicenseUse): void
  /** Asked but not given; the reason is an ElementState or an error code. */
  refused(subject: number, element: Released, reason: string): void
  /** An upper gateway has answered about this subject, and put it down there. */
  upstream(subject: number, entry: UpstreamEntry): void
  /** What the entry about this subject will be called, `yidang/<log>/<entry id>`: for a source that puts it down too. */
  entryName(subject: number): string
  readonly [open]: true
}

export interface LicenseUse {
  readonly type: string | null
  readonly useCause: string
}

export interface Release {
  readonly code: string
  readonly path: string
  readonly disclosure: string
  readonly value: unknown
}

/** What was noted about one subject. */
export interface Notes {
  readonly subject: Subject
  readonly asked: (readonly DataElement[])[]
  /** In words, one for each. */
  readonly calls: string[]
  readonly released: Release[]
  /** Null: everything was given. */
  refused: Map<string, string[]> | null
  /** Null: no use of licences. */
  use: LicenseUse | null
  /** Null until an upper gateway answers. */
  upstream: UpstreamEntry[] | null
  /** Id of the entry; null until somebody has to know it beforehand. */
  id: string | null
}

/** How entries of this ledger are called. */
export interface EntryNames {
  /** Origin of the log, `yidang/<32 hex>`. */
  readonly log: string
  nextId(): string
}

/** Opens a recording; `close` ends it and returns the notes, one for each subject, once. */
export function openRecording(
  request: RecordRequest,
  names: EntryNames,
): { recording: Recording; close(): readonly Notes[] } {
  let notes: readonly Notes[] = request.subjects.map((subject) => ({
    subject,
    asked: [],
    calls: [],
    released: [],
    refused: null,
    use: null,
    upstream: null,
    id: null,
  }))
  let closed = false

  function about(subject: number): Notes {
    const found = notes[subject]
    if (closed || found === undefined) throw new TypeError(closed ? 'this recording is closed' : 'no such subject')
    return found
  }

  const recording: Recording = {
    [open]: true,
    request,
    asked(subject, elements) {
      about(subject).asked.push(elements)
    },
    called(subject, call) {
      about(subject).calls.push(callText(call))
    },
    released(subject, element, disclosure, value) {
      about(subject).released.push({ code: element.code, path: element.path, disclosure, value })
    },
    used(subject, use) {
      about(subject).use = use
    },
    refused(subject, element, reason) {
      const notes = about(subject)
      const refused = (notes.refused ??= new Map())
      const codes = refused.get(reason)
      if (codes === undefined) refused.set(reason, [element.code])
      else codes.push(element.code)
    },
    upstream(subject, entry) {
      const notes = about(subject)
      notes.upstream ??= []
      if (!notes.upstream.some((other) => other.entry === entry.entry)) notes.upstream.push(entry)
    },
    entryName(subject) {
      const notes = about(subject)
      notes.id ??= names.nextId()
      return `${names.log}/${notes.id}`
    },
  }
  return {
    recording,
    close() {
      const taken = notes
      closed = true
      // Late calls may hold on to the recording for a while.
      notes = []
      return taken
    },
  }
}

/** A source notes the same outcome with the same object. */
const texts = new WeakMap<CallNote, string>()

function callText(call: CallNote): string {
  let text = texts.get(call)
  if (text === undefined) texts.set(call, (text = writeCall(call)))
  return text
}

function writeCall({ connector, version, operation, outcome, reason, cached }: CallNote): string {
  return `${connector}@${version}/${operation} ${outcome}${reason === null ? '' : `:${reason}`}${cached ? ' CACHED' : ''}`
}
