import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { Archive } from '../src/archive/read-archive.ts';
import type { Context } from '../src/context.ts';
export type Maybe<T> = T | null;
export type InputMaybe<T> = Maybe<T>;
export type ResolverFn<TResult, TParent, TContext, TArgs> = (args: TArgs, context: TContext, requested: import('../src/execution/requested.ts').Requested, parent?: TParent) => Promise<TResult> | TResult
export type RequireFields<T, K extends keyof T> = Omit<T, K> & { [P in K]-?: NonNullable<T[P]> };
/** All built-in and custom scalars, mapped to their actual values */
export type Scalars = {
  ID: { input: string; output: string; }
  String: { input: string; output: string; }
  Boolean: { input: boolean; output: boolean; }
  Int: { input: number; output: number; }
  Float: { input: number; output: number; }
  CitizenId: { input: string; output: string; }
  CreditCode: { input: string; output: string; }
  Date: { input: string; output: string; }
  DateTime: { input: string; output: string; }
};

export type AbnormalReason =
  | 'ADDRESS_UNREACHABLE'
  | 'FALSE_DISCLOSURE'
  | 'NO_ANNUAL_REPORT';

export type AuditReceipt = {
  readonly commitments?: Maybe<ReadonlyArray<Scalars['String']['output']>>;
  readonly entryId: Scalars['ID']['output'];
  readonly index?: Maybe<Scalars['String']['output']>;
  readonly leafHash: Scalars['String']['output'];
  readonly openings?: Maybe<ReadonlyArray<Opening>>;
  readonly proof?: Maybe<Scalars['String']['output']>;
};

export type ClaimInput = {
  readonly element: Scalars['String']['input'];
  readonly value: Scalars['String']['input'];
};

export type ClaimOutcome =
  | 'MATCH'
  | 'MISMATCH'
  | 'NOT_FOUND'
  | 'NO_PERMISSION'
  | 'UNAVAILABLE';

export type ClaimResult = {
  readonly element: Scalars['String']['output'];
  readonly observedAt?: Maybe<Scalars['DateTime']['output']>;
  readonly outcome: ClaimOutcome;
  readonly sentence: Scalars['String']['output'];
  readonly source?: Maybe<SourceRef>;
};

export type ConflictingValue = {
  readonly observedAt?: Maybe<Scalars['DateTime']['output']>;
  readonly path: Scalars['String']['output'];
  readonly source: SourceRef;
  readonly value?: Maybe<Scalars['String']['output']>;
};

export type Consent = {
  readonly elements: ReadonlyArray<Scalars['String']['output']>;
  readonly expiresAt: Scalars['DateTime']['output'];
  readonly givenAt: Scalars['DateTime']['output'];
  readonly id: Scalars['ID']['output'];
  readonly lifeEvent: Scalars['ID']['output'];
  readonly withdrawnAt?: Maybe<Scalars['DateTime']['output']>;
};

export type ContactKind =
  | 'CONTACT'
  | 'FINANCE'
  | 'LIAISON'
  | 'TAX';

export type ContractKind =
  | 'FIXED_TERM'
  | 'OPEN_ENDED'
  | 'TASK';

export type DrivingLicenseState =
  | 'CANCELLED'
  | 'NORMAL'
  | 'OFFENCE_PENDING'
  | 'OVERDUE'
  | 'POINTS_EXCEEDED'
  | 'REVOKED'
  | 'SUSPENDED'
  | 'TRANSFERRED';

export type EducationLevel =
  | 'BACHELOR'
  | 'DOCTOR'
  | 'JUNIOR_COLLEGE'
  | 'JUNIOR_SECONDARY'
  | 'MASTER'
  | 'OTHER'
  | 'PRIMARY'
  | 'SENIOR_SECONDARY'
  | 'VOCATIONAL';

export type ElectronicLicense = {
  readonly expiresAt?: Maybe<Scalars['Date']['output']>;
  readonly holder: Scalars['String']['output'];
  readonly identifier: Scalars['ID']['output'];
  readonly issuedAt?: Maybe<Scalars['Date']['output']>;
  readonly issuer: Scalars['String']['output'];
  readonly name: Scalars['String']['output'];
  readonly state: LicenseState;
  readonly type: Scalars['String']['output'];
};

export type ElementState =
  | 'CONFLICT'
  | 'NOT_APPLICABLE'
  | 'NOT_FOUND'
  | 'NO_PERMISSION'
  | 'NO_SOURCE'
  | 'PENDING'
  | 'REFERENCE'
  | 'SOURCE_DOWN'
  | 'STALE'
  | 'TIMEOUT'
  | 'USER_DECLARED'
  | 'VERIFIED'
  | 'WITHHELD';

export type EmploymentStatus =
  | 'EMPLOYED'
  | 'NONE'
  | 'REGISTERED_UNEMPLOYED';

export type EnterpriseAbnormalRecord = {
  readonly listedAt?: Maybe<Scalars['Date']['output']>;
  readonly reason?: Maybe<AbnormalReason>;
  readonly removedAt?: Maybe<Scalars['Date']['output']>;
};

export type EnterpriseAnnualReport = {
  readonly employees?: Maybe<Scalars['Int']['output']>;
  readonly publishedAt?: Maybe<Scalars['Date']['output']>;
  readonly year?: Maybe<Scalars['Int']['output']>;
};

export type EnterpriseArchive = {
  readonly annualReports?: Maybe<ReadonlyArray<EnterpriseAnnualReport>>;
  readonly contacts?: Maybe<ReadonlyArray<EnterpriseContact>>;
  readonly creditStanding?: Maybe<EnterpriseCreditStanding>;
  readonly fieldReports: ReadonlyArray<FieldReport>;
  readonly housingFund?: Maybe<EnterpriseHousingFund>;
  readonly id: Scalars['CreditCode']['output'];
  readonly licenses?: Maybe<ReadonlyArray<EnterpriseLicense>>;
  readonly medicalInsurance?: Maybe<EnterpriseMedicalInsurance>;
  readonly members?: Maybe<ReadonlyArray<EnterpriseMember>>;
  readonly penalties?: Maybe<ReadonlyArray<EnterprisePenalty>>;
  readonly pollutionPermit?: Maybe<EnterprisePollutionPermit>;
  readonly realEstate?: Maybe<EnterpriseRealEstate>;
  readonly receipt: AuditReceipt;
  readonly registration?: Maybe<EnterpriseRegistration>;
  readonly seals?: Maybe<ReadonlyArray<EnterpriseSeal>>;
  readonly shareholders?: Maybe<ReadonlyArray<EnterpriseShareholder>>;
  readonly socialInsurance?: Maybe<EnterpriseSocialInsurance>;
  readonly tax?: Maybe<EnterpriseTax>;
  readonly vehicles?: Maybe<ReadonlyArray<EnterpriseVehicle>>;
};

export type EnterpriseContact = {
  readonly citizenId?: Maybe<Scalars['String']['output']>;
  readonly kind?: Maybe<ContactKind>;
  readonly name?: Maybe<Scalars['String']['output']>;
  readonly phone?: Maybe<Scalars['String']['output']>;
};

export type EnterpriseCreditStanding = {
  readonly abnormal?: Maybe<Scalars['Boolean']['output']>;
  readonly abnormalRecords?: Maybe<ReadonlyArray<EnterpriseAbnormalRecord>>;
  readonly latestReportYear?: Maybe<Scalars['Int']['output']>;
  readonly seriousRecords?: Maybe<ReadonlyArray<EnterpriseSeriousRecord>>;
  readonly seriousViolation?: Maybe<Scalars['Boolean']['output']>;
};

export type EnterpriseHousingFund = {
  readonly account?: Maybe<Scalars['String']['output']>;
  readonly openedAt?: Maybe<Scalars['Date']['output']>;
  readonly paidThrough?: Maybe<Scalars['String']['output']>;
  readonly payers?: Maybe<Scalars['Int']['output']>;
  readonly rate?: Maybe<Scalars['Float']['output']>;
  readonly state?: Maybe<HousingFundUnitState>;
};

export type EnterpriseKind =
  | 'JOINT_STOCK'
  | 'LIMITED'
  | 'PARTNERSHIP'
  | 'SOLE_LIMITED'
  | 'SOLE_PROPRIETORSHIP'
  | 'STATE_OWNED';

export type EnterpriseLicense = {
  readonly expiresAt?: Maybe<Scalars['Date']['output']>;
  readonly holder?: Maybe<Scalars['String']['output']>;
  readonly identifier?: Maybe<Scalars['String']['output']>;
  readonly issuedAt?: Maybe<Scalars['Date']['output']>;
  readonly issuer?: Maybe<Scalars['String']['output']>;
  readonly name?: Maybe<Scalars['String']['output']>;
  readonly number?: Maybe<Scalars['String']['output']>;
  readonly state?: Maybe<LicenseState>;
  readonly type?: Maybe<Scalars['String']['output']>;
};

export type EnterpriseMedicalInsurance = {
  readonly arrears?: Maybe<Scalars['Float']['output']>;
  readonly insuredCount?: Maybe<Scalars['Int']['output']>;
  readonly number?: Maybe<Scalars['String']['output']>;
  readonly paidThrough?: Maybe<Scalars['String']['output']>;
  readonly registeredAt?: Maybe<Scalars['Date']['output']>;
  readonly state?: Maybe<InsuranceState>;
};

export type EnterpriseMember = {
  readonly citizenId?: Maybe<Scalars['String']['output']>;
  readonly name?: Maybe<Scalars['String']['output']>;
  readonly position?: Maybe<Scalars['String']['output']>;
};

export type EnterprisePenalty = {
  readonly authority?: Maybe<Scalars['String']['output']>;
  readonly decidedAt?: Maybe<Scalars['Date']['output']>;
  readonly fine?: Maybe<Scalars['Float']['output']>;
  readonly matter?: Maybe<Scalars['String']['output']>;
  readonly number?: Maybe<Scalars['String']['output']>;
};

export type EnterprisePollutant = {
  readonly annualLimit?: Maybe<Scalars['Float']['output']>;
  readonly name?: Maybe<Scalars['String']['output']>;
};

export type EnterprisePollutionPermit = {
  readonly class?: Maybe<PollutionClass>;
  readonly expiresAt?: Maybe<Scalars['Date']['output']>;
  readonly issuedAt?: Maybe<Scalars['Date']['output']>;
  readonly issuer?: Maybe<Scalars['String']['output']>;
  readonly number?: Maybe<Scalars['String']['output']>;
  readonly outlets?: Maybe<Scalars['Int']['output']>;
  readonly pollutants?: Maybe<ReadonlyArray<EnterprisePollutant>>;
  readonly reportedAt?: Maybe<Scalars['Date']['output']>;
  readonly state?: Maybe<PermitState>;
};

export type EnterpriseProperty = {
  readonly address?: Maybe<Scalars['String']['output']>;
  readonly area?: Maybe<Scalars['Float']['output']>;
  readonly certificateNumber?: Maybe<Scalars['String']['output']>;
  readonly mortgaged?: Maybe<Scalars['Boolean']['output']>;
  readonly registeredAt?: Maybe<Scalars['Date']['output']>;
  readonly seized?: Maybe<Scalars['Boolean']['output']>;
  readonly sharing?: Maybe<PropertySharing>;
  readonly unitNumber?: Maybe<Scalars['String']['output']>;
  readonly usage?: Maybe<PropertyUsage>;
};

export type EnterpriseRealEstate = {
  readonly properties?: Maybe<ReadonlyArray<EnterpriseProperty>>;
};

export type EnterpriseRegistration = {
  readonly address?: Maybe<Scalars['String']['output']>;
  readonly approvedAt?: Maybe<Scalars['Date']['output']>;
  readonly authority?: Maybe<Scalars['String']['output']>;
  readonly capital?: Maybe<Scalars['Float']['output']>;
  readonly creditCode?: Maybe<Scalars['String']['output']>;
  readonly email?: Maybe<Scalars['String']['output']>;
  readonly endedAt?: Maybe<Scalars['Date']['output']>;
  readonly establishedAt?: Maybe<Scalars['Date']['output']>;
  readonly formerName?: Maybe<Scalars['String']['output']>;
  readonly industryCode?: Maybe<Scalars['String']['output']>;
  readonly industrySection?: Maybe<Scalars['String']['output']>;
  readonly kind?: Maybe<EnterpriseKind>;
  readonly legalRepresentative?: Maybe<Scalars['String']['output']>;
  readonly legalRepresentativeCitizenId?: Maybe<Scalars['String']['output']>;
  readonly name?: Maybe<Scalars['String']['output']>;
  readonly phone?: Maybe<Scalars['String']['output']>;
  readonly registrationNumber?: Maybe<Scalars['String']['output']>;
  readonly scope?: Maybe<Scalars['String']['output']>;
  readonly state?: Maybe<EnterpriseState>;
  readonly termEndsAt?: Maybe<Scalars['Date']['output']>;
  readonly termStartsAt?: Maybe<Scalars['Date']['output']>;
};

export type EnterpriseSeal = {
  readonly kind?: Maybe<SealKind>;
  readonly number?: Maybe<Scalars['String']['output']>;
  readonly recordedAt?: Maybe<Scalars['Date']['output']>;
};

