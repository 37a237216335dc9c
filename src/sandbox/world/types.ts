/**
 * The synthetic world: what is *true* about made-up people and enterprises on one reference day.
 *
 * It is normalized and speaks its own neutral vocabulary. A simulated department derives its tables from it, with its
 * own words, code lists and identifiers, and then applies the planted deviations that name it ({@link Planted}):
 * whatever a department says differently from the truth is in that list and nowhere else.
 *
 * Nothing here is real: ids carry area code 140599, which no one holds; the district, its streets, the hospitals,
 * schools, banks' accounts, plates and telephone numbers (prefix 100) are invented.
 *
 * Money is in whole yuan, areas in square metres with two decimals, dates are `yyyy-MM-dd`, months `yyyy-MM`.
 */
import { type Role } from '../../model/caller.ts'
import { type BirthCertificateNumber, type CitizenId, type CreditCode } from '../../model/ids.ts'

/** Key of a person everywhere in the world: the citizenId or, for a newborn not yet registered, the 出生医学证明编号. */
export type PersonId = CitizenId | BirthCertificateNumber
export type SubjectId = PersonId | CreditCode

export interface World {
  readonly seed: number
  /** The reference day: nothing in the world happens after it. */
  readonly today: string
  /** The living and the dead. */
  readonly people: ReadonlyMap<PersonId, Person>
  readonly households: ReadonlyMap<string, Household>
  /** Current and past, oldest first. */
  readonly marriages: readonly Marriage[]
  /** 出生医学证明: for everyone born in the last eight years, by certificate number. */
  readonly births: ReadonlyMap<BirthCertificateNumber, Birth>
  readonly dwellings: ReadonlyMap<string, Dwelling>
  readonly properties: readonly Property[]
  /** Current and past, by person, oldest first. */
  readonly jobs: readonly Job[]
  readonly vehicles: readonly Vehicle[]
  readonly enterprises: ReadonlyMap<CreditCode, Enterprise>
  /** Licences beside those that stand with a person, an enterprise or another register, by holder. */
  readonly permits: ReadonlyMap<SubjectId, readonly Permit[]>
  /** 办件 of the case centre, by case number. */
  readonly cases: ReadonlyMap<string, Case>
  /** Every deviation of a department from the truth. */
  readonly planted: readonly Planted[]
  /** Those the demo and the tests sign in as. */
  readonly personas: readonly Persona[]
  /** Ready to run: people, case and consents are there. */
  readonly scenarios: readonly Scenario[]
}

// ───────────────────────────────────────────── people ─────────────────────────────────────────────

export type Sex = 'MALE' | 'FEMALE'
export type MaritalStatus = 'UNMARRIED' | 'FIRST_MARRIAGE' | 'REMARRIED' | 'RESTORED_MARRIAGE' | 'WIDOWED' | 'DIVORCED'
export type Education =
  | 'NONE'
  | 'PRIMARY'
  | 'JUNIOR_SECONDARY'
  | 'SENIOR_SECONDARY'
  | 'VOCATIONAL'
  | 'JUNIOR_COLLEGE'
  | 'BACHELOR'
  | 'MASTER'
  | 'DOCTOR'

