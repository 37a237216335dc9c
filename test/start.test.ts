import { execFileSync, spawnSync } from 'node:child_process'
import { cpSync, existsSync, readFileSync, writeFileSync } from 'node:fs'
import { once } from 'node:events'
import { createServer } from 'node:net'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import { tamper } from './support/audit-world.ts'
import { copyProduct, type Ended, type Product, type Running, type Settings } from './support/product.ts'

/** A trace of the program's own lines: for developers, never for users. */
const TRACE = /^\s+at .*[:)]/m

// Several programs start in some of them, each with all its departments, and the machine may have much else to do.
vi.setConfig({ testTimeout: 90_000 })

let product: Product
beforeAll(() => {
  product = copyProduct()
})
afterAll(() => product.close())

interface Asked {
  readonly url: string
  readonly token: string
}

// What a test asks for, it knows the shape of.
// eslint-disable-next-line @typescript-eslint/no-explicit-any
async function ask({ url, token }: Asked, query: string, variables: object = {}): Promise<any> {
  const answer = await fetch(`${url}/graphql`, {
    method: 'POST',
    headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
    body: JSON.stringify({ query, variables }),
  })
  const { data, errors = [] } = JSON.parse(await answer.text())
  expect(errors).toEqual([])
  return data
}

async function tokenOf(persona: string, settings: Settings = {}): Promise<string> {
  const { code, stdout, stderr } = await product.yidang(['token', persona], settings)
  expect([code, stderr]).toEqual([0, ''])
  return stdout.trimEnd()
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1')
  await once(server, 'listening')
  const address = server.address()
  server.close()
  await once(server, 'close')
  return typeof address === 'object' ? (address?.port ?? 0) : 0
}

/** What a refusal to start lists, a sentence for each problem: no trace, no value, and an exit that scripts can see. */
function sentencesOf({ code, stdout, stderr }: Ended): readonly string[] {
  expect(stdout + stderr).not.toMatch(TRACE)
  const [refusal, ...sentences] = stderr.trimEnd().split('\n')
  expect([code, refusal]).toEqual([1, expect.stringMatching(/^(配置有误|存证账本|目录未能合成)\S+ [ -~]+\.$/)])
  return sentences.map((sentence) => sentence.replace(/^ {2}/, ''))
}