export type EnterpriseSeriousRecord = {
  readonly listedAt?: Maybe<Scalars['Date']['output']>;
  readonly reason?: Maybe<Scalars['String']['output']>;
  readonly removedAt?: Maybe<Scalars['Date']['output']>;
};

export type EnterpriseShareholder = {
  readonly id?: Maybe<Scalars['String']['output']>;
  readonly kind?: Maybe<ShareholderKind>;
  readonly name?: Maybe<Scalars['String']['output']>;
  readonly paid?: Maybe<Scalars['Float']['output']>;
  readonly share?: Maybe<Scalars['Float']['output']>;
  readonly since?: Maybe<Scalars['Date']['output']>;
  readonly subscribed?: Maybe<Scalars['Float']['output']>;
};

export type EnterpriseSocialInsurance = {
  readonly arrears?: Maybe<Scalars['Float']['output']>;
  readonly insuredCount?: Maybe<Scalars['Int']['output']>;
  readonly number?: Maybe<Scalars['String']['output']>;
  readonly paidThrough?: Maybe<Scalars['String']['output']>;
  readonly registeredAt?: Maybe<Scalars['Date']['output']>;
  readonly state?: Maybe<InsuranceState>;
};

export type EnterpriseState =
  | 'ACTIVE'
  | 'CANCELLED'
  | 'REVOKED';

export type EnterpriseTax = {
  readonly arrears?: Maybe<Scalars['Float']['output']>;
  readonly authority?: Maybe<Scalars['String']['output']>;
  readonly bank?: Maybe<Scalars['String']['output']>;
  readonly bankAccount?: Maybe<Scalars['String']['output']>;
  readonly businessAddress?: Maybe<Scalars['String']['output']>;
  readonly creditGrade?: Maybe<TaxCreditGrade>;
  readonly devices?: Maybe<ReadonlyArray<EnterpriseTaxDevice>>;
  readonly financeOfficer?: Maybe<Scalars['String']['output']>;
  readonly kind?: Maybe<TaxpayerKind>;
  readonly paidLastYear?: Maybe<Scalars['Float']['output']>;
  readonly registeredAt?: Maybe<Scalars['Date']['output']>;
  readonly state?: Maybe<TaxpayerState>;
  readonly taxClerk?: Maybe<Scalars['String']['output']>;
  readonly taxClerkPhone?: Maybe<Scalars['String']['output']>;
};

export type EnterpriseTaxDevice = {
  readonly issuedAt?: Maybe<Scalars['Date']['output']>;
  readonly kind?: Maybe<TaxDeviceKind>;
  readonly number?: Maybe<Scalars['String']['output']>;
  readonly state?: Maybe<TaxDeviceState>;
};

export type EnterpriseVehicle = {
  readonly inspectedUntil?: Maybe<Scalars['Date']['output']>;
  readonly kind?: Maybe<VehicleKind>;
  readonly model?: Maybe<Scalars['String']['output']>;
  readonly plate?: Maybe<Scalars['String']['output']>;
  readonly plateKind?: Maybe<PlateKind>;
  readonly registeredAt?: Maybe<Scalars['Date']['output']>;
  readonly state?: Maybe<VehicleState>;
  readonly usage?: Maybe<VehicleUsage>;
  readonly vin?: Maybe<Scalars['String']['output']>;
};

export type FieldReport = {
  readonly cached: Scalars['Boolean']['output'];
  readonly conflict?: Maybe<ReadonlyArray<ConflictingValue>>;
  readonly fetchedAt?: Maybe<Scalars['DateTime']['output']>;
  readonly observedAt?: Maybe<Scalars['DateTime']['output']>;
  readonly path: Scalars['String']['output'];
  readonly sentence: Scalars['String']['output'];
  readonly source?: Maybe<SourceRef>;
  readonly state: ElementState;
};

export type FormFigures = {
  readonly asked: Scalars['Int']['output'];
  readonly exemptionRate: Scalars['Float']['output'];
  readonly materialsAsked: Scalars['Int']['output'];
  readonly materialsExempt: Scalars['Int']['output'];
  readonly prefillRate: Scalars['Float']['output'];
  readonly prefilled: Scalars['Int']['output'];
  readonly suppliable: Scalars['Int']['output'];
};

export type FormRole = {
  readonly kind: SubjectKind;
  readonly label: Scalars['String']['output'];
  readonly required: Scalars['Boolean']['output'];
  readonly role: Scalars['String']['output'];
};

export type GiveConsentInput = {
  readonly caseNumber?: InputMaybe<Scalars['String']['input']>;
  readonly elements?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  readonly expiresAt?: InputMaybe<Scalars['DateTime']['input']>;
  readonly grantee: GranteeInput;
  readonly lifeEvent: Scalars['ID']['input'];
};

export type GovernmentLevel =
  | 'CITY'
  | 'DISTRICT'
  | 'NATIONAL'
  | 'PROVINCE';

export type GranteeInput = {
  readonly id: Scalars['ID']['input'];
  readonly kind: SubjectKind;
};

export type HouseholdKind =
  | 'COLLECTIVE'
  | 'FAMILY';

export type HouseholdRelation =
  | 'DAUGHTER'
  | 'DAUGHTER_IN_LAW'
  | 'GRANDCHILD'
  | 'GRANDPARENT'
  | 'HEAD'
  | 'OTHER'
  | 'PARENT'
  | 'PARENT_IN_LAW'
  | 'SIBLING'
  | 'SON'
  | 'SON_IN_LAW'
  | 'SPOUSE';

export type HousingFundAccountState =
  | 'CLOSED'
  | 'NORMAL'
  | 'SEALED';

export type HousingFundUnitState =
  | 'CLOSED'
  | 'NORMAL'
  | 'PAUSED';

export type HousingLoanState =
  | 'OVERDUE'
  | 'REPAYING'
  | 'SETTLED';

export type InsuranceState =
  | 'ACTIVE'
  | 'PAUSED'
  | 'TERMINATED';

export type LicenseState =
  | 'CANCELLED'
  | 'EXPIRED'
  | 'OTHER'
  | 'REVOKED'
  | 'SUSPENDED'
  | 'TRANSFERRED'
  | 'VALID'
  | 'WITHDRAWN';

export type LicenseType = {
  readonly code: Scalars['ID']['output'];
  readonly issuers: ReadonlyArray<Scalars['String']['output']>;
  readonly name: Scalars['String']['output'];
};

export type LifeEvent = {
  readonly batch: Scalars['String']['output'];
  readonly code: Scalars['ID']['output'];
  readonly deadline: Scalars['String']['output'];
  readonly kinds: ReadonlyArray<SubjectKind>;
  readonly leadDepartments: ReadonlyArray<Scalars['String']['output']>;
  readonly level: GovernmentLevel;
  readonly name: Scalars['String']['output'];
  readonly roles: ReadonlyArray<FormRole>;
  readonly serviceItems: ReadonlyArray<ServiceItem>;
};

export type MaritalStatus =
  | 'DIVORCED'
  | 'FIRST_MARRIAGE'
  | 'MARRIED'
  | 'REMARRIED'
  | 'RESTORED_MARRIAGE'
  | 'UNMARRIED'
  | 'UNSPECIFIED'
  | 'WIDOWED';

export type MarriageRecordKind =
  | 'DIVORCE'
  | 'MARRIAGE';

export type Mask =
  | 'ACCOUNT'
  | 'ADDRESS'
  | 'FULL'
  | 'ID_NUMBER'
  | 'NAME'
  | 'PHONE';

export type MaterialState =
  | 'COMMITMENT_ALLOWED'
  | 'DEFERRABLE'
  | 'EXEMPT'
  | 'REQUIRED'
  | 'REUSABLE';

export type MedicalInsuranceKind =
  | 'EMPLOYEE'
  | 'RESIDENT';

export type Mutation = {
  readonly giveConsent: Consent;
  readonly withdrawConsent: Consent;
};


export type MutationGiveConsentArgs = {
  input: GiveConsentInput;
};


export type MutationWithdrawConsentArgs = {
  input: WithdrawConsentInput;
};

export type Opening = {
  readonly path: Scalars['String']['output'];
  readonly salt: Scalars['String']['output'];
};

export type PensionBenefitState =
  | 'DUE'
  | 'NOT_DUE'
  | 'PAID'
  | 'STOPPED';

export type PensionPost =
  | 'MANAGEMENT'
  | 'WORKER';

export type PensionScheme =
  | 'EMPLOYEE'
  | 'RESIDENT';

export type PermitState =
  | 'CANCELLED'
  | 'EXPIRED'
  | 'REVOKED'
  | 'SUSPENDED'
  | 'VALID';

export type PersonArchive = {
  readonly birth?: Maybe<PersonBirth>;
  readonly contact?: Maybe<PersonContact>;
  readonly death?: Maybe<PersonDeath>;
  readonly drivingLicense?: Maybe<PersonDrivingLicense>;
  readonly education?: Maybe<PersonEducation>;
  readonly employment?: Maybe<PersonEmployment>;
  readonly fieldReports: ReadonlyArray<FieldReport>;
  readonly household?: Maybe<PersonHousehold>;
  readonly housingFund?: Maybe<PersonHousingFund>;
  readonly id: Scalars['CitizenId']['output'];
  readonly identity?: Maybe<PersonIdentity>;
  readonly incomeTax?: Maybe<PersonIncomeTax>;
  readonly kinship?: Maybe<PersonKinship>;
  readonly licenses?: Maybe<ReadonlyArray<PersonLicense>>;
  readonly marriage?: Maybe<PersonMarriage>;
  readonly medicalInsurance?: Maybe<PersonMedicalInsurance>;
  readonly pension?: Maybe<PersonPension>;
  readonly personnelFile?: Maybe<PersonPersonnelFile>;
  readonly realEstate?: Maybe<PersonRealEstate>;
  readonly receipt: AuditReceipt;
  readonly residence?: Maybe<PersonResidence>;
  readonly socialInsurance?: Maybe<PersonSocialInsurance>;
  readonly socialSecurityCard?: Maybe<PersonSocialSecurityCard>;
  readonly vehicles?: Maybe<ReadonlyArray<PersonVehicle>>;
  readonly welfare?: Maybe<ReadonlyArray<PersonWelfare>>;
};

export type PersonBirth = {
  readonly bornAt?: Maybe<Scalars['String']['output']>;
  readonly certificateNumber?: Maybe<Scalars['String']['output']>;
  readonly childName?: Maybe<Scalars['String']['output']>;
  readonly childSex?: Maybe<Sex>;
  readonly fatherCitizenId?: Maybe<Scalars['String']['output']>;
  readonly fatherName?: Maybe<Scalars['String']['output']>;
  readonly gestationWeeks?: Maybe<Scalars['Int']['output']>;
  readonly hospital?: Maybe<Scalars['String']['output']>;
  readonly issuedAt?: Maybe<Scalars['Date']['output']>;
  readonly length?: Maybe<Scalars['Int']['output']>;
  readonly motherCitizenId?: Maybe<Scalars['String']['output']>;
  readonly motherName?: Maybe<Scalars['String']['output']>;
  readonly weight?: Maybe<Scalars['Int']['output']>;
};

export type PersonContact = {
  readonly mailingAddress?: Maybe<Scalars['String']['output']>;
  readonly mobile?: Maybe<Scalars['String']['output']>;
};

export type PersonDeath = {
  readonly crematedAt?: Maybe<Scalars['Date']['output']>;
  readonly cremationNumber?: Maybe<Scalars['String']['output']>;
  readonly cremationPlace?: Maybe<Scalars['String']['output']>;
  readonly date?: Maybe<Scalars['Date']['output']>;
  readonly registerCancelled?: Maybe<Scalars['Boolean']['output']>;
  readonly registerCancelledAt?: Maybe<Scalars['Date']['output']>;
};

export type PersonDrivingLicense = {
  readonly classes?: Maybe<Scalars['String']['output']>;
  readonly expiresAt?: Maybe<Scalars['Date']['output']>;
  readonly fileNumber?: Maybe<Scalars['String']['output']>;
  readonly firstIssuedAt?: Maybe<Scalars['Date']['output']>;
  readonly permanent?: Maybe<Scalars['Boolean']['output']>;
  readonly points?: Maybe<Scalars['Int']['output']>;
  readonly state?: Maybe<DrivingLicenseState>;
  readonly validFrom?: Maybe<Scalars['Date']['output']>;
};

export type PersonEducation = {
  readonly certificateNumber?: Maybe<Scalars['String']['output']>;
  readonly graduatedAt?: Maybe<Scalars['Date']['output']>;
  readonly level?: Maybe<EducationLevel>;
  readonly major?: Maybe<Scalars['String']['output']>;
  readonly school?: Maybe<Scalars['String']['output']>;
};

export type PersonEmployeePensionInsurance = {
  readonly base?: Maybe<Scalars['Float']['output']>;
  readonly employerCreditCode?: Maybe<Scalars['String']['output']>;
  readonly employerName?: Maybe<Scalars['String']['output']>;
  readonly months?: Maybe<Scalars['Int']['output']>;
  readonly paidThrough?: Maybe<Scalars['String']['output']>;
  readonly since?: Maybe<Scalars['Date']['output']>;
  readonly state?: Maybe<InsuranceState>;
};

