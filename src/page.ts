import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { readdirSync, renameSync, rmSync, statSync } from 'node:fs'
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
  if (isBuilt()) return () => undefined
  say('页面正在后台构建… The page is being built in the background …')
  const { build, done } = startBuild()
  void done.then((code) => {
    if (code === 0) say('页面已就绪。 The page is ready.')
    else if (code !== null) say('页面构建失败，接口不受影响。 The page could not be built; the API is not affected.')
  })
  return () => build.kill()
}

/** The same, waited for. @throws {Error} when it cannot be built */
export async function waitForPage(): Promise<void> {
  if (!isBuilt() && (await startBuild().done) !== 0) throw new Error('the page could not be built; see above')
}

function isBuilt(): boolean {
  return newest(PAGE_FOLDER) > newest(SOURCES)
}

/** `done` tells the exit code; null when it was stopped. */
function startBuild(): { build: ChildProcess; done: Promise<number | null> } {
  // Half a page must not be taken for a page, by whoever reads it now or finds it after we were stopped.
  const unfinished = `${PAGE_FOLDER}-${String(process.pid)}`
  const vite = join(ROOT, 'node_modules', 'vite', 'bin', 'vite.js')
  const args = ['build', '--config', 'src/web/vite.config.ts', '--outDir', unfinished, '--logLevel', 'error']
  // The build may generate code; only the server may not. So its flags are not handed on.
  const build = spawn(process.execPath, [vite, ...args], { cwd: ROOT, stdio: ['ignore', 'ignore', 'inherit'] })
  const done = once(build, 'exit').then(([code]: (number | null)[]) => {
    if (code === 0) {
      rmSync(PAGE_FOLDER, { recursive: true, force: true })
      renameSync(unfinished, PAGE_FOLDER)
    } else {
      rmSync(unfinished, { recursive: true, force: true })
    }
    return code ?? null
  })
  return { build, done }
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
