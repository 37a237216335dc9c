import { openFileDrop } from './file-drop.ts'
import { openGraphql } from './graphql.ts'
import { openHttpJson } from './http-json.ts'
import { type OpenConnector } from './kind.ts'
import { openLicensePlatform } from './license-platform.ts'
import { openManual } from './manual.ts'
import { openSoap } from './soap.ts'
import { openSql } from './sql.ts'

/** Every kind of source there is. A closed table: a manifest chooses from it, nothing is ever loaded by name. */
export const kinds: ReadonlyMap<string, OpenConnector> = new Map([
  ['http-json', openHttpJson],
  ['soap', openSoap],
  ['graphql', openGraphql],
  ['sql', openSql],
  ['file-drop', openFileDrop],
  ['license-platform', openLicensePlatform],
  ['manual', openManual],
])
