import { type Harness } from './harness.ts'
import { openHttpDepartment, type Speech } from './http-department.ts'
import { listFrom, providing } from './residents.ts'
import { sourceAt } from '../support/exchange-world.ts'

/** A platform also answers about people, and every question says what for. */
const speech: Speech = {
  contentType: 'application/json',
  hear(body) {
    const { CZZTDM, YZSY, SXBM, BJBH } = JSON.parse(body) as Record<'YZSY' | 'SXBM' | 'BJBH', string> & {
      CZZTDM: string[]
    }
    // Without a use cause nothing is given.
    return { ids: YZSY === '' ? [] : CZZTDM, purpose: SXBM, caseNumber: BJBH }
  },
  answer(rows) {
    const list = rows.map(({ id, name, sex, birthDate, account, updatedAt }) => {
      return { CZZTDM: id, XM: name, XB: sex, CSRQ: birthDate, ZH: account, SJTBSJ: updatedAt, DH: [{ HM: account }] }
    })
    return JSON.stringify({ FHM: '0000', ZZLB: list })
  },
  names: ['XM', 'DH'],
  failure: { status: 200, text: '{"FHM":"9999","FHXX":"系统异常"}' },
}

export const licensePlatform: Harness = {
  kind: 'license-platform',
  cannot: [],
  list: listFrom('DH', 'HM'),
  async open(rows) {
    const { url, ...department } = await openHttpDepartment(rows, speech)
    const source = sourceAt(url, {
      source: { kind: 'license-platform', route: 'VIA_LICENSE_PLATFORM' },
      operation: {
        purpose: 'perCall',
        request: {
          speech: 'http',
          method: 'POST',
          path: '/certificate/queryByHolder',
          query: {},
          headers: {},
          body: { CZZTDM: '$keys', YZSY: '$useCause', SXBM: '$purpose', BJBH: '$case' },
        },
        outcome: { ok: { status: 200, where: [{ path: ['FHM'], anyOf: ['0000'] }] } },
        records: ['ZZLB'],
        recordKey: { path: ['CZZTDM'], format: 'text' },
        freshness: { maxAgeMs: 0, observedAt: { path: ['SJTBSJ'], format: 'yyyy-MM-dd HH:mm:ss' } },
        provides: providing({ name: 'XM', sex: 'XB', birthDate: 'CSRQ', account: 'ZH' }),
      },
    })
    return { source, ...department }
  },
}