export type PersonEmployment = {
  readonly contractEndsAt?: Maybe<Scalars['Date']['output']>;
  readonly contractKind?: Maybe<ContractKind>;
  readonly contractNumber?: Maybe<Scalars['String']['output']>;
  readonly contractSignedAt?: Maybe<Scalars['Date']['output']>;
  readonly contractStartsAt?: Maybe<Scalars['Date']['output']>;
  readonly employerCreditCode?: Maybe<Scalars['String']['output']>;
  readonly employerName?: Maybe<Scalars['String']['output']>;
  readonly history?: Maybe<ReadonlyArray<PersonJob>>;
  readonly lastEmployerName?: Maybe<Scalars['String']['output']>;
  readonly monthlyWage?: Maybe<Scalars['Float']['output']>;
  readonly position?: Maybe<Scalars['String']['output']>;
  readonly registrationNumber?: Maybe<Scalars['String']['output']>;
  readonly startedAt?: Maybe<Scalars['Date']['output']>;
  readonly status?: Maybe<EmploymentStatus>;
  readonly unemploymentBenefit?: Maybe<Scalars['Float']['output']>;
  readonly unemploymentNumber?: Maybe<Scalars['String']['output']>;
  readonly unemploymentRegisteredAt?: Maybe<Scalars['Date']['output']>;
};

export type PersonFamilyAccountMember = {
  readonly citizenId?: Maybe<Scalars['String']['output']>;
  readonly name?: Maybe<Scalars['String']['output']>;
};

export type PersonHousehold = {
  readonly address?: Maybe<Scalars['String']['output']>;
  readonly areaCode?: Maybe<Scalars['String']['output']>;
  readonly headName?: Maybe<Scalars['String']['output']>;
  readonly kind?: Maybe<HouseholdKind>;
  readonly movedInAt?: Maybe<Scalars['Date']['output']>;
  readonly policeStation?: Maybe<Scalars['String']['output']>;
  readonly registerNumber?: Maybe<Scalars['String']['output']>;
  readonly relation?: Maybe<HouseholdRelation>;
};

export type PersonHousingFund = {
  readonly account?: Maybe<Scalars['String']['output']>;
  readonly balance?: Maybe<Scalars['Float']['output']>;
  readonly base?: Maybe<Scalars['Float']['output']>;
  readonly employerAccount?: Maybe<Scalars['String']['output']>;
  readonly employerCreditCode?: Maybe<Scalars['String']['output']>;
  readonly employerName?: Maybe<Scalars['String']['output']>;
  readonly employerRate?: Maybe<Scalars['Float']['output']>;
  readonly loanAmount?: Maybe<Scalars['Float']['output']>;
  readonly loanGrantedAt?: Maybe<Scalars['Date']['output']>;
  readonly loanMonths?: Maybe<Scalars['Int']['output']>;
  readonly loanNumber?: Maybe<Scalars['String']['output']>;
  readonly loanProperty?: Maybe<Scalars['String']['output']>;
  readonly loanRemaining?: Maybe<Scalars['Float']['output']>;
  readonly loanState?: Maybe<HousingLoanState>;
  readonly monthlyAmount?: Maybe<Scalars['Float']['output']>;
  readonly openedAt?: Maybe<Scalars['Date']['output']>;
  readonly paidThrough?: Maybe<Scalars['String']['output']>;
  readonly personalRate?: Maybe<Scalars['Float']['output']>;
  readonly state?: Maybe<HousingFundAccountState>;
};

export type PersonIdentity = {
  readonly birthDate?: Maybe<Scalars['Date']['output']>;
  readonly birthPlace?: Maybe<Scalars['String']['output']>;
  readonly cardExpiresAt?: Maybe<Scalars['Date']['output']>;
  readonly cardIssuedAt?: Maybe<Scalars['Date']['output']>;
  readonly cardIssuer?: Maybe<Scalars['String']['output']>;
  readonly cardPermanent?: Maybe<Scalars['Boolean']['output']>;
  readonly citizenId?: Maybe<Scalars['String']['output']>;
  readonly ethnicity?: Maybe<Scalars['String']['output']>;
  readonly formerName?: Maybe<Scalars['String']['output']>;
  readonly name?: Maybe<Scalars['String']['output']>;
  readonly nativePlace?: Maybe<Scalars['String']['output']>;
  readonly sex?: Maybe<Sex>;
};

export type PersonIncomeTax = {
  readonly incomeTotal?: Maybe<Scalars['Float']['output']>;
  readonly latestWithholder?: Maybe<Scalars['String']['output']>;
  readonly months?: Maybe<ReadonlyArray<PersonTaxMonth>>;
  readonly taxTotal?: Maybe<Scalars['Float']['output']>;
};

export type PersonJob = {
  readonly employerCreditCode?: Maybe<Scalars['String']['output']>;
  readonly employerName?: Maybe<Scalars['String']['output']>;
  readonly endedAt?: Maybe<Scalars['Date']['output']>;
  readonly position?: Maybe<Scalars['String']['output']>;
  readonly startedAt?: Maybe<Scalars['Date']['output']>;
};

export type PersonKinship = {
  readonly fatherCitizenId?: Maybe<Scalars['String']['output']>;
  readonly fatherName?: Maybe<Scalars['String']['output']>;
  readonly motherCitizenId?: Maybe<Scalars['String']['output']>;
  readonly motherName?: Maybe<Scalars['String']['output']>;
};

export type PersonLicense = {
  readonly expiresAt?: Maybe<Scalars['Date']['output']>;
  readonly holder?: Maybe<Scalars['String']['output']>;
  readonly identifier?: Maybe<Scalars['String']['output']>;
  readonly issuedAt?: Maybe<Scalars['Date']['output']>;
  readonly issuer?: Maybe<Scalars['String']['output']>;
  readonly name?: Maybe<Scalars['String']['output']>;
  readonly number?: Maybe<Scalars['String']['output']>;
  readonly state?: Maybe<LicenseState>;
  readonly type?: Maybe<Scalars['String']['output']>;
};

export type PersonMarriage = {
  readonly authority?: Maybe<Scalars['String']['output']>;
  readonly certificateNumber?: Maybe<Scalars['String']['output']>;
  readonly records?: Maybe<ReadonlyArray<PersonMarriageRecord>>;
  readonly registeredAt?: Maybe<Scalars['Date']['output']>;
  readonly spouseCitizenId?: Maybe<Scalars['String']['output']>;
  readonly spouseName?: Maybe<Scalars['String']['output']>;
  readonly status?: Maybe<MaritalStatus>;
};

export type PersonMarriageRecord = {
  readonly authority?: Maybe<Scalars['String']['output']>;
  readonly certificateNumber?: Maybe<Scalars['String']['output']>;
  readonly kind?: Maybe<MarriageRecordKind>;
  readonly registeredAt?: Maybe<Scalars['Date']['output']>;
  readonly spouseName?: Maybe<Scalars['String']['output']>;
};

export type PersonMedicalInsurance = {
  readonly accountBalance?: Maybe<Scalars['Float']['output']>;
  readonly areaCode?: Maybe<Scalars['String']['output']>;
  readonly deemedMonths?: Maybe<Scalars['Int']['output']>;
  readonly employerCreditCode?: Maybe<Scalars['String']['output']>;
  readonly employerName?: Maybe<Scalars['String']['output']>;
  readonly familyMembers?: Maybe<ReadonlyArray<PersonFamilyAccountMember>>;
  readonly kind?: Maybe<MedicalInsuranceKind>;
  readonly maternity?: Maybe<Scalars['Boolean']['output']>;
  readonly paidMonths?: Maybe<Scalars['Int']['output']>;
  readonly paidThrough?: Maybe<Scalars['String']['output']>;
  readonly personalNumber?: Maybe<Scalars['String']['output']>;
  readonly since?: Maybe<Scalars['Date']['output']>;
  readonly state?: Maybe<InsuranceState>;
};

export type PersonPension = {
  readonly accountBalance?: Maybe<Scalars['Float']['output']>;
  readonly benefitBank?: Maybe<Scalars['String']['output']>;
  readonly benefitMonthly?: Maybe<Scalars['Float']['output']>;
  readonly benefitSince?: Maybe<Scalars['Date']['output']>;
  readonly benefitState?: Maybe<PensionBenefitState>;
  readonly benefitStoppedAt?: Maybe<Scalars['Date']['output']>;
  readonly deemedMonths?: Maybe<Scalars['Int']['output']>;
  readonly paidMonths?: Maybe<Scalars['Int']['output']>;
  readonly post?: Maybe<PensionPost>;
  readonly retirementDate?: Maybe<Scalars['Date']['output']>;
  readonly scheme?: Maybe<PensionScheme>;
  readonly specialWork?: Maybe<ReadonlyArray<PersonSpecialWork>>;
  readonly state?: Maybe<InsuranceState>;
  readonly totalMonths?: Maybe<Scalars['Int']['output']>;
  readonly workStartedAt?: Maybe<Scalars['Date']['output']>;
};

export type PersonPersonnelFile = {
  readonly keeper?: Maybe<Scalars['String']['output']>;
  readonly number?: Maybe<Scalars['String']['output']>;
  readonly receivedAt?: Maybe<Scalars['Date']['output']>;
  readonly state?: Maybe<PersonnelFileState>;
};

export type PersonProperty = {
  readonly address?: Maybe<Scalars['String']['output']>;
  readonly area?: Maybe<Scalars['Float']['output']>;
  readonly certificateNumber?: Maybe<Scalars['String']['output']>;
  readonly mortgageAmount?: Maybe<Scalars['Float']['output']>;
  readonly mortgaged?: Maybe<Scalars['Boolean']['output']>;
  readonly mortgagee?: Maybe<Scalars['String']['output']>;
  readonly registeredAt?: Maybe<Scalars['Date']['output']>;
  readonly seized?: Maybe<Scalars['Boolean']['output']>;
  readonly share?: Maybe<Scalars['Float']['output']>;
  readonly sharing?: Maybe<PropertySharing>;
  readonly unitNumber?: Maybe<Scalars['String']['output']>;
  readonly usage?: Maybe<PropertyUsage>;
};

export type PersonRealEstate = {
  readonly properties?: Maybe<ReadonlyArray<PersonProperty>>;
};

export type PersonResidence = {
  readonly address?: Maybe<Scalars['String']['output']>;
  readonly community?: Maybe<Scalars['String']['output']>;
  readonly permitExpiresAt?: Maybe<Scalars['Date']['output']>;
  readonly permitIssuedAt?: Maybe<Scalars['Date']['output']>;
  readonly permitNumber?: Maybe<Scalars['String']['output']>;
  readonly permitReason?: Maybe<ResidenceReason>;
  readonly since?: Maybe<Scalars['Date']['output']>;
  readonly street?: Maybe<Scalars['String']['output']>;
};

export type PersonResidentPensionInsurance = {
  readonly months?: Maybe<Scalars['Int']['output']>;
  readonly paidThrough?: Maybe<Scalars['String']['output']>;
  readonly since?: Maybe<Scalars['Date']['output']>;
  readonly state?: Maybe<InsuranceState>;
};

export type PersonSocialInsurance = {
  readonly employeePension?: Maybe<PersonEmployeePensionInsurance>;
  readonly personalNumber?: Maybe<Scalars['String']['output']>;
  readonly residentPension?: Maybe<PersonResidentPensionInsurance>;
  readonly unemployment?: Maybe<PersonUnemploymentInsurance>;
  readonly workInjury?: Maybe<PersonWorkInjuryInsurance>;
};

export type PersonSocialSecurityCard = {
  readonly areaCode?: Maybe<Scalars['String']['output']>;
  readonly bank?: Maybe<Scalars['String']['output']>;
  readonly bankAccount?: Maybe<Scalars['String']['output']>;
  readonly electronic?: Maybe<Scalars['Boolean']['output']>;
  readonly expiresAt?: Maybe<Scalars['Date']['output']>;
  readonly issuedAt?: Maybe<Scalars['Date']['output']>;
  readonly number?: Maybe<Scalars['String']['output']>;
  readonly state?: Maybe<SocialSecurityCardState>;
};

export type PersonSpecialWork = {
  readonly employerName?: Maybe<Scalars['String']['output']>;
  readonly endedAt?: Maybe<Scalars['Date']['output']>;
  readonly kind?: Maybe<Scalars['String']['output']>;
  readonly startedAt?: Maybe<Scalars['Date']['output']>;
};

export type PersonTaxMonth = {
  readonly income?: Maybe<Scalars['Float']['output']>;
  readonly month?: Maybe<Scalars['String']['output']>;
  readonly tax?: Maybe<Scalars['Float']['output']>;
  readonly withholderCreditCode?: Maybe<Scalars['String']['output']>;
  readonly withholderName?: Maybe<Scalars['String']['output']>;
};

export type PersonUnemploymentInsurance = {
  readonly employerName?: Maybe<Scalars['String']['output']>;
  readonly months?: Maybe<Scalars['Int']['output']>;
  readonly paidThrough?: Maybe<Scalars['String']['output']>;
  readonly since?: Maybe<Scalars['Date']['output']>;
  readonly state?: Maybe<InsuranceState>;
};

