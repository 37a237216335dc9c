/**
 * 山西数字人社一体化平台 · 数据服务 API v2　　　　　　　　　　　　　　　　　　　省人社厅 信息中心 平台研发组
 *
 * 鉴权　OAuth2 client_credentials，POST /oauth/token 换取 access_token，置于 Authorization: Bearer。失效返回 401。
 * 约定　JSON；字段为英文驼峰，无值为 null；日期 yyyy-MM-dd，费款所属期 yyyy-MM；**金额、月数、人数一律为字符串**（"5320.00"）。
 *   HTTP 恒为 200，看 success 与 resultCode：OK · NO_DATA（全部查无，payload 为 null）· BAD_PARAM · TOO_MANY（超过 100 个）。
 *   请求带 usage（用途）、caseNo（办件号，可空）。查不到的对象不出现在结果中；结果次序与请求一致。
 *
 * POST /api/v2/insured-persons/search　{"idNumbers":["…"],"usage":"…","caseNo":"…"}
 * → {"success":true,"resultCode":"OK","message":"","payload":{"persons":[{…}]}}
 *   idNumber, fullName, gender（M/F）, birthday, mobile, registeredAddress 户籍地址, contactAddress 通讯地址, personalNo 个人编号,
 *   education: { levelCode（专科 ZK 本科 BK 硕士 SS 博士 BS）, school, major, graduatedOn, certificateNo } 大专以上,
 *   employmentStatus（EMPLOYED 就业 / REGISTERED_JOBLESS 登记失业 / NONE）,
 *   pensionStatusCode 现行养老保险参保状态（代码同下）, medicalStatusCode 医疗保险参保状态（医保回流，代码同下）,
 *   employeePension, residentPension, unemployment, workInjury：四个险种，未参保为 null：
 *     { statusCode（1 参保缴费 2 暂停缴费 3 终止缴费）, since, employerCode, employerName, months, base, paidThrough },
 *   currentJob: { registrationNo 就业登记号, employerCode, employerName, position, startDate, monthlyWage,
 *     contract: { number, typeCode（1 固定期限 2 无固定期限 3 以完成任务为期限）, signedOn, beginOn, endOn } },
 *   jobHistory: [{ employerCode, employerName, position, startDate, endDate }] 由近及远,
 *   jobless: { certificateNo, registeredOn, lastEmployerName, monthlyBenefit },
 *   personnelFile: { fileNo, keeper, receivedOn, state（IN 在档 LENT 借出 OUT 转出）}, updateTime（yyyy-MM-dd HH:mm:ss）
 *
 * POST /api/v2/employers/search　{"creditCodes":["…"],"usage":"…","caseNo":"…"}
 * → payload.employers: creditCode, unitName, unitNo 单位编号, registeredOn, statusCode, insuredCount, paidThrough,
 *   arrears, unitAddress, legalPersonName 法定代表人, contactPhone, updateTime
 */
import { clientCredentials } from '../authenticators.ts'
import { type Department, type Reply } from '../kit.ts'
import {
  type InsuranceKind,
  type Job,
  type LabourContract,
  type ParticipationState,
  type World,
} from '../world/types.ts'
import { codeOf, dateTime, fieldsOf, lazy, ok, recordsOf, registerOf, strangersAmong, textsIn } from './tables.ts'

const STATUS = { ACTIVE: '1', PAUSED: '2', TERMINATED: '3' } satisfies Record<ParticipationState, string>
const CONTRACT = { FIXED_TERM: '1', OPEN_ENDED: '2', TASK: '3' } satisfies Record<LabourContract['kind'], string>
const DEGREE = { JUNIOR_COLLEGE: 'ZK', BACHELOR: 'BK', MASTER: 'SS', DOCTOR: 'BS' }
const FILE_STATE = { KEPT: 'IN', LENT: 'LENT', TRANSFERRED: 'OUT' }
const MAX_KEYS = 100