export interface Person {
  readonly id: PersonId
  /** Null for a newborn whose birth is not yet in the household register. */
  readonly citizenId: CitizenId | null
  /** The 15-digit number of those born before 1985; the 18-digit one keeps its digits, with century and check digit. */
  readonly formerCitizenId: string | null
  readonly name: string
  /** 曾用名, oldest first. */
  readonly formerNames: readonly FormerName[]
  readonly sex: Sex
  /** GB/T 3304, two digits: `01` 汉族. */
  readonly ethnicity: string
  readonly birthDate: string
  /** 出生地 in words. */
  readonly birthplace: string
  /** 籍贯 in words. */
  readonly nativePlace: string
  /** Null where the parent lies before the world's memory. */
  readonly father: PersonId | null
  readonly mother: PersonId | null
  readonly death: Death | null
  /** Follows from {@link World.marriages}; of the dead, as it was. */
  readonly maritalStatus: MaritalStatus
  /** 户籍: key into {@link World.households}; null for a newborn not yet registered and for some of the long dead. */
  readonly household: string | null
  /** 现住地. */
  readonly residence: Residence
  /** Eleven digits beginning with 100; null for children and some of the old. */
  readonly phone: string | null
  readonly education: Education
  /** School and year of the last degree, for junior college and above. */
  readonly graduation: Graduation | null
  /** 居民身份证; null for small children and newborns. */
  readonly identityCard: IdentityCard | null
  /** 社会保障卡. */
  readonly socialCard: SocialCard | null
  /** 社会保险; null for those who never took part (children). */
  readonly socialInsurance: SocialInsurance | null
  /** 养老: null for children and for those in no pension scheme. */
  readonly pension: Pension | null
  readonly medicalInsurance: MedicalInsurance | null
  readonly housingFund: HousingFund | null
  readonly driverLicense: DriverLicense | null
  /** 失业登记: null unless registered at present. */
  readonly unemployment: Unemployment | null
  /** 人事档案 (流动人员 and employees with a degree). */
  readonly personnelFile: PersonnelFile | null
  /** 个人所得税: the last twelve months of those with a wage. */
  readonly incomeTax: IncomeTax | null
  /** What 民政 grants, current and ended. */
  readonly socialAid: readonly SocialAid[]
  /** Licences of annex 3 which no other part of the world implies: 护士执业证书, 执业药师注册证, 特种作业操作证, … */
  readonly qualifications: readonly Permit[]
}

export interface FormerName {
  readonly name: string
  /** The day it was given up. */
  readonly until: string
}

export interface Death {
  readonly date: string
  readonly cause: 'ILLNESS' | 'ACCIDENT' | 'AGE'
  /** 居民死亡医学证明(推断)书. */
  readonly certificateNumber: string
  /** 火化证明; null where buried. */
  readonly cremation: { readonly date: string; readonly place: string; readonly number: string } | null
  /** 户口注销日; null while the family has not reported it. */
  readonly registerCancelled: string | null
}

export interface Residence {
  /** Key into {@link World.dwellings}. */
  readonly dwelling: string
  readonly since: string
  /** 居住证: of those who live here and are registered elsewhere. */
  readonly permit: ResidencePermit | null
}

export interface ResidencePermit {
  readonly number: string
  readonly issued: string
  /** Endorsed once a year (签注); may have passed. */
  readonly expires: string
  readonly reason: 'WORK' | 'FAMILY' | 'STUDY' | 'BUSINESS'
}

export interface Graduation {
  readonly school: string
  readonly major: string
  readonly date: string
  readonly certificateNumber: string
}

export interface IdentityCard {
  readonly issuer: string
  readonly issued: string
  /** Null: 长期. */
  readonly expires: string | null
}

/** 户: one household register. */
export interface Household {
  /** 户号, nine digits. */
  readonly id: string
  readonly kind: 'FAMILY' | 'COLLECTIVE'
  /** GB/T 2260 code: 140599 here, another for those registered elsewhere. */
  readonly areaCode: string
  /** 户籍地址, whole. */
  readonly address: string
  /** 派出所. */
  readonly policeStation: string
  readonly established: string
  /** Null only in a collective household. */
  readonly head: PersonId | null
  /** In the order of the register, head first; the dead whose registration is cancelled included. */
  readonly members: readonly HouseholdMember[]
}

export interface HouseholdMember {
  readonly person: PersonId
  /** To the head: what this member is of the head (`CHILD`: the head's child). */
  readonly relation: Relation
  readonly movedIn: string
}

export type Relation =
  'HEAD' | 'SPOUSE' | 'CHILD' | 'GRANDCHILD' | 'PARENT' | 'PARENT_IN_LAW' | 'CHILD_IN_LAW' | 'SIBLING' | 'OTHER'

/** 婚姻登记. */
export interface Marriage {
  readonly husband: PersonId
  readonly wife: PersonId
  readonly registered: string
  /** 结婚证字号, `J140599-2016-000123`. */
  readonly certificateNumber: string
  readonly authority: string
  /** Null while it lasts. */
  readonly end: MarriageEnd | null
}

export type MarriageEnd =
  | { readonly kind: 'DIVORCE'; readonly date: string; readonly certificateNumber: string }
  | { readonly kind: 'DEATH'; readonly date: string }