export type PersonVehicle = {
  readonly inspectedUntil?: Maybe<Scalars['Date']['output']>;
  readonly kind?: Maybe<VehicleKind>;
  readonly model?: Maybe<Scalars['String']['output']>;
  readonly plate?: Maybe<Scalars['String']['output']>;
  readonly plateKind?: Maybe<PlateKind>;
  readonly registeredAt?: Maybe<Scalars['Date']['output']>;
  readonly state?: Maybe<VehicleState>;
  readonly usage?: Maybe<VehicleUsage>;
  readonly vin?: Maybe<Scalars['String']['output']>;
};

export type PersonWelfare = {
  readonly kind?: Maybe<WelfareKind>;
  readonly monthlyAmount?: Maybe<Scalars['Float']['output']>;
  readonly number?: Maybe<Scalars['String']['output']>;
  readonly since?: Maybe<Scalars['Date']['output']>;
  readonly until?: Maybe<Scalars['Date']['output']>;
};

export type PersonWorkInjuryInsurance = {
  readonly employerName?: Maybe<Scalars['String']['output']>;
  readonly since?: Maybe<Scalars['Date']['output']>;
  readonly state?: Maybe<InsuranceState>;
};

export type PersonnelFileState =
  | 'KEPT'
  | 'LENT'
  | 'TRANSFERRED';

export type PlateKind =
  | 'LARGE_VEHICLE'
  | 'MOTORCYCLE'
  | 'SMALL_VEHICLE';

export type PollutionClass =
  | 'KEY'
  | 'SIMPLIFIED';

export type PrefillFormInput = {
  readonly caseNumber?: InputMaybe<Scalars['String']['input']>;
  readonly lifeEvent: Scalars['ID']['input'];
  readonly serviceItems?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  readonly subjects: ReadonlyArray<SubjectInput>;
};

export type PrefilledField = {
  readonly display?: Maybe<Scalars['String']['output']>;
  readonly key: Scalars['String']['output'];
  readonly label: Scalars['String']['output'];
  readonly locked: Scalars['Boolean']['output'];
  readonly observedAt?: Maybe<Scalars['DateTime']['output']>;
  readonly path?: Maybe<Scalars['String']['output']>;
  readonly required: Scalars['Boolean']['output'];
  readonly role: Scalars['String']['output'];
  readonly sentence: Scalars['String']['output'];
  readonly serviceItems: ReadonlyArray<Scalars['ID']['output']>;
  readonly source?: Maybe<SourceRef>;
  readonly state: ElementState;
  readonly value?: Maybe<Scalars['String']['output']>;
};

export type PrefilledForm = {
  readonly fields: ReadonlyArray<PrefilledField>;
  readonly figures: FormFigures;
  readonly lifeEvent: LifeEvent;
  readonly materials: ReadonlyArray<RequiredMaterial>;
  readonly receipt: AuditReceipt;
  readonly receipts: ReadonlyArray<SubjectReceipt>;
  readonly seal: Scalars['String']['output'];
  readonly sealExpiresAt: Scalars['DateTime']['output'];
};

export type ProofGrade =
  | 'A'
  | 'B'
  | 'C'
  | 'D1'
  | 'D2';

export type PropertySharing =
  | 'BY_SHARE'
  | 'JOINT'
  | 'SOLE';

export type PropertyUsage =
  | 'COMMERCIAL'
  | 'INDUSTRIAL'
  | 'RESIDENTIAL';

export type PurposeInput = {
  readonly caseNumber?: InputMaybe<Scalars['String']['input']>;
  readonly lifeEvent?: InputMaybe<Scalars['ID']['input']>;
  readonly onBehalfOf?: InputMaybe<Scalars['CreditCode']['input']>;
  readonly serviceItem?: InputMaybe<Scalars['ID']['input']>;
};

export type Query = {
  readonly consents: ReadonlyArray<Consent>;
  readonly enterpriseArchive?: Maybe<EnterpriseArchive>;
  readonly enterpriseArchives: ReadonlyArray<Maybe<EnterpriseArchive>>;
  readonly licenseTypes: ReadonlyArray<LicenseType>;
  readonly lifeEvent?: Maybe<LifeEvent>;
  readonly lifeEvents: ReadonlyArray<LifeEvent>;
  readonly personArchive?: Maybe<PersonArchive>;
  readonly personArchives: ReadonlyArray<Maybe<PersonArchive>>;
  readonly prefillForm: PrefilledForm;
  readonly receipt?: Maybe<AuditReceipt>;
  readonly sources: ReadonlyArray<Source>;
  readonly verifyClaims: Verification;
};


export type QueryEnterpriseArchiveArgs = {
  id: Scalars['CreditCode']['input'];
  purpose: PurposeInput;
};


export type QueryEnterpriseArchivesArgs = {
  ids: ReadonlyArray<Scalars['CreditCode']['input']>;
  purpose: PurposeInput;
};


export type QueryLifeEventArgs = {
  code: Scalars['ID']['input'];
};


export type QueryLifeEventsArgs = {
  kind?: InputMaybe<SubjectKind>;
  level?: InputMaybe<GovernmentLevel>;
};


export type QueryPersonArchiveArgs = {
  id: Scalars['CitizenId']['input'];
  purpose: PurposeInput;
};


export type QueryPersonArchivesArgs = {
  ids: ReadonlyArray<Scalars['CitizenId']['input']>;
  purpose: PurposeInput;
};


export type QueryPrefillFormArgs = {
  input: PrefillFormInput;
};


export type QueryReceiptArgs = {
  entryId: Scalars['ID']['input'];
};


export type QueryVerifyClaimsArgs = {
  input: VerifyClaimsInput;
};

export type RequiredMaterial = {
  readonly by: ReadonlyArray<SourceRef>;
  readonly code: Scalars['ID']['output'];
  readonly grade?: Maybe<ProofGrade>;
  readonly license?: Maybe<ElectronicLicense>;
  readonly name: Scalars['String']['output'];
  readonly reason: Scalars['String']['output'];
  readonly role: Scalars['String']['output'];
  readonly state: MaterialState;
};

export type ResidenceReason =
  | 'BUSINESS'
  | 'FAMILY'
  | 'STUDY'
  | 'WORK';

export type SealKind =
  | 'CONTRACT'
  | 'FINANCE'
  | 'INVOICE'
  | 'LEGAL_REPRESENTATIVE'
  | 'OFFICIAL';

export type Sensitivity =
  | 'L1'
  | 'L2'
  | 'L3'
  | 'L4';

export type ServiceItem = {
  readonly code: Scalars['ID']['output'];
  readonly departments: ReadonlyArray<Scalars['String']['output']>;
  readonly name: Scalars['String']['output'];
};

export type Sex =
  | 'FEMALE'
  | 'MALE'
  | 'UNKNOWN'
  | 'UNSPECIFIED';

export type ShareholderKind =
  | 'ENTERPRISE'
  | 'PERSON';

export type SocialSecurityCardState =
  | 'ACTIVE'
  | 'CANCELLED'
  | 'LOST'
  | 'NOT_ACTIVATED';

export type Source = {
  readonly annexRow?: Maybe<Scalars['Int']['output']>;
  readonly connector: Scalars['ID']['output'];
  readonly department: Scalars['String']['output'];
  readonly elements: ReadonlyArray<Scalars['String']['output']>;
  readonly kind?: Maybe<Scalars['String']['output']>;
  readonly route?: Maybe<Scalars['String']['output']>;
  readonly state: SourceState;
  readonly system: Scalars['String']['output'];
  readonly tier: Scalars['String']['output'];
  readonly version?: Maybe<Scalars['String']['output']>;
};

export type SourceRef = {
  readonly connector: Scalars['ID']['output'];
  readonly department: Scalars['String']['output'];
  readonly system: Scalars['String']['output'];
};

export type SourceState =
  | 'DEGRADED'
  | 'DOWN'
  | 'LIVE'
  | 'MAINTENANCE'
  | 'PLANNED'
  | 'SUSPENDED';

export type SubjectInput = {
  readonly id: Scalars['String']['input'];
  readonly role: Scalars['String']['input'];
};

export type SubjectKind =
  | 'ENTERPRISE'
  | 'PERSON';

export type SubjectReceipt = {
  readonly receipt: AuditReceipt;
  readonly role: Scalars['String']['output'];
};

export type TaxCreditGrade =
  | 'A'
  | 'B'
  | 'C'
  | 'D'
  | 'M';

export type TaxDeviceKind =
  | 'TAX_DISK'
  | 'TAX_UKEY';

export type TaxDeviceState =
  | 'IN_USE'
  | 'RETURNED';

export type TaxpayerKind =
  | 'GENERAL'
  | 'SMALL_SCALE';

export type TaxpayerState =
  | 'ABNORMAL'
  | 'CANCELLED'
  | 'NORMAL';

export type VehicleKind =
  | 'BUS'
  | 'HEAVY_TRUCK'
  | 'LIGHT_TRUCK'
  | 'MOTORCYCLE'
  | 'SMALL_CAR';

export type VehicleState =
  | 'INSPECTION_OVERDUE'
  | 'MORTGAGED'
  | 'NORMAL'
  | 'SCRAPPED';

export type VehicleUsage =
  | 'COMMERCIAL'
  | 'PRIVATE';

export type Verification = {
  readonly receipt: AuditReceipt;
  readonly results: ReadonlyArray<ClaimResult>;
};

export type VerifyClaimsInput = {
  readonly claims: ReadonlyArray<ClaimInput>;
  readonly id: Scalars['String']['input'];
  readonly kind: SubjectKind;
  readonly purpose: PurposeInput;
};

export type WelfareKind =
  | 'ADOPTION'
  | 'ELDER_ALLOWANCE'
  | 'LOW_INCOME'
  | 'ORPHAN';

export type WithdrawConsentInput = {
  readonly id: Scalars['ID']['input'];
};



export type ResolverTypeWrapper<T> = T | Error;

export type Resolver<TResult, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = ResolverFn<TResult, TParent, TContext, TArgs>;

export type SubscriptionSubscribeFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => AsyncIterable<TResult> | Promise<AsyncIterable<TResult>>;

export type SubscriptionResolveFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;

export interface SubscriptionSubscriberObject<TResult, TKey extends string, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<{ [key in TKey]: TResult }, TParent, TContext, TArgs>;
  resolve?: SubscriptionResolveFn<TResult, { [key in TKey]: TResult }, TContext, TArgs>;
}

export interface SubscriptionResolverObject<TResult, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<any, TParent, TContext, TArgs>;
  resolve: SubscriptionResolveFn<TResult, any, TContext, TArgs>;
}

export type SubscriptionObject<TResult, TKey extends string, TParent, TContext, TArgs> =
  | SubscriptionSubscriberObject<TResult, TKey, TParent, TContext, TArgs>
  | SubscriptionResolverObject<TResult, TParent, TContext, TArgs>;

export type SubscriptionResolver<TResult, TKey extends string, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> =
  | ((...args: any[]) => SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>)
  | SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>;

export type TypeResolveFn<TTypes, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (
  parent: TParent,
  context: TContext,
  info: GraphQLResolveInfo
) => Maybe<TTypes> | Promise<Maybe<TTypes>>;

export type IsTypeOfResolverFn<T = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (obj: T, context: TContext, info: GraphQLResolveInfo) => boolean | Promise<boolean>;

export type NextResolverFn<T> = () => Promise<T>;

