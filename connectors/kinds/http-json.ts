import { openHttpConnector, type Speech } from './http-connector.ts'
import { parseJson } from './json.ts'
import { type OpenConnector } from './kind.ts'
import { compileRequest } from './request.ts'
import { type Source } from '../../src/catalog/types.ts'

/** JSON over HTTP. */
export const openHttpJson: OpenConnector = (source, wiring) => openHttpConnector(source, wiring, speakJson(source))

export function speakJson({ connector }: Pick<Source, 'connector'>): Speech {
  return {
    compile(template, prefix) {
      if (template.speech !== 'http') throw new TypeError(`${connector} does not speak ${template.speech}`)
      return {
        build: compileRequest(template, prefix),
        read: ({ status, bytes }) => ({ status, body: parseJson(bytes) }),
      }
    },
    oneMayBeList: false,
  }
}
