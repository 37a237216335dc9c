import 'graphiql/setup-workers/vite'
import 'graphiql/style.css'
import './styles/tokens.css'
import './styles/graphiql.css'
import { GraphiQL } from 'graphiql'
import { createElement } from 'react'
import { createRoot } from 'react-dom/client'
import { readDemo, RefusedError, SESSION, tokenOf } from './api.ts'
import { applyTextSize } from './text-size.ts'

/** What the page asked last, in this tab; otherwise something that needs no ids. */
const KEPT: { query?: string; variables?: object } = JSON.parse(sessionStorage.getItem(SESSION.request) ?? '{}')
const FIRST_QUERY =
  '{\n  lifeEvents(level: PROVINCE) {\n    code\n    name\n    serviceItems { code name departments }\n  }\n}\n'

let token = sessionStorage.getItem(SESSION.token)

applyTextSize()
void offerPersonas()
  .catch((error: unknown) => say(error instanceof RefusedError ? error.refusal.message : String(error)))
  .then(open)

/** Where there is no demo, the token is pasted under Headers. */
async function offerPersonas(): Promise<void> {
  const demo = await readDemo()
  const choice = document.querySelector<HTMLSelectElement>('#persona')
  if (demo === null || choice === null) {
    document.querySelector('label')?.remove()
    say('把令牌写在下方 Headers：{"authorization": "Bearer …"}')
    return
  }
  choice.append(...demo.personas.map(({ persona, label }) => new Option(label, persona)))
  choice.value = sessionStorage.getItem(SESSION.persona) ?? demo.scenarios[0]?.persona ?? ''
  choice.addEventListener('change', () => void become(choice.value))
  await become(choice.value)
}

async function become(persona: string): Promise<void> {
  token = await tokenOf(persona)
  sessionStorage.setItem(SESSION.persona, persona)
  sessionStorage.setItem(SESSION.token, token)
}

function say(sentence: string): void {
  document.querySelector('#status')?.replaceChildren(sentence)
}

function open(): void {
  const container = document.querySelector('#graphiql')
  if (container === null) return
  const properties = {
    fetcher,
    initialQuery: KEPT.query ?? FIRST_QUERY,
    initialVariables: KEPT.variables === undefined ? '' : JSON.stringify(KEPT.variables, null, 2),
    defaultEditorToolsVisibility: true,
    // Variables hold ids: they may not outlive the tab.
    storage: sessionStorage,
  }
  createRoot(container).render(createElement(GraphiQL, properties))
}

async function fetcher(request: object, options: { headers?: Record<string, string> } = {}): Promise<unknown> {
  const authorization: Record<string, string> = token === null ? {} : { authorization: `Bearer ${token}` }
  const headers = { 'content-type': 'application/json', ...authorization, ...options.headers }
  const answer = await fetch('/graphql', { method: 'POST', headers, body: JSON.stringify(request) })
  return answer.json()
}