export type DirectiveResolverFn<TResult = Record<PropertyKey, never>, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = (
  next: NextResolverFn<TResult>,
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;





/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  AbnormalReason: AbnormalReason;
  AuditReceipt: ResolverTypeWrapper<AuditReceipt>;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  CitizenId: ResolverTypeWrapper<Scalars['CitizenId']['output']>;
  ClaimInput: ClaimInput;
  ClaimOutcome: ClaimOutcome;
  ClaimResult: ResolverTypeWrapper<ClaimResult>;
  ConflictingValue: ResolverTypeWrapper<ConflictingValue>;
  Consent: ResolverTypeWrapper<Consent>;
  ContactKind: ContactKind;
  ContractKind: ContractKind;
  CreditCode: ResolverTypeWrapper<Scalars['CreditCode']['output']>;
  Date: ResolverTypeWrapper<Scalars['Date']['output']>;
  DateTime: ResolverTypeWrapper<Scalars['DateTime']['output']>;
  DrivingLicenseState: DrivingLicenseState;
  EducationLevel: EducationLevel;
  ElectronicLicense: ResolverTypeWrapper<ElectronicLicense>;
  ElementState: ElementState;
  EmploymentStatus: EmploymentStatus;
  EnterpriseAbnormalRecord: ResolverTypeWrapper<EnterpriseAbnormalRecord>;
  EnterpriseAnnualReport: ResolverTypeWrapper<EnterpriseAnnualReport>;
  EnterpriseArchive: ResolverTypeWrapper<Archive>;
  EnterpriseContact: ResolverTypeWrapper<EnterpriseContact>;
  EnterpriseCreditStanding: ResolverTypeWrapper<EnterpriseCreditStanding>;
  EnterpriseHousingFund: ResolverTypeWrapper<EnterpriseHousingFund>;
  EnterpriseKind: EnterpriseKind;
  EnterpriseLicense: ResolverTypeWrapper<EnterpriseLicense>;
  EnterpriseMedicalInsurance: ResolverTypeWrapper<EnterpriseMedicalInsurance>;
  EnterpriseMember: ResolverTypeWrapper<EnterpriseMember>;
  EnterprisePenalty: ResolverTypeWrapper<EnterprisePenalty>;
  EnterprisePollutant: ResolverTypeWrapper<EnterprisePollutant>;
  EnterprisePollutionPermit: ResolverTypeWrapper<EnterprisePollutionPermit>;
  EnterpriseProperty: ResolverTypeWrapper<EnterpriseProperty>;
  EnterpriseRealEstate: ResolverTypeWrapper<EnterpriseRealEstate>;
  EnterpriseRegistration: ResolverTypeWrapper<EnterpriseRegistration>;
  EnterpriseSeal: ResolverTypeWrapper<EnterpriseSeal>;
  EnterpriseSeriousRecord: ResolverTypeWrapper<EnterpriseSeriousRecord>;
  EnterpriseShareholder: ResolverTypeWrapper<EnterpriseShareholder>;
  EnterpriseSocialInsurance: ResolverTypeWrapper<EnterpriseSocialInsurance>;
  EnterpriseState: EnterpriseState;
  EnterpriseTax: ResolverTypeWrapper<EnterpriseTax>;
  EnterpriseTaxDevice: ResolverTypeWrapper<EnterpriseTaxDevice>;
  EnterpriseVehicle: ResolverTypeWrapper<EnterpriseVehicle>;
  FieldReport: ResolverTypeWrapper<FieldReport>;
  Float: ResolverTypeWrapper<Scalars['Float']['output']>;
  FormFigures: ResolverTypeWrapper<FormFigures>;
  FormRole: ResolverTypeWrapper<FormRole>;
  GiveConsentInput: GiveConsentInput;
  GovernmentLevel: GovernmentLevel;
  GranteeInput: GranteeInput;
  HouseholdKind: HouseholdKind;
  HouseholdRelation: HouseholdRelation;
  HousingFundAccountState: HousingFundAccountState;
  HousingFundUnitState: HousingFundUnitState;
  HousingLoanState: HousingLoanState;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  InsuranceState: InsuranceState;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  LicenseState: LicenseState;
  LicenseType: ResolverTypeWrapper<LicenseType>;
  LifeEvent: ResolverTypeWrapper<LifeEvent>;
  MaritalStatus: MaritalStatus;
  MarriageRecordKind: MarriageRecordKind;
  Mask: Mask;
  MaterialState: MaterialState;
  MedicalInsuranceKind: MedicalInsuranceKind;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  Opening: ResolverTypeWrapper<Opening>;
  PensionBenefitState: PensionBenefitState;
  PensionPost: PensionPost;
  PensionScheme: PensionScheme;
  PermitState: PermitState;
  PersonArchive: ResolverTypeWrapper<Archive>;
  PersonBirth: ResolverTypeWrapper<PersonBirth>;
  PersonContact: ResolverTypeWrapper<PersonContact>;
  PersonDeath: ResolverTypeWrapper<PersonDeath>;
  PersonDrivingLicense: ResolverTypeWrapper<PersonDrivingLicense>;
  PersonEducation: ResolverTypeWrapper<PersonEducation>;
  PersonEmployeePensionInsurance: ResolverTypeWrapper<PersonEmployeePensionInsurance>;
  PersonEmployment: ResolverTypeWrapper<PersonEmployment>;
  PersonFamilyAccountMember: ResolverTypeWrapper<PersonFamilyAccountMember>;
  PersonHousehold: ResolverTypeWrapper<PersonHousehold>;
  PersonHousingFund: ResolverTypeWrapper<PersonHousingFund>;
  PersonIdentity: ResolverTypeWrapper<PersonIdentity>;
  PersonIncomeTax: ResolverTypeWrapper<PersonIncomeTax>;
  PersonJob: ResolverTypeWrapper<PersonJob>;
  PersonKinship: ResolverTypeWrapper<PersonKinship>;
  PersonLicense: ResolverTypeWrapper<PersonLicense>;
  PersonMarriage: ResolverTypeWrapper<PersonMarriage>;
  PersonMarriageRecord: ResolverTypeWrapper<PersonMarriageRecord>;
  PersonMedicalInsurance: ResolverTypeWrapper<PersonMedicalInsurance>;
  PersonPension: ResolverTypeWrapper<PersonPension>;
  PersonPersonnelFile: ResolverTypeWrapper<PersonPersonnelFile>;
  PersonProperty: ResolverTypeWrapper<PersonProperty>;
  PersonRealEstate: ResolverTypeWrapper<PersonRealEstate>;
  PersonResidence: ResolverTypeWrapper<PersonResidence>;
  PersonResidentPensionInsurance: ResolverTypeWrapper<PersonResidentPensionInsurance>;
  PersonSocialInsurance: ResolverTypeWrapper<PersonSocialInsurance>;
  PersonSocialSecurityCard: ResolverTypeWrapper<PersonSocialSecurityCard>;
  PersonSpecialWork: ResolverTypeWrapper<PersonSpecialWork>;
  PersonTaxMonth: ResolverTypeWrapper<PersonTaxMonth>;
  PersonUnemploymentInsurance: ResolverTypeWrapper<PersonUnemploymentInsurance>;
  PersonVehicle: ResolverTypeWrapper<PersonVehicle>;
  PersonWelfare: ResolverTypeWrapper<PersonWelfare>;
  PersonWorkInjuryInsurance: ResolverTypeWrapper<PersonWorkInjuryInsurance>;
  PersonnelFileState: PersonnelFileState;
  PlateKind: PlateKind;
  PollutionClass: PollutionClass;
  PrefillFormInput: PrefillFormInput;
  PrefilledField: ResolverTypeWrapper<PrefilledField>;
  PrefilledForm: ResolverTypeWrapper<PrefilledForm>;
  ProofGrade: ProofGrade;
  PropertySharing: PropertySharing;
  PropertyUsage: PropertyUsage;
  PurposeInput: PurposeInput;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  RequiredMaterial: ResolverTypeWrapper<RequiredMaterial>;
  ResidenceReason: ResidenceReason;
  SealKind: SealKind;
  Sensitivity: Sensitivity;
  ServiceItem: ResolverTypeWrapper<ServiceItem>;
  Sex: Sex;
  ShareholderKind: ShareholderKind;
  SocialSecurityCardState: SocialSecurityCardState;
  Source: ResolverTypeWrapper<Source>;
  SourceRef: ResolverTypeWrapper<SourceRef>;
  SourceState: SourceState;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
  SubjectInput: SubjectInput;
  SubjectKind: SubjectKind;
  SubjectReceipt: ResolverTypeWrapper<SubjectReceipt>;
  TaxCreditGrade: TaxCreditGrade;
  TaxDeviceKind: TaxDeviceKind;
  TaxDeviceState: TaxDeviceState;
  TaxpayerKind: TaxpayerKind;
  TaxpayerState: TaxpayerState;
  VehicleKind: VehicleKind;
  VehicleState: VehicleState;
  VehicleUsage: VehicleUsage;
  Verification: ResolverTypeWrapper<Verification>;
  VerifyClaimsInput: VerifyClaimsInput;
  WelfareKind: WelfareKind;
  WithdrawConsentInput: WithdrawConsentInput;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  AuditReceipt: AuditReceipt;
  Boolean: Scalars['Boolean']['output'];
  CitizenId: Scalars['CitizenId']['output'];
  ClaimInput: ClaimInput;
  ClaimResult: ClaimResult;
  ConflictingValue: ConflictingValue;
  Consent: Consent;
  CreditCode: Scalars['CreditCode']['output'];
  Date: Scalars['Date']['output'];
  DateTime: Scalars['DateTime']['output'];
  ElectronicLicense: ElectronicLicense;
  EnterpriseAbnormalRecord: EnterpriseAbnormalRecord;
  EnterpriseAnnualReport: EnterpriseAnnualReport;
  EnterpriseArchive: Archive;
  EnterpriseContact: EnterpriseContact;
  EnterpriseCreditStanding: EnterpriseCreditStanding;
  EnterpriseHousingFund: EnterpriseHousingFund;
  EnterpriseLicense: EnterpriseLicense;
  EnterpriseMedicalInsurance: EnterpriseMedicalInsurance;
  EnterpriseMember: EnterpriseMember;
  EnterprisePenalty: EnterprisePenalty;
  EnterprisePollutant: EnterprisePollutant;
  EnterprisePollutionPermit: EnterprisePollutionPermit;
  EnterpriseProperty: EnterpriseProperty;
  EnterpriseRealEstate: EnterpriseRealEstate;
  EnterpriseRegistration: EnterpriseRegistration;
  EnterpriseSeal: EnterpriseSeal;
  EnterpriseSeriousRecord: EnterpriseSeriousRecord;
  EnterpriseShareholder: EnterpriseShareholder;
  EnterpriseSocialInsurance: EnterpriseSocialInsurance;
  EnterpriseTax: EnterpriseTax;
  EnterpriseTaxDevice: EnterpriseTaxDevice;
  EnterpriseVehicle: EnterpriseVehicle;
  FieldReport: FieldReport;
  Float: Scalars['Float']['output'];
  FormFigures: FormFigures;
  FormRole: FormRole;
  GiveConsentInput: GiveConsentInput;
  GranteeInput: GranteeInput;
  ID: Scalars['ID']['output'];
  Int: Scalars['Int']['output'];
  LicenseType: LicenseType;
  LifeEvent: LifeEvent;
  Mutation: Record<PropertyKey, never>;
  Opening: Opening;
  PersonArchive: Archive;
  PersonBirth: PersonBirth;
  PersonContact: PersonContact;
  PersonDeath: PersonDeath;
  PersonDrivingLicense: PersonDrivingLicense;
  PersonEducation: PersonEducation;
  PersonEmployeePensionInsurance: PersonEmployeePensionInsurance;
  PersonEmployment: PersonEmployment;
  PersonFamilyAccountMember: PersonFamilyAccountMember;
  PersonHousehold: PersonHousehold;
  PersonHousingFund: PersonHousingFund;
  PersonIdentity: PersonIdentity;
  PersonIncomeTax: PersonIncomeTax;
  PersonJob: PersonJob;
  PersonKinship: PersonKinship;
  PersonLicense: PersonLicense;
  PersonMarriage: PersonMarriage;
  PersonMarriageRecord: PersonMarriageRecord;
  PersonMedicalInsurance: PersonMedicalInsurance;
  PersonPension: PersonPension;
  PersonPersonnelFile: PersonPersonnelFile;
  PersonProperty: PersonProperty;
  PersonRealEstate: PersonRealEstate;
  PersonResidence: PersonResidence;
  PersonResidentPensionInsurance: PersonResidentPensionInsurance;
  PersonSocialInsurance: PersonSocialInsurance;
  PersonSocialSecurityCard: PersonSocialSecurityCard;
  PersonSpecialWork: PersonSpecialWork;
  PersonTaxMonth: PersonTaxMonth;
  PersonUnemploymentInsurance: PersonUnemploymentInsurance;
  PersonVehicle: PersonVehicle;
  PersonWelfare: PersonWelfare;
  PersonWorkInjuryInsurance: PersonWorkInjuryInsurance;
  PrefillFormInput: PrefillFormInput;
  PrefilledField: PrefilledField;
  PrefilledForm: PrefilledForm;
  PurposeInput: PurposeInput;
  Query: Record<PropertyKey, never>;
  RequiredMaterial: RequiredMaterial;
  ServiceItem: ServiceItem;
  Source: Source;
  SourceRef: SourceRef;
  String: Scalars['String']['output'];
  SubjectInput: SubjectInput;
  SubjectReceipt: SubjectReceipt;
  Verification: Verification;
  VerifyClaimsInput: VerifyClaimsInput;
  WithdrawConsentInput: WithdrawConsentInput;
};

export type ElementDirectiveArgs = {
  code: Scalars['String']['input'];
  codes?: Maybe<Scalars['String']['input']>;
  legalBasis?: Maybe<Scalars['String']['input']>;
  mask?: Maybe<Mask>;
  sensitivity: Sensitivity;
  standard?: Maybe<Scalars['String']['input']>;
  unit?: Maybe<Scalars['String']['input']>;
};

export type ElementDirectiveResolver<Result, Parent, ContextType = Context, Args = ElementDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type KeyDirectiveArgs = {
  fields: Scalars['String']['input'];
  resolvable?: Maybe<Scalars['Boolean']['input']>;
};

export type KeyDirectiveResolver<Result, Parent, ContextType = Context, Args = KeyDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type AuditReceiptResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AuditReceipt'] = ResolversParentTypes['AuditReceipt']> = {
  commitments?: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
  entryId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  index?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  leafHash?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  openings?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Opening']>>, ParentType, ContextType>;
  proof?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export interface CitizenIdScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['CitizenId'], any> {
  name: 'CitizenId';
}

