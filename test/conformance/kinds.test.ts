import { afterEach, describe, expect, it } from 'vitest'
import { fileDropFolder, fileDropSftp } from './file-drop.ts'
import { entities, graphql } from './graphql.ts'
import { type Ability, type Harness, type Misbehaviour, type OpenHarness, type Row } from './harness.ts'
import { httpJson } from './http-json.ts'
import { licensePlatform } from './license-platform.ts'
import { manual } from './manual.ts'
import { soap11, soap12 } from './soap.ts'
import { mariadb, postgres, sqlite } from './sql.ts'
import { kinds } from '../../connectors/kinds/index.ts'
import { type Assistance, type ReadAnswer } from '../../connectors/kinds/kind.ts'
import { type Operation, type Provision, type Source } from '../../src/catalog/types.ts'
import { dialFor } from '../../src/exchange/dial.ts'
import { createExchange, type Exchange, type Finding } from '../../src/exchange/exchange.ts'
import { type FailureReason, type Outcome } from '../../src/exchange/types.ts'
import { type Purpose } from '../../src/model/caller.ts'
import { type Subject } from '../../src/model/subject.ts'
import { planOf, record, somebody } from '../support/exchange-world.ts'

const HARNESSES: readonly Harness[] = [
  ...[httpJson, graphql, entities, soap11, soap12, licensePlatform],
  ...[sqlite, postgres, mariadb],
  ...[fileDropFolder, fileDropSftp],
  manual,
]

/** Of the department under test, if its officers answer. */
let assistance: Assistance | undefined

const opened: { close(): Promise<unknown> }[] = []
afterEach(async () => {
  // Callers first, as in the product.
  for (const one of opened.splice(0).reverse()) await one.close()
})

/** The made-up resident of this number. */
function rowOf(number: number, changes: Partial<Row> = {}): Row {
  return {
    id: somebody(number).id,
    name: `虚构${number}`,
    sex: number % 2 === 0 ? '2' : '1',
    birthDate: '19900307',
    account: `00${number}.50`,
    updatedAt: '2026-11-01 08:30:00',
    ...changes,
  }
}

const several = (count: number) => Array.from({ length: count }, (_, i) => somebody(i + 1))
const rowsOf = (count: number) => Array.from({ length: count }, (_, i) => rowOf(i + 1))

/** What must come out of a row. */
const found = ({ name, sex, birthDate, account }: Row) => ({
  kind: 'RECORD',
  record: [
    name,
    sex === '9' ? null : sex === '1' ? 'MALE' : 'FEMALE',
    `${birthDate.slice(0, 4)}-${birthDate.slice(4, 6)}-${birthDate.slice(6)}`,
    account,
  ],
  cached: false,
})
const absent = { kind: 'NO_RECORD' }
const lost = (reason: FailureReason) => ({ kind: 'FAILED', reason })

interface Asking {
  readonly exchange: Exchange
  readonly findings: readonly Finding[]
  ask(subjects: readonly Subject[], purpose?: Partial<Purpose>): Promise<readonly (readonly Outcome[])[]>
}

function openExchange(sources: readonly Source[]): Asking {
  const findings: Finding[] = []
  const exchange = createExchange({
    sources,
    clock: Date.now,
    digest: (text) => `#${text}`,
    allowLoopback: true,
    ...(assistance && { assistance }),
    onFinding: (finding) => findings.push(finding),
  })
  opened.push(exchange)
  return {
    exchange,
    findings,
    ask(subjects, purpose = {}) {
      const { recording } = record(subjects, purpose)
      return exchange.read(recording, { subjects: planOf(subjects, sources), deadlineAt: Date.now() + 5000 })
    },
  }
}

function withLimits(source: Source, limits: Partial<Source['limits']>): Source {
  return { ...source, limits: { ...source.limits, ...limits } }
}

function withProvisions(source: Source, change: (provides: Operation['provides']) => Operation['provides']): Source {
  const operations: Operation[] = []
  const changed: Source = { ...source, operations }
  for (const one of source.operations) operations.push({ ...one, source: changed, provides: change(one.provides) })
  return changed
}

