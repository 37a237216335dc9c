import { type Department } from '../kit.ts'
import { type StoredDepartment } from '../stores.ts'
import { type World } from '../world/types.ts'
import { accountants } from './accountants.ts'
import { bookkeeping } from './bookkeeping.ts'
import { cityPassenger } from './city-passenger.ts'
import { civilAffairs } from './civil-affairs.ts'
import { constructionProjects } from './construction-projects.ts'
import { creditPublicity } from './credit-publicity.ts'
import { cultureMarket } from './culture-market.ts'
import { customs } from './customs.ts'
import { disabilitySubsidies } from './disability-subsidies.ts'
import { disabledPersons } from './disabled-persons.ts'
import { drugApprovals } from './drug-approvals.ts'
import { drugLicenses } from './drug-licenses.ts'
import { enterpriseOpening } from './enterprise-opening.ts'
import { environmentalApprovals } from './environmental-approvals.ts'
import { equipmentPersonnel } from './equipment-personnel.ts'
import { fertility } from './fertility.ts'
import { fireOperators } from './fire-operators.ts'
import { fireServices } from './fire-services.ts'
import { fireSupervision } from './fire-supervision.ts'
import { fisheries } from './fisheries.ts'
import { foodLicenses } from './food-licenses.ts'
import { housingFund } from './housing-fund.ts'
import { investmentProjects } from './investment-projects.ts'
import { legalServices } from './legal-services.ts'
import { lightningProtection } from './lightning-protection.ts'
import { marketRegistration } from './market-registration.ts'
import { maternalChild } from './maternal-child.ts'
import { medicalDevices } from './medical-devices.ts'
import { medicalInstitutions } from './medical-institutions.ts'
import { medicalInsurance } from './medical-insurance.ts'
import { pension } from './pension.ts'
import { pesticideTrade } from './pesticide-trade.ts'
import { pharmacists } from './pharmacists.ts'
import { plantQuarantine } from './plant-quarantine.ts'
import { policeServices } from './police-services.ts'
import { pollutionPermits } from './pollution-permits.ts'
import { population } from './population.ts'
import { qualityPermits } from './quality-permits.ts'
import { radiationSafety } from './radiation-safety.ts'
import { realEstate } from './real-estate.ts'
import { registeredEngineers } from './registered-engineers.ts'
import { rideHailing } from './ride-hailing.ts'
import { roadPractitioners } from './road-practitioners.ts'
import { safetyManagers } from './safety-managers.ts'
import { seedLicenses } from './seed-licenses.ts'
import { singleWindow } from './single-window.ts'
import { socialOrganizations } from './social-organizations.ts'
import { socialSecurityCard } from './social-security-card.ts'
import { socialSecurity } from './social-security.ts'
import { sports } from './sports.ts'
import { solidWaste } from './solid-waste.ts'
import { stateGrid } from './state-grid.ts'
import { taxation } from './taxation.ts'
import { tobacco } from './tobacco.ts'
import { tourism } from './tourism.ts'
import { traffic } from './traffic.ts'
import { transportApprovals } from './transport-approvals.ts'
import { veterinary } from './veterinary.ts'

/** The simulated departments that are servers, over one world, in the order of annex 2. */
export function departmentsOf(world: World): readonly Department[] {
  return [
    housingFund,
    investmentProjects,
    policeServices,
    population,
    traffic,
    civilAffairs,
    disabilitySubsidies,
    socialOrganizations,
    accountants,
    bookkeeping,
    socialSecurity,
    socialSecurityCard,
    pension,
    realEstate,
    pollutionPermits,
    environmentalApprovals,
    solidWaste,
    radiationSafety,
    constructionProjects,
    registeredEngineers,
    transportApprovals,
    rideHailing,
    veterinary,
    pesticideTrade,
    seedLicenses,
    fisheries,
    plantQuarantine,
    cultureMarket,
    tourism,
    fertility,
    medicalInstitutions,
    maternalChild,
    enterpriseOpening,
    marketRegistration,
    creditPublicity,
    qualityPermits,
    sports,
    stateGrid,
    medicalInsurance,
    medicalDevices,
    drugLicenses,
    pharmacists,
    drugApprovals,
    disabledPersons,
    lightningProtection,
    taxation,
    fireSupervision,
    fireServices,
    fireOperators,
    tobacco,
    customs,
    singleWindow,
  ].map((department) => department(world))
}

/** Those that are a database or a folder of files. */
export function storedDepartmentsOf(world: World): readonly StoredDepartment[] {
  const stored: readonly ((world: World) => StoredDepartment)[] = [
    legalServices,
    safetyManagers,
    cityPassenger,
    roadPractitioners,
    foodLicenses,
    equipmentPersonnel,
  ]
  return stored.map((department) => department(world))
}