export type ClaimResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ClaimResult'] = ResolversParentTypes['ClaimResult']> = {
  element?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  observedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  outcome?: Resolver<ResolversTypes['ClaimOutcome'], ParentType, ContextType>;
  sentence?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  source?: Resolver<Maybe<ResolversTypes['SourceRef']>, ParentType, ContextType>;
};

export type ConflictingValueResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ConflictingValue'] = ResolversParentTypes['ConflictingValue']> = {
  observedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  path?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  source?: Resolver<ResolversTypes['SourceRef'], ParentType, ContextType>;
  value?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type ConsentResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Consent'] = ResolversParentTypes['Consent']> = {
  elements?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  expiresAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  givenAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  lifeEvent?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  withdrawnAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
};

export interface CreditCodeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['CreditCode'], any> {
  name: 'CreditCode';
}

export interface DateScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Date'], any> {
  name: 'Date';
}

export interface DateTimeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['DateTime'], any> {
  name: 'DateTime';
}

export type ElectronicLicenseResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ElectronicLicense'] = ResolversParentTypes['ElectronicLicense']> = {
  expiresAt?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  holder?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  identifier?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  issuedAt?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  issuer?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['LicenseState'], ParentType, ContextType>;
  type?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type EnterpriseAbnormalRecordResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EnterpriseAbnormalRecord'] = ResolversParentTypes['EnterpriseAbnormalRecord']> = {
  listedAt?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['AbnormalReason']>, ParentType, ContextType>;
  removedAt?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
};

export type EnterpriseAnnualReportResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EnterpriseAnnualReport'] = ResolversParentTypes['EnterpriseAnnualReport']> = {
  employees?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  publishedAt?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  year?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type EnterpriseArchiveResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EnterpriseArchive'] = ResolversParentTypes['EnterpriseArchive']> = {
  annualReports?: Resolver<Maybe<ReadonlyArray<ResolversTypes['EnterpriseAnnualReport']>>, ParentType, ContextType>;
  contacts?: Resolver<Maybe<ReadonlyArray<ResolversTypes['EnterpriseContact']>>, ParentType, ContextType>;
  creditStanding?: Resolver<Maybe<ResolversTypes['EnterpriseCreditStanding']>, ParentType, ContextType>;
  fieldReports?: Resolver<ReadonlyArray<ResolversTypes['FieldReport']>, ParentType, ContextType>;
  housingFund?: Resolver<Maybe<ResolversTypes['EnterpriseHousingFund']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['CreditCode'], ParentType, ContextType>;
  licenses?: Resolver<Maybe<ReadonlyArray<ResolversTypes['EnterpriseLicense']>>, ParentType, ContextType>;
  medicalInsurance?: Resolver<Maybe<ResolversTypes['EnterpriseMedicalInsurance']>, ParentType, ContextType>;
  members?: Resolver<Maybe<ReadonlyArray<ResolversTypes['EnterpriseMember']>>, ParentType, ContextType>;
  penalties?: Resolver<Maybe<ReadonlyArray<ResolversTypes['EnterprisePenalty']>>, ParentType, ContextType>;
  pollutionPermit?: Resolver<Maybe<ResolversTypes['EnterprisePollutionPermit']>, ParentType, ContextType>;
  realEstate?: Resolver<Maybe<ResolversTypes['EnterpriseRealEstate']>, ParentType, ContextType>;
  receipt?: Resolver<ResolversTypes['AuditReceipt'], ParentType, ContextType>;
  registration?: Resolver<Maybe<ResolversTypes['EnterpriseRegistration']>, ParentType, ContextType>;
  seals?: Resolver<Maybe<ReadonlyArray<ResolversTypes['EnterpriseSeal']>>, ParentType, ContextType>;
  shareholders?: Resolver<Maybe<ReadonlyArray<ResolversTypes['EnterpriseShareholder']>>, ParentType, ContextType>;
  socialInsurance?: Resolver<Maybe<ResolversTypes['EnterpriseSocialInsurance']>, ParentType, ContextType>;
  tax?: Resolver<Maybe<ResolversTypes['EnterpriseTax']>, ParentType, ContextType>;
  vehicles?: Resolver<Maybe<ReadonlyArray<ResolversTypes['EnterpriseVehicle']>>, ParentType, ContextType>;
};

export type EnterpriseContactResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EnterpriseContact'] = ResolversParentTypes['EnterpriseContact']> = {
  citizenId?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  kind?: Resolver<Maybe<ResolversTypes['ContactKind']>, ParentType, ContextType>;
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  phone?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type EnterpriseCreditStandingResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EnterpriseCreditStanding'] = ResolversParentTypes['EnterpriseCreditStanding']> = {
  abnormal?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  abnormalRecords?: Resolver<Maybe<ReadonlyArray<ResolversTypes['EnterpriseAbnormalRecord']>>, ParentType, ContextType>;
  latestReportYear?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  seriousRecords?: Resolver<Maybe<ReadonlyArray<ResolversTypes['EnterpriseSeriousRecord']>>, ParentType, ContextType>;
  seriousViolation?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
};

export type EnterpriseHousingFundResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EnterpriseHousingFund'] = ResolversParentTypes['EnterpriseHousingFund']> = {
  account?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  openedAt?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  paidThrough?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  payers?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  rate?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  state?: Resolver<Maybe<ResolversTypes['HousingFundUnitState']>, ParentType, ContextType>;
};

export type EnterpriseLicenseResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EnterpriseLicense'] = ResolversParentTypes['EnterpriseLicense']> = {
  expiresAt?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  holder?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  identifier?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  issuedAt?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  issuer?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  number?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  state?: Resolver<Maybe<ResolversTypes['LicenseState']>, ParentType, ContextType>;
  type?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type EnterpriseMedicalInsuranceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EnterpriseMedicalInsurance'] = ResolversParentTypes['EnterpriseMedicalInsurance']> = {
  arrears?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  insuredCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  number?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  paidThrough?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  registeredAt?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  state?: Resolver<Maybe<ResolversTypes['InsuranceState']>, ParentType, ContextType>;
};

export type EnterpriseMemberResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EnterpriseMember'] = ResolversParentTypes['EnterpriseMember']> = {
  citizenId?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  position?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type EnterprisePenaltyResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EnterprisePenalty'] = ResolversParentTypes['EnterprisePenalty']> = {
  authority?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  decidedAt?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  fine?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  matter?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  number?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type EnterprisePollutantResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EnterprisePollutant'] = ResolversParentTypes['EnterprisePollutant']> = {
  annualLimit?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type EnterprisePollutionPermitResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EnterprisePollutionPermit'] = ResolversParentTypes['EnterprisePollutionPermit']> = {
  class?: Resolver<Maybe<ResolversTypes['PollutionClass']>, ParentType, ContextType>;
  expiresAt?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  issuedAt?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  issuer?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  number?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  outlets?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  pollutants?: Resolver<Maybe<ReadonlyArray<ResolversTypes['EnterprisePollutant']>>, ParentType, ContextType>;
  reportedAt?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  state?: Resolver<Maybe<ResolversTypes['PermitState']>, ParentType, ContextType>;
};

export type EnterprisePropertyResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EnterpriseProperty'] = ResolversParentTypes['EnterpriseProperty']> = {
  address?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  area?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  certificateNumber?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  mortgaged?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  registeredAt?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  seized?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  sharing?: Resolver<Maybe<ResolversTypes['PropertySharing']>, ParentType, ContextType>;
  unitNumber?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  usage?: Resolver<Maybe<ResolversTypes['PropertyUsage']>, ParentType, ContextType>;
};

export type EnterpriseRealEstateResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EnterpriseRealEstate'] = ResolversParentTypes['EnterpriseRealEstate']> = {
  properties?: Resolver<Maybe<ReadonlyArray<ResolversTypes['EnterpriseProperty']>>, ParentType, ContextType>;
};

export type EnterpriseRegistrationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EnterpriseRegistration'] = ResolversParentTypes['EnterpriseRegistration']> = {
  address?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  approvedAt?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  authority?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  capital?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  creditCode?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  email?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  endedAt?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  establishedAt?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  formerName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  industryCode?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  industrySection?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  kind?: Resolver<Maybe<ResolversTypes['EnterpriseKind']>, ParentType, ContextType>;
  legalRepresentative?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  legalRepresentativeCitizenId?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  phone?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  registrationNumber?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  scope?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  state?: Resolver<Maybe<ResolversTypes['EnterpriseState']>, ParentType, ContextType>;
  termEndsAt?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  termStartsAt?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
};

export type EnterpriseSealResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EnterpriseSeal'] = ResolversParentTypes['EnterpriseSeal']> = {
  kind?: Resolver<Maybe<ResolversTypes['SealKind']>, ParentType, ContextType>;
  number?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  recordedAt?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
};

export type EnterpriseSeriousRecordResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EnterpriseSeriousRecord'] = ResolversParentTypes['EnterpriseSeriousRecord']> = {
  listedAt?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  removedAt?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
};

export type EnterpriseShareholderResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EnterpriseShareholder'] = ResolversParentTypes['EnterpriseShareholder']> = {
  id?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  kind?: Resolver<Maybe<ResolversTypes['ShareholderKind']>, ParentType, ContextType>;
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  paid?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  share?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  since?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  subscribed?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
};

export type EnterpriseSocialInsuranceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EnterpriseSocialInsurance'] = ResolversParentTypes['EnterpriseSocialInsurance']> = {
  arrears?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  insuredCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  number?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  paidThrough?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  registeredAt?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  state?: Resolver<Maybe<ResolversTypes['InsuranceState']>, ParentType, ContextType>;
};

export type EnterpriseTaxResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EnterpriseTax'] = ResolversParentTypes['EnterpriseTax']> = {
  arrears?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  authority?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  bank?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  bankAccount?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  businessAddress?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  creditGrade?: Resolver<Maybe<ResolversTypes['TaxCreditGrade']>, ParentType, ContextType>;
  devices?: Resolver<Maybe<ReadonlyArray<ResolversTypes['EnterpriseTaxDevice']>>, ParentType, ContextType>;
  financeOfficer?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  kind?: Resolver<Maybe<ResolversTypes['TaxpayerKind']>, ParentType, ContextType>;
  paidLastYear?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  registeredAt?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  state?: Resolver<Maybe<ResolversTypes['TaxpayerState']>, ParentType, ContextType>;
  taxClerk?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  taxClerkPhone?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type EnterpriseTaxDeviceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EnterpriseTaxDevice'] = ResolversParentTypes['EnterpriseTaxDevice']> = {
  issuedAt?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  kind?: Resolver<Maybe<ResolversTypes['TaxDeviceKind']>, ParentType, ContextType>;
  number?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  state?: Resolver<Maybe<ResolversTypes['TaxDeviceState']>, ParentType, ContextType>;
};

export type EnterpriseVehicleResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EnterpriseVehicle'] = ResolversParentTypes['EnterpriseVehicle']> = {
  inspectedUntil?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  kind?: Resolver<Maybe<ResolversTypes['VehicleKind']>, ParentType, ContextType>;
  model?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  plate?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  plateKind?: Resolver<Maybe<ResolversTypes['PlateKind']>, ParentType, ContextType>;
  registeredAt?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  state?: Resolver<Maybe<ResolversTypes['VehicleState']>, ParentType, ContextType>;
  usage?: Resolver<Maybe<ResolversTypes['VehicleUsage']>, ParentType, ContextType>;
  vin?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type FieldReportResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FieldReport'] = ResolversParentTypes['FieldReport']> = {
  cached?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  conflict?: Resolver<Maybe<ReadonlyArray<ResolversTypes['ConflictingValue']>>, ParentType, ContextType>;
  fetchedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  observedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  path?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  sentence?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  source?: Resolver<Maybe<ResolversTypes['SourceRef']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['ElementState'], ParentType, ContextType>;
};