/** 出生医学证明. */
export interface Birth {
  readonly certificateNumber: BirthCertificateNumber
  /** The child; its key is this certificate number until it is registered. */
  readonly child: PersonId
  readonly name: string
  readonly sex: Sex
  /** `yyyy-MM-ddTHH:mm`, China Standard Time. */
  readonly bornAt: string
  readonly mother: PersonId
  /** Null where none was stated. */
  readonly father: PersonId | null
  readonly hospital: string
  readonly weightGrams: number
  readonly lengthCm: number
  readonly gestationWeeks: number
  readonly issued: string
}

// ───────────────────────────────────── work and insurance ─────────────────────────────────────

export interface Job {
  readonly person: PersonId
  readonly employer: CreditCode
  readonly position: string
  readonly since: string
  readonly until: string | null
  /** 劳动合同; null for 灵活用工 without one. */
  readonly contract: LabourContract | null
  readonly monthlyWage: number
  /** 就业登记号. */
  readonly registrationNumber: string
}

export interface LabourContract {
  readonly number: string
  readonly kind: 'FIXED_TERM' | 'OPEN_ENDED' | 'TASK'
  readonly signed: string
  readonly starts: string
  /** Null when open-ended. */
  readonly ends: string | null
}

export interface SocialCard {
  /** One letter and eight digits. */
  readonly number: string
  readonly bank: string
  /** Nineteen digits. */
  readonly bankAccount: string
  readonly state: 'ACTIVE' | 'NOT_ACTIVATED' | 'LOST' | 'CANCELLED'
  readonly issued: string
  readonly expires: string
  /** 电子社保卡. */
  readonly electronic: boolean
}

export type ParticipationState = 'ACTIVE' | 'PAUSED' | 'TERMINATED'
export type InsuranceKind = 'EMPLOYEE_PENSION' | 'RESIDENT_PENSION' | 'UNEMPLOYMENT' | 'WORK_INJURY'

export interface SocialInsurance {
  /** 个人编号, ten digits. */
  readonly number: string
  readonly participations: readonly Participation[]
}

export interface Participation {
  readonly kind: InsuranceKind
  readonly state: ParticipationState
  readonly since: string
  /** The employer who pays; null for residents and the self-employed. */
  readonly payer: CreditCode | null
  /** 累计缴费月数. */
  readonly months: number
  /** 缴费基数; 0 for residents. */
  readonly base: number
  /** Last month paid. */
  readonly paidUntil: string
}

export interface Pension {
  readonly scheme: 'EMPLOYEE' | 'RESIDENT'
  readonly state: ParticipationState
  /** 实际缴费月数; equals the months of the pension participation. */
  readonly paidMonths: number
  /** 视同缴费月数: work before 1995 in state enterprises. */
  readonly deemedMonths: number
  /** 参加工作时间. */
  readonly workSince: string
  readonly accountBalance: number
  /** 法定退休年龄 reached on (国务院关于渐进式延迟法定退休年龄的办法, in force 2025-01-01). */
  readonly retirementDate: string
  /** Women: whether 55 (管理技术岗位) or 50 (生产操作岗位) was the age before 2025. */
  readonly post: 'MANAGEMENT' | 'WORKER'
  readonly benefit: PensionBenefit
  readonly specialWork: readonly SpecialWork[]
}

export type PensionBenefit =
  | { readonly state: 'NOT_DUE' }
  /** Age reached, not yet applied for. */
  | { readonly state: 'DUE' }
  | { readonly state: 'PAID'; readonly since: string; readonly monthly: number; readonly bank: string }
  | { readonly state: 'STOPPED'; readonly since: string; readonly stopped: string }

/** 特殊工种: underground, high temperature … */
export interface SpecialWork {
  readonly type: string
  readonly employer: string
  readonly from: string
  readonly to: string
}

export interface MedicalInsurance {
  readonly number: string
  readonly kind: 'EMPLOYEE' | 'RESIDENT'
  /** 参保地, GB/T 2260. */
  readonly areaCode: string
  readonly state: ParticipationState
  readonly since: string
  /** Null for residents, retirees and the self-employed. */
  readonly payer: CreditCode | null
  readonly months: number
  /** 视同缴费月数. */
  readonly deemedMonths: number
  readonly paidUntil: string
  readonly accountBalance: number
  /** 家庭共济: who may use this person's account. */
  readonly familyAccount: readonly PersonId[]
  /** 生育保险 (with employee insurance). */
  readonly maternity: boolean
}

