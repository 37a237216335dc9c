/**
 * 一档 as `npm start` runs it, in production mode with its settings from the environment. The one difference: the
 * simulated departments stand on this machine, so sources on loopback are let through.
 */
import { announce } from './child.ts'
import { readComposition } from '../../src/compose.ts'
import { readConfig } from '../../src/config.ts'
import { openGateway } from '../../src/gateway.ts'
import { openLog } from '../../src/log.ts'

const config = readConfig()
const { identity, connectors } = config
if (identity === null || connectors === null) throw new TypeError('production has both, or readConfig refuses')
const gateway = await openGateway({
  config,
  compose: readComposition(config.manifestFolder),
  connectors,
  identity,
  allowLoopback: true,
  staticFolder: null,
  routes: [],
  clock: Date.now,
  log: openLog(config.logLevel),
})
gateway.becomeReady()
announce(gateway.url, () => gateway.close())
