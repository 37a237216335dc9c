import { hash, randomBytes } from 'node:crypto'
import { type ProfileKind } from './profile.ts'
import { escapeXml } from '../kinds/xml.ts'
import { isObject } from '../kinds/paths.ts'

const NAMES = 'http://docs.oasis-open.org/wss/2004/01/oasis-200401-wss'

/**
 * OASIS Web Services Security, UsernameToken Profile 1.1: user and password in the header of the envelope. Digested
 * unless the source wants it in the clear, which is for TLS only.
 */
export const wsSecurity: ProfileKind = {
  required: ['user', 'password'],
  optional: ['passwordType'],
  open(setting, { clock }) {
    const [user, password] = [setting('user'), setting('password')]
    const isText = setting('passwordType') === 'PasswordText'

    function token(): string {
      const nonce = randomBytes(16)
      // Seconds are enough, and all that some servers read.
      const created = new Date(clock()).toISOString().replace(/\.\d+/, '')
      const proof = isText ? password : passwordDigest(nonce, created, password)
      return [
        `<wsse:Username>${escapeXml(user)}</wsse:Username>`,
        `<wsse:Password Type="${NAMES}-username-token-profile-1.0#${isText ? 'PasswordText' : 'PasswordDigest'}">`,
        `${escapeXml(proof)}</wsse:Password>`,
        `<wsse:Nonce EncodingType="${NAMES}-soap-message-security-1.0#Base64Binary">`,
        `${nonce.toString('base64')}</wsse:Nonce>`,
        `<wsu:Created>${created}</wsu:Created>`,
      ].join('')
    }

    return {
      // It is for envelopes; composition lets it stand nowhere else.
      headersFor: () => 'UNAUTHORIZED',
      envelopeHeader: () => ({
        xml: `${OPENING}<wsse:UsernameToken>${token()}</wsse:UsernameToken></wsse:Security>`,
      }),
      refusal: ({ body }) => (isRefusal(body) ? 'UNAUTHORIZED' : null),
      renew: () => false,
    }
  },
}

const OPENING =
  `<wsse:Security xmlns:wsse="${NAMES}-wssecurity-secext-1.0.xsd"` + ` xmlns:wsu="${NAMES}-wssecurity-utility-1.0.xsd">`

/** §3.1: base64 of SHA-1 over nonce, created and password. */
export function passwordDigest(nonce: Uint8Array, created: string, password: string): string {
  return hash('sha1', Buffer.concat([nonce, Buffer.from(created + password)]), 'base64')
}

/** SOAP Message Security 1.1 §12: how a server says that it does not let us in; WSS4J has one word for all of them. */
const REFUSALS: ReadonlySet<unknown> = new Set([
  'InvalidSecurity',
  'InvalidSecurityToken',
  'FailedAuthentication',
  'FailedCheck',
  'SecurityError',
])

function isRefusal(body: unknown): boolean {
  const fault = isObject(body) ? body['Fault'] : null
  if (!isObject(fault)) return false
  return REFUSALS.has(fault['faultcode']) || REFUSALS.has(subcodeOf(fault))
}

function subcodeOf({ Code: code }: Readonly<Record<string, unknown>>): unknown {
  const subcode = isObject(code) ? code['Subcode'] : null
  return isObject(subcode) ? subcode['Value'] : null
}