export function socialSecurity(world: World): Department {
  const register = registerOf(world, 'social-insurance')
  const jobsOf = lazy((): ReadonlyMap<string, readonly Job[]> => Map.groupBy(world.jobs, (job) => job.person))

  function insuredPerson(id: string) {
    const person = register.person(id)
    const jobs = jobsOf().get(id) ?? []
    if (person === null) return null
    const { socialInsurance, unemployment, personnelFile, graduation } = person
    if (jobs.length === 0 && !socialInsurance && !unemployment && !personnelFile && !graduation) return null
    const current = jobs.find((job) => job.until === null)
    return {
      idNumber: id,
      fullName: register.nameOf(id),
      gender: person.sex === 'MALE' ? 'M' : 'F',
      birthday: person.birthDate,
      mobile: register.held(id, 'phone', person.phone),
      registeredAddress: register.householdAddressOf(person),
      contactAddress: register.dwellingAddressOf(person),
      personalNo: socialInsurance?.number ?? null,
      education: graduation && {
        levelCode: codeOf(DEGREE, person.education),
        school: graduation.school,
        major: graduation.major,
        graduatedOn: graduation.date,
        certificateNo: graduation.certificateNumber,
      },
      employmentStatus: current !== undefined ? 'EMPLOYED' : unemployment === null ? 'NONE' : 'REGISTERED_JOBLESS',
      pensionStatusCode:
        participation(person.pension?.scheme === 'RESIDENT' ? 'RESIDENT_PENSION' : 'EMPLOYEE_PENSION')?.statusCode ??
        null,
      medicalStatusCode:
        person.medicalInsurance && codeOf(STATUS, register.held(id, 'medicalState', person.medicalInsurance.state)),
      employeePension: participation('EMPLOYEE_PENSION'),
      residentPension: participation('RESIDENT_PENSION'),
      unemployment: participation('UNEMPLOYMENT'),
      workInjury: participation('WORK_INJURY'),
      currentJob: current === undefined ? null : jobWithContract(current),
      jobHistory: jobs.map(jobRow).reverse(),
      jobless: unemployment && {
        certificateNo: unemployment.number,
        registeredOn: unemployment.registered,
        lastEmployerName: unemployment.lastEmployer && register.nameOf(unemployment.lastEmployer),
        monthlyBenefit: unemployment.benefit.toFixed(2),
      },
      personnelFile: personnelFile && {
        fileNo: personnelFile.number,
        keeper: personnelFile.keeper,
        receivedOn: personnelFile.received,
        state: FILE_STATE[personnelFile.state],
      },
      updateTime: dateTime(register.updatedAt(id)),
    }

    function participation(kind: InsuranceKind) {
      const part = socialInsurance?.participations.find((candidate) => candidate.kind === kind)
      if (part === undefined) return null
      const state = kind.endsWith('PENSION') ? register.held(id, 'pensionState', part.state) : part.state
      return {
        statusCode: codeOf(STATUS, state),
        since: part.since,
        employerCode: part.payer,
        employerName: part.payer && register.nameOf(part.payer),
        months: String(part.months),
        base: part.base.toFixed(2),
        paidThrough: part.paidUntil,
      }
    }
  }

  function jobRow(job: Job) {
    return {
      employerCode: job.employer,
      employerName: register.nameOf(job.employer),
      position: job.position,
      startDate: job.since,
      endDate: job.until,
    }
  }

  function jobWithContract(job: Job) {
    const { contract } = job
    return {
      registrationNo: job.registrationNumber,
      employerCode: job.employer,
      employerName: register.nameOf(job.employer),
      position: job.position,
      startDate: job.since,
      monthlyWage: job.monthlyWage.toFixed(2),
      contract: contract && {
        number: contract.number,
        typeCode: CONTRACT[contract.kind],
        signedOn: contract.signed,
        beginOn: contract.starts,
        endOn: contract.ends,
      },
    }
  }

  function employer(creditCode: string) {
    const enterprise = register.enterprise(creditCode)
    const insurance = enterprise?.socialInsurance ?? null
    if (enterprise === null || insurance === null) return null
    return {
      creditCode,
      unitName: register.nameOf(creditCode),
      unitNo: insurance.number,
      registeredOn: insurance.since,
      statusCode: STATUS[insurance.state],
      insuredCount: String(insurance.insured),
      paidThrough: insurance.paidUntil,
      arrears: insurance.arrears.toFixed(2),
      unitAddress: register.held(creditCode, 'address', enterprise.address),
      legalPersonName: register.nameOf(register.representativeOf(enterprise)),
      contactPhone: register.held(creditCode, 'phone', enterprise.phone),
      updateTime: dateTime(register.updatedAt(creditCode)),
    }
  }

  function search(
    keysName: string,
    listName: string,
    record: (key: string) => unknown,
  ): Department['routes'][number]['answer'] {
    return (request) => {
      const keys = textsIn(fieldsOf(request), keysName)
      if (keys === null || keys.length === 0) return failure('BAD_PARAM', `${keysName} 须为非空数组`)
      if (keys.length > MAX_KEYS) return failure('TOO_MANY', '单次不超过 100 个')
      const found = recordsOf(keys, record)
      if (found.length === 0) return failure('NO_DATA', '未查询到数据')
      return ok({ success: true, resultCode: 'OK', message: '', payload: { [listName]: found } })
    }
  }

  return {
    name: 'human-resources.social-security',
    annexRow: 12,
    title: '山西数字人社一体化平台',
    authenticate: clientCredentials({
      refuse: (reason) => ({ status: 401, body: { success: false, resultCode: 'UNAUTHORIZED', message: reason } }),
    }),
    strangers: () => [
      ...strangersAmong(world.people.keys(), insuredPerson),
      ...strangersAmong(world.enterprises.keys(), employer),
    ],
    routes: [
      {
        method: 'POST',
        path: '/api/v2/insured-persons/search',
        answer: search('idNumbers', 'persons', insuredPerson),
      },
      { method: 'POST', path: '/api/v2/employers/search', answer: search('creditCodes', 'employers', employer) },
    ],
  }
}

function failure(resultCode: string, message: string): Reply {
  return ok({ success: false, resultCode, message, payload: null })
}