describe('npm start', () => {
  let port: number
  let running: Running

  beforeAll(async () => {
    port = await freePort()
    running = await product.start({
      PORT: String(port),
      YIDANG_LOG_LEVEL: 'debug',
      YIDANG_TEST_ANYTHING: 'is not its business',
    })
  })

  test('says where it is', async () => {
    expect(running.url).toBe(`http://127.0.0.1:${port}`)
    expect(running.output()).toContain(`${running.url}/graphiql`)
    expect(running.output()).not.toContain('后台构建')
    expect(await (await fetch(running.url)).text()).toBe('<!doctype html>一档')
  })

  test('has personas, and for each ready 一件事 somebody to try it as', async () => {
    const { code, stdout, stderr } = await product.yidang(['personas', '--json'])
    expect([code, stderr]).toEqual([0, ''])
    const { personas, scenarios, ...more } = JSON.parse(stdout)
    expect(more).toEqual({})
    for (const persona of personas) {
      expect(persona).toEqual({
        persona: expect.stringMatching(/^[a-z-]+$/),
        label: expect.any(String),
        roles: expect.arrayContaining([expect.any(String)]),
        id: expect.toBeOneOf([null, expect.stringMatching(/^140599\d{11}[\dX]$/)]),
        client: expect.stringMatching(/^[a-z-]+$/),
      })
    }
    const names: readonly string[] = personas.map(({ persona }: { persona: string }) => persona)
    for (const scenario of scenarios) {
      expect(scenario).toEqual({
        persona: expect.toBeOneOf([...names]),
        lifeEvent: expect.stringMatching(/^[PD]\d+$/),
        subjects: expect.any(Array),
        caseNumber: expect.toBeOneOf([null, expect.any(String)]),
      })
      for (const subject of scenario.subjects)
        expect(subject).toEqual({ role: expect.any(String), id: expect.any(String) })
    }
    const ready = new Set(scenarios.map(({ lifeEvent }: { lifeEvent: string }) => lifeEvent))
    expect(ready).toEqual(new Set(['P3', 'P10', 'P18', 'P19', 'P22', 'D4', 'D6', 'D9', 'D10', 'D13']))
    const listed = await product.yidang(['personas'])
    for (const name of names) expect(listed.stdout).toContain(name)
  })

  test('fills the form of every scenario, for the token of its persona', async () => {
    const { scenarios } = JSON.parse((await product.yidang(['personas', '--json'])).stdout)
    const tokens = new Map<string, string>()
    for (const { persona, lifeEvent, subjects, caseNumber } of scenarios) {
      const token = tokens.get(persona) ?? (await tokenOf(persona))
      tokens.set(persona, token)
      const { prefillForm } = await ask(
        { ...running, token },
        'query ($input: PrefillFormInput!) { prefillForm(input: $input) { figures { prefilled } seal receipt { entryId } } }',
        { input: { lifeEvent, subjects, caseNumber } },
      )
      expect(prefillForm.figures.prefilled, `${persona} ${lifeEvent}`).toBeGreaterThan(0)
    }
  })

  test('issues a token alone on its line, and none for somebody there is not', async () => {
    const { stdout } = await product.yidang(['token', 'portal'])
    expect(stdout).toMatch(/^[A-Za-z0-9_-]+\.[A-Za-z0-9_-]+\.[A-Za-z0-9_-]+\n$/)
    const nobody = await product.yidang(['token', 'nobody'])
    expect(nobody).toMatchObject({ code: 1, stdout: '' })
    expect(nobody.stderr.trim().split('\n')).toHaveLength(1)
  })

  test('may run beside another with its own data', async () => {
    const settings = { YIDANG_DATA: join(product.folder, 'beside') }
    const other = await product.start(settings)
    const [one, two] = await Promise.all([tokenOf('retiree'), tokenOf('retiree', settings)])
    const query = '{ lifeEvent(code: "P22") { code } }'
    expect(await ask({ ...running, token: one }, query)).toEqual(await ask({ ...other, token: two }, query))
    const foreign = await fetch(`${other.url}/graphql`, {
      method: 'POST',
      headers: { authorization: `Bearer ${one}`, 'content-type': 'application/json' },
      body: JSON.stringify({ query }),
    })
    expect(foreign.status).toBe(401)
    expect((await other.interrupt()).code).toBe(0)
    expect((await fetch(`${running.url}/ready`)).status).toBe(200)
  })

  test('is refused the port or the data of one that runs, in a sentence', async () => {
    const [port, data] = await Promise.all([
      product.launch({ PORT: String(new URL(running.url).port), YIDANG_DATA: join(product.folder, 'late') }).ended,
      product.launch().ended,
    ])
    expect(sentencesOf(port)).toEqual(['PORT: 端口已被占用，请换一个 PORT。 The port is taken; choose another PORT.'])
    expect(sentencesOf(data)).toEqual([expect.stringMatching(/^YIDANG_DATA: 另一个一档实例正在使用这个数据目录/)])
    expect((await fetch(`${running.url}/ready`)).status).toBe(200)
  })

  test('verifies its ledger beside itself', async () => {
    const { code, stdout } = await product.yidang(['ledger', 'check'])
    expect([code, JSON.parse(stdout)]).toEqual([0, expect.objectContaining({ problems: [] })])
    expect(JSON.parse(stdout).size).toBeGreaterThan(0)
  })

  test('ends at Ctrl-C, also when npm hands it on once more, with all its departments and without a fault', async () => {
    const [, control = ''] = /departments (http\S+)/.exec(running.output()) ?? []
    expect((await fetch(control)).status).toBe(200)
    const ended = running.interrupt()
    await running.interrupt()
    const { code, stdout, stderr } = await ended
    expect(code).toBe(0)
    await expect(fetch(control)).rejects.toThrow()
    expect(stdout + stderr).not.toMatch(TRACE)
    expect(stderr).not.toMatch(/"level":(50|60)/)
    expect((await product.yidang(['ledger', 'check'])).code).toBe(0)
  })

  test('has written nothing about anybody, whatever was asked and refused', () => {
    expect(running.output()).toContain('试试 try')
    expect(running.output()).not.toMatch(/\d{17}[\dXx]/)
    expect(running.output()).not.toMatch(/ey[A-Za-z0-9_-]{20,}/)
  })

  test('leaves nothing to ask behind: that is said in a sentence, also after it was killed', async () => {
    for (const args of [['personas'], ['token', 'retiree']]) {
      expect(sentencesOf(await product.yidang(args))).toEqual([expect.stringMatching(/^YIDANG_DATA: .*npm start/)])
    }
    const demo = join(product.folder, 'data', 'demo.json')
    expect(existsSync(demo)).toBe(false)
    writeFileSync(demo, JSON.stringify({ identityProvider: `http://127.0.0.1:${await freePort()}` }))
    expect(sentencesOf(await product.yidang(['personas']))).toEqual([expect.stringMatching(/npm start/)])
  })
})

