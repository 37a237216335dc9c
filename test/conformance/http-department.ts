/** A department over HTTP that answers about its residents, or misbehaves; what it speaks is told by who opens it. */
import { type ServerResponse } from 'node:http'
import { type Misbehaviour, type Row } from './harness.ts'
import { openDepartment } from '../support/exchange-world.ts'

export interface Call {
  readonly ids: readonly string[]
  readonly purpose: string
  readonly caseNumber: string
}

export interface Speech {
  readonly contentType: string
  hear(body: string): Call
  answer(rows: readonly Row[], body: string): string
  /** What it calls the name of a resident, and the list of numbers. */
  readonly names: readonly [name: string, list: string]
  /** An error of its own. */
  readonly failure: { readonly status: number; readonly text: string }
}

export interface HttpDepartment {
  readonly url: string
  calls(): number
  heard(): { readonly purpose: string; readonly caseNumber: string }
  misbehave(how: Misbehaviour): Promise<void>
  close(): Promise<void>
}

export async function openHttpDepartment(rows: readonly Row[], speech: Speech): Promise<HttpDepartment> {
  let how: Misbehaviour | null = null
  let heard: Call = { ids: [], purpose: '', caseNumber: '' }

  const department = await openDepartment(({ body }, response) => {
    heard = speech.hear(body)
    const send = (status: number, text: string) => sendText(response, status, speech.contentType, text)
    switch (how) {
      case 'hang':
        return
      case 'refuse':
        return send(401, '')
      case 'fail':
        return send(speech.failure.status, speech.failure.text)
      case 'garbage':
        return sendText(response, 200, 'text/html', '<!DOCTYPE html><title>登录</title><p>请先登录')
      case 'rename':
        return send(200, renamed(speech.answer(rowsFor(heard.ids, false), body)))
      case 'foreign':
      case 'down':
      case null:
        return send(200, speech.answer(rowsFor(heard.ids, how === 'foreign'), body))
    }
  })

  function renamed(text: string): string {
    return text.replace(new RegExp(`\\b(?:${speech.names.join('|')})\\b`, 'g'), 'new_$&')
  }

  /** In the department's own order, whatever was asked first; as a foreigner, somebody else instead of the first. */
  function rowsFor(ids: readonly string[], isForeign: boolean): readonly Row[] {
    return rows.flatMap((row) => {
      if (!ids.includes(row.id)) return []
      return isForeign && row.id === ids[0] ? [{ ...row, id: STRANGER }] : [row]
    })
  }

  let isDown = false
  async function close(): Promise<void> {
    if (!isDown) await department.close()
    isDown = true
  }

  return {
    url: department.url,
    calls: () => department.calls.length,
    heard: () => heard,
    async misbehave(wanted) {
      how = wanted
      if (wanted === 'down') await close()
    },
    close,
  }
}

/** Whom nobody asks about. */
const STRANGER = '14059919850615002X'

function sendText(response: ServerResponse, status: number, contentType: string, text: string): void {
  response.writeHead(status, { 'content-type': contentType }).end(text)
}
