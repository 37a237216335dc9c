import { readFile, stat } from 'node:fs/promises'
import { type IncomingHttpHeaders } from 'node:http'
import { extname, join } from 'node:path'
import { type Reply } from './server-http.ts'

/** Files of the page. Null: no such file, and not an address of the page either. */
export type StaticFiles = (path: string, headers: IncomingHttpHeaders) => Promise<Reply | null>

/** Segments of plain characters that do not begin with a dot: no path can leave the folder. */
const PATH = /^(\/[A-Za-z0-9_@-][A-Za-z0-9_.@-]*)*\/?$/

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.ico': 'image/x-icon',
  '.woff2': 'font/woff2',
  '.ttf': 'font/ttf',
  '.txt': 'text/plain; charset=utf-8',
}

const PAGE_HEADERS = {
  // Vue and Monaco set styles on elements; Monaco starts its workers from blobs.
  'content-security-policy':
    "default-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; font-src 'self' data:; " +
    "worker-src 'self' blob:; object-src 'none'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'",
  'referrer-policy': 'no-referrer',
}

const BEING_BUILT: Reply = {
  status: 503,
  headers: { ...PAGE_HEADERS, 'content-type': 'text/html; charset=utf-8', refresh: '2', 'cache-control': 'no-store' },
  body: '<!doctype html><html lang="zh"><meta charset="utf-8"><title>一档</title><p>页面正在生成，请稍候……</p></html>',
}

export function serveStatic(folder: string): StaticFiles {
  return async (path, headers) => {
    if (!PATH.test(path)) return null
    for (const name of candidates(path)) {
      const reply = await readPage(join(folder, name), name, headers)
      if (reply !== null) return reply
    }
    // The page has its own addresses; what looks like a file is not one of them.
    if (extname(path) !== '') return null
    return (await readPage(join(folder, 'index.html'), 'index.html', headers)) ?? BEING_BUILT
  }
}

function candidates(path: string): readonly string[] {
  const bare = path.replace(/\/$/, '')
  return extname(bare) === '' ? [`${bare}.html`, `${bare}/index.html`] : [bare]
}

async function readPage(file: string, name: string, headers: IncomingHttpHeaders): Promise<Reply | null> {
  const found = await stat(file).catch(() => null)
  if (found === null || !found.isFile()) return null
  const type = TYPES[extname(file)] ?? 'application/octet-stream'
  const etag = `"${found.size.toString(36)}-${Math.trunc(found.mtimeMs).toString(36)}"`
  const cache = {
    etag,
    // Vite puts a digest of the content into the names of assets.
    'cache-control': name.startsWith('/assets/') ? 'public, max-age=31536000, immutable' : 'no-cache',
  }
  if (headers['if-none-match'] === etag) return { status: 304, headers: cache, body: '' }
  return { status: 200, headers: { ...PAGE_HEADERS, ...cache, 'content-type': type }, body: await readFile(file) }
}
