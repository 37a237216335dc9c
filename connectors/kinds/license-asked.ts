import { failed, type Question } from './kind.ts'
import { type LicenseAnswer, type ReadLicense } from './license.ts'
import { canonicalKey } from './records.ts'
import { type Findings } from './values.ts'
import { type Value } from '../../src/model/element.ts'

/** Services that answer with licences. */
export type LicenseReader = 'byHolder' | 'byNumber' | 'byIdentifier' | 'byCode'

/** What licences are asked for by; null: this one does not say. */
interface Name {
  asked(question: Question): string
  of(license: ReadLicense): string | null
}

const NAMES: Readonly<Record<LicenseReader, Name>> = {
  byHolder: { asked: ({ keys: [key = ''] }) => canonicalKey(key), of: ({ holder }) => holder },
  byNumber: {
    asked: ({ license }) => numberOf(license?.type, license?.number) ?? '',
    of: ({ item }) => numberOf(item['type'], item['number']),
  },
  byIdentifier: {
    asked: ({ license }) => canonicalKey(license?.identifier ?? ''),
    of: ({ item }) => (item['identifier'] == null ? null : canonicalKey(String(item['identifier']))),
  },
  // What a presented code stands for is the platform's to say.
  byCode: { asked: () => '', of: () => '' },
}

/** The same number, however its brackets and spaces are written. */
function numberOf(type: Value | undefined, number: Value | undefined): string | null {
  if (type == null || number == null) return null
  const bare = String(number)
    .normalize('NFKC')
    .replace(/[^\p{L}\p{N}]/gu, '')
  return `${String(type)} ${bare.toUpperCase()}`
}

export interface AskedFor {
  readonly by: LicenseReader
  readonly question: Question
  readonly findings: Findings
}

/**
 * Of the licences of an answer those that were asked for; others are dropped, as a record of somebody else is. Which
 * holder they may be shown to is decided elsewhere.
 */
export function licensesAsked(
  licenses: readonly ReadLicense[],
  { by, question, findings }: AskedFor,
): LicenseAnswer<'byHolder'> {
  const { asked, of } = NAMES[by]
  const wanted = asked(question)
  const named = licenses.map((license) => (license.holder === null ? null : of(license)))
  for (const one of named) {
    if (one !== wanted) findings.note(null, one === null ? 'RECORD_WITHOUT_KEY' : 'WRONG_SUBJECT')
  }
  const result = licenses.filter((_, i) => named[i] === wanted)
  if (result.length === 0) return failed(named.some((one) => one !== null) ? 'WRONG_SUBJECT' : 'MALFORMED')
  // One was asked for: of several that differ nobody can tell which it is.
  return by === 'byHolder' || areSame(result) ? { kind: 'ANSWERED', result } : failed('MALFORMED')
}

/** Each of several holders may be named with it. */
function areSame(licenses: readonly ReadLicense[]): boolean {
  return new Set(licenses.map(({ item, fields }) => JSON.stringify([item, fields]))).size === 1
}
