/**
 * (a) A plain Apollo Server over the same SDL: a resolver for every field, one DataLoader for each source and request,
 * undici. It checks no token, no grant and no relation, and writes no ledger.
 */
import { createServer } from 'node:http'
import { type AddressInfo } from 'node:net'
import { join } from 'node:path'
import { text } from 'node:stream/consumers'
import { ApolloServer, HeaderMap } from '@apollo/server'
import { makeExecutableSchema } from '@graphql-tools/schema'
import DataLoader from 'dataloader'
import { announce } from './child.ts'
import {
  type Card,
  type Departments,
  type Insured,
  openDepartments,
  type Patient,
  type Pensioner,
  type Register,
  type Resident,
  type Spouse,
  type Use,
} from './departments.ts'
import * as words from './words.ts'
import { loadSdl } from '../../src/catalog/sdl.ts'
import { readConfig } from '../../src/config.ts'
import { toDate } from '../../src/model/clock.ts'

const { connectors } = readConfig()
const departments = openDepartments(connectors ?? { config: {}, secrets: {} })

interface Person {
  readonly id: string
}

interface Context {
  readonly loaders: { readonly [Name in keyof Departments]: DataLoader<string, RowOf<Departments[Name]> | null> }
}

type RowOf<Source> = Source extends Register<infer Row> ? Row : never

interface Purpose {
  readonly lifeEvent: string
  readonly caseNumber?: string
}

function contextFor({ purpose, input }: { purpose?: Purpose; input?: { purpose: Purpose } }): Context {
  const { lifeEvent, caseNumber = null } = purpose ?? input?.purpose ?? { lifeEvent: '' }
  const use: Use = { purpose: lifeEvent, caseNumber }
  const loaderOf = <Row>(register: Register<Row>): DataLoader<string, Row | null> =>
    new DataLoader((ids) => register.read(ids, use))
  return {
    loaders: {
      population: loaderOf(departments.population),
      socialSecurity: loaderOf(departments.socialSecurity),
      card: loaderOf(departments.card),
      medicalInsurance: loaderOf(departments.medicalInsurance),
      pension: loaderOf(departments.pension),
      civilAffairs: loaderOf(departments.civilAffairs),
    },
  }
}

const ofPopulation = ({ id }: Person, _: unknown, { loaders }: Context) => loaders.population.load(id)
const ofSocialSecurity = ({ id }: Person, _: unknown, { loaders }: Context) => loaders.socialSecurity.load(id)

