import { type Harness } from './harness.ts'
import { openHttpDepartment, type Speech } from './http-department.ts'
import { listFrom, providing } from './residents.ts'
import { sourceAt } from '../support/exchange-world.ts'

const speech: Speech = {
  contentType: 'application/json',
  hear(body) {
    const { sfzhList, yt, ajh } = JSON.parse(body) as { sfzhList: string[]; yt: string; ajh: string }
    return { ids: sfzhList, purpose: yt, caseNumber: ajh }
  },
  answer(rows) {
    const list = rows.map(({ id, name, sex, birthDate, account, updatedAt }) => {
      return { sfzh: id, xm: name, xb: sex, csrq: birthDate, zh: account, gxsj: updatedAt, dh: [{ hm: account }] }
    })
    return JSON.stringify({ code: '0', data: { list } })
  },
  names: ['xm', 'dh'],
  failure: { status: 200, text: '{"code":"9999","msg":"系统异常"}' },
}

export const httpJson: Harness = {
  kind: 'http-json',
  cannot: [],
  list: listFrom('dh', 'hm'),
  async open(rows) {
    const { url, ...department } = await openHttpDepartment(rows, speech)
    const provides = providing({ name: 'xm', sex: 'xb', birthDate: 'csrq', account: 'zh' })
    return { source: sourceAt(url, { operation: { provides } }), ...department }
  },
}
