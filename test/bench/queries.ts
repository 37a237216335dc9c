import { type Cast } from './cast.ts'

/** One request as it goes to all three servers. */
export interface Ask {
  readonly token: string
  readonly variables: Readonly<Record<string, unknown>>
}

/** The same question to ours alone, asked otherwise. */
export interface Variant {
  readonly name: string
  readonly document: string
  readonly asks: readonly Ask[]
}

export interface Query {
  readonly name: 'A' | 'B' | 'C' | 'D' | 'E'
  readonly title: string
  /** The server written by hand knows it by this. */
  readonly operationName: string
  readonly document: string
  /** So many requests are under way at any time. */
  readonly users: number
  /** Asked one after the other, again and again. */
  readonly asks: readonly Ask[]
  readonly variants: readonly Variant[]
  /** Calls to departments that one request makes when it is alone and nothing is in the cache yet. */
  readonly calls: number
  /** Ours proves a relation to each subject first, once in ten minutes. */
  readonly proves: boolean
  /** CPU per request against (a) and (b). */
  readonly aims: { readonly apollo: number; readonly plain: number } | null
}

/**
 * Stands for a case number that no request had before. Purpose and case travel to the departments, so what was read for
 * one case is not in the cache for the next, in none of the servers.
 */
export const NEW_CASE = 'JCNEW'

const PERSON = `
    identity { name sex ethnicity birthDate citizenId nativePlace cardIssuer cardIssuedAt cardPermanent }
    household { registerNumber headName relation address policeStation }
    residence { address since }
    employment { status employerName startedAt }
    socialInsurance { personalNumber }
    socialSecurityCard { number state issuedAt expiresAt bank }
    medicalInsurance { personalNumber kind state since paidMonths paidThrough }
    pension { scheme state totalMonths accountBalance retirementDate benefitState }
    marriage { status spouseName registeredAt }`

const PEOPLE = `
    identity { name sex birthDate }
    household { address }
    residence { address }
    contact { mobile }
    education { level }
    employment { status }
    socialInsurance { personalNumber employeePension { state } }
    personnelFile { number keeper }
    medicalInsurance { personalNumber areaCode state }`

const PROVENANCE = `
    fieldReports { path state source { connector } observedAt fetchedAt cached }
    receipt { entryId leafHash }`

/** So many citizens keep asking. Their tokens stay verified, and without a new case their records stay in the cache. */
const REGULARS = 200

export function queriesAbout({ citizens, cases, officerToken }: Cast): readonly Query[] {
  const own = { lifeEvent: 'SELF' }
  const ownAnew = { lifeEvent: 'SELF', caseNumber: NEW_CASE }
  const regulars = citizens.slice(0, REGULARS)
  const asksWith = (purpose: object, asking: Cast['citizens']): readonly Ask[] =>
    asking.map(({ id, token }) => ({ token, variables: { id, purpose } }))
  const archive = { operationName: 'Person', document: personDocument(PERSON), users: FEW, calls: 6, proves: false }
  const aims = { apollo: 1, plain: 3.5 }
  return [
    {
      name: 'A',
      title: 'one person, 40 fields over 6 sources',
      ...archive,
      asks: asksWith(ownAnew, regulars),
      variants: [
        { name: DOCUMENTED, document: personDocument(PERSON + PROVENANCE), asks: asksWith(ownAnew, regulars) },
        { name: '… every token a new one', document: archive.document, asks: asksWith(ownAnew, citizens) },
      ],
      aims,
    },
    {
      name: 'B',
      title: '50 people, 15 fields over 3 sources',
      operationName: 'People',
      users: FEW,
      document: peopleDocument(PEOPLE),
      asks: asksAbout(cases, officerToken),
      variants: [
        { name: DOCUMENTED, document: peopleDocument(PEOPLE + PROVENANCE), asks: asksAbout(cases, officerToken) },
      ],
      calls: 3,
      proves: true,
      aims,
    },
    {
      name: 'C',
      title: 'as A, all from the cache',
      ...archive,
      asks: asksWith(own, regulars),
      variants: [{ name: DOCUMENTED, document: personDocument(PERSON + PROVENANCE), asks: asksWith(own, regulars) }],
      aims: null,
    },
    {
      name: 'D',
      title: 'verify one field',
      operationName: 'Verify',
      users: FEW,
      document: `query Verify($input: VerifyClaimsInput!) {
  verifyClaims(input: $input) { results { element outcome } }
}`,
      asks: regulars.map(({ id, name, token }) => {
        const claims = [{ element: 'person.identity.name', value: name }]
        return { token, variables: { input: { kind: 'PERSON', id, purpose: ownAnew, claims } } }
      }),
      variants: [],
      calls: 1,
      proves: false,
      aims: null,
    },
    {
      name: 'E',
      title: 'as A, each about another person, all for one purpose',
      ...archive,
      users: MANY,
      asks: asksWith(own, citizens),
      variants: [],
      aims: null,
    },
  ]
}

/** Enough to keep a core busy. */
const FEW = 16
export const MANY = 200

const DOCUMENTED = '… with reports and receipt'

function personDocument(fields: string): string {
  return `query Person($id: CitizenId!, $purpose: PurposeInput!) {
  personArchive(id: $id, purpose: $purpose) {${fields}
  }
}`
}

function peopleDocument(fields: string): string {
  return `query People($ids: [CitizenId!]!, $purpose: PurposeInput!) {
  personArchives(ids: $ids, purpose: $purpose) {${fields}
  }
}`
}

function asksAbout(cases: Cast['cases'], token: string): readonly Ask[] {
  return cases.map(({ number, ids }) => ({
    token,
    variables: { ids, purpose: { lifeEvent: 'P3', caseNumber: number } },
  }))
}

export function bodyOf({ operationName }: Query, document: string, { variables }: Ask): string {
  return JSON.stringify({ operationName, query: document, variables })
}