export interface HousingFund {
  /** 个人账号, twelve digits. */
  readonly account: string
  /** Whose unit account it belongs to; null once 封存 after the job ended. */
  readonly employer: CreditCode | null
  readonly state: 'NORMAL' | 'SEALED' | 'CLOSED'
  readonly opened: string
  readonly base: number
  /** Percent, each of person and unit. */
  readonly rate: number
  readonly balance: number
  readonly paidUntil: string
  readonly loan: HousingLoan | null
}

export interface HousingLoan {
  readonly contractNumber: string
  readonly amount: number
  readonly remaining: number
  readonly granted: string
  readonly months: number
  readonly state: 'REPAYING' | 'OVERDUE' | 'SETTLED'
  /** Key into {@link World.properties}: its certificate number. */
  readonly property: string
}

export interface Unemployment {
  readonly number: string
  readonly registered: string
  readonly lastEmployer: CreditCode | null
  /** 失业保险金, monthly; 0 when none. */
  readonly benefit: number
}

export interface PersonnelFile {
  readonly number: string
  readonly keeper: string
  readonly received: string
  readonly state: 'KEPT' | 'LENT' | 'TRANSFERRED'
}

export interface IncomeTax {
  /** 专项附加扣除. */
  readonly deductions: readonly ('CHILD_EDUCATION' | 'ELDER_CARE' | 'HOUSING_LOAN' | 'RENT' | 'INFANT_CARE')[]
  /** The last twelve full months, oldest first. */
  readonly months: readonly {
    readonly month: string
    readonly payer: CreditCode
    readonly income: number
    readonly tax: number
  }[]
}

export interface SocialAid {
  readonly kind: 'ADOPTION' | 'ORPHAN' | 'LOW_INCOME' | 'ELDER_ALLOWANCE'
  readonly number: string
  readonly since: string
  readonly until: string | null
  /** Monthly; 0 for adoption. */
  readonly amount: number
}

// ─────────────────────────────────────── things owned ───────────────────────────────────────

/** A place to live: what an address means. */
export interface Dwelling {
  readonly id: string
  /** 街道·乡镇. */
  readonly street: string
  /** 社区·村. */
  readonly community: string
  /** Whole: 山西省晋城市…. */
  readonly address: string
  readonly area: number
}

/** 不动产. */
export interface Property {
  /** 不动产权证号, `晋（2019）丹麓区不动产权第0001234号`. Unique. */
  readonly certificateNumber: string
  /** 不动产单元号, 28 characters. */
  readonly unitNumber: string
  readonly address: string
  readonly area: number
  readonly usage: 'RESIDENTIAL' | 'COMMERCIAL' | 'INDUSTRIAL'
  readonly registered: string
  readonly sharing: 'SOLE' | 'JOINT' | 'BY_SHARE'
  /** Percent; together 100. In JOINT ownership equal. */
  readonly owners: readonly { readonly owner: SubjectId; readonly share: number }[]
  readonly mortgage: { readonly holder: string; readonly amount: number; readonly registered: string } | null
  /** 查封. */
  readonly seized: boolean
}

export interface DriverLicense {
  /** 档案编号, twelve digits; the licence number is the citizenId. */
  readonly fileNumber: string
  /** 准驾车型: C1, B2 … */
  readonly classes: string
  readonly firstIssued: string
  readonly validFrom: string
  /** Null: 长期. */
  readonly expires: string | null
  readonly state: 'NORMAL' | 'OVERDUE' | 'SUSPENDED' | 'REVOKED' | 'CANCELLED'
  /** 累积记分. */
  readonly points: number
}

export interface Vehicle {
  /** 晋E…. Unique. */
  readonly plate: string
  readonly owner: SubjectId
  readonly kind: 'SMALL_CAR' | 'LIGHT_TRUCK' | 'HEAVY_TRUCK' | 'BUS' | 'MOTORCYCLE'
  readonly usage: 'PRIVATE' | 'COMMERCIAL'
  readonly model: string
  readonly vin: string
  readonly registered: string
  readonly inspectionUntil: string
  readonly state: 'NORMAL' | 'INSPECTION_OVERDUE' | 'SCRAPPED' | 'MORTGAGED'
}

