import { type Changes } from './changes/receive-notice.ts'
import { jsonReply, type Route } from './server-http.ts'

/** Where departments tell that their records have changed. */
export function changesRoute(changes: Changes): Route {
  return {
    method: 'POST',
    path: '/changes',
    async answer({ path, search, headers, body, requestId }) {
      await changes.receive({ method: 'POST', target: path + search, headers, body }, requestId)
      return jsonReply(202, { status: 'accepted' })
    },
  }
}
