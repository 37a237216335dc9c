/**
 * The switchboard of the sandbox, for tests and for the demo page's outage switch.
 * - `GET /state` → `{departments: [{department, title, annexRow, url, fault, calls}]}`
 * - `POST /faults` `{department, fault, ms?}` sets one fault (faults.ts names them); `ms` goes with `slow` and `drip`
 * - `POST /reset` ends every fault and counts calls from zero
 */
import { none } from '../authenticators.ts'
import { type Fault, FAULTS } from '../faults.ts'
import { type Department, type Reply, type RunningDepartment, type SandboxRequest } from '../kit.ts'

const DEFAULT_MS = { slow: 1500, drip: 100 } as const
const MAX_MS = 600_000

export function controlDesk(running: ReadonlyMap<string, RunningDepartment>): Department {
  const state = (): Reply => ({ body: { departments: [...running.values()].map(stateOf) } })

  async function setFault(request: SandboxRequest): Promise<Reply> {
    const order = orderOf(request.json())
    const department = running.get(order?.department ?? '')
    if (order === null || department === undefined) {
      return { status: 400, body: { error: 'unknown department or fault', faults: FAULTS } }
    }
    await department.setFault(order.fault)
    return { body: stateOf(department) }
  }

  async function reset(): Promise<Reply> {
    await Promise.all([...running.values()].map((department) => department.setFault({ kind: 'none' })))
    for (const department of running.values()) department.resetCalls()
    return state()
  }

  return {
    name: 'control',
    annexRow: null,
    title: '沙箱控制台',
    authenticate: none(),
    strangers: () => [],
    routes: [
      { method: 'GET', path: '/state', answer: state },
      { method: 'POST', path: '/faults', answer: setFault },
      { method: 'POST', path: '/reset', answer: reset },
    ],
  }
}

function stateOf({ department, url, fault, calls }: RunningDepartment): Readonly<Record<string, unknown>> {
  const { name, title, annexRow } = department
  return { department: name, title, annexRow, url, fault: fault(), calls: calls() }
}

function orderOf(body: unknown): { readonly department: string; readonly fault: Fault } | null {
  const values = new Map<string, unknown>(Object.entries(body ?? {}))
  const department = String(values.get('department') ?? '')
  const kind = FAULTS.find((known) => known === values.get('fault'))
  if (kind === undefined) return null
  if (kind !== 'slow' && kind !== 'drip') return { department, fault: { kind } }
  const ms = Number(values.get('ms') ?? DEFAULT_MS[kind])
  return ms >= 0 && ms <= MAX_MS ? { department, fault: { kind, ms } } : null
}
