import { type ProfileKind, steady } from './profile.ts'

/** RFC 7617. */
export const basic: ProfileKind = {
  required: ['user', 'password'],
  optional: [],
  open(setting) {
    const credentials = Buffer.from(`${setting('user')}:${setting('password')}`).toString('base64')
    const headers = ['authorization', `Basic ${credentials}`]
    return steady(() => headers)
  },
}