/** A licence of annex 3 as it was issued; who holds it follows from where it stands. */
export interface Permit {
  /** `seq` of the licence type in annex 3. */
  readonly type: number
  readonly name: string
  readonly number: string
  readonly issuer: string
  readonly issued: string
  readonly expires: string | null
  readonly state: 'VALID' | 'SUSPENDED' | 'CANCELLED' | 'EXPIRED' | 'REVOKED'
}

// ───────────────────────────────────────── enterprises ─────────────────────────────────────────

/** 存续 · 注销 · 吊销. */
export type EnterpriseState = 'ACTIVE' | 'CANCELLED' | 'REVOKED'

export interface Enterprise {
  readonly creditCode: CreditCode
  /** 注册号, fifteen digits, before 2015. */
  readonly registrationNumber: string | null
  readonly name: string
  readonly formerNames: readonly FormerName[]
  readonly type: 'LIMITED' | 'SOLE_LIMITED' | 'JOINT_STOCK' | 'STATE_OWNED' | 'PARTNERSHIP' | 'SOLE_PROPRIETORSHIP'
  /** GB/T 4754 section letter and two-digit division: `F52`. */
  readonly industry: string
  readonly scope: string
  /** 注册资本. */
  readonly capital: number
  readonly established: string
  /** 营业期限; null: 长期. */
  readonly termEnds: string | null
  readonly approved: string
  readonly authority: string
  readonly state: EnterpriseState
  /** Of 注销 or 吊销. */
  readonly stateSince: string | null
  /** 住所. */
  readonly address: string
  readonly legalRepresentative: PersonId
  /** Past ones, oldest first. */
  readonly formerLegalRepresentatives: readonly { readonly person: PersonId; readonly until: string }[]
  readonly shareholders: readonly Shareholder[]
  readonly directors: readonly { readonly person: PersonId; readonly position: string }[]
  /** 联系人, 财务负责人, 联络员, 办税人. */
  readonly contacts: readonly {
    readonly role: 'CONTACT' | 'FINANCE' | 'LIAISON' | 'TAX'
    readonly person: PersonId
    readonly phone: string
  }[]
  readonly phone: string
  readonly email: string
  /** 基本存款账户. */
  readonly bankAccount: { readonly bank: string; readonly number: string; readonly opened: string }
  readonly seals: readonly {
    readonly kind: 'OFFICIAL' | 'FINANCE' | 'CONTRACT' | 'INVOICE' | 'LEGAL_REPRESENTATIVE'
    readonly number: string
    readonly recorded: string
  }[]
  readonly abnormal: readonly AbnormalEntry[]
  readonly penalties: readonly Penalty[]
  readonly seriousViolations: readonly {
    readonly reason: string
    readonly listed: string
    readonly removed: string | null
  }[]
  readonly annualReports: readonly { readonly year: number; readonly submitted: string; readonly employees: number }[]
  readonly tax: EnterpriseTax
  readonly socialInsurance: EnterpriseInsurance | null
  readonly medicalInsurance: EnterpriseInsurance | null
  readonly housingFund: EnterpriseHousingFund | null
  /** Licences of annex 3 other than the 营业执照: 食品经营许可证, 道路运输经营许可证, … */
  readonly permits: readonly Permit[]
}

export interface Shareholder {
  readonly holder: SubjectId
  /** 认缴. */
  readonly subscribed: number
  /** 实缴. */
  readonly paid: number
  /** Percent, two decimals; together 100. */
  readonly share: number
  readonly since: string
}

/** 经营异常名录. */
export interface AbnormalEntry {
  readonly reason: 'NO_ANNUAL_REPORT' | 'ADDRESS_UNREACHABLE' | 'FALSE_DISCLOSURE'
  readonly listed: string
  readonly removed: string | null
}

/** 行政处罚. */
export interface Penalty {
  readonly number: string
  readonly matter: string
  readonly fine: number
  readonly authority: string
  readonly decided: string
}

export interface EnterpriseTax {
  /** 纳税人识别号: the creditCode. */
  readonly taxpayerId: CreditCode
  readonly type: 'GENERAL' | 'SMALL_SCALE'
  readonly authority: string
  readonly registered: string
  readonly creditGrade: 'A' | 'B' | 'M' | 'C' | 'D'
  /** 欠税. */
  readonly arrears: number
  /** 上年度纳税额. */
  readonly paidLastYear: number
  readonly state: 'NORMAL' | 'ABNORMAL' | 'CANCELLED'
  readonly devices: readonly {
    readonly number: string
    readonly kind: 'TAX_UKEY' | 'TAX_DISK'
    readonly issued: string
    readonly state: 'IN_USE' | 'RETURNED'
  }[]
}

