import { type AuthSettings } from './types.ts'

/** How another Yidang knows us; it answers each of our callers by its own rules (DESIGN §8). */
export const GATEWAY_PROFILE = 'yidang'

/** Is it another Yidang? What it answers depends on who asks, so it is shared between no two requests. */
export function isGateway({ auth }: { readonly auth: Pick<AuthSettings, 'profile'> }): boolean {
  return auth.profile === GATEWAY_PROFILE
}
