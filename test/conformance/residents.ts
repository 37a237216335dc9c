import { type Operation } from '../../src/catalog/types.ts'
import { BIRTH_DATE, elementOf, NAME, ruleFrom, SEX, SEX_CODES } from '../support/exchange-world.ts'

const ACCOUNT = elementOf('person.account.number')

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
