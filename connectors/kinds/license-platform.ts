import { type Inspect, openHttpConnector } from './http-connector.ts'
import { speakJson } from './http-json.ts'
import { type Connector, failed, type OpenConnector, type Question, type Wiring } from './kind.ts'
import { type LicenseReader } from './license-asked.ts'
import { faultsIn, sightingsOf, type Seen } from './license-faults.ts'
import {
  compileServices,
  type FoundLicense,
  type LicenseList,
  licenseListOf,
  platformCodesOf,
} from './license-services.ts'
import { compilePath } from './paths.ts'
import { canonicalKey, compileItems, compileKey } from './records.ts'
import { type Operation } from '../../src/catalog/types.ts'
import { toDate } from '../../src/model/clock.ts'

/**
 * 电子证照平台 (GB/T 36901–36906): JSON over HTTP, every call with its 用证事由, and beside the questions of the archive
 * the services that concern one licence. Every licence that comes by is looked at for faults; none is kept.
 */
export const openLicensePlatform: OpenConnector = (source, wiring) => {
  const list = licenseListOf(source)
  const inspects = (operation: Operation) => compileInspection(operation, wiring)
  const http = openHttpConnector(source, wiring, { ...speakJson(source), inspects })
  if (source.licenses === undefined || list === null) return http

  const codeOf = platformCodesOf(list)
  const interpret = compileServices(source, { wiring, list, look })
  const services = new Map(
    Object.entries(source.licenses).map(([name, service]) => [name, { service, call: http.compile(service.request) }]),
  )

  const consult: Connector['consult'] = (name, question, settle) => {
    const { service, call } = services.get(name) ?? {}
    if (service === undefined || call === undefined) throw new TypeError(`${source.connector} has no service ${name}`)
    const asked = inPlatformWords(question, codeOf)
    return http.ask(call, asked, (reply) => {
      const answer = typeof reply === 'string' ? failed(reply) : interpret(name, service, { reply, question })
      if (answer.kind === 'ANSWERED' && answer.result === 'INCOMPLETE') noteIncomplete(question)
      settle(answer)
    })
  }

  /** It shows nothing of a licence of which it says that too little is there. */
  function noteIncomplete({ license }: Question): void {
    const { type, number } = license ?? {}
    if (type == null || number == null) return
    wiring.onLicense?.({ type, key: number, faults: ['DATA_INCOMPLETE'], isSeen: false })
  }

  function look(licenses: readonly FoundLicense[], by: LicenseReader, { keys: [key = ''] }: Question) {
    const seen = licenses.map(({ item, holder, fields }): Seen => {
      const faceFields = fields === null ? null : fields.filter(({ value }) => value.trim() !== '').length
      // Only a list was promised to be about this holder; a number or a code may well be somebody else's.
      return { item, isForeign: by === 'byHolder' && holder !== canonicalKey(key), faceFields }
    })
    const today = toDate(wiring.clock())
    for (const sighting of sightingsOf(seen, today)) wiring.onLicense?.(sighting)
    return faultsIn(seen, today)
  }

  return { ...http, consult }
}

function inPlatformWords(question: Question, codeOf: (type: string) => string): Question {
  const { license } = question
  if (license?.type == null) return question
  return { ...question, license: { ...license, type: codeOf(license.type) } }
}

/** Looks at the licences in the lists that the archive reads. */
function compileInspection(operation: Operation, { clock, onLicense }: Wiring): Inspect | null {
  const list = licenseListIn(operation)
  if (list === null || onLicense === undefined) return null
  const { slot, provision } = list
  const [rowsIn, keyOf, items] = [
    compilePath(operation.records),
    compileKey(operation.recordKey),
    compileItems(provision),
  ]

  return (answer, { body }, keys) => {
    if (answer.kind !== 'ANSWERED') return
    const today = toDate(clock())
    for (const found of answer.found) {
      const held = found?.record[slot]
      if (!Array.isArray(held)) continue
      const seen = held.map((item) => ({ item, isForeign: false, faceFields: null }))
      for (const sighting of sightingsOf(seen, today)) onLicense(sighting)
    }
    // Those about nobody who was asked for were dropped: they are looked at where they came from.
    const rows = answer.absent === 'WRONG_SUBJECT' ? rowsIn(body) : null
    if (!Array.isArray(rows)) return
    const own = new Set(keys.map(canonicalKey))
    const foreign = rows.filter((row) => !own.has(keyOf(row) ?? ''))
    const seen = items(foreign, SILENT).map((item) => ({ item, isForeign: true, faceFields: null }))
    for (const sighting of sightingsOf(seen, today)) onLicense(sighting)
  }
}

function licenseListIn({ provides }: Operation): { readonly slot: number; readonly provision: LicenseList } | null {
  for (const [slot, provision] of provides.entries()) {
    if (provision.kind === 'list' && provision.list.endsWith('.licenses[]')) return { slot, provision }
  }
  return null
}

/** What these rows hold against their promise was noted when they were first read, if they were. */
const SILENT = { note: () => {} }