export interface EnterpriseInsurance {
  /** 单位编号. */
  readonly number: string
  readonly since: string
  readonly state: ParticipationState
  readonly insured: number
  readonly paidUntil: string
  /** 欠费. */
  readonly arrears: number
}

export interface EnterpriseHousingFund {
  /** 单位账号, nine digits. */
  readonly account: string
  readonly opened: string
  readonly state: 'NORMAL' | 'PAUSED' | 'CLOSED'
  /** Percent. */
  readonly rate: number
  readonly payers: number
  readonly paidUntil: string
}

// ─────────────────────────────────────── cases and deviations ───────────────────────────────────────

/** 办件. */
export interface Case {
  /** `JC` + yyyyMMdd + six digits. */
  readonly number: string
  /** `P19`, `D10`. */
  readonly lifeEvent: string
  readonly subjects: readonly { readonly role: string; readonly id: SubjectId }[]
  readonly applicant: SubjectId
  /** Directory id of the officer who handles it. */
  readonly officer: string
  /** Directory id of the officer's department. */
  readonly department: string
  readonly state: 'OPEN' | 'CLOSED'
  readonly openedAt: string
  readonly closedAt: string | null
}

/** Systems that can hold something else than the truth. */
export const DEPARTMENTS = [
  /** 实有人口 */ 'population',
  /** 数字人社 */ 'social-insurance',
  /** 社保卡 */ 'social-card',
  /** 全国养老 */ 'pension',
  /** 不动产 */ 'real-estate',
  /** 市场监管 */ 'market-regulation',
  /** 企业信用公示 */ 'enterprise-publicity',
  /** 医保 */ 'medical-insurance',
  /** 税务 */ 'tax',
  /** 民政 */ 'civil-affairs',
  /** 交通安全 */ 'traffic',
  /** 公积金 */ 'housing-fund',
] as const
export type Department = (typeof DEPARTMENTS)[number]

/**
 * What a department may hold differently. About a person: `name` (an old one), `address` (of the household register,
 * an old one), `phone`, `maritalStatus` ({@link MaritalStatus}), `pensionState` and `medicalState`
 * ({@link ParticipationState}). About an enterprise: `name`, `address`, `legalRepresentative` (a PersonId), `phone`.
 */
export type PlantedElement =
  'name' | 'address' | 'phone' | 'maritalStatus' | 'pensionState' | 'medicalState' | 'legalRepresentative'

/** One deviation. A department applies it to its own record of the subject, in its own words. */
export type Planted =
  | {
      readonly kind: 'CONFLICT'
      readonly department: Department
      readonly subject: SubjectId
      readonly element: PlantedElement
      /** What the department says instead, in the words of the world. */
      readonly holds: string
    }
  /** The department has no record of the subject at all although the truth would give it one. */
  | { readonly kind: 'GAP'; readonly department: Department; readonly subject: SubjectId }

// ─────────────────────────────────────── who signs in, and what for ───────────────────────────────────────

/** Somebody the identity provider vouches for, as {@link Caller} of the model. */
export interface Persona {
  /** `pupil-father` */
  readonly persona: string
  readonly label: string
  readonly roles: readonly Role[]
  /** The citizenId of a citizen, null for everyone else: what scripts read. */
  readonly id: CitizenId | null
  /** The same for the token. */
  readonly citizen: CitizenId | null
  readonly client: string
  readonly department: string | null
  /** Directory id. */
  readonly officer: string | null
}

/** One persona about to apply for one 一件事. */
export interface Scenario {
  readonly persona: string
  readonly lifeEvent: string
  readonly subjects: readonly { readonly role: string; readonly id: SubjectId }[]
  /** Key into {@link World.cases}; the case is open. */
  readonly caseNumber: string
  /** Given before the persona applies, each under the grantor's own token, for this case. */
  readonly consents: readonly {
    readonly grantor: CitizenId
    readonly grantee: CitizenId | CreditCode
    readonly lifeEvent: string
  }[]
}
