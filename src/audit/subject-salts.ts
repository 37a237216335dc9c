import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto'
import { LRUCache } from 'lru-cache'
import type { Subject } from '../model/subject.ts'
import { type DataFolder, keyedDigest } from '../store/data-folder.ts'
import { digest } from './hash.ts'
import type { LogReader } from './log-files.ts'

const KNOWN_SUBJECTS = 20_000

/** A salt that the next commit must store: keyed digest of the subject (hex) and sealed salt (base64). */
export type NewSalt = readonly [digest: string, sealed: string]

/** One subject's salt, and how many rows of the index are its own. */
export interface SubjectKey {
  readonly salt: string
  uses: number
  /** Null once a commit stores it. */
  unsaved: NewSalt | null
}

/**
 * The salts of subjects, and the index subject → entries. A row of the index is found under H(salt ‖ "use" ‖ n) for
 * n = 1, 2, 3 …: whoever holds the salt walks from one to the next, everyone else sees unrelated random keys. So the
 * index needs no other encryption, and ends with the salt.
 */
export interface SubjectSalts {
  of(subject: Subject): SubjectKey
  /** The key of the subject's next row in the index. */
  nextUse(key: SubjectKey): string
  /** The salts among these that are still to be stored; from then on they count as stored. */
  takeUnsaved(keys: readonly SubjectKey[]): readonly NewSalt[]
  /** Positions in the log of all entries about a subject. */
  uses(subject: Subject): readonly number[]
  /** Forgets a subject here, and says under which digest its salt is stored. */
  erase(subject: Subject): string
  /** After a failed commit nobody knows what was stored: everything is read again. */
  reset(reader: LogReader): void
}

export function subjectSalts(folder: DataFolder, reader: LogReader): SubjectSalts {
  const keyed = keyedDigest(folder.key('ledger subject'))
  const sealKey = folder.key('ledger salt')
  const known = new LRUCache<string, SubjectKey>({ max: KNOWN_SUBJECTS })
  let stored = reader

  function digestOf(subject: Subject): string {
    return keyed(nameOf(subject))
  }

  function load(subject: Subject): SubjectKey {
    const name = digestOf(subject)
    const sealed = stored.salt(name)
    if (sealed === null) return make(name)
    const salt = unseal(sealKey, name, sealed)
    return { salt, uses: countUses(salt), unsaved: null }
  }

  function make(name: string): SubjectKey {
    const salt = randomBytes(32).toString('hex')
    return { salt, uses: 0, unsaved: [name, seal(sealKey, name, salt)] }
  }

  /** Rows are numbered without gaps: double until there is none, then halve. */
  function countUses(salt: string): number {
    const isThere = (n: number) => stored.usedAt(useKey(salt, n)) !== null
    let high = 1
    while (isThere(high)) high *= 2
    let low = Math.floor(high / 2)
    while (high - low > 1) {
      const middle = (low + high) / 2
      if (isThere(middle)) low = middle
      else high = middle
    }
    return low
  }

  return {
    of(subject) {
      const name = nameOf(subject)
      const found = known.get(name)
      if (found !== undefined) return found
      const key = load(subject)
      known.set(name, key)
      return key
    },
    nextUse(key) {
      key.uses++
      return useKey(key.salt, key.uses)
    },
    takeUnsaved(keys) {
      const taken: NewSalt[] = []
      for (const key of keys) {
        if (key.unsaved !== null) taken.push(key.unsaved)
        key.unsaved = null
      }
      return taken
    },
    uses(subject) {
      const sealed = stored.salt(digestOf(subject))
      if (sealed === null) return []
      const salt = unseal(sealKey, digestOf(subject), sealed)
      const positions: number[] = []
      for (
        let at = stored.usedAt(useKey(salt, 1));
        at !== null;
        at = stored.usedAt(useKey(salt, positions.length + 1))
      ) {
        positions.push(at)
      }
      return positions
    },
    erase(subject) {
      const name = digestOf(subject)
      // A request that is under way may write about the subject before the deletion is done: with a new salt, then.
      known.set(nameOf(subject), make(name))
      return name
    },
    reset(reader) {
      stored = reader
      known.clear()
    },
  }
}

function nameOf(subject: Subject): string {
  return `${subject.key} ${subject.id}`
}

function useKey(salt: string, n: number): string {
  return digest(`${salt}use${n}`).slice(0, 32)
}

/** AES-256-GCM: nonce ‖ ciphertext ‖ tag, bound to the subject's digest so that rows cannot be exchanged. */
function seal(key: Buffer, name: string, salt: string): string {
  const nonce = randomBytes(12)
  const cipher = createCipheriv('aes-256-gcm', key, nonce).setAAD(Buffer.from(name))
  const sealed = Buffer.concat([nonce, cipher.update(salt, 'hex'), cipher.final(), cipher.getAuthTag()])
  return sealed.toString('base64')
}

function unseal(key: Buffer, name: string, sealed: Buffer): string {
  const decipher = createDecipheriv('aes-256-gcm', key, sealed.subarray(0, 12)).setAAD(Buffer.from(name))
  decipher.setAuthTag(sealed.subarray(-16))
  return decipher.update(sealed.subarray(12, -16), undefined, 'hex') + decipher.final('hex')
}
