import { type Department } from '../kit.ts'
import { type StoredDepartment } from '../stores.ts'
import { type World } from '../world/types.ts'
import { civilAffairs } from './civil-affairs.ts'
import { creditPublicity } from './credit-publicity.ts'
import { housingFund } from './housing-fund.ts'
import { marketRegistration } from './market-registration.ts'
import { medicalInsurance } from './medical-insurance.ts'
import { pension } from './pension.ts'
import { pollutionPermits } from './pollution-permits.ts'
import { population } from './population.ts'
import { realEstate } from './real-estate.ts'
import { socialSecurityCard } from './social-security-card.ts'
import { socialSecurity } from './social-security.ts'
import { taxation } from './taxation.ts'
import { traffic } from './traffic.ts'

/** The simulated departments that are servers, over one world, in the order of annex 2. */
export function departmentsOf(world: World): readonly Department[] {
  return [
    housingFund,
    population,
    traffic,
    civilAffairs,
    socialSecurity,
    socialSecurityCard,
    pension,
    realEstate,
    pollutionPermits,
    marketRegistration,
    creditPublicity,
    medicalInsurance,
    taxation,
  ].map((department) => department(world))
}

/** Those that are a database or a folder of files. */
export function storedDepartmentsOf(world: World): readonly StoredDepartment[] {
  const stored: readonly ((world: World) => StoredDepartment)[] = []
  return stored.map((department) => department(world))
}
