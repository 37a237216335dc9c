/**
 * (b) The practical limit: a node:http server written by hand for exactly these queries. It knows them by name, asks the
 * departments at the same time and writes the answer with one JSON.stringify.
 */
import { createServer } from 'node:http'
import { type AddressInfo } from 'node:net'
import { text } from 'node:stream/consumers'
import { announce } from './child.ts'
import { type Insured, openDepartments, type Patient, type Resident, type Use } from './departments.ts'
import * as words from './words.ts'
import { readConfig } from '../../src/config.ts'
import { toDate } from '../../src/model/clock.ts'

const { connectors } = readConfig()
const departments = openDepartments(connectors ?? { config: {}, secrets: {} })

const server = createServer((request, response) => {
  text(request)
    .then((body) => answer(JSON.parse(body)))
    .then(
      (data) => {
        const bytes = Buffer.from(JSON.stringify({ data }))
        response.writeHead(200, { 'content-type': 'application/json; charset=utf-8', 'content-length': bytes.length })
        response.end(bytes)
      },
      (error: unknown) => response.writeHead(500).end(String(error)),
    )
})
server.listen(0, '127.0.0.1', () => {
  const { port } = server.address() as AddressInfo
  announce(`http://127.0.0.1:${port}`, () => void server.close())
})

interface Purpose {
  readonly lifeEvent: string
  readonly caseNumber?: string
}

/** What the three operations bring; nothing else ever comes. */
interface Operation {
  readonly operationName: string
  readonly variables: {
    readonly id: string
    readonly ids: readonly string[]
    readonly purpose: Purpose
    readonly input: {
      readonly id: string
      readonly purpose: Purpose
      readonly claims: readonly { readonly element: string; readonly value: string }[]
    }
  }
}

async function answer({ operationName, variables }: Operation): Promise<object> {
  const { id, ids, purpose, input } = variables
  if (operationName === 'Person') return { personArchive: await readPerson(id, useFor(purpose)) }
  if (operationName === 'People') return { personArchives: await readPeople(ids, useFor(purpose)) }
  return { verifyClaims: await verify(input) }
}

function useFor({ lifeEvent, caseNumber = null }: { lifeEvent: string; caseNumber?: string | null }): Use {
  return { purpose: lifeEvent, caseNumber }
}

async function readPerson(id: string, use: Use): Promise<object> {
  const { population, socialSecurity, card, medicalInsurance, pension, civilAffairs } = departments
  const [[resident = null], [insured = null], [held = null], [patient = null], [pensioner = null], [spouse = null]] =
    await Promise.all([
      population.read([id], use),
      socialSecurity.read([id], use),
      card.read([id], use),
      medicalInsurance.read([id], use),
      pension.read([id], use),
      civilAffairs.read([id], use),
    ])
  return {
    identity: resident && {
      name: resident.xm,
      sex: words.wordFor(words.SEX, resident.xb),
      ethnicity: words.wordFor(words.ETHNICITY, resident.mz),
      birthDate: words.day(resident.csrq),
      citizenId: resident.sfzh,
      nativePlace: resident.jg,
      cardIssuer: resident.sfzqfjg,
      cardIssuedAt: words.day(resident.sfzqfrq),
      cardPermanent: resident.sfzcq === null ? null : resident.sfzcq === '1',
    },
    household: resident && {
      registerNumber: resident.hh,
      headName: resident.hzxm,
      relation: words.wordFor(words.RELATION, resident.yhzgx),
      address: resident.hjdz,
      policeStation: resident.pcs,
    },
    residence: resident && { address: resident.xzz, since: words.day(resident.xzqsrq) },
    employment: insured && {
      status: words.wordFor(words.EMPLOYMENT, insured.employmentStatus),
      employerName: insured.currentJob?.employerName ?? null,
      startedAt: insured.currentJob?.startDate ?? null,
    },
    socialInsurance: insured && { personalNumber: insured.personalNo },
    socialSecurityCard: held && {
      number: held.AAZ500,
      state: words.wordFor(words.CARD, held.AAZ502),
      issuedAt: held.AAZ503.replaceAll('/', '-'),
      expiresAt: held.AAZ504.replaceAll('/', '-'),
      bank: held.AAE008,
    },
    medicalInsurance: patient && {
      personalNumber: patient.psn_no,
      kind: words.wordFor(words.MEDICAL_KIND, patient.insutype),
      state: words.wordFor(words.PARTICIPATION, patient.psn_insu_stas),
      since: patient.psn_insu_date,
      paidMonths: patient.clct_months,
      paidThrough: words.month(patient.paid_ym),
    },
    pension: pensioner && {
      scheme: words.wordFor(words.SCHEME, pensioner.scheme),
      state: words.wordFor(words.PARTICIPATION, pensioner.status),
      totalMonths: pensioner.total_months,
      accountBalance: pensioner.account_balance,
      retirementDate: toDate(pensioner.retire_date),
      benefitState: words.wordFor(words.BENEFIT, pensioner.benefit_status),
    },
    marriage: spouse && {
      status: words.maritalStatus(spouse, resident),
      spouseName: spouse.po?.xm ?? null,
      registeredAt: words.day(spouse.po?.djrq),
    },
  }
}

async function readPeople(ids: readonly string[], use: Use): Promise<readonly object[]> {
  const { population, socialSecurity, medicalInsurance } = departments
  const [residents, insured, patients] = await Promise.all([
    population.read(ids, use),
    socialSecurity.read(ids, use),
    medicalInsurance.read(ids, use),
  ])
  return ids.map((_, i) => shortArchive(residents[i] ?? null, insured[i] ?? null, patients[i] ?? null))
}

function shortArchive(resident: Resident | null, insured: Insured | null, patient: Patient | null): object {
  return {
    identity: resident && {
      name: resident.xm,
      sex: words.wordFor(words.SEX, resident.xb),
      birthDate: words.day(resident.csrq),
    },
    household: resident && { address: resident.hjdz },
    residence: resident && { address: resident.xzz },
    contact: resident && { mobile: resident.lxdh },
    education: resident && { level: words.wordFor(words.EDUCATION, resident.whcd) },
    employment: insured && { status: words.wordFor(words.EMPLOYMENT, insured.employmentStatus) },
    socialInsurance: insured && {
      personalNumber: insured.personalNo,
      employeePension: { state: words.wordFor(words.INSURED, insured.employeePension?.statusCode) },
    },
    personnelFile: insured && {
      number: insured.personnelFile?.fileNo ?? null,
      keeper: insured.personnelFile?.keeper ?? null,
    },
    medicalInsurance: patient && {
      personalNumber: patient.psn_no,
      areaCode: patient.insu_admdvs,
      state: words.wordFor(words.PARTICIPATION, patient.psn_insu_stas),
    },
  }
}

/** Of the one element the query claims. */
async function verify({ id, purpose, claims }: Operation['variables']['input']): Promise<object> {
  const [resident = null] = await departments.population.read([id], useFor(purpose))
  return {
    results: claims.map(({ element, value }) => ({
      element,
      outcome: resident === null ? 'NOT_FOUND' : resident.xm === value ? 'MATCH' : 'MISMATCH',
    })),
  }
}
