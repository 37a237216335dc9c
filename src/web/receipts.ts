import { onScopeDispose, shallowRef, watch, type Ref } from 'vue'
import { ask } from './api.ts'
import { type AuditReceipt, type PrefilledForm, RECEIPT } from './documents.ts'
import { checkProof, type CheckedProof, openValues } from './proof.ts'

export interface RoleReceipt {
  readonly role: string
  readonly receipt: AuditReceipt
  /** Null until the proof has arrived. */
  readonly checked: CheckedProof | null
  /** Paths whose value in the form was opened and found right; null: the commitments are not those of the entry. */
  readonly opened: ReadonlySet<string> | null
}

const POLL_EVERY_MS = 1000
/** The checkpoint is renewed once a second: a ledger that needs longer than this has stopped. */
const POLL_TIMES = 20

/** The receipts of a form; their proofs arrive once a checkpoint covers them. */
export function useReceipts(
  persona: string,
  form: Readonly<Ref<PrefilledForm | null>>,
): Readonly<Ref<readonly RoleReceipt[]>> {
  const receipts = shallowRef<readonly RoleReceipt[]>([])
  let timer: ReturnType<typeof setTimeout> | undefined

  watch(form, (now) => {
    clearTimeout(timer)
    receipts.value = now?.receipts.map((one) => ({ ...one, checked: null, opened: new Set<string>() })) ?? []
    if (now !== null) waitFor(now, POLL_TIMES)
  })
  onScopeDispose(() => clearTimeout(timer))

  function waitFor(asked: PrefilledForm, times: number): void {
    timer = setTimeout(() => void poll(asked, times), POLL_EVERY_MS)
  }

  async function poll(asked: PrefilledForm, times: number): Promise<void> {
    const renewed = await Promise.all(receipts.value.map((one) => renew(persona, one, asked).catch(() => one)))
    if (form.value !== asked) return
    receipts.value = renewed
    if (times > 1 && renewed.some(({ checked }) => checked === null)) waitFor(asked, times - 1)
  }

  return receipts
}

/** Only the proof is taken over: the openings are given once, with the answer. */
async function renew(persona: string, known: RoleReceipt, { fields }: PrefilledForm): Promise<RoleReceipt> {
  if (known.checked !== null) return known
  const { entryId, leafHash } = known.receipt
  const { receipt } = await ask<{ receipt: AuditReceipt | null }>(persona, RECEIPT, { entryId })
  if (receipt?.proof == null) return known
  const { index, proof } = receipt
  const checked = await checkProof(proof, leafHash)
  const own = fields.filter(({ role }) => role === known.role)
  const opened = checked === null ? known.opened : await openValues(known.receipt, checked, own)
  return { ...known, receipt: { ...known.receipt, index, proof }, checked, opened }
}
