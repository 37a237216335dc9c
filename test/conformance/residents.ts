import { type Operation, type Provision } from '../../src/catalog/types.ts'
import { BIRTH_DATE, elementOf, NAME, ruleFrom, SEX, SEX_CODES } from '../support/exchange-world.ts'

const ACCOUNT = elementOf('person.account.number')
const PHONE = elementOf('person.phones[].number', { list: 'person.phones[]' })

export function listFrom(list: string, number: string): Provision {
  const items = [{ element: PHONE, name: 'number', rule: ruleFrom(number) }]
  return { kind: 'list', rank: 'AUTHORITY', list: 'person.phones[]', from: [list], items }
}

/** What the operation `residents` provides, and the name of each value with the source. */
export function providing(names: {
  readonly name: string
  readonly sex: string
  readonly birthDate: string
  readonly account: string
}): Operation['provides'] {
  return [
    { kind: 'value', rank: 'AUTHORITY', element: NAME, rule: ruleFrom(names.name) },
    { kind: 'value', rank: 'AUTHORITY', element: SEX, rule: ruleFrom(names.sex, { codes: SEX_CODES }) },
    { kind: 'value', rank: 'AUTHORITY', element: BIRTH_DATE, rule: ruleFrom(names.birthDate, { format: 'yyyyMMdd' }) },
    { kind: 'value', rank: 'AUTHORITY', element: ACCOUNT, rule: ruleFrom(names.account) },
  ]
}
