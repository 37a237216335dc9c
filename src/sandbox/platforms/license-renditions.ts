/** 证照文件 and 出示码: what the platform hands out for a short while. */
import { hash, randomBytes } from 'node:crypto'
import { type Reply, type SandboxRequest } from '../kit.ts'
import { type IssuedLicense } from './license-book.ts'

const RENDITION_LIFE_MS = 5 * 60_000
const CODE_LIFE_MS = 3 * 60_000

export interface LicenseFile {
  readonly path: string
  readonly digest: string
  readonly expiresAt: number
}

export interface Renditions {
  /** A file with the use cause as its watermark, to be fetched once. */
  make(license: IssuedLicense, cause: string, now: number): LicenseFile
  fetch(request: SandboxRequest, token: string): Reply
  /** Did the platform make this file of this licence? */
  isGenuine(identifier: string, digest: string): boolean
  /** What the holder's app shows as a QR code. */
  present(license: IssuedLicense, now: number): string
  presented(code: string, now: number): IssuedLicense | null
}

export const RENDITION_TYPE = 'image/svg+xml'

export function openRenditions(): Renditions {
  const waiting = new Map<string, { readonly file: string; readonly expiresAt: number }>()
  const made = new Map<string, string>()
  const codes = new Map<string, { readonly license: IssuedLicense; readonly expiresAt: number }>()

  return {
    make(license, cause, now) {
      const [token, expiresAt] = [newToken(), now + RENDITION_LIFE_MS]
      const file = draw(license, cause)
      const digest = hash('sha256', file)
      waiting.set(token, { file, expiresAt })
      made.set(digest, license.identifier)
      return { path: `/rendition/${token}`, digest, expiresAt }
    },
    fetch({ receivedAt }, token) {
      const held = waiting.get(token)
      waiting.delete(token)
      if (held === undefined || held.expiresAt < receivedAt) {
        return { status: 410, body: { FHM: '0410', FHXX: '地址已使用或已过期' } }
      }
      return { headers: { 'content-type': RENDITION_TYPE, 'cache-control': 'no-store' }, body: held.file }
    },
    isGenuine: (identifier, digest) => made.get(digest) === identifier,
    present(license, now) {
      const code = `ZZ${newToken()}`
      codes.set(code, { license, expiresAt: now + CODE_LIFE_MS })
      return code
    },
    presented(code, now) {
      const held = codes.get(code)
      return held === undefined || held.expiresAt < now ? null : held.license
    },
  }
}

function newToken(): string {
  return randomBytes(16).toString('hex')
}

function draw(license: IssuedLicense, cause: string): string {
  const lines = [license.name, ...Object.entries(license.face).map(([name, value]) => `${name}：${value}`)]
  const texts = lines.map((line, i) => `<text x="40" y="${String(60 + 32 * i)}">${escape(line)}</text>`)
  const watermark = `<text x="120" y="300" opacity="0.3" transform="rotate(-20 300 300)">仅供${escape(cause)}使用</text>`
  return `<svg xmlns="http://www.w3.org/2000/svg" width="640" height="480">${texts.join('')}${watermark}</svg>`
}

function escape(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')
}
