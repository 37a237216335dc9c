import { spawn } from 'node:child_process'
import { readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'

const ROOT = join(import.meta.dirname, '..')
const SOURCES = join(import.meta.dirname, 'web')

/** Where the built page lies. */
export const PAGE_FOLDER = join(ROOT, 'dist', 'web')

/**
 * Builds the page in the background where its build is older than its sources; nobody waits for it.
 * @returns how to stop building
 */
export function buildPage(say: (line: string) => void): () => void {
  if (newest(PAGE_FOLDER) > newest(SOURCES)) return () => undefined
  say('页面正在后台构建… The page is being built in the background …')
  const vite = join(ROOT, 'node_modules', 'vite', 'bin', 'vite.js')
  // The build may generate code; only the server may not. So its flags are not handed on.
  const build = spawn(process.execPath, [vite, 'build', '--config', 'src/web/vite.config.ts', '--logLevel', 'error'], {
    cwd: ROOT,
    stdio: ['ignore', 'ignore', 'inherit'],
  })
  build.once('exit', (code) => {
    if (code === 0) say('页面已就绪。 The page is ready.')
    else if (code !== null) say('页面构建失败，接口不受影响。 The page could not be built; the API is not affected.')
  })
  return () => build.kill()
}

/** The latest change below a folder, epoch ms; 0 where there is none. */
function newest(folder: string): number {
  try {
    const entries = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile())
    return Math.max(0, ...entries.map((entry) => statSync(join(entry.parentPath, entry.name)).mtimeMs))
  } catch {
    return 0
  }
}
