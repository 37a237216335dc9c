import { createHash } from 'node:crypto'
import { CompactEncrypt, compactDecrypt } from 'jose'
import { z } from 'zod'
import { type Caller } from '../model/caller.ts'
import { GatewayError } from '../model/errors.ts'
import { ELEMENT_STATES, type ElementState } from '../model/state.ts'

/** What a form was prefilled with, kept by the caller and readable only by us (封装令牌). */
export interface SealedForm {
  readonly lifeEvent: string
  readonly caseNumber: string | null
  /** Seconds since the epoch. */
  readonly expiresAt: number
  readonly fields: readonly SealedField[]
}

/** Canonical, so that reformatting a date is not tampering. Values withheld from the caller are here too. */
export interface SealedField {
  readonly key: string
  readonly value: string | null
  readonly state: ElementState
  readonly locked: boolean
}

const PAYLOAD = z.object({
  lifeEvent: z.string(),
  caseNumber: z.string().nullable(),
  expiresAt: z.number(),
  holder: z.string(),
  fields: z.array(
    z.object({ key: z.string(), value: z.string().nullable(), state: z.enum(ELEMENT_STATES), locked: z.boolean() }),
  ),
})

/** Encrypts the prefill for its caller (JWE, dir + A256GCM): what was withheld stays unreadable outside the gateway. */
export async function sealForm(form: SealedForm, caller: Caller, key: Uint8Array): Promise<string> {
  const payload = new TextEncoder().encode(JSON.stringify({ ...form, holder: holderOf(caller) }))
  return new CompactEncrypt(payload).setProtectedHeader({ alg: 'dir', enc: 'A256GCM', typ: 'yidang-seal' }).encrypt(key)
}

/**
 * Opens a seal for the caller and case it was made for.
 * @throws {GatewayError} SEAL_INVALID when altered, made for somebody else or another case; SEAL_EXPIRED
 */
export async function openSeal(
  seal: string,
  bearer: { readonly caller: Caller; readonly caseNumber: string | null; readonly nowMs: number },
  key: Uint8Array,
): Promise<SealedForm> {
  const { holder, ...form } = await decrypt(seal, key)
  if (holder !== holderOf(bearer.caller) || form.caseNumber !== bearer.caseNumber)
    throw new GatewayError('SEAL_INVALID')
  if (form.expiresAt * 1000 <= bearer.nowMs) throw new GatewayError('SEAL_EXPIRED')
  return form
}

async function decrypt(seal: string, key: Uint8Array): Promise<z.infer<typeof PAYLOAD>> {
  try {
    const options = { keyManagementAlgorithms: ['dir'], contentEncryptionAlgorithms: ['A256GCM'] }
    const { plaintext } = await compactDecrypt(seal, key, options)
    return PAYLOAD.parse(JSON.parse(new TextDecoder().decode(plaintext)))
  } catch (cause) {
    throw new GatewayError('SEAL_INVALID', { cause })
  }
}

function holderOf({ client, citizen, officer }: Caller): string {
  return createHash('sha256')
    .update(JSON.stringify([client, citizen, officer]))
    .digest('base64url')
}
