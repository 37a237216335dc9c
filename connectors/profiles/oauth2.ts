import { keepCredential } from './credential.ts'
import { once, type ProfileKind } from './profile.ts'
import { isObject } from '../kinds/paths.ts'

/** Client credentials, RFC 6749 §4.4, in the form most departments' platforms have: the client in the body. */
export const oauth2: ProfileKind = {
  required: ['clientId', 'clientSecret'],
  optional: ['tokenPath', 'scope'],
  open(setting, { clock, post }) {
    const tokenPath = setting('tokenPath') || '/oauth/token'
    const form = new URLSearchParams({
      grant_type: 'client_credentials',
      client_id: setting('clientId'),
      client_secret: setting('clientSecret'),
      ...(setting('scope') && { scope: setting('scope') }),
    }).toString()

    const tokens = keepCredential(async () => {
      const reply = await post(tokenPath, ['content-type', 'application/x-www-form-urlencoded'], form)
      if (typeof reply === 'string') return reply
      const { status, body } = reply
      // RFC 6749 §5.2: invalid_client and its kin are 400 or 401.
      if (status === 400 || status === 401) return 'UNAUTHORIZED'
      if (status !== 200) return 'STATUS'
      if (!isObject(body) || typeof body['access_token'] !== 'string') return 'MALFORMED'
      // `expires_in` is only recommended (§5.1): without it the token serves until it is refused.
      const seconds = Number(body['expires_in'] ?? 3600)
      return { text: body['access_token'], expiresAt: clock() + (seconds > 0 ? seconds : 0) * 1000 }
    }, clock)

    return {
      headersFor: () => once(tokens.get(), ({ text }) => ['authorization', `Bearer ${text}`]),
      refusal: ({ status }) => (status === 401 ? 'UNAUTHORIZED' : null),
      renew: tokens.renew,
    }
  },
}