function optional(provision: Provision): Provision {
  if (provision.kind === 'list') return { ...provision, optional: true }
  const { rule } = provision
  return rule.kind === 'from' ? { ...provision, rule: { ...rule, optional: true } } : provision
}

describe.each(HARNESSES.map((harness) => [harness.kind, harness] as const))('a source of kind %s', (_kind, harness) => {
  /** A test of a department that holds these rows; left out where this machine cannot have one. */
  function behaves(what: string, rows: readonly Row[], test: (department: OpenHarness) => Promise<void>): void {
    it(what, async ({ skip }) => {
      const department = await harness.open(rows)
      if (department === null) return skip(`${harness.kind} needs what this machine does not have`)
      opened.push(department)
      assistance = department.assistance
      await test(department)
    })
  }

  const can = (ability: Ability) => !harness.cannot.includes(ability)

  behaves('finds one', [rowOf(2), rowOf(1)], async ({ source }) => {
    const { ask, findings } = openExchange([source])
    expect(await ask([somebody(1)])).toMatchObject([[found(rowOf(1))]])
    expect(await ask([somebody(2)])).toMatchObject([[found(rowOf(2))]])
    expect(findings).toEqual([])
  })

  behaves('says since when it is so', [rowOf(1)], async ({ source }) => {
    const { ask } = openExchange([source])
    expect(await ask([somebody(1)])).toMatchObject([[{ observedAt: '2026-11-01T08:30:00.000+08:00' }]])
  })

  behaves('finds a hundred with one call, whatever the order', rowsOf(100).reverse(), async ({ source, calls }) => {
    const { ask } = openExchange([source])
    expect(await ask(several(100))).toMatchObject(rowsOf(100).map((row) => [found(row)]))
    expect(calls()).toBeLessThanOrEqual(1)
  })

  if (can('absence'))
    behaves('tells who is missing', [rowOf(1), rowOf(3)], async ({ source }) => {
      const { ask, findings } = openExchange([source])
      expect(await ask([somebody(7)])).toMatchObject([[absent]])
      expect(await ask(several(3))).toMatchObject([[found(rowOf(1))], [absent], [found(rowOf(3))]])
      expect(findings).toEqual([])
    })

  if (can('absence'))
    behaves('knows nobody', [], async ({ source }) => {
      expect(await openExchange([source]).ask(several(2))).toMatchObject([[absent], [absent]])
    })

  behaves('may repeat a record', [rowOf(1), rowOf(2), rowOf(1)], async ({ source }) => {
    const { ask, findings } = openExchange([source])
    expect(await ask(several(2))).toMatchObject([[found(rowOf(1))], [found(rowOf(2))]])
    expect(findings).toEqual([])
  })

  const later = rowOf(1, { name: '改名', updatedAt: '2026-11-02 00:00:00' })
  for (const rows of [
    [later, rowOf(1)],
    [rowOf(1), later],
  ]) {
    const first = rows[0] === later ? 'later' : 'earlier'
    if (can('copies'))
      behaves(`keeps the later of two records, the ${first} one first`, rows, async ({ source }) => {
        const { ask, findings } = openExchange([source])
        expect(await ask([somebody(1)])).toMatchObject([
          [{ ...found(later), observedAt: '2026-11-02T00:00:00.000+08:00' }],
        ])
        expect(findings).toMatchObject([{ element: null, problem: 'DUPLICATE_RECORD', count: 1 }])
      })
  }

  const TEXTS = [
    '001230.50',
    '0',
    '140599199003070014',
    '123456789012345678901234567890',
    '1e5',
    '-0.10',
    'true',
    'null',
    '𬭚𠮷',
    '欧阳·阿不都',
    `O'Brien "x", <b>&amp;</b>; \\n`,
    '=1+1',
    '{"a":1}',
  ]
  const textRows = TEXTS.map((text, i) => rowOf(i + 1, { account: text, name: text }))
  behaves('keeps text as it is', textRows, async ({ source }) => {
    const { ask, findings } = openExchange([source])
    expect(await ask(several(TEXTS.length))).toMatchObject(textRows.map((row) => [found(row)]))
    expect(findings).toEqual([])
  })

  const unmapped = [rowOf(1, { sex: '9' }), rowOf(2, { sex: '9' }), rowOf(3)]
  if (can('codes'))
    behaves('reports a code nobody mapped, without the value', unmapped, async ({ source }) => {
      const { ask, findings } = openExchange([source])
      expect(await ask(several(3))).toMatchObject(unmapped.map((row) => [found(row)]))
      const { connector } = source
      expect(findings).toEqual([
        { connector, operation: 'residents', element: 'person.identity.sex', problem: 'UNMAPPED_CODE', count: 2 },
      ])
    })

  const ATTACKS = [
    `'; DROP TABLE residents; --`,
    `x' OR '1'='1`,
    '"}],"sfzhList":["x"]}',
    '</q:ajh></soap:Body><!--',
    ']]>&lt;&#0;',
    '$keys',
    '$key',
    '${secret.key}',
    '晋A-𬭚\t1',
    '%00%0d%0aX-Admin: 1',
  ]
  if (can('purposes'))
    behaves('takes what the caller wrote as data', rowsOf(2), async ({ source, heard }) => {
      const { ask } = openExchange([source])
      for (const attack of ATTACKS) {
        expect(await ask(several(2), { caseNumber: attack, serviceItem: attack })).toMatchObject(
          rowsOf(2).map((row) => [found(row)]),
        )
        if (heard !== undefined) expect(heard()).toMatchObject({ caseNumber: attack, purpose: attack })
      }
    })

  if (can('absence'))
    behaves('takes a key as data', rowsOf(2), async ({ source }) => {
      // Keys may be what another department wrote, so no exchange, which knows only ids, stands before this.
      const connector = kinds.get(source.kind)?.(source, {
        dial: dialFor(source, { allowLoopback: true }),
        clock: Date.now,
        onFinding: () => {},
      })
      const [operation] = source.operations
      if (connector === undefined || operation === undefined) throw new TypeError('a source has an operation')
      opened.push(connector)
      const attacks = [...ATTACKS, '', 'O"X', 'a,b', '*', '%']
      const answer = await new Promise<ReadAnswer>((resolve) => {
        const asked = { holder: null, purpose: 'P19', lifeEvent: 'P19', caseNumber: null, requestId: 'r' }
        connector.read(operation, { ...asked, keys: [somebody(1).id, ...attacks] }, resolve)
      })
      const { record: expected } = found(rowOf(1))
      expect(answer).toMatchObject({ kind: 'ANSWERED', absent: 'NO_RECORD' })
      expect(answer.kind === 'ANSWERED' && answer.found).toMatchObject([
        { record: expected },
        ...attacks.map(() => null),
      ])
    })

  const REASONS: Readonly<Record<Exclude<Misbehaviour, 'foreign' | 'rename'>, FailureReason>> = {
    hang: 'TIMEOUT',
    refuse: 'UNAUTHORIZED',
    fail: 'STATUS',
    garbage: 'MALFORMED',
    down: 'UNREACHABLE',
  }
  for (const [how, reason] of Object.entries(REASONS) as [keyof typeof REASONS, FailureReason][]) {
    if (harness.cannot.includes(how)) continue
    behaves(`that misbehaves (${how}) is ${reason} in time, and costs only itself`, rowsOf(2), async (department) => {
      const well = await httpJson.open(rowsOf(2))
      if (well === null) throw new TypeError('this kind needs nothing')
      opened.push(well)
      const source = withLimits(department.source, how === 'hang' ? { timeoutMs: 60 } : {})
      await department.misbehave(how)
      const { ask } = openExchange([source, well.source])
      const began = performance.now()
      expect(await ask(several(2))).toMatchObject(rowsOf(2).map((row) => [lost(reason), found(row)]))
      // Once more where that may help, and a moment between.
      expect(performance.now() - began).toBeLessThan(2 * source.limits.timeoutMs + 500)
    })
  }

  if (!harness.cannot.includes('foreign')) {
    behaves('that answers about somebody else has not answered', rowsOf(3), async (department) => {
      await department.misbehave('foreign')
      const { ask, findings } = openExchange([department.source])
      expect(await ask([somebody(1)])).toMatchObject([[lost('WRONG_SUBJECT')]])
      expect(findings).toMatchObject([{ element: null, problem: 'WRONG_SUBJECT', count: 1 }])
      expect(JSON.stringify(findings)).not.toContain('140599')
      const outcomes = (await ask(several(3))).flat()
      expect(outcomes).toContainEqual(lost('WRONG_SUBJECT'))
      outcomes.forEach((outcome, i) => {
        if (outcome.kind !== 'FAILED') expect(outcome).toMatchObject(found(rowOf(i + 1)))
      })
    })
  }

  const { list } = harness
  if (list !== undefined) {
    const withList = (source: Source) => withProvisions(source, (provides) => [...provides, list])

    behaves('gives the rows of a list', rowsOf(1), async ({ source }) => {
      const { ask, findings } = openExchange([withList(source)])
      const { record: values } = found(rowOf(1))
      expect(await ask([somebody(1)])).toMatchObject([[{ record: [...values, [{ number: '001.50' }]] }]])
      expect(findings).toEqual([])
    })

    behaves('that calls things by another name does not say that there are none', rowsOf(2), async (department) => {
      await department.misbehave('rename')
      const { ask, findings } = openExchange([withList(department.source)])
      const renamed = rowsOf(2).map((row) => [null, ...found(row).record.slice(1), null])
      expect(await ask(several(2))).toMatchObject(renamed.map((record) => [{ record, unreadable: [0, 4] }]))
      expect(findings).toMatchObject([
        { element: 'person.identity.name', problem: 'FIELD_MISSING', count: 2 },
        { element: 'person.phones[]', problem: 'FIELD_MISSING', count: 2 },
      ])
    })

    behaves('may leave out what its manifest calls optional', rowsOf(1), async (department) => {
      await department.misbehave('rename')
      const { ask, findings } = openExchange([withProvisions(withList(department.source), (all) => all.map(optional))])
      const [, ...rest] = found(rowOf(1)).record
      expect(await ask([somebody(1)])).toMatchObject([[{ record: [null, ...rest, []], unreadable: undefined }]])
      expect(findings).toEqual([])
    })
  } else if (!harness.cannot.includes('rename')) {
    // A statement that names a column which is not there, and a file without one, are refused whole.
    behaves('that calls a column by another name has not answered', rowsOf(1), async (department) => {
      await department.misbehave('rename')
      const [[outcome] = []] = await openExchange([department.source]).ask([somebody(1)])
      expect(outcome).toEqual(lost(harness.kind.startsWith('sql') ? 'STATUS' : 'MALFORMED'))
    })
  }

  if (can('size'))
    behaves('may not answer more than it said', rowsOf(1), async ({ source }) => {
      const { ask } = openExchange([withLimits(source, { maxBytes: 16 })])
      expect(await ask([somebody(1)])).toMatchObject([[lost('TOO_LARGE')]])
    })

  if (can('purposes'))
    behaves('serves many requests at a time, each with its own answer', rowsOf(40), async ({ source }) => {
      const { ask } = openExchange([withLimits(source, { concurrency: 4, timeoutMs: 3000 })])
      const answers = await Promise.all(several(40).map((subject, i) => ask([subject], { caseNumber: `案${i}` })))
      expect(answers).toMatchObject(rowsOf(40).map((row) => [[found(row)]]))
    })

  behaves('closes, and can be opened again', rowsOf(1), async ({ source }) => {
    const first = openExchange([source])
    expect(await first.ask([somebody(1)])).toMatchObject([[found(rowOf(1))]])
    await first.exchange.close()
    expect(await first.ask([somebody(1)])).toMatchObject([[{ kind: 'FAILED' }]])
    expect(await openExchange([source]).ask([somebody(1)])).toMatchObject([[found(rowOf(1))]])
  })

  if (!harness.cannot.includes('hang')) {
    behaves('that is closed ends what is under way', rowsOf(1), async (department) => {
      await department.misbehave('hang')
      const { ask, exchange } = openExchange([withLimits(department.source, { timeoutMs: 3000 })])
      const before = department.calls()
      const asked = ask([somebody(1)])
      await expect.poll(() => department.calls()).toBeGreaterThan(before)
      const began = performance.now()
      await exchange.close()
      expect(await asked).toMatchObject([[lost('UNREACHABLE')]])
      expect(performance.now() - began).toBeLessThan(1000)
    })
  }
})