const resolvers = {
  Query: {
    personArchive: (_: unknown, { id }: Person): Person => ({ id }),
    personArchives: (_: unknown, { ids }: { ids: readonly string[] }): readonly Person[] => ids.map((id) => ({ id })),
    verifyClaims: (_: unknown, { input }: { input: Claims }) => ({
      results: input.claims.map((claim) => ({ ...claim, id: input.id })),
    }),
  },
  PersonArchive: {
    identity: ofPopulation,
    household: ofPopulation,
    residence: ofPopulation,
    contact: ofPopulation,
    education: ofPopulation,
    employment: ofSocialSecurity,
    socialInsurance: ofSocialSecurity,
    personnelFile: ofSocialSecurity,
    socialSecurityCard: ({ id }: Person, _: unknown, { loaders }: Context) => loaders.card.load(id),
    medicalInsurance: ({ id }: Person, _: unknown, { loaders }: Context) => loaders.medicalInsurance.load(id),
    pension: ({ id }: Person, _: unknown, { loaders }: Context) => loaders.pension.load(id),
    marriage: ({ id }: Person, _: unknown, { loaders }: Context) => loaders.civilAffairs.load(id),
  },
  PersonIdentity: {
    name: ({ xm }: Resident) => xm,
    sex: ({ xb }: Resident) => words.wordFor(words.SEX, xb),
    ethnicity: ({ mz }: Resident) => words.wordFor(words.ETHNICITY, mz),
    birthDate: ({ csrq }: Resident) => words.day(csrq),
    citizenId: ({ sfzh }: Resident) => sfzh,
    nativePlace: ({ jg }: Resident) => jg,
    cardIssuer: ({ sfzqfjg }: Resident) => sfzqfjg,
    cardIssuedAt: ({ sfzqfrq }: Resident) => words.day(sfzqfrq),
    cardPermanent: ({ sfzcq }: Resident) => (sfzcq === null ? null : sfzcq === '1'),
  },
  PersonHousehold: {
    registerNumber: ({ hh }: Resident) => hh,
    headName: ({ hzxm }: Resident) => hzxm,
    relation: ({ yhzgx }: Resident) => words.wordFor(words.RELATION, yhzgx),
    address: ({ hjdz }: Resident) => hjdz,
    policeStation: ({ pcs }: Resident) => pcs,
  },
  PersonResidence: {
    address: ({ xzz }: Resident) => xzz,
    since: ({ xzqsrq }: Resident) => words.day(xzqsrq),
  },
  PersonContact: { mobile: ({ lxdh }: Resident) => lxdh },
  PersonEducation: { level: ({ whcd }: Resident) => words.wordFor(words.EDUCATION, whcd) },
  PersonEmployment: {
    status: ({ employmentStatus }: Insured) => words.wordFor(words.EMPLOYMENT, employmentStatus),
    employerName: ({ currentJob }: Insured) => currentJob?.employerName,
    startedAt: ({ currentJob }: Insured) => currentJob?.startDate,
  },
  PersonSocialInsurance: {
    personalNumber: ({ personalNo }: Insured) => personalNo,
    employeePension: (insured: Insured) => insured,
  },
  PersonEmployeePensionInsurance: {
    state: ({ employeePension }: Insured) => words.wordFor(words.INSURED, employeePension?.statusCode),
  },
  PersonPersonnelFile: {
    number: ({ personnelFile }: Insured) => personnelFile?.fileNo,
    keeper: ({ personnelFile }: Insured) => personnelFile?.keeper,
  },
  PersonSocialSecurityCard: {
    number: ({ AAZ500 }: Card) => AAZ500,
    state: ({ AAZ502 }: Card) => words.wordFor(words.CARD, AAZ502),
    issuedAt: ({ AAZ503 }: Card) => AAZ503.replaceAll('/', '-'),
    expiresAt: ({ AAZ504 }: Card) => AAZ504.replaceAll('/', '-'),
    bank: ({ AAE008 }: Card) => AAE008,
  },
  PersonMedicalInsurance: {
    personalNumber: ({ psn_no }: Patient) => psn_no,
    kind: ({ insutype }: Patient) => words.wordFor(words.MEDICAL_KIND, insutype),
    areaCode: ({ insu_admdvs }: Patient) => insu_admdvs,
    state: ({ psn_insu_stas }: Patient) => words.wordFor(words.PARTICIPATION, psn_insu_stas),
    since: ({ psn_insu_date }: Patient) => psn_insu_date,
    paidMonths: ({ clct_months }: Patient) => clct_months,
    paidThrough: ({ paid_ym }: Patient) => words.month(paid_ym),
  },
  PersonPension: {
    scheme: ({ scheme }: Pensioner) => words.wordFor(words.SCHEME, scheme),
    state: ({ status }: Pensioner) => words.wordFor(words.PARTICIPATION, status),
    totalMonths: ({ total_months }: Pensioner) => total_months,
    accountBalance: ({ account_balance }: Pensioner) => account_balance,
    retirementDate: ({ retire_date }: Pensioner) => toDate(retire_date),
    benefitState: ({ benefit_status }: Pensioner) => words.wordFor(words.BENEFIT, benefit_status),
  },
  PersonMarriage: {
    status: (spouse: Spouse, _: unknown, { loaders }: Context) =>
      loaders.population.load(spouse.sfz).then((resident) => words.maritalStatus(spouse, resident)),
    spouseName: ({ po }: Spouse) => po?.xm,
    registeredAt: ({ po }: Spouse) => words.day(po?.djrq),
  },
  ClaimResult: {
    outcome: async ({ id, value }: Claim & Person, _: unknown, { loaders }: Context) => {
      const resident = await loaders.population.load(id)
      return resident === null ? 'NOT_FOUND' : resident.xm === value ? 'MATCH' : 'MISMATCH'
    },
  },
}

interface Claim {
  readonly element: string
  readonly value: string
}

interface Claims {
  readonly id: string
  readonly claims: readonly Claim[]
}

const typeDefs = loadSdl(join(import.meta.dirname, '../../schema')).map((file) => file.text)
const apollo = new ApolloServer<Context>({ schema: makeExecutableSchema({ typeDefs, resolvers }) })
await apollo.start()

// Behind node:http as ours is: `startStandaloneServer` would add its body parser and CORS to every request.
const server = createServer((request, response) => {
  text(request)
    .then(async (received) => {
      const body = JSON.parse(received)
      return apollo.executeHTTPGraphQLRequest({
        httpGraphQLRequest: {
          method: 'POST',
          headers: new HeaderMap([['content-type', 'application/json']]),
          search: '',
          body,
        },
        context: () => Promise.resolve(contextFor(body.variables)),
      })
    })
    .then(
      ({ status = 200, headers, body }) => {
        for (const [name, value] of headers) response.setHeader(name, value)
        response.writeHead(status)
        response.end(body.kind === 'complete' ? body.string : '')
      },
      (error: unknown) => response.writeHead(500).end(String(error)),
    )
})
server.listen(0, '127.0.0.1', () => {
  const { port } = server.address() as AddressInfo
  announce(`http://127.0.0.1:${port}`, () => void server.close())
})
