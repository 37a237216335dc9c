import { type Role } from '../../model/caller.ts'
import { type CitizenId } from '../../model/ids.ts'
import { type Cast, type Citizen, type Family } from './cast.ts'
import { type Persona, type Scenario } from './types.ts'

/** Directory ids: officers are never known by their citizenId. */
export const OFFICERS = {
  caseworker: 'zwfw-1001',
  otherCaseworker: 'zwfw-1002',
  thirdCaseworker: 'zwfw-1003',
  population: 'gat-2001',
  authority: 'sjj-3001',
  auditor: 'sjj-4001',
  operator: 'sjj-5001',
} as const

export const SERVICE_HALL = '丹麓区行政审批服务管理局'
const DATA_BUREAU = '晋城市数据局'

/** 协查人员 of every department that answers by hand: name, department as its manifest writes it, directory id. */
const ASSISTANTS = [
  ['education', '省教育厅', 'jyt-2002'],
  ['emergency', '省应急管理厅', 'yjt-2003'],
  ['veterans', '省退役军人厅', 'tyt-2004'],
  ['water', '省水利厅', 'slt-2005'],
  ['science', '省科技厅', 'kjt-2006'],
  ['commerce', '省商务厅', 'swt-2007'],
  ['telecom', '省通信管理局', 'tgj-2008'],
  ['disease-control', '省疾控局', 'jkj-2009'],
  ['civil-defense', '省国动办', 'gdb-2010'],
  ['mobilization', '省军区动员局', 'dyj-2011'],
  ['central-bank', '人行山西省分行', 'rhf-2012'],
  ['water-supply', '供水企业', 'gsq-2013'],
  ['gas-supply', '供气企业', 'gqq-2014'],
  ['heat-supply', '供热企业', 'grq-2015'],
] as const

export function personasOf(cast: Cast): Persona[] {
  return [
    citizen('newborn-father', '新生儿的父亲', cast.newborn.father),
    citizen('newborn-mother', '新生儿的母亲', cast.newborn.mother),
    citizen('pupil-father', '入学儿童的父亲', cast.pupil.father),
    citizen('pupil-mother', '入学儿童的母亲（已同意）', cast.pupil.mother),
    citizen('reserved-pupil-father', '入学儿童的父亲（母亲未同意）', cast.reservedPupil.father),
    citizen('reserved-pupil-mother', '入学儿童的母亲（未同意）', cast.reservedPupil.mother),
    citizen('graduate', '应届毕业生、新录用员工', cast.hire.employee),
    citizen('employer', '招用员工的企业法定代表人', cast.hire.legalRepresentative),
    citizen('entrepreneur', '变更登记的企业法定代表人', cast.change.legalRepresentative),
    citizen('retiree', '即将退休的职工', cast.retiree),
    official('caseworker', '综合窗口经办人', {
      roles: ['OFFICER'],
      client: 'caseworker-desk',
      department: SERVICE_HALL,
      officer: OFFICERS.caseworker,
    }),
    official('other-caseworker', '另一位经办人', {
      roles: ['OFFICER'],
      client: 'caseworker-desk',
      department: SERVICE_HALL,
      officer: OFFICERS.otherCaseworker,
    }),
    official('portal', '政务服务门户', { roles: ['PORTAL'], client: 'portal', department: null, officer: null }),
    official('department-officer', '公安厅数据管理员', {
      roles: ['DEPARTMENT'],
      client: 'console',
      department: '省公安厅',
      officer: OFFICERS.population,
    }),
    ...ASSISTANTS.map(([name, department, officer]) =>
      official(`${name}-officer`, `${department.replace(/^省/, '')}协查人员`, {
        roles: ['DEPARTMENT'],
        client: 'assistance-desk',
        department,
        officer,
      }),
    ),
    official('authority-officer', '数据局（共享主管部门）工作人员', {
      roles: ['AUTHORITY'],
      client: 'console',
      department: DATA_BUREAU,
      officer: OFFICERS.authority,
    }),
    official('auditor', '安全审计员', {
      roles: ['AUDITOR'],
      client: 'console',
      department: DATA_BUREAU,
      officer: OFFICERS.auditor,
    }),
    official('operator', '平台运维人员', {
      roles: ['OPERATOR'],
      client: 'console',
      department: DATA_BUREAU,
      officer: OFFICERS.operator,
    }),
  ]
}

