/**
 * 山西省建筑工程勘察设计质量和消防审查验收数字化管理平台 · 共享查询　　　　　　　　　　省住建厅
 *
 * 认证：OAuth2 客户端凭证。
 * Apollo Federation 子图：POST /graphql，问 _service { sdl } 和
 * _entities(representations: [{ __typename: "Builder", uscc }])，类型见下；
 * 一次至多 20 家建设单位，无项目的为 null。用途随字段参数送达。
 * 日期 yyyy-MM-dd；touchedAt 为 yyyy-MM-dd HH:mm:ss。施工图审查合格后才有项目；licence、fireControl 在办结以前为 null。
 */
import { clientCredentials } from '../authenticators.ts'
import { type FindEntity, subgraphRoute } from '../graphql.ts'
import { type Department } from '../kit.ts'
import { dateOf, dayOf } from '../world/days.ts'
import { type Permit, type World } from '../world/types.ts'
import { chosen, permitBook } from './permits.ts'
import { type Project, projectBook } from './projects.ts'
import { dateTime, digest, strangersAmong } from './tables.ts'

const SDL = `
  "建设单位"
  type Builder @key(fields: "uscc") {
    "统一社会信用代码"
    uscc: String!
    "其项目；usage 用途，caseNo 办件号"
    projects(usage: String!, caseNo: String): [Project!]!
    touchedAt: String!
  }
  type Project {
    "统一项目代码"
    projectCode: String!
    projectName: String!
    "建筑面积，平方米"
    floorArea: Float!
    "施工图审查合格日期"
    drawingsPassedOn: String!
    "施工许可"
    licence: Licence
    "消防验收或备案"
    fireControl: FireControl
  }
  type Licence { no: String! issuedOn: String! state: LicenceState! }
  "有效 停工 注销 撤销 失效"
  enum LicenceState { IN_FORCE HALTED CLOSED WITHDRAWN LAPSED }
  type FireControl { outcome: FireOutcome! decidedOn: String! }
  "验收合格 验收不合格 其他建设工程已备案"
  enum FireOutcome { QUALIFIED UNQUALIFIED ON_FILE }
`
const STATE = {
  VALID: 'IN_FORCE',
  SUSPENDED: 'HALTED',
  CANCELLED: 'CLOSED',
  REVOKED: 'WITHDRAWN',
  EXPIRED: 'LAPSED',
} satisfies Record<Permit['state'], string>
const MAX_BUILDERS = 20

export function constructionProjects(world: World): Department {
  const projects = projectBook(world)
  const licences = permitBook(world, [117])
  const today = dayOf(world.today)

  function node({ code, name, floorArea, filing, construction }: Project) {
    const days = 15 + (digest(`drawings ${code}`) % 120)
    const passed =
      construction === null ? dayOf(filing?.issued ?? world.today) + days : dayOf(construction.issued) - days
    // What only modernizes needs no drawings.
    if (passed > today || (construction === null && name.includes('改造'))) return null
    const licence = construction && {
      no: construction.number,
      issuedOn: construction.issued,
      state: STATE[construction.state],
    }
    return {
      projectCode: code,
      projectName: name,
      floorArea,
      drawingsPassedOn: dateOf(passed),
      licence,
      fireControl: construction && fireControl(code, dayOf(construction.issued)),
    }
  }

  function fireControl(code: string, begun: number) {
    const decided = begun + 500 + (digest(`built ${code}`) % 500)
    const outcome = chosen(`fire ${code}`, ['QUALIFIED', 'QUALIFIED', 'ON_FILE', 'UNQUALIFIED'])
    return decided > today ? null : { outcome, decidedOn: dateOf(decided) }
  }

  function builder(uscc: string) {
    const nodes = projects.of(uscc).flatMap((project) => node(project) ?? [])
    return nodes.length === 0 ? null : { uscc, projects: nodes, touchedAt: dateTime(licences.updatedAt(uscc)) }
  }

  const findBuilder: FindEntity = ({ uscc }) =>
    typeof uscc === 'string' ? builder(uscc) : new TypeError('Builder 以 uscc 为键')

  return {
    name: 'construction.projects',
    annexRow: 20,
    title: '山西省建筑工程勘察设计质量和消防审查验收数字化管理平台',
    authenticate: clientCredentials({
      refuse: (reason) => ({ status: 401, body: { errors: [{ message: reason }], data: null } }),
    }),
    strangers: () => strangersAmong(projects.owners, builder),
    routes: [subgraphRoute('/graphql', { sdl: SDL, entities: { Builder: findBuilder }, most: MAX_BUILDERS })],
  }
}