describe('a start that cannot be', () => {
  const BELOW_A_FILE = '/dev/null/x'

  test.each<[string, Settings, readonly RegExp[]]>([
    ['a data folder that cannot be made', { YIDANG_DATA: BELOW_A_FILE }, [/^YIDANG_DATA: /]],
    ['an address of another machine', { YIDANG_HOST: '203.0.113.7' }, [/^YIDANG_HOST: /]],
    ['no manifests', { YIDANG_CONNECTORS: BELOW_A_FILE }, [/^YIDANG_CONNECTORS: /]],
    [
      'settings that are unknown, wrong and contradictory',
      {
        YIDANG_FOO: '1',
        YIDANG_PROT: '4000',
        PORT: '99999',
        YIDANG_LOG_LEVEL: 'loud',
        YIDANG_ISSUER: 'https://idp.example',
        YIDANG_FORM_DEADLINE_MS: '200',
      },
      [
        /^PORT: /,
        /^YIDANG_LOG_LEVEL: /,
        /^YIDANG_FOO: /,
        /^YIDANG_PROT: /,
        /^YIDANG_ISSUER, YIDANG_JWKS_URL: /,
        /^YIDANG_FORM_DEADLINE_MS, YIDANG_DEADLINE_MS: /,
      ],
    ],
    [
      'production without what it needs',
      { YIDANG_MODE: 'production' },
      [/^YIDANG_ISSUER: /, /^YIDANG_CONNECTOR_CONFIG: /],
    ],
    [
      'half an identity provider, wrongly written',
      { YIDANG_ISSUER: 'idp', YIDANG_JWKS_URL: 'https://idp.example/keys' },
      [/^YIDANG_ISSUER: /],
    ],
  ])('because of %s says so', async (_, settings, expected) => {
    const data = { YIDANG_DATA: join(product.folder, 'fresh') }
    const sentences = sentencesOf(await product.launch({ ...data, ...settings }).ended)
    expect(sentences).toEqual(expected.map((pattern) => expect.stringMatching(pattern)))
    expect(sentences.join()).not.toMatch(/loud|99999|idp\.example/)
  })

  test('because it is told to stop meanwhile is no fault', async () => {
    for (const until of [/正在准备/, /ready:/]) {
      const launched = product.launch({ YIDANG_DATA: join(product.folder, 'stopped') })
      await launched.until(until)
      expect(await launched.interrupt()).toMatchObject({ code: 0, stderr: '' })
    }
  })
})