function citizen(persona: string, label: string, { citizenId }: { citizenId: CitizenId }): Persona {
  const roles: readonly Role[] = ['CITIZEN']
  return { persona, label, roles, id: citizenId, citizen: citizenId, client: 'portal', department: null, officer: null }
}

function official(
  persona: string,
  label: string,
  identity: Pick<Persona, 'roles' | 'client' | 'department' | 'officer'>,
): Persona {
  return { persona, label, id: null, citizen: null, ...identity }
}

/** A scenario before it has a case. */
export type Plot = Omit<Scenario, 'caseNumber'>

/** Every complete 一件事, in the province's form and in the district's. */
export function plotsOf(cast: Cast): Plot[] {
  const { pupil, reservedPupil, newborn, hire, assistedHire, change, retiree } = cast
  return [
    ...both('P19', 'D10', (lifeEvent) => [
      {
        persona: 'pupil-father',
        lifeEvent,
        subjects: family('child', pupil, pupil.child.id),
        consents: [consent(pupil.mother, pupil.father.citizenId, lifeEvent)],
      },
      {
        persona: 'reserved-pupil-father',
        lifeEvent,
        subjects: family('child', reservedPupil, reservedPupil.child.id),
        consents: [],
      },
      {
        persona: 'caseworker',
        lifeEvent,
        subjects: family('child', reservedPupil, reservedPupil.child.id),
        consents: [],
      },
    ]),
    ...both('P3', 'D9', (lifeEvent) => [
      {
        persona: 'employer',
        lifeEvent,
        subjects: employment(hire),
        consents: [consent(hire.employee, hire.enterprise.creditCode, lifeEvent)],
      },
      { persona: 'caseworker', lifeEvent, subjects: employment(assistedHire), consents: [] },
    ]),
    ...both('P10', 'D6', (lifeEvent) => [
      {
        persona: 'entrepreneur',
        lifeEvent,
        subjects: [{ role: 'enterprise', id: change.enterprise.creditCode }],
        consents: [],
      },
    ]),
    ...both('P18', 'D4', (lifeEvent) => [
      {
        persona: 'newborn-father',
        lifeEvent,
        subjects: family('newborn', newborn, newborn.certificateNumber),
        consents: [consent(newborn.mother, newborn.father.citizenId, lifeEvent)],
      },
    ]),
    ...both('P22', 'D13', (lifeEvent) => [
      { persona: 'retiree', lifeEvent, subjects: [{ role: 'retiree', id: retiree.citizenId }], consents: [] },
    ]),
  ]
}

function both(province: string, district: string, plots: (lifeEvent: string) => readonly Plot[]): Plot[] {
  return [...plots(province), ...plots(district)]
}

function family(role: 'child' | 'newborn', { father, mother }: Family, id: Family['child']['id']): Plot['subjects'] {
  return [
    { role, id },
    { role: 'father', id: father.citizenId },
    { role: 'mother', id: mother.citizenId },
  ]
}

function employment({ enterprise, employee }: Cast['hire']): Plot['subjects'] {
  return [
    { role: 'employer', id: enterprise.creditCode },
    { role: 'employee', id: employee.citizenId },
  ]
}

function consent(
  { citizenId }: Citizen,
  grantee: Plot['consents'][number]['grantee'],
  lifeEvent: string,
): Plot['consents'][number] {
  return { grantor: citizenId, grantee, lifeEvent }
}