export type FormFiguresResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FormFigures'] = ResolversParentTypes['FormFigures']> = {
  asked?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  exemptionRate?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  materialsAsked?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  materialsExempt?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  prefillRate?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  prefilled?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  suppliable?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type FormRoleResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FormRole'] = ResolversParentTypes['FormRole']> = {
  kind?: Resolver<ResolversTypes['SubjectKind'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  required?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  role?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type LicenseTypeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LicenseType'] = ResolversParentTypes['LicenseType']> = {
  code?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  issuers?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type LifeEventResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LifeEvent'] = ResolversParentTypes['LifeEvent']> = {
  batch?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  code?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  deadline?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  kinds?: Resolver<ReadonlyArray<ResolversTypes['SubjectKind']>, ParentType, ContextType>;
  leadDepartments?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  level?: Resolver<ResolversTypes['GovernmentLevel'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  roles?: Resolver<ReadonlyArray<ResolversTypes['FormRole']>, ParentType, ContextType>;
  serviceItems?: Resolver<ReadonlyArray<ResolversTypes['ServiceItem']>, ParentType, ContextType>;
};

export type MutationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = {
  giveConsent?: Resolver<ResolversTypes['Consent'], ParentType, ContextType, RequireFields<MutationGiveConsentArgs, 'input'>>;
  withdrawConsent?: Resolver<ResolversTypes['Consent'], ParentType, ContextType, RequireFields<MutationWithdrawConsentArgs, 'input'>>;
};

export type OpeningResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Opening'] = ResolversParentTypes['Opening']> = {
  path?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  salt?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type PersonArchiveResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PersonArchive'] = ResolversParentTypes['PersonArchive']> = {
  birth?: Resolver<Maybe<ResolversTypes['PersonBirth']>, ParentType, ContextType>;
  contact?: Resolver<Maybe<ResolversTypes['PersonContact']>, ParentType, ContextType>;
  death?: Resolver<Maybe<ResolversTypes['PersonDeath']>, ParentType, ContextType>;
  drivingLicense?: Resolver<Maybe<ResolversTypes['PersonDrivingLicense']>, ParentType, ContextType>;
  education?: Resolver<Maybe<ResolversTypes['PersonEducation']>, ParentType, ContextType>;
  employment?: Resolver<Maybe<ResolversTypes['PersonEmployment']>, ParentType, ContextType>;
  fieldReports?: Resolver<ReadonlyArray<ResolversTypes['FieldReport']>, ParentType, ContextType>;
  household?: Resolver<Maybe<ResolversTypes['PersonHousehold']>, ParentType, ContextType>;
  housingFund?: Resolver<Maybe<ResolversTypes['PersonHousingFund']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['CitizenId'], ParentType, ContextType>;
  identity?: Resolver<Maybe<ResolversTypes['PersonIdentity']>, ParentType, ContextType>;
  incomeTax?: Resolver<Maybe<ResolversTypes['PersonIncomeTax']>, ParentType, ContextType>;
  kinship?: Resolver<Maybe<ResolversTypes['PersonKinship']>, ParentType, ContextType>;
  licenses?: Resolver<Maybe<ReadonlyArray<ResolversTypes['PersonLicense']>>, ParentType, ContextType>;
  marriage?: Resolver<Maybe<ResolversTypes['PersonMarriage']>, ParentType, ContextType>;
  medicalInsurance?: Resolver<Maybe<ResolversTypes['PersonMedicalInsurance']>, ParentType, ContextType>;
  pension?: Resolver<Maybe<ResolversTypes['PersonPension']>, ParentType, ContextType>;
  personnelFile?: Resolver<Maybe<ResolversTypes['PersonPersonnelFile']>, ParentType, ContextType>;
  realEstate?: Resolver<Maybe<ResolversTypes['PersonRealEstate']>, ParentType, ContextType>;
  receipt?: Resolver<ResolversTypes['AuditReceipt'], ParentType, ContextType>;
  residence?: Resolver<Maybe<ResolversTypes['PersonResidence']>, ParentType, ContextType>;
  socialInsurance?: Resolver<Maybe<ResolversTypes['PersonSocialInsurance']>, ParentType, ContextType>;
  socialSecurityCard?: Resolver<Maybe<ResolversTypes['PersonSocialSecurityCard']>, ParentType, ContextType>;
  vehicles?: Resolver<Maybe<ReadonlyArray<ResolversTypes['PersonVehicle']>>, ParentType, ContextType>;
  welfare?: Resolver<Maybe<ReadonlyArray<ResolversTypes['PersonWelfare']>>, ParentType, ContextType>;
};

export type PersonBirthResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PersonBirth'] = ResolversParentTypes['PersonBirth']> = {
  bornAt?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  certificateNumber?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  childName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  childSex?: Resolver<Maybe<ResolversTypes['Sex']>, ParentType, ContextType>;
  fatherCitizenId?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  fatherName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  gestationWeeks?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  hospital?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  issuedAt?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  length?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  motherCitizenId?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  motherName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  weight?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type PersonContactResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PersonContact'] = ResolversParentTypes['PersonContact']> = {
  mailingAddress?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  mobile?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type PersonDeathResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PersonDeath'] = ResolversParentTypes['PersonDeath']> = {
  crematedAt?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  cremationNumber?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  cremationPlace?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  date?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  registerCancelled?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  registerCancelledAt?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
};

export type PersonDrivingLicenseResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PersonDrivingLicense'] = ResolversParentTypes['PersonDrivingLicense']> = {
  classes?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  expiresAt?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  fileNumber?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  firstIssuedAt?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  permanent?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  points?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  state?: Resolver<Maybe<ResolversTypes['DrivingLicenseState']>, ParentType, ContextType>;
  validFrom?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
};

export type PersonEducationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PersonEducation'] = ResolversParentTypes['PersonEducation']> = {
  certificateNumber?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  graduatedAt?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  level?: Resolver<Maybe<ResolversTypes['EducationLevel']>, ParentType, ContextType>;
  major?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  school?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type PersonEmployeePensionInsuranceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PersonEmployeePensionInsurance'] = ResolversParentTypes['PersonEmployeePensionInsurance']> = {
  base?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  employerCreditCode?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  employerName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  months?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  paidThrough?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  since?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  state?: Resolver<Maybe<ResolversTypes['InsuranceState']>, ParentType, ContextType>;
};

export type PersonEmploymentResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PersonEmployment'] = ResolversParentTypes['PersonEmployment']> = {
  contractEndsAt?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  contractKind?: Resolver<Maybe<ResolversTypes['ContractKind']>, ParentType, ContextType>;
  contractNumber?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  contractSignedAt?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  contractStartsAt?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  employerCreditCode?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  employerName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  history?: Resolver<Maybe<ReadonlyArray<ResolversTypes['PersonJob']>>, ParentType, ContextType>;
  lastEmployerName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  monthlyWage?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  position?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  registrationNumber?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  startedAt?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  status?: Resolver<Maybe<ResolversTypes['EmploymentStatus']>, ParentType, ContextType>;
  unemploymentBenefit?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  unemploymentNumber?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  unemploymentRegisteredAt?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
};

export type PersonFamilyAccountMemberResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PersonFamilyAccountMember'] = ResolversParentTypes['PersonFamilyAccountMember']> = {
  citizenId?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type PersonHouseholdResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PersonHousehold'] = ResolversParentTypes['PersonHousehold']> = {
  address?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  areaCode?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  headName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  kind?: Resolver<Maybe<ResolversTypes['HouseholdKind']>, ParentType, ContextType>;
  movedInAt?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  policeStation?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  registerNumber?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  relation?: Resolver<Maybe<ResolversTypes['HouseholdRelation']>, ParentType, ContextType>;
};

export type PersonHousingFundResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PersonHousingFund'] = ResolversParentTypes['PersonHousingFund']> = {
  account?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  balance?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  base?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  employerAccount?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  employerCreditCode?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  employerName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  employerRate?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  loanAmount?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  loanGrantedAt?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  loanMonths?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  loanNumber?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  loanProperty?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  loanRemaining?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  loanState?: Resolver<Maybe<ResolversTypes['HousingLoanState']>, ParentType, ContextType>;
  monthlyAmount?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  openedAt?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  paidThrough?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  personalRate?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  state?: Resolver<Maybe<ResolversTypes['HousingFundAccountState']>, ParentType, ContextType>;
};

export type PersonIdentityResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PersonIdentity'] = ResolversParentTypes['PersonIdentity']> = {
  birthDate?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  birthPlace?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  cardExpiresAt?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  cardIssuedAt?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  cardIssuer?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  cardPermanent?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  citizenId?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  ethnicity?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  formerName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  nativePlace?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  sex?: Resolver<Maybe<ResolversTypes['Sex']>, ParentType, ContextType>;
};

export type PersonIncomeTaxResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PersonIncomeTax'] = ResolversParentTypes['PersonIncomeTax']> = {
  incomeTotal?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  latestWithholder?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  months?: Resolver<Maybe<ReadonlyArray<ResolversTypes['PersonTaxMonth']>>, ParentType, ContextType>;
  taxTotal?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
};

export type PersonJobResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PersonJob'] = ResolversParentTypes['PersonJob']> = {
  employerCreditCode?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  employerName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  endedAt?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  position?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  startedAt?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
};

export type PersonKinshipResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PersonKinship'] = ResolversParentTypes['PersonKinship']> = {
  fatherCitizenId?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  fatherName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  motherCitizenId?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  motherName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type PersonLicenseResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PersonLicense'] = ResolversParentTypes['PersonLicense']> = {
  expiresAt?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  holder?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  identifier?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  issuedAt?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  issuer?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  number?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  state?: Resolver<Maybe<ResolversTypes['LicenseState']>, ParentType, ContextType>;
  type?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type PersonMarriageResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PersonMarriage'] = ResolversParentTypes['PersonMarriage']> = {
  authority?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  certificateNumber?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  records?: Resolver<Maybe<ReadonlyArray<ResolversTypes['PersonMarriageRecord']>>, ParentType, ContextType>;
  registeredAt?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  spouseCitizenId?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  spouseName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  status?: Resolver<Maybe<ResolversTypes['MaritalStatus']>, ParentType, ContextType>;
};

export type PersonMarriageRecordResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PersonMarriageRecord'] = ResolversParentTypes['PersonMarriageRecord']> = {
  authority?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  certificateNumber?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  kind?: Resolver<Maybe<ResolversTypes['MarriageRecordKind']>, ParentType, ContextType>;
  registeredAt?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  spouseName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type PersonMedicalInsuranceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PersonMedicalInsurance'] = ResolversParentTypes['PersonMedicalInsurance']> = {
  accountBalance?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  areaCode?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  deemedMonths?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  employerCreditCode?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  employerName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  familyMembers?: Resolver<Maybe<ReadonlyArray<ResolversTypes['PersonFamilyAccountMember']>>, ParentType, ContextType>;
  kind?: Resolver<Maybe<ResolversTypes['MedicalInsuranceKind']>, ParentType, ContextType>;
  maternity?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  paidMonths?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  paidThrough?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  personalNumber?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  since?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  state?: Resolver<Maybe<ResolversTypes['InsuranceState']>, ParentType, ContextType>;
};

export type PersonPensionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PersonPension'] = ResolversParentTypes['PersonPension']> = {
  accountBalance?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  benefitBank?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  benefitMonthly?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  benefitSince?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  benefitState?: Resolver<Maybe<ResolversTypes['PensionBenefitState']>, ParentType, ContextType>;
  benefitStoppedAt?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  deemedMonths?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  paidMonths?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  post?: Resolver<Maybe<ResolversTypes['PensionPost']>, ParentType, ContextType>;
  retirementDate?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  scheme?: Resolver<Maybe<ResolversTypes['PensionScheme']>, ParentType, ContextType>;
  specialWork?: Resolver<Maybe<ReadonlyArray<ResolversTypes['PersonSpecialWork']>>, ParentType, ContextType>;
  state?: Resolver<Maybe<ResolversTypes['InsuranceState']>, ParentType, ContextType>;
  totalMonths?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  workStartedAt?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
};

export type PersonPersonnelFileResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PersonPersonnelFile'] = ResolversParentTypes['PersonPersonnelFile']> = {
  keeper?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  number?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  receivedAt?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  state?: Resolver<Maybe<ResolversTypes['PersonnelFileState']>, ParentType, ContextType>;
};

export type PersonPropertyResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PersonProperty'] = ResolversParentTypes['PersonProperty']> = {
  address?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  area?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  certificateNumber?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  mortgageAmount?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  mortgaged?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  mortgagee?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  registeredAt?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  seized?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  share?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  sharing?: Resolver<Maybe<ResolversTypes['PropertySharing']>, ParentType, ContextType>;
  unitNumber?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  usage?: Resolver<Maybe<ResolversTypes['PropertyUsage']>, ParentType, ContextType>;
};

export type PersonRealEstateResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PersonRealEstate'] = ResolversParentTypes['PersonRealEstate']> = {
  properties?: Resolver<Maybe<ReadonlyArray<ResolversTypes['PersonProperty']>>, ParentType, ContextType>;
};

export type PersonResidenceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PersonResidence'] = ResolversParentTypes['PersonResidence']> = {
  address?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  community?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  permitExpiresAt?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  permitIssuedAt?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  permitNumber?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  permitReason?: Resolver<Maybe<ResolversTypes['ResidenceReason']>, ParentType, ContextType>;
  since?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  street?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type PersonResidentPensionInsuranceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PersonResidentPensionInsurance'] = ResolversParentTypes['PersonResidentPensionInsurance']> = {
  months?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  paidThrough?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  since?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  state?: Resolver<Maybe<ResolversTypes['InsuranceState']>, ParentType, ContextType>;
};

export type PersonSocialInsuranceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PersonSocialInsurance'] = ResolversParentTypes['PersonSocialInsurance']> = {
  employeePension?: Resolver<Maybe<ResolversTypes['PersonEmployeePensionInsurance']>, ParentType, ContextType>;
  personalNumber?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  residentPension?: Resolver<Maybe<ResolversTypes['PersonResidentPensionInsurance']>, ParentType, ContextType>;
  unemployment?: Resolver<Maybe<ResolversTypes['PersonUnemploymentInsurance']>, ParentType, ContextType>;
  workInjury?: Resolver<Maybe<ResolversTypes['PersonWorkInjuryInsurance']>, ParentType, ContextType>;
};

export type PersonSocialSecurityCardResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PersonSocialSecurityCard'] = ResolversParentTypes['PersonSocialSecurityCard']> = {
  areaCode?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  bank?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  bankAccount?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  electronic?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  expiresAt?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  issuedAt?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  number?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  state?: Resolver<Maybe<ResolversTypes['SocialSecurityCardState']>, ParentType, ContextType>;
};

export type PersonSpecialWorkResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PersonSpecialWork'] = ResolversParentTypes['PersonSpecialWork']> = {
  employerName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  endedAt?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  kind?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  startedAt?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
};

export type PersonTaxMonthResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PersonTaxMonth'] = ResolversParentTypes['PersonTaxMonth']> = {
  income?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  month?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  tax?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  withholderCreditCode?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  withholderName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type PersonUnemploymentInsuranceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PersonUnemploymentInsurance'] = ResolversParentTypes['PersonUnemploymentInsurance']> = {
  employerName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  months?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  paidThrough?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  since?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  state?: Resolver<Maybe<ResolversTypes['InsuranceState']>, ParentType, ContextType>;
};

export type PersonVehicleResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PersonVehicle'] = ResolversParentTypes['PersonVehicle']> = {
  inspectedUntil?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  kind?: Resolver<Maybe<ResolversTypes['VehicleKind']>, ParentType, ContextType>;
  model?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  plate?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  plateKind?: Resolver<Maybe<ResolversTypes['PlateKind']>, ParentType, ContextType>;
  registeredAt?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  state?: Resolver<Maybe<ResolversTypes['VehicleState']>, ParentType, ContextType>;
  usage?: Resolver<Maybe<ResolversTypes['VehicleUsage']>, ParentType, ContextType>;
  vin?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type PersonWelfareResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PersonWelfare'] = ResolversParentTypes['PersonWelfare']> = {
  kind?: Resolver<Maybe<ResolversTypes['WelfareKind']>, ParentType, ContextType>;
  monthlyAmount?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  number?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  since?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  until?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
};

export type PersonWorkInjuryInsuranceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PersonWorkInjuryInsurance'] = ResolversParentTypes['PersonWorkInjuryInsurance']> = {
  employerName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  since?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  state?: Resolver<Maybe<ResolversTypes['InsuranceState']>, ParentType, ContextType>;
};

export type PrefilledFieldResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PrefilledField'] = ResolversParentTypes['PrefilledField']> = {
  display?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  key?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  locked?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  observedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  path?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  required?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  role?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  sentence?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  serviceItems?: Resolver<ReadonlyArray<ResolversTypes['ID']>, ParentType, ContextType>;
  source?: Resolver<Maybe<ResolversTypes['SourceRef']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['ElementState'], ParentType, ContextType>;
  value?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type PrefilledFormResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PrefilledForm'] = ResolversParentTypes['PrefilledForm']> = {
  fields?: Resolver<ReadonlyArray<ResolversTypes['PrefilledField']>, ParentType, ContextType>;
  figures?: Resolver<ResolversTypes['FormFigures'], ParentType, ContextType>;
  lifeEvent?: Resolver<ResolversTypes['LifeEvent'], ParentType, ContextType>;
  materials?: Resolver<ReadonlyArray<ResolversTypes['RequiredMaterial']>, ParentType, ContextType>;
  receipt?: Resolver<ResolversTypes['AuditReceipt'], ParentType, ContextType>;
  receipts?: Resolver<ReadonlyArray<ResolversTypes['SubjectReceipt']>, ParentType, ContextType>;
  seal?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  sealExpiresAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type QueryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  consents?: Resolver<ReadonlyArray<ResolversTypes['Consent']>, ParentType, ContextType>;
  enterpriseArchive?: Resolver<Maybe<ResolversTypes['EnterpriseArchive']>, ParentType, ContextType, RequireFields<QueryEnterpriseArchiveArgs, 'id' | 'purpose'>>;
  enterpriseArchives?: Resolver<ReadonlyArray<Maybe<ResolversTypes['EnterpriseArchive']>>, ParentType, ContextType, RequireFields<QueryEnterpriseArchivesArgs, 'ids' | 'purpose'>>;
  licenseTypes?: Resolver<ReadonlyArray<ResolversTypes['LicenseType']>, ParentType, ContextType>;
  lifeEvent?: Resolver<Maybe<ResolversTypes['LifeEvent']>, ParentType, ContextType, RequireFields<QueryLifeEventArgs, 'code'>>;
  lifeEvents?: Resolver<ReadonlyArray<ResolversTypes['LifeEvent']>, ParentType, ContextType, Partial<QueryLifeEventsArgs>>;
  personArchive?: Resolver<Maybe<ResolversTypes['PersonArchive']>, ParentType, ContextType, RequireFields<QueryPersonArchiveArgs, 'id' | 'purpose'>>;
  personArchives?: Resolver<ReadonlyArray<Maybe<ResolversTypes['PersonArchive']>>, ParentType, ContextType, RequireFields<QueryPersonArchivesArgs, 'ids' | 'purpose'>>;
  prefillForm?: Resolver<ResolversTypes['PrefilledForm'], ParentType, ContextType, RequireFields<QueryPrefillFormArgs, 'input'>>;
  receipt?: Resolver<Maybe<ResolversTypes['AuditReceipt']>, ParentType, ContextType, RequireFields<QueryReceiptArgs, 'entryId'>>;
  sources?: Resolver<ReadonlyArray<ResolversTypes['Source']>, ParentType, ContextType>;
  verifyClaims?: Resolver<ResolversTypes['Verification'], ParentType, ContextType, RequireFields<QueryVerifyClaimsArgs, 'input'>>;
};

export type RequiredMaterialResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RequiredMaterial'] = ResolversParentTypes['RequiredMaterial']> = {
  by?: Resolver<ReadonlyArray<ResolversTypes['SourceRef']>, ParentType, ContextType>;
  code?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  grade?: Resolver<Maybe<ResolversTypes['ProofGrade']>, ParentType, ContextType>;
  license?: Resolver<Maybe<ResolversTypes['ElectronicLicense']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  role?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['MaterialState'], ParentType, ContextType>;
};

export type ServiceItemResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ServiceItem'] = ResolversParentTypes['ServiceItem']> = {
  code?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  departments?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type SourceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Source'] = ResolversParentTypes['Source']> = {
  annexRow?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  connector?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  department?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  elements?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  kind?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  route?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['SourceState'], ParentType, ContextType>;
  system?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  tier?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  version?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type SourceRefResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SourceRef'] = ResolversParentTypes['SourceRef']> = {
  connector?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  department?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  system?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type SubjectReceiptResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SubjectReceipt'] = ResolversParentTypes['SubjectReceipt']> = {
  receipt?: Resolver<ResolversTypes['AuditReceipt'], ParentType, ContextType>;
  role?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type VerificationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Verification'] = ResolversParentTypes['Verification']> = {
  receipt?: Resolver<ResolversTypes['AuditReceipt'], ParentType, ContextType>;
  results?: Resolver<ReadonlyArray<ResolversTypes['ClaimResult']>, ParentType, ContextType>;
};

export type Resolvers<ContextType = Context> = {
  AuditReceipt?: AuditReceiptResolvers<ContextType>;
  CitizenId?: GraphQLScalarType;
  ClaimResult?: ClaimResultResolvers<ContextType>;
  ConflictingValue?: ConflictingValueResolvers<ContextType>;
  Consent?: ConsentResolvers<ContextType>;
  CreditCode?: GraphQLScalarType;
  Date?: GraphQLScalarType;
  DateTime?: GraphQLScalarType;
  ElectronicLicense?: ElectronicLicenseResolvers<ContextType>;
  EnterpriseAbnormalRecord?: EnterpriseAbnormalRecordResolvers<ContextType>;
  EnterpriseAnnualReport?: EnterpriseAnnualReportResolvers<ContextType>;
  EnterpriseArchive?: EnterpriseArchiveResolvers<ContextType>;
  EnterpriseContact?: EnterpriseContactResolvers<ContextType>;
  EnterpriseCreditStanding?: EnterpriseCreditStandingResolvers<ContextType>;
  EnterpriseHousingFund?: EnterpriseHousingFundResolvers<ContextType>;
  EnterpriseLicense?: EnterpriseLicenseResolvers<ContextType>;
  EnterpriseMedicalInsurance?: EnterpriseMedicalInsuranceResolvers<ContextType>;
  EnterpriseMember?: EnterpriseMemberResolvers<ContextType>;
  EnterprisePenalty?: EnterprisePenaltyResolvers<ContextType>;
  EnterprisePollutant?: EnterprisePollutantResolvers<ContextType>;
  EnterprisePollutionPermit?: EnterprisePollutionPermitResolvers<ContextType>;
  EnterpriseProperty?: EnterprisePropertyResolvers<ContextType>;
  EnterpriseRealEstate?: EnterpriseRealEstateResolvers<ContextType>;
  EnterpriseRegistration?: EnterpriseRegistrationResolvers<ContextType>;
  EnterpriseSeal?: EnterpriseSealResolvers<ContextType>;
  EnterpriseSeriousRecord?: EnterpriseSeriousRecordResolvers<ContextType>;
  EnterpriseShareholder?: EnterpriseShareholderResolvers<ContextType>;
  EnterpriseSocialInsurance?: EnterpriseSocialInsuranceResolvers<ContextType>;
  EnterpriseTax?: EnterpriseTaxResolvers<ContextType>;
  EnterpriseTaxDevice?: EnterpriseTaxDeviceResolvers<ContextType>;
  EnterpriseVehicle?: EnterpriseVehicleResolvers<ContextType>;
  FieldReport?: FieldReportResolvers<ContextType>;
  FormFigures?: FormFiguresResolvers<ContextType>;
  FormRole?: FormRoleResolvers<ContextType>;
  LicenseType?: LicenseTypeResolvers<ContextType>;
  LifeEvent?: LifeEventResolvers<ContextType>;
  Mutation?: MutationResolvers<ContextType>;
  Opening?: OpeningResolvers<ContextType>;
  PersonArchive?: PersonArchiveResolvers<ContextType>;
  PersonBirth?: PersonBirthResolvers<ContextType>;
  PersonContact?: PersonContactResolvers<ContextType>;
  PersonDeath?: PersonDeathResolvers<ContextType>;
  PersonDrivingLicense?: PersonDrivingLicenseResolvers<ContextType>;
  PersonEducation?: PersonEducationResolvers<ContextType>;
  PersonEmployeePensionInsurance?: PersonEmployeePensionInsuranceResolvers<ContextType>;
  PersonEmployment?: PersonEmploymentResolvers<ContextType>;
  PersonFamilyAccountMember?: PersonFamilyAccountMemberResolvers<ContextType>;
  PersonHousehold?: PersonHouseholdResolvers<ContextType>;
  PersonHousingFund?: PersonHousingFundResolvers<ContextType>;
  PersonIdentity?: PersonIdentityResolvers<ContextType>;
  PersonIncomeTax?: PersonIncomeTaxResolvers<ContextType>;
  PersonJob?: PersonJobResolvers<ContextType>;
  PersonKinship?: PersonKinshipResolvers<ContextType>;
  PersonLicense?: PersonLicenseResolvers<ContextType>;
  PersonMarriage?: PersonMarriageResolvers<ContextType>;
  PersonMarriageRecord?: PersonMarriageRecordResolvers<ContextType>;
  PersonMedicalInsurance?: PersonMedicalInsuranceResolvers<ContextType>;
  PersonPension?: PersonPensionResolvers<ContextType>;
  PersonPersonnelFile?: PersonPersonnelFileResolvers<ContextType>;
  PersonProperty?: PersonPropertyResolvers<ContextType>;
  PersonRealEstate?: PersonRealEstateResolvers<ContextType>;
  PersonResidence?: PersonResidenceResolvers<ContextType>;
  PersonResidentPensionInsurance?: PersonResidentPensionInsuranceResolvers<ContextType>;
  PersonSocialInsurance?: PersonSocialInsuranceResolvers<ContextType>;
  PersonSocialSecurityCard?: PersonSocialSecurityCardResolvers<ContextType>;
  PersonSpecialWork?: PersonSpecialWorkResolvers<ContextType>;
  PersonTaxMonth?: PersonTaxMonthResolvers<ContextType>;
  PersonUnemploymentInsurance?: PersonUnemploymentInsuranceResolvers<ContextType>;
  PersonVehicle?: PersonVehicleResolvers<ContextType>;
  PersonWelfare?: PersonWelfareResolvers<ContextType>;
  PersonWorkInjuryInsurance?: PersonWorkInjuryInsuranceResolvers<ContextType>;
  PrefilledField?: PrefilledFieldResolvers<ContextType>;
  PrefilledForm?: PrefilledFormResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  RequiredMaterial?: RequiredMaterialResolvers<ContextType>;
  ServiceItem?: ServiceItemResolvers<ContextType>;
  Source?: SourceResolvers<ContextType>;
  SourceRef?: SourceRefResolvers<ContextType>;
  SubjectReceipt?: SubjectReceiptResolvers<ContextType>;
  Verification?: VerificationResolvers<ContextType>;
};

export type DirectiveResolvers<ContextType = Context> = {
  element?: ElementDirectiveResolver<any, any, ContextType>;
  key?: KeyDirectiveResolver<any, any, ContextType>;
};