describe('a stop', () => {
  test('told to npm alone reaches the program, which closes in order', async () => {
    const signals = ['SIGINT', 'SIGTERM'] as const
    const stops = signals.map(async (signal) => {
      const data = join(product.folder, signal)
      // The packages are installed, and not by this test.
      const npm = product.launch({ YIDANG_DATA: data }, 'exec npm start --ignore-scripts')
      await npm.until(/ready: /)
      expect(existsSync(join(data, 'demo.json'))).toBe(true)
      npm.signal(signal)
      expect((await npm.ended).stdout).not.toMatch(TRACE)
      expect(existsSync(join(data, 'demo.json'))).toBe(false)
    })
    await Promise.all(stops)
  })

  test('is one also when the departments have been killed before', async () => {
    const running = await product.start({ YIDANG_DATA: join(product.folder, 'bereft') })
    const [departments = ''] = execFileSync('pgrep', ['-P', String(running.pid)], { encoding: 'utf8' }).split('\n')
    process.kill(Number(departments), 'SIGKILL')
    await expect.poll(async () => (await fetch(`${running.url}/demo/personas`)).status).toBe(500)
    expect((await fetch(`${running.url}/health`)).status).toBe(200)
    expect((await running.interrupt()).code).toBe(0)
  })
})

describe('kill -9 under load', () => {
  const data = () => join(product.folder, 'killed')
  const copied = () => ({ YIDANG_DATA: join(product.folder, 'copied'), YIDANG_HEAD_STORE: `${data()}-heads` })
  const ANSWERS = 60
  const READ = `query ($id: CitizenId!) {
    personArchive(id: $id, purpose: { lifeEvent: "SELF" }) { identity { name } receipt { entryId } } }`
  let answered: readonly string[]

  test('ends the departments too', async () => {
    const running = await product.start({ YIDANG_DATA: data() })
    const token = await tokenOf('retiree', { YIDANG_DATA: data() })
    const { personas } = JSON.parse((await product.yidang(['personas', '--json'], { YIDANG_DATA: data() })).stdout)
    const { id } = personas.find(({ persona }: { persona: string }) => persona === 'retiree')
    const entries: string[] = []

    async function readForEver(): Promise<never> {
      for (;;) {
        const { personArchive } = await ask({ ...running, token }, READ, { id })
        entries.push(personArchive.receipt.entryId)
        if (entries.length === ANSWERS) running.signal('SIGKILL')
      }
    }

    await expect(Promise.all(Array.from({ length: 8 }, readForEver))).rejects.toThrow()
    expect(await running.ended).toMatchObject({ signal: 'SIGKILL', stderr: '' })
    answered = entries
  })

  test('loses no answered request, and a copy of the folder is stopped while the ledger goes on', async () => {
    cpSync(data(), join(product.folder, 'copied'), { recursive: true })
    const running = await product.start({ YIDANG_DATA: data() })
    const token = await tokenOf('auditor', { YIDANG_DATA: data() })
    expect(answered.length).toBeGreaterThanOrEqual(ANSWERS)
    for (const entryId of answered) {
      const { receipt } = await ask(
        { ...running, token },
        'query ($id: ID!) { receipt(entryId: $id) { entryId proof } }',
        {
          id: entryId,
        },
      )
      expect(receipt).toEqual({ entryId, proof: expect.stringContaining('tlog-proof') })
    }
    const copy = await product.launch(copied()).ended
    expect(copy.stderr).toContain('存证账本与其留存的检查点不一致')
    expect(sentencesOf(copy)).toEqual([expect.stringMatching(/^YIDANG_HEAD_STORE: .*另一份副本/)])
    expect((await running.interrupt()).code).toBe(0)
  })

  test('leaves a ledger that verifies, and its copy stays stopped', async () => {
    const { code, stdout } = await product.yidang(['ledger', 'check'], { YIDANG_DATA: data() })
    expect([code, JSON.parse(stdout).problems]).toEqual([0, []])
    const copy = sentencesOf(await product.launch(copied()).ended)
    expect(copy.at(-1)).toMatch(/^YIDANG_HEAD_STORE: 这本账已由数据目录的另一份副本接着写过/)
  })

  test('and who changes an entry, or the file, is found', async () => {
    const check = async () => {
      const { code, stdout, stderr } = await product.yidang(['ledger', 'check'], { YIDANG_DATA: data() })
      expect(stderr).toBe('')
      const { problems }: { problems: readonly { code: string; zh: string; en: string }[] } = JSON.parse(stdout)
      return [code, problems.map((problem) => problem.code)]
    }
    tamper(data(), `UPDATE entry SET text = replace(text, 'SELF', 'P19') WHERE position = 20`)
    expect(await check()).toEqual([1, expect.arrayContaining(['LEDGER_ENTRY_WRONG', 'LEDGER_HEAD_DIFFERS'])])
    tamper(data(), `PRAGMA wal_checkpoint(TRUNCATE)`)
    const file = readFileSync(join(data(), 'ledger.sqlite'))
    writeFileSync(join(data(), 'ledger.sqlite'), file.fill(0xff, 4096, 3 * 4096))
    expect(await check()).toEqual([1, ['LEDGER_UNREADABLE']])
  })
})

