/**
 * 一档 in a process of its own, with its settings from the environment and the flags it runs under. Two differences:
 * departments on loopback are let through, and its clock goes forward by as many ms as it is told.
 */
import { readComposition } from '../../src/compose.ts'
import { readConfig } from '../../src/config.ts'
import { openGateway } from '../../src/gateway.ts'
import { openLog } from '../../src/log.ts'

let ahead = 0
const config = readConfig()
const { identity, connectors } = config
if (identity === null || connectors === null) throw new TypeError('it must be told who signs and where the sources are')
const gateway = await openGateway({
  config,
  compose: readComposition(config.manifestFolder),
  connectors,
  identity,
  allowLoopback: true,
  staticFolder: null,
  routes: [],
  clock: () => Date.now() + ahead,
  log: openLog(config.logLevel),
})
gateway.becomeReady()
process.on('message', (ms: number) => {
  ahead += ms
  process.send?.({ peakBytes: process.resourceUsage().maxRSS * 1024 })
})
process.once('disconnect', () => void gateway.close())
process.send?.({ url: gateway.url })
