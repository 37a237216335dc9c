import { openHttpConnector } from './http-connector.ts'
import { parseJson } from './json.ts'
import { type OpenConnector } from './kind.ts'
import { compileRequest } from './request.ts'

/** JSON over HTTP. */
export const openHttpJson: OpenConnector = (source, wiring) =>
  openHttpConnector(source, wiring, {
    compile(template, prefix) {
      if (template.speech !== 'http') throw new TypeError(`${source.connector} does not speak ${template.speech}`)
      return compileRequest(template, prefix)
    },
    read: ({ status, bytes }) => ({ status, body: parseJson(bytes) }),
    oneMayBeList: false,
  })