describe('npx yidang', () => {
  test('composes the catalog, or lists every problem with its place', async () => {
    const whole = await product.yidang(['compose'])
    expect([whole.code, whole.stderr]).toEqual([0, ''])
    expect(whole.stdout).toMatch(/^目录版本 [0-9a-f]{64}\n/)
    expect(whole.stdout).toContain('person.identity.name 姓名 P010001 L2')

    const manifests = join(product.folder, 'broken')
    cpSync(join(product.folder, 'connectors', 'manifests'), manifests, { recursive: true })
    for (const path of ['public-security/population.yaml', 'taxation/golden-tax.yaml']) {
      const text = readFileSync(join(manifests, path), 'utf8')
      writeFileSync(join(manifests, path), text.replace(/timeoutMs: \d+/, 'timeoutMs: 99999'))
    }
    const broken = await product.yidang(['compose'], { YIDANG_CONNECTORS: manifests })
    const sentences = sentencesOf(broken)
    for (const name of ['population.yaml', 'golden-tax.yaml']) {
      expect(sentences).toContainEqual(expect.stringMatching(new RegExp(`${name}:\\d+:\\d+: `)))
    }
  })

  test('says how it is used', async () => {
    for (const args of [[], ['dance'], ['ledger', 'burn']]) {
      const { code, stdout, stderr } = await product.yidang(args)
      expect([code, stdout], args.join(' ')).toEqual([2, ''])
      expect(stderr).toMatch(/^用法 Usage: npx yidang <command>\n/)
    }
  })

  test('has the settings of the gateway, and its refusals', async () => {
    const settings = { YIDANG_FOO: '1', YIDANG_DATA: '' }
    expect(sentencesOf(await product.yidang(['compose'], settings))).toEqual([expect.stringMatching(/^YIDANG_FOO: /)])
    const nowhere = await product.yidang(['ledger', 'check'], { YIDANG_DATA: join(product.folder, 'nowhere') })
    expect([nowhere.code, JSON.parse(nowhere.stdout).problems]).toMatchObject([1, [{ code: 'LEDGER_MISSING' }]])
  })

  test('says in a sentence that a Node is too old', () => {
    const older = `Object.defineProperty(process, 'versions', { value: { ...process.versions, node: '20.20.2' } })`
    const args = ['--import', `data:text/javascript,${older}`, join('src', 'cli', 'yidang.cjs'), 'personas']
    const { status, stderr } = spawnSync(process.execPath, args, { cwd: product.folder, encoding: 'utf8' })
    expect([status, stderr.trim().split('\n')]).toEqual([1, [expect.stringContaining('Node 24')]])
  })
})
