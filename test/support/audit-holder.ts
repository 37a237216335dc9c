/** A process that opens a ledger, says so, and closes it when its input ends. */
import { openLedger } from '../../src/audit/ledger.ts'

const [, , dataFolder = '', headStore = ''] = process.argv
const ledger = await openLedger({ dataFolder, headStore, clock: Date.now })
process.stdout.write('open\n')
process.stdin.resume().on('end', () => void ledger.close())
