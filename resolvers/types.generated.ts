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
  JSON: { input: unknown; output: unknown; }
};

export type AbnormalReason =
  | 'ADDRESS_UNREACHABLE'
  | 'FALSE_DISCLOSURE'
  | 'NO_ANNUAL_REPORT';

export type AccountantKind =
  | 'NON_PRACTISING'
  | 'PRACTISING';

export type AnswersForgotten = {
  readonly replicasTold: Scalars['Boolean']['output'];
};

export type AssistanceElement = {
  readonly label: Scalars['String']['output'];
  readonly list?: Maybe<Scalars['String']['output']>;
  readonly path: Scalars['String']['output'];
  readonly type: Scalars['String']['output'];
  readonly unit?: Maybe<Scalars['String']['output']>;
  readonly valueLabels?: Maybe<ReadonlyArray<Scalars['String']['output']>>;
  readonly values?: Maybe<ReadonlyArray<Scalars['String']['output']>>;
};

export type AssistanceListInput = {
  readonly list: Scalars['String']['input'];
  readonly rows: ReadonlyArray<AssistanceRowInput>;
};

export type AssistanceOutcome =
  | 'FOUND'
  | 'NOT_FOUND';

export type AssistanceReturnReason =
  | 'FACTS_NEEDED'
  | 'NOT_COMPETENT'
  | 'SUBJECT_UNCLEAR';

export type AssistanceRowInput = {
  readonly values: ReadonlyArray<AssistanceValueInput>;
};

export type AssistanceTask = {
  readonly calendarKnown: Scalars['Boolean']['output'];
  readonly caseNumber?: Maybe<Scalars['String']['output']>;
  readonly completedAt?: Maybe<Scalars['DateTime']['output']>;
  readonly dueAt: Scalars['DateTime']['output'];
  readonly elements: ReadonlyArray<AssistanceElement>;
  readonly id: Scalars['ID']['output'];
  readonly kind: SubjectKind;
  readonly lifeEvent: Scalars['ID']['output'];
  readonly openedAt: Scalars['DateTime']['output'];
  readonly overdue: Scalars['Boolean']['output'];
  readonly question: Scalars['String']['output'];
  readonly returned?: Maybe<AssistanceReturnReason>;
  readonly source: SourceRef;
  readonly subjectId: Scalars['ID']['output'];
  readonly validUntil?: Maybe<Scalars['DateTime']['output']>;
};

export type AssistanceTaskPage = {
  readonly next?: Maybe<Scalars['String']['output']>;
  readonly tasks: ReadonlyArray<AssistanceTask>;
};

export type AssistanceValueInput = {
  readonly element: Scalars['String']['input'];
  readonly value?: InputMaybe<Scalars['String']['input']>;
};

export type AuditReceipt = {
  readonly commitments?: Maybe<ReadonlyArray<Scalars['String']['output']>>;
  readonly entryId: Scalars['ID']['output'];
  readonly index?: Maybe<Scalars['String']['output']>;
  readonly leafHash: Scalars['String']['output'];
  readonly log: Scalars['String']['output'];
  readonly openings?: Maybe<ReadonlyArray<Opening>>;
  readonly proof?: Maybe<Scalars['String']['output']>;
};

export type BankAccountState =
  | 'CLOSED'
  | 'DORMANT'
  | 'NORMAL';

export type CallOutcome =
  | 'BUSY'
  | 'EGRESS_DENIED'
  | 'MALFORMED'
  | 'NOT_FOUND'
  | 'OK'
  | 'STATUS'
  | 'THROTTLED'
  | 'TIMEOUT'
  | 'TOO_LARGE'
  | 'UNAUTHORIZED'
  | 'UNREACHABLE'
  | 'WRONG_SUBJECT';

export type ChildCheckupResult =
  | 'FOLLOW_UP'
  | 'NORMAL';

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

export type CompleteAssistanceInput = {
  readonly id: Scalars['ID']['input'];
  readonly lists?: InputMaybe<ReadonlyArray<AssistanceListInput>>;
  readonly outcome: AssistanceOutcome;
  readonly values?: InputMaybe<ReadonlyArray<AssistanceValueInput>>;
};

export type ConductCheck =
  | 'NONE_FOUND'
  | 'RECORDS_FOUND';

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

export type CriminalRecordCheck =
  | 'CLEAR'
  | 'NOT_CERTIFIED';

export type CustomsCreditGrade =
  | 'ADVANCED'
  | 'DISCREDITED'
  | 'REGULAR';

export type CustomsState =
  | 'CANCELLED'
  | 'NORMAL'
  | 'SUSPENDED';

export type CustomsTraderKind =
  | 'BROKER'
  | 'TRADER';

export type DeviceClass =
  | 'CLASS_I'
  | 'CLASS_II'
  | 'CLASS_III';

export type DeviceLicenseKind =
  | 'OPERATION'
  | 'PRODUCTION';

export type DisabilityGrade =
  | 'FIRST'
  | 'FOURTH'
  | 'SECOND'
  | 'THIRD';

export type DisabilityKind =
  | 'HEARING'
  | 'INTELLECTUAL'
  | 'MENTAL'
  | 'MULTIPLE'
  | 'PHYSICAL'
  | 'SPEECH'
  | 'VISUAL';

export type DisabilitySubsidyKind =
  | 'LIVING'
  | 'NURSING';

export type DisabilitySubsidyState =
  | 'ENDED'
  | 'PAID'
  | 'STOPPED';

export type DischargeKind =
  | 'ASSIGNED_WORK'
  | 'MONTHLY_PENSION'
  | 'RELEASED'
  | 'RETIRED'
  | 'SELF_EMPLOYED'
  | 'SUPPORTED'
  | 'TRANSFERRED';

export type DrivingLicenseState =
  | 'CANCELLED'
  | 'NORMAL'
  | 'OFFENCE_PENDING'
  | 'OVERDUE'
  | 'POINTS_EXCEEDED'
  | 'REVOKED'
  | 'SUSPENDED'
  | 'TRANSFERRED';

export type DrugApprovalKind =
  | 'EXPORT_CERTIFICATE'
  | 'RENEWED_REGISTRATION';

export type DrugLicenseKind =
  | 'OPERATION'
  | 'PREPARATION'
  | 'PRODUCTION';

export type DrugTradeMode =
  | 'CHAIN'
  | 'RETAIL'
  | 'WHOLESALE';

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

export type ElectricityAccountState =
  | 'CHANGING'
  | 'CLOSED'
  | 'NORMAL'
  | 'PENDING';

export type ElectricityUse =
  | 'AGRICULTURAL'
  | 'COMMERCIAL'
  | 'INDUSTRIAL'
  | 'RESIDENTIAL';

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

export type ElementRuling =
  | 'CLEAR'
  | 'MASKED'
  | 'NO_PERMISSION'
  | 'VERIFY'
  | 'WITHHELD';

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

export type EnterpriseAquaticBreeding = {
  readonly expiresAt?: Maybe<Scalars['Date']['output']>;
  readonly number?: Maybe<Scalars['String']['output']>;
  readonly species?: Maybe<Scalars['String']['output']>;
  readonly state?: Maybe<PermitState>;
};

export type EnterpriseArchive = {
  readonly annualReports?: Maybe<ReadonlyArray<EnterpriseAnnualReport>>;
  readonly basicAccount?: Maybe<EnterpriseBasicAccount>;
  readonly bookkeepingLicense?: Maybe<EnterpriseBookkeepingLicense>;
  readonly busOperation?: Maybe<EnterpriseBusOperation>;
  readonly civilDefense?: Maybe<EnterpriseCivilDefense>;
  readonly constructionProjects?: Maybe<ReadonlyArray<EnterpriseConstructionProject>>;
  readonly contacts?: Maybe<ReadonlyArray<EnterpriseContact>>;
  readonly creditStanding?: Maybe<EnterpriseCreditStanding>;
  readonly customs?: Maybe<EnterpriseCustoms>;
  readonly deviceLicenses?: Maybe<ReadonlyArray<EnterpriseDeviceLicense>>;
  readonly deviceRegistrations?: Maybe<ReadonlyArray<EnterpriseDeviceRegistration>>;
  readonly drugApprovals?: Maybe<ReadonlyArray<EnterpriseDrugApproval>>;
  readonly drugLicenses?: Maybe<ReadonlyArray<EnterpriseDrugLicense>>;
  readonly electricityAccounts?: Maybe<ReadonlyArray<EnterpriseElectricityAccount>>;
  readonly entertainmentPermit?: Maybe<EnterpriseEntertainmentPermit>;
  readonly environmentalApprovals?: Maybe<ReadonlyArray<EnterpriseEnvironmentalApproval>>;
  readonly fieldReports: ReadonlyArray<FieldReport>;
  readonly fireSafety?: Maybe<EnterpriseFireSafety>;
  readonly fireServiceAgency?: Maybe<EnterpriseFireServiceAgency>;
  readonly fishery?: Maybe<EnterpriseFishery>;
  readonly foodLicenses?: Maybe<ReadonlyArray<EnterpriseFoodLicense>>;
  readonly foreignTrade?: Maybe<EnterpriseForeignTrade>;
  readonly hazardousWastePermit?: Maybe<EnterpriseHazardousWastePermit>;
  readonly hazardousWasteTransfers?: Maybe<EnterpriseHazardousWasteTransfers>;
  readonly highRiskSportsPermit?: Maybe<EnterpriseHighRiskSportsPermit>;
  readonly housingFund?: Maybe<EnterpriseHousingFund>;
  readonly id: Scalars['CreditCode']['output'];
  readonly internetDrugService?: Maybe<EnterpriseInternetDrugService>;
  readonly investmentProjects?: Maybe<ReadonlyArray<EnterpriseInvestmentProject>>;
  readonly licenses?: Maybe<ReadonlyArray<EnterpriseLicense>>;
  readonly lightningProtection?: Maybe<ReadonlyArray<EnterpriseLightningProtection>>;
  readonly medicalInstitution?: Maybe<EnterpriseMedicalInstitution>;
  readonly medicalInsurance?: Maybe<EnterpriseMedicalInsurance>;
  readonly members?: Maybe<ReadonlyArray<EnterpriseMember>>;
  readonly opening?: Maybe<EnterpriseOpening>;
  readonly oversizePasses?: Maybe<ReadonlyArray<EnterpriseOversizePass>>;
  readonly penalties?: Maybe<ReadonlyArray<EnterprisePenalty>>;
  readonly pesticideTrade?: Maybe<EnterprisePesticideTrade>;
  readonly plantQuarantine?: Maybe<EnterprisePlantQuarantine>;
  readonly pollutionPermit?: Maybe<EnterprisePollutionPermit>;
  readonly projectAgency?: Maybe<EnterpriseProjectAgency>;
  readonly publicationPermit?: Maybe<EnterprisePublicationPermit>;
  readonly qualityPermits?: Maybe<ReadonlyArray<EnterpriseQualityPermit>>;
  readonly radiationPermit?: Maybe<EnterpriseRadiationPermit>;
  readonly realEstate?: Maybe<EnterpriseRealEstate>;
  readonly receipt: AuditReceipt;
  readonly registration?: Maybe<EnterpriseRegistration>;
  readonly rideHailing?: Maybe<EnterpriseRideHailing>;
  readonly rideHailingVehicles?: Maybe<ReadonlyArray<EnterpriseRideHailingVehicle>>;
  readonly roadTransport?: Maybe<EnterpriseRoadTransport>;
  readonly scienceConduct?: Maybe<EnterpriseScienceConduct>;
  readonly seals?: Maybe<ReadonlyArray<EnterpriseSeal>>;
  readonly seedLicense?: Maybe<EnterpriseSeedLicense>;
  readonly shareholders?: Maybe<ReadonlyArray<EnterpriseShareholder>>;
  readonly socialInsurance?: Maybe<EnterpriseSocialInsurance>;
  readonly socialOrganization?: Maybe<EnterpriseSocialOrganization>;
  readonly soilConservation?: Maybe<EnterpriseSoilConservation>;
  readonly specialEquipment?: Maybe<ReadonlyArray<EnterpriseSpecialEquipment>>;
  readonly tax?: Maybe<EnterpriseTax>;
  readonly telecomConduct?: Maybe<EnterpriseTelecomConduct>;
  readonly tobaccoLicense?: Maybe<EnterpriseTobaccoLicense>;
  readonly travelAgency?: Maybe<EnterpriseTravelAgency>;
  readonly vehicles?: Maybe<ReadonlyArray<EnterpriseVehicle>>;
  readonly veterinaryDrugs?: Maybe<EnterpriseVeterinaryDrugs>;
  readonly waterConduct?: Maybe<EnterpriseWaterConduct>;
  readonly workSafetyConduct?: Maybe<EnterpriseWorkSafetyConduct>;
};

export type EnterpriseBasicAccount = {
  readonly bank?: Maybe<Scalars['String']['output']>;
  readonly number?: Maybe<Scalars['String']['output']>;
  readonly openedAt?: Maybe<Scalars['Date']['output']>;
  readonly state?: Maybe<BankAccountState>;
};

export type EnterpriseBookkeepingLicense = {
  readonly director?: Maybe<Scalars['String']['output']>;
  readonly filedYear?: Maybe<Scalars['Int']['output']>;
  readonly issuedAt?: Maybe<Scalars['Date']['output']>;
  readonly issuer?: Maybe<Scalars['String']['output']>;
  readonly number?: Maybe<Scalars['String']['output']>;
  readonly staff?: Maybe<Scalars['Int']['output']>;
  readonly state?: Maybe<PermitState>;
};

export type EnterpriseBusOperation = {
  readonly buses?: Maybe<Scalars['Int']['output']>;
  readonly expiresAt?: Maybe<Scalars['Date']['output']>;
  readonly lines?: Maybe<Scalars['Int']['output']>;
  readonly number?: Maybe<Scalars['String']['output']>;
  readonly state?: Maybe<PermitState>;
};

export type EnterpriseCivilDefense = {
  readonly approvalNumber?: Maybe<Scalars['String']['output']>;
  readonly approvedAt?: Maybe<Scalars['Date']['output']>;
  readonly relocationFeePaid?: Maybe<Scalars['Boolean']['output']>;
};

export type EnterpriseConstructionProject = {
  readonly drawingsPassedAt?: Maybe<Scalars['Date']['output']>;
  readonly fireAcceptance?: Maybe<FireAcceptanceResult>;
  readonly fireAcceptedAt?: Maybe<Scalars['Date']['output']>;
  readonly floorArea?: Maybe<Scalars['Float']['output']>;
  readonly permitIssuedAt?: Maybe<Scalars['Date']['output']>;
  readonly permitNumber?: Maybe<Scalars['String']['output']>;
  readonly permitState?: Maybe<PermitState>;
  readonly projectCode?: Maybe<Scalars['String']['output']>;
  readonly projectName?: Maybe<Scalars['String']['output']>;
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

export type EnterpriseCustoms = {
  readonly arrears?: Maybe<Scalars['Float']['output']>;
  readonly code?: Maybe<Scalars['String']['output']>;
  readonly creditGrade?: Maybe<CustomsCreditGrade>;
  readonly kind?: Maybe<CustomsTraderKind>;
  readonly office?: Maybe<Scalars['String']['output']>;
  readonly penalties?: Maybe<Scalars['Int']['output']>;
  readonly registeredAt?: Maybe<Scalars['Date']['output']>;
  readonly state?: Maybe<CustomsState>;
};

export type EnterpriseDeviceLicense = {
  readonly expiresAt?: Maybe<Scalars['Date']['output']>;
  readonly kind?: Maybe<DeviceLicenseKind>;
  readonly number?: Maybe<Scalars['String']['output']>;
  readonly scope?: Maybe<Scalars['String']['output']>;
  readonly state?: Maybe<PermitState>;
};

export type EnterpriseDeviceRegistration = {
  readonly class?: Maybe<DeviceClass>;
  readonly expiresAt?: Maybe<Scalars['Date']['output']>;
  readonly number?: Maybe<Scalars['String']['output']>;
  readonly product?: Maybe<Scalars['String']['output']>;
};

export type EnterpriseDrugApproval = {
  readonly drug?: Maybe<Scalars['String']['output']>;
  readonly expiresAt?: Maybe<Scalars['Date']['output']>;
  readonly kind?: Maybe<DrugApprovalKind>;
  readonly number?: Maybe<Scalars['String']['output']>;
};

export type EnterpriseDrugLicense = {
  readonly expiresAt?: Maybe<Scalars['Date']['output']>;
  readonly issuedAt?: Maybe<Scalars['Date']['output']>;
  readonly issuer?: Maybe<Scalars['String']['output']>;
  readonly kind?: Maybe<DrugLicenseKind>;
  readonly mode?: Maybe<DrugTradeMode>;
  readonly number?: Maybe<Scalars['String']['output']>;
  readonly qualityOfficer?: Maybe<Scalars['String']['output']>;
  readonly scope?: Maybe<Scalars['String']['output']>;
  readonly state?: Maybe<PermitState>;
};

export type EnterpriseElectricityAccount = {
  readonly address?: Maybe<Scalars['String']['output']>;
  readonly arrears?: Maybe<Scalars['Float']['output']>;
  readonly capacity?: Maybe<Scalars['Float']['output']>;
  readonly number?: Maybe<Scalars['String']['output']>;
  readonly openedAt?: Maybe<Scalars['Date']['output']>;
  readonly state?: Maybe<ElectricityAccountState>;
  readonly use?: Maybe<ElectricityUse>;
  readonly voltage?: Maybe<SupplyVoltage>;
};

export type EnterpriseEntertainmentPermit = {
  readonly capacity?: Maybe<Scalars['Int']['output']>;
  readonly expiresAt?: Maybe<Scalars['Date']['output']>;
  readonly floorArea?: Maybe<Scalars['Float']['output']>;
  readonly issuedAt?: Maybe<Scalars['Date']['output']>;
  readonly issuer?: Maybe<Scalars['String']['output']>;
  readonly kind?: Maybe<EntertainmentKind>;
  readonly number?: Maybe<Scalars['String']['output']>;
  readonly state?: Maybe<PermitState>;
};

export type EnterpriseEnvironmentalApproval = {
  readonly acceptedAt?: Maybe<Scalars['Date']['output']>;
  readonly authority?: Maybe<Scalars['String']['output']>;
  readonly decidedAt?: Maybe<Scalars['Date']['output']>;
  readonly kind?: Maybe<EnvironmentalAssessmentKind>;
  readonly number?: Maybe<Scalars['String']['output']>;
  readonly projectCode?: Maybe<Scalars['String']['output']>;
  readonly projectName?: Maybe<Scalars['String']['output']>;
  readonly result?: Maybe<EnvironmentalApprovalResult>;
};

export type EnterpriseFirePenalty = {
  readonly decidedAt?: Maybe<Scalars['Date']['output']>;
  readonly fine?: Maybe<Scalars['Float']['output']>;
  readonly matter?: Maybe<Scalars['String']['output']>;
  readonly number?: Maybe<Scalars['String']['output']>;
};

export type EnterpriseFireSafety = {
  readonly inspectedAt?: Maybe<Scalars['Date']['output']>;
  readonly inspectionNumber?: Maybe<Scalars['String']['output']>;
  readonly inspectionResult?: Maybe<FireInspectionResult>;
  readonly keyUnit?: Maybe<Scalars['Boolean']['output']>;
  readonly penalties?: Maybe<ReadonlyArray<EnterpriseFirePenalty>>;
  readonly placeKind?: Maybe<PublicPlaceKind>;
};

export type EnterpriseFireServiceAgency = {
  readonly engineers?: Maybe<Scalars['Int']['output']>;
  readonly number?: Maybe<Scalars['String']['output']>;
  readonly operators?: Maybe<Scalars['Int']['output']>;
  readonly registeredAt?: Maybe<Scalars['Date']['output']>;
  readonly scope?: Maybe<FireServiceScope>;
  readonly state?: Maybe<FireServiceAgencyState>;
  readonly technicalDirector?: Maybe<Scalars['String']['output']>;
};

export type EnterpriseFishery = {
  readonly breeding?: Maybe<EnterpriseAquaticBreeding>;
  readonly fishing?: Maybe<EnterpriseFishing>;
};

export type EnterpriseFishing = {
  readonly expiresAt?: Maybe<Scalars['Date']['output']>;
  readonly gear?: Maybe<Scalars['String']['output']>;
  readonly number?: Maybe<Scalars['String']['output']>;
  readonly state?: Maybe<PermitState>;
  readonly vessel?: Maybe<Scalars['String']['output']>;
  readonly waters?: Maybe<Scalars['String']['output']>;
};

export type EnterpriseFoodLicense = {
  readonly expiresAt?: Maybe<Scalars['Date']['output']>;
  readonly inspectedAt?: Maybe<Scalars['Date']['output']>;
  readonly inspectionResult?: Maybe<InspectionResult>;
  readonly issuedAt?: Maybe<Scalars['Date']['output']>;
  readonly kind?: Maybe<FoodLicenseKind>;
  readonly number?: Maybe<Scalars['String']['output']>;
  readonly riskGrade?: Maybe<FoodRiskGrade>;
  readonly scope?: Maybe<Scalars['String']['output']>;
  readonly state?: Maybe<PermitState>;
};

export type EnterpriseForeignTrade = {
  readonly declaredAt?: Maybe<Scalars['Date']['output']>;
  readonly exports?: Maybe<Scalars['Float']['output']>;
  readonly filedAt?: Maybe<Scalars['Date']['output']>;
  readonly imports?: Maybe<Scalars['Float']['output']>;
  readonly number?: Maybe<Scalars['String']['output']>;
  readonly originFilingNumber?: Maybe<Scalars['String']['output']>;
  readonly ports?: Maybe<ReadonlyArray<EnterpriseTradePort>>;
};

export type EnterpriseHazardousWastePermit = {
  readonly expiresAt?: Maybe<Scalars['Date']['output']>;
  readonly number?: Maybe<Scalars['String']['output']>;
  readonly operation?: Maybe<HazardousWasteOperation>;
  readonly state?: Maybe<PermitState>;
  readonly wastes?: Maybe<ReadonlyArray<EnterprisePermittedWaste>>;
};

export type EnterpriseHazardousWasteTransfers = {
  readonly manifests?: Maybe<Scalars['Int']['output']>;
  readonly openManifests?: Maybe<Scalars['Int']['output']>;
  readonly year?: Maybe<Scalars['Int']['output']>;
};

export type EnterpriseHighRiskSportsPermit = {
  readonly expiresAt?: Maybe<Scalars['Date']['output']>;
  readonly instructors?: Maybe<Scalars['Int']['output']>;
  readonly issuedAt?: Maybe<Scalars['Date']['output']>;
  readonly issuer?: Maybe<Scalars['String']['output']>;
  readonly number?: Maybe<Scalars['String']['output']>;
  readonly rescuers?: Maybe<Scalars['Int']['output']>;
  readonly sports?: Maybe<Scalars['String']['output']>;
  readonly state?: Maybe<PermitState>;
  readonly venue?: Maybe<Scalars['String']['output']>;
};

export type EnterpriseHousingFund = {
  readonly account?: Maybe<Scalars['String']['output']>;
  readonly openedAt?: Maybe<Scalars['Date']['output']>;
  readonly paidThrough?: Maybe<Scalars['String']['output']>;
  readonly payers?: Maybe<Scalars['Int']['output']>;
  readonly rate?: Maybe<Scalars['Float']['output']>;
  readonly state?: Maybe<HousingFundUnitState>;
};

export type EnterpriseInternetDrugService = {
  readonly commercial?: Maybe<Scalars['Boolean']['output']>;
  readonly domain?: Maybe<Scalars['String']['output']>;
  readonly expiresAt?: Maybe<Scalars['Date']['output']>;
  readonly number?: Maybe<Scalars['String']['output']>;
  readonly state?: Maybe<PermitState>;
};

export type EnterpriseInvestmentProject = {
  readonly authority?: Maybe<Scalars['String']['output']>;
  readonly code?: Maybe<Scalars['String']['output']>;
  readonly filedAt?: Maybe<Scalars['Date']['output']>;
  readonly filingNumber?: Maybe<Scalars['String']['output']>;
  readonly investment?: Maybe<Scalars['Float']['output']>;
  readonly name?: Maybe<Scalars['String']['output']>;
  readonly nature?: Maybe<InvestmentNature>;
  readonly place?: Maybe<Scalars['String']['output']>;
  readonly state?: Maybe<PermitState>;
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

export type EnterpriseLightningProtection = {
  readonly acceptanceNumber?: Maybe<Scalars['String']['output']>;
  readonly acceptedAt?: Maybe<Scalars['Date']['output']>;
  readonly designApprovedAt?: Maybe<Scalars['Date']['output']>;
  readonly designNumber?: Maybe<Scalars['String']['output']>;
  readonly inspectedUntil?: Maybe<Scalars['Date']['output']>;
  readonly siteKind?: Maybe<LightningSiteKind>;
  readonly siteName?: Maybe<Scalars['String']['output']>;
};

export type EnterpriseMedicalInstitution = {
  readonly beds?: Maybe<Scalars['Int']['output']>;
  readonly director?: Maybe<Scalars['String']['output']>;
  readonly expiresAt?: Maybe<Scalars['Date']['output']>;
  readonly forProfit?: Maybe<Scalars['Boolean']['output']>;
  readonly issuedAt?: Maybe<Scalars['Date']['output']>;
  readonly issuer?: Maybe<Scalars['String']['output']>;
  readonly kind?: Maybe<MedicalInstitutionKind>;
  readonly number?: Maybe<Scalars['String']['output']>;
  readonly state?: Maybe<PermitState>;
  readonly subjects?: Maybe<Scalars['String']['output']>;
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

export type EnterpriseOpening = {
  readonly acceptedAt?: Maybe<Scalars['Date']['output']>;
  readonly completedAt?: Maybe<Scalars['Date']['output']>;
  readonly number?: Maybe<Scalars['String']['output']>;
  readonly state?: Maybe<OpeningState>;
  readonly steps?: Maybe<ReadonlyArray<EnterpriseOpeningStep>>;
};

export type EnterpriseOpeningStep = {
  readonly completedAt?: Maybe<Scalars['Date']['output']>;
  readonly office?: Maybe<Scalars['String']['output']>;
  readonly state?: Maybe<OpeningStepState>;
  readonly step?: Maybe<OpeningStep>;
};

export type EnterpriseOriginInspection = {
  readonly area?: Maybe<Scalars['Float']['output']>;
  readonly crop?: Maybe<Scalars['String']['output']>;
  readonly expiresAt?: Maybe<Scalars['Date']['output']>;
  readonly inspectedAt?: Maybe<Scalars['Date']['output']>;
  readonly number?: Maybe<Scalars['String']['output']>;
};

export type EnterpriseOversizePass = {
  readonly expiresAt?: Maybe<Scalars['Date']['output']>;
  readonly number?: Maybe<Scalars['String']['output']>;
  readonly plate?: Maybe<Scalars['String']['output']>;
  readonly route?: Maybe<Scalars['String']['output']>;
  readonly state?: Maybe<PermitState>;
};

export type EnterprisePenalty = {
  readonly authority?: Maybe<Scalars['String']['output']>;
  readonly decidedAt?: Maybe<Scalars['Date']['output']>;
  readonly fine?: Maybe<Scalars['Float']['output']>;
  readonly matter?: Maybe<Scalars['String']['output']>;
  readonly number?: Maybe<Scalars['String']['output']>;
};

export type EnterprisePermittedWaste = {
  readonly annualCapacity?: Maybe<Scalars['Float']['output']>;
  readonly category?: Maybe<Scalars['String']['output']>;
};

export type EnterprisePesticideTrade = {
  readonly branches?: Maybe<Scalars['Int']['output']>;
  readonly expiresAt?: Maybe<Scalars['Date']['output']>;
  readonly issuedAt?: Maybe<Scalars['Date']['output']>;
  readonly issuer?: Maybe<Scalars['String']['output']>;
  readonly number?: Maybe<Scalars['String']['output']>;
  readonly restricted?: Maybe<Scalars['Boolean']['output']>;
  readonly state?: Maybe<PermitState>;
  readonly warehouse?: Maybe<Scalars['String']['output']>;
};

export type EnterprisePlantQuarantine = {
  readonly origin?: Maybe<EnterpriseOriginInspection>;
  readonly transport?: Maybe<EnterpriseTransportCertificate>;
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

export type EnterpriseProjectAgency = {
  readonly included?: Maybe<Scalars['Boolean']['output']>;
  readonly zone?: Maybe<Scalars['String']['output']>;
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

export type EnterprisePublicationPermit = {
  readonly checkedAt?: Maybe<Scalars['Date']['output']>;
  readonly issuedAt?: Maybe<Scalars['Date']['output']>;
  readonly issuer?: Maybe<Scalars['String']['output']>;
  readonly number?: Maybe<Scalars['String']['output']>;
  readonly online?: Maybe<Scalars['Boolean']['output']>;
  readonly scope?: Maybe<Scalars['String']['output']>;
  readonly state?: Maybe<PermitState>;
  readonly trade?: Maybe<PublicationTrade>;
};

export type EnterpriseQualityPermit = {
  readonly expiresAt?: Maybe<Scalars['Date']['output']>;
  readonly kind?: Maybe<QualityPermitKind>;
  readonly number?: Maybe<Scalars['String']['output']>;
  readonly scope?: Maybe<Scalars['String']['output']>;
  readonly state?: Maybe<PermitState>;
};

export type EnterpriseRadiationPermit = {
  readonly assessedYear?: Maybe<Scalars['Int']['output']>;
  readonly devices?: Maybe<Scalars['Int']['output']>;
  readonly expiresAt?: Maybe<Scalars['Date']['output']>;
  readonly issuedAt?: Maybe<Scalars['Date']['output']>;
  readonly issuer?: Maybe<Scalars['String']['output']>;
  readonly number?: Maybe<Scalars['String']['output']>;
  readonly scope?: Maybe<Scalars['String']['output']>;
  readonly sources?: Maybe<Scalars['Int']['output']>;
  readonly state?: Maybe<PermitState>;
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
  readonly economicType?: Maybe<Scalars['String']['output']>;
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

export type EnterpriseRideHailing = {
  readonly area?: Maybe<Scalars['String']['output']>;
  readonly expiresAt?: Maybe<Scalars['Date']['output']>;
  readonly number?: Maybe<Scalars['String']['output']>;
  readonly state?: Maybe<PermitState>;
};

export type EnterpriseRideHailingVehicle = {
  readonly expiresAt?: Maybe<Scalars['Date']['output']>;
  readonly number?: Maybe<Scalars['String']['output']>;
  readonly plate?: Maybe<Scalars['String']['output']>;
  readonly state?: Maybe<PermitState>;
};

export type EnterpriseRoadTransport = {
  readonly expiresAt?: Maybe<Scalars['Date']['output']>;
  readonly number?: Maybe<Scalars['String']['output']>;
  readonly scope?: Maybe<Scalars['String']['output']>;
  readonly state?: Maybe<PermitState>;
  readonly vehicles?: Maybe<Scalars['Int']['output']>;
};

export type EnterpriseScienceConduct = {
  readonly conclusion?: Maybe<ConductCheck>;
  readonly searchedFrom?: Maybe<Scalars['Date']['output']>;
  readonly searchedUntil?: Maybe<Scalars['Date']['output']>;
};

export type EnterpriseSeal = {
  readonly kind?: Maybe<SealKind>;
  readonly number?: Maybe<Scalars['String']['output']>;
  readonly recordedAt?: Maybe<Scalars['Date']['output']>;
};

export type EnterpriseSeedLicense = {
  readonly area?: Maybe<Scalars['String']['output']>;
  readonly expiresAt?: Maybe<Scalars['Date']['output']>;
  readonly issuedAt?: Maybe<Scalars['Date']['output']>;
  readonly issuer?: Maybe<Scalars['String']['output']>;
  readonly number?: Maybe<Scalars['String']['output']>;
  readonly state?: Maybe<PermitState>;
  readonly varieties?: Maybe<ReadonlyArray<EnterpriseSeedVariety>>;
};

export type EnterpriseSeedVariety = {
  readonly approvalNumber?: Maybe<Scalars['String']['output']>;
  readonly crop?: Maybe<Scalars['String']['output']>;
  readonly name?: Maybe<Scalars['String']['output']>;
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

export type EnterpriseSocialOrganization = {
  readonly authority?: Maybe<Scalars['String']['output']>;
  readonly certificateNumber?: Maybe<Scalars['String']['output']>;
  readonly checkResult?: Maybe<SocialOrganizationCheck>;
  readonly checkedYear?: Maybe<Scalars['Int']['output']>;
  readonly expiresAt?: Maybe<Scalars['Date']['output']>;
  readonly issuedAt?: Maybe<Scalars['Date']['output']>;
  readonly kind?: Maybe<SocialOrganizationKind>;
  readonly rating?: Maybe<SocialOrganizationRating>;
  readonly scope?: Maybe<Scalars['String']['output']>;
  readonly state?: Maybe<PermitState>;
  readonly supervisor?: Maybe<Scalars['String']['output']>;
};

export type EnterpriseSoilConservation = {
  readonly approvalNumber?: Maybe<Scalars['String']['output']>;
  readonly approvedAt?: Maybe<Scalars['Date']['output']>;
  readonly feePaid?: Maybe<Scalars['Boolean']['output']>;
};

export type EnterpriseSpecialEquipment = {
  readonly inspectBefore?: Maybe<Scalars['Date']['output']>;
  readonly kind?: Maybe<EquipmentKind>;
  readonly number?: Maybe<Scalars['String']['output']>;
  readonly state?: Maybe<PermitState>;
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

export type EnterpriseTelecomConduct = {
  readonly conclusion?: Maybe<ConductCheck>;
  readonly searchedFrom?: Maybe<Scalars['Date']['output']>;
  readonly searchedUntil?: Maybe<Scalars['Date']['output']>;
};

export type EnterpriseTobaccoLicense = {
  readonly address?: Maybe<Scalars['String']['output']>;
  readonly expiresAt?: Maybe<Scalars['Date']['output']>;
  readonly issuedAt?: Maybe<Scalars['Date']['output']>;
  readonly issuer?: Maybe<Scalars['String']['output']>;
  readonly manager?: Maybe<Scalars['String']['output']>;
  readonly number?: Maybe<Scalars['String']['output']>;
  readonly scope?: Maybe<Scalars['String']['output']>;
  readonly state?: Maybe<PermitState>;
  readonly supplier?: Maybe<Scalars['String']['output']>;
};

export type EnterpriseTradePort = {
  readonly code?: Maybe<Scalars['String']['output']>;
  readonly declarations?: Maybe<Scalars['Int']['output']>;
  readonly name?: Maybe<Scalars['String']['output']>;
};

export type EnterpriseTransportCertificate = {
  readonly expiresAt?: Maybe<Scalars['Date']['output']>;
  readonly issuedAt?: Maybe<Scalars['Date']['output']>;
  readonly number?: Maybe<Scalars['String']['output']>;
  readonly state?: Maybe<PermitState>;
};

export type EnterpriseTravelAgency = {
  readonly business?: Maybe<TravelBusiness>;
  readonly deposit?: Maybe<Scalars['Float']['output']>;
  readonly depositBank?: Maybe<Scalars['String']['output']>;
  readonly expiresAt?: Maybe<Scalars['Date']['output']>;
  readonly issuedAt?: Maybe<Scalars['Date']['output']>;
  readonly issuer?: Maybe<Scalars['String']['output']>;
  readonly liabilityInsuredUntil?: Maybe<Scalars['Date']['output']>;
  readonly number?: Maybe<Scalars['String']['output']>;
  readonly state?: Maybe<PermitState>;
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

export type EnterpriseVeterinaryDrugProduction = {
  readonly expiresAt?: Maybe<Scalars['Date']['output']>;
  readonly number?: Maybe<Scalars['String']['output']>;
  readonly scope?: Maybe<Scalars['String']['output']>;
  readonly state?: Maybe<PermitState>;
};

export type EnterpriseVeterinaryDrugTrade = {
  readonly expiresAt?: Maybe<Scalars['Date']['output']>;
  readonly number?: Maybe<Scalars['String']['output']>;
  readonly scope?: Maybe<Scalars['String']['output']>;
  readonly state?: Maybe<PermitState>;
};

export type EnterpriseVeterinaryDrugs = {
  readonly production?: Maybe<EnterpriseVeterinaryDrugProduction>;
  readonly trade?: Maybe<EnterpriseVeterinaryDrugTrade>;
};

export type EnterpriseWaterConduct = {
  readonly conclusion?: Maybe<ConductCheck>;
  readonly searchedFrom?: Maybe<Scalars['Date']['output']>;
  readonly searchedUntil?: Maybe<Scalars['Date']['output']>;
};

export type EnterpriseWorkSafetyConduct = {
  readonly conclusion?: Maybe<ConductCheck>;
  readonly penalties?: Maybe<ReadonlyArray<EnterpriseWorkSafetyPenalty>>;
  readonly searchedFrom?: Maybe<Scalars['Date']['output']>;
  readonly searchedUntil?: Maybe<Scalars['Date']['output']>;
};

export type EnterpriseWorkSafetyPenalty = {
  readonly decidedAt?: Maybe<Scalars['Date']['output']>;
  readonly fine?: Maybe<Scalars['Float']['output']>;
  readonly matter?: Maybe<Scalars['String']['output']>;
  readonly number?: Maybe<Scalars['String']['output']>;
};

export type EntertainmentKind =
  | 'GAMES'
  | 'SINGING';

export type EnvironmentalApprovalResult =
  | 'APPROVED'
  | 'FILED'
  | 'REFUSED';

export type EnvironmentalAssessmentKind =
  | 'FORM'
  | 'REGISTRATION'
  | 'REPORT';

export type EquipmentCertificateKind =
  | 'INSPECTOR'
  | 'OPERATOR';

export type EquipmentKind =
  | 'BOILER'
  | 'CRANE'
  | 'LIFT'
  | 'PRESSURE_VESSEL'
  | 'SITE_VEHICLE';

export type ExplainInput = {
  readonly citizen?: InputMaybe<Scalars['CitizenId']['input']>;
  readonly consented?: Scalars['Boolean']['input'];
  readonly department?: InputMaybe<Scalars['String']['input']>;
  readonly operationName?: InputMaybe<Scalars['String']['input']>;
  readonly query: Scalars['String']['input'];
  readonly role?: InputMaybe<SupposedRole>;
  readonly variables?: InputMaybe<Scalars['JSON']['input']>;
};

export type ExplainedElement = {
  readonly label: Scalars['String']['output'];
  readonly operations: ReadonlyArray<Scalars['ID']['output']>;
  readonly path: Scalars['String']['output'];
  readonly reason: RulingReason;
  readonly ruling: ElementRuling;
  readonly sentence: Scalars['String']['output'];
};

export type ExplainedField = {
  readonly asksDepartments: Scalars['Boolean']['output'];
  readonly calls: Scalars['Int']['output'];
  readonly field: Scalars['String']['output'];
  readonly operations: ReadonlyArray<ExplainedOperation>;
  readonly refusal?: Maybe<ExplainedRefusal>;
  readonly responseName: Scalars['String']['output'];
  readonly sentence: Scalars['String']['output'];
  readonly standings: ReadonlyArray<ExplainedStanding>;
};

export type ExplainedLicense = {
  readonly given: Scalars['Boolean']['output'];
  readonly reason: RulingReason;
  readonly sentence: Scalars['String']['output'];
  readonly type: LicenseType;
};

export type ExplainedOperation = {
  readonly batch: Scalars['Int']['output'];
  readonly calls: Scalars['Int']['output'];
  readonly key?: Maybe<Scalars['String']['output']>;
  readonly keyFrom?: Maybe<Scalars['ID']['output']>;
  readonly keys: Scalars['Int']['output'];
  readonly kind: Scalars['String']['output'];
  readonly maxAgeSeconds: Scalars['Int']['output'];
  readonly mayBeCached: Scalars['Boolean']['output'];
  readonly operation: Scalars['ID']['output'];
  readonly purposeTravels: Scalars['Boolean']['output'];
  readonly route: Scalars['String']['output'];
  readonly sentence: Scalars['String']['output'];
  readonly source: SourceRef;
  readonly state: SourceState;
  readonly timeoutMs: Scalars['Int']['output'];
};

export type ExplainedProblem = {
  readonly code: Scalars['String']['output'];
  readonly en: Scalars['String']['output'];
  readonly path: Scalars['String']['output'];
  readonly zh: Scalars['String']['output'];
};

export type ExplainedProof = {
  readonly byConsent: Scalars['Boolean']['output'];
  readonly operation?: Maybe<Scalars['ID']['output']>;
  readonly relation: Relation;
  readonly sentence: Scalars['String']['output'];
  readonly source?: Maybe<SourceRef>;
  readonly state?: Maybe<SourceState>;
};

export type ExplainedRefusal = {
  readonly code: Scalars['String']['output'];
  readonly message: Scalars['String']['output'];
  readonly problems: ReadonlyArray<ExplainedProblem>;
};

export type ExplainedStanding = {
  readonly elements: ReadonlyArray<ExplainedElement>;
  readonly kind: SubjectKind;
  readonly licenses: ReadonlyArray<ExplainedLicense>;
  readonly minor: Scalars['Boolean']['output'];
  readonly proofs: ReadonlyArray<ExplainedProof>;
  readonly refusal?: Maybe<ExplainedRefusal>;
  readonly relation?: Maybe<Relation>;
  readonly role?: Maybe<Scalars['String']['output']>;
  readonly subjects: ReadonlyArray<Scalars['Int']['output']>;
};

export type Explanation = {
  readonly calls: Scalars['Int']['output'];
  readonly fields: ReadonlyArray<ExplainedField>;
  readonly subjects: Scalars['Int']['output'];
};

export type FieldReport = {
  readonly cached: Scalars['Boolean']['output'];
  readonly conflict?: Maybe<ReadonlyArray<ConflictingValue>>;
  readonly dueAt?: Maybe<Scalars['DateTime']['output']>;
  readonly fetchedAt?: Maybe<Scalars['DateTime']['output']>;
  readonly masked: Scalars['Boolean']['output'];
  readonly observedAt?: Maybe<Scalars['DateTime']['output']>;
  readonly path: Scalars['String']['output'];
  readonly sentence: Scalars['String']['output'];
  readonly source?: Maybe<SourceRef>;
  readonly state: ElementState;
  readonly unreadable: ReadonlyArray<Scalars['String']['output']>;
};

export type FindLicenseInput = {
  readonly code?: InputMaybe<Scalars['String']['input']>;
  readonly holder: LicenseHolderInput;
  readonly identifier?: InputMaybe<Scalars['String']['input']>;
  readonly number?: InputMaybe<Scalars['String']['input']>;
  readonly purpose: PurposeInput;
  readonly type?: InputMaybe<Scalars['ID']['input']>;
  readonly useCause: LicenseUseCause;
};

export type FindLicensesInput = {
  readonly holder: LicenseHolderInput;
  readonly purpose: PurposeInput;
  readonly types?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  readonly useCause: LicenseUseCause;
};

export type FindingProblem =
  | 'DUPLICATE_RECORD'
  | 'FIELD_MISSING'
  | 'FILE_COLUMNS'
  | 'FILE_ENCODING'
  | 'FILE_MISSING'
  | 'FILE_OVERDUE'
  | 'FILE_ROWS'
  | 'FILE_SHRUNK'
  | 'FILE_TOO_LARGE'
  | 'RECORD_WITHOUT_KEY'
  | 'UNMAPPED_CODE'
  | 'WRONG_FORMAT'
  | 'WRONG_SUBJECT'
  | 'WRONG_TYPE';

export type FireAcceptanceResult =
  | 'ACCEPTED'
  | 'FILED'
  | 'REJECTED';

export type FireInspectionResult =
  | 'COMMITTED'
  | 'FAILED'
  | 'PASSED';

export type FireOperatorDirection =
  | 'MAINTENANCE'
  | 'MONITORING';

export type FireOperatorLevel =
  | 'LEVEL_1'
  | 'LEVEL_2'
  | 'LEVEL_3'
  | 'LEVEL_4'
  | 'LEVEL_5';

export type FireServiceAgencyState =
  | 'CLOSED'
  | 'CORRECTING'
  | 'NORMAL';

export type FireServiceScope =
  | 'ASSESSMENT'
  | 'BOTH'
  | 'MAINTENANCE';

export type FoodLicenseKind =
  | 'OPERATION'
  | 'PRODUCTION'
  | 'WORKSHOP';

export type FoodRiskGrade =
  | 'A'
  | 'B'
  | 'C'
  | 'D';

export type ForgetAnswersInput = {
  readonly connector?: InputMaybe<Scalars['ID']['input']>;
  readonly subjects?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
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

export type HazardousWasteOperation =
  | 'COLLECTION'
  | 'COMPREHENSIVE';

export type HeldLicense = {
  readonly expiresAt?: Maybe<Scalars['Date']['output']>;
  readonly faults: ReadonlyArray<LicenseFault>;
  readonly fields?: Maybe<ReadonlyArray<LicenseField>>;
  readonly holder?: Maybe<Scalars['String']['output']>;
  readonly identifier?: Maybe<Scalars['ID']['output']>;
  readonly issuedAt?: Maybe<Scalars['Date']['output']>;
  readonly issuer?: Maybe<Scalars['String']['output']>;
  readonly name?: Maybe<Scalars['String']['output']>;
  readonly number?: Maybe<Scalars['String']['output']>;
  readonly state?: Maybe<LicenseState>;
  readonly type: Scalars['String']['output'];
  readonly unreadable: ReadonlyArray<Scalars['String']['output']>;
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

export type InspectionResult =
  | 'CONFORMING'
  | 'MOSTLY_CONFORMING'
  | 'NOT_CONFORMING';

export type InsuranceState =
  | 'ACTIVE'
  | 'PAUSED'
  | 'TERMINATED';

export type InvestmentNature =
  | 'EXTENSION'
  | 'MODERNIZATION'
  | 'NEW'
  | 'REBUILD';

export type IssueLicenseRenditionInput = {
  readonly holder: LicenseHolderInput;
  readonly identifier: Scalars['String']['input'];
  readonly purpose: PurposeInput;
  readonly useCause: LicenseUseCause;
};

export type LegalWorkerAssessment =
  | 'ADEQUATE'
  | 'COMPETENT'
  | 'NOT_COMPETENT';

export type LicenseClaimInput = {
  readonly name: Scalars['String']['input'];
  readonly value: Scalars['String']['input'];
};

export type LicenseClaimOutcome =
  | 'INCOMPLETE'
  | 'MATCH'
  | 'MISMATCH'
  | 'NOT_FOUND'
  | 'NO_PERMISSION'
  | 'QUESTION_EMPTY'
  | 'UNAVAILABLE';

export type LicenseFault =
  | 'DATA_INCOMPLETE'
  | 'EXPIRED_VALID'
  | 'FACE_MISSING'
  | 'HOLDER_MISMATCH'
  | 'IDENTIFIER_CHECK'
  | 'IDENTIFIER_FORMAT'
  | 'IDENTIFIER_LEGACY'
  | 'ITEM_MISSING'
  | 'SUPERSEDED_VALID';

export type LicenseFaultCount = {
  readonly count: Scalars['Int']['output'];
  readonly fault: LicenseFault;
};

export type LicenseField = {
  readonly name: Scalars['String']['output'];
  readonly value: Scalars['String']['output'];
};

export type LicenseFound = {
  readonly license?: Maybe<HeldLicense>;
  readonly receipt: AuditReceipt;
  readonly sentence: Scalars['String']['output'];
  readonly source?: Maybe<SourceRef>;
  readonly state: ElementState;
};

export type LicenseHolderInput = {
  readonly id: Scalars['String']['input'];
  readonly kind: SubjectKind;
};

export type LicenseList = {
  readonly licenses: ReadonlyArray<HeldLicense>;
  readonly receipt: AuditReceipt;
  readonly sentence: Scalars['String']['output'];
  readonly source?: Maybe<SourceRef>;
  readonly state: ElementState;
};

export type LicenseQuality = {
  readonly sentence: Scalars['String']['output'];
  readonly since: Scalars['DateTime']['output'];
  readonly state: ElementState;
  readonly types: ReadonlyArray<LicenseTypeQuality>;
};

export type LicenseRendition = {
  readonly digest?: Maybe<Scalars['String']['output']>;
  readonly expiresAt?: Maybe<Scalars['DateTime']['output']>;
  readonly mediaType?: Maybe<Scalars['String']['output']>;
  readonly receipt: AuditReceipt;
  readonly sentence: Scalars['String']['output'];
  readonly source?: Maybe<SourceRef>;
  readonly state: ElementState;
  readonly url?: Maybe<Scalars['String']['output']>;
};

export type LicenseStanding =
  | 'IN_FORCE'
  | 'NOT_ACTIVATED'
  | 'NOT_IN_FORCE'
  | 'SUSPENDED';

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

export type LicenseTypeQuality = {
  readonly findings: ReadonlyArray<LicenseFaultCount>;
  readonly issued?: Maybe<Scalars['Int']['output']>;
  readonly seen: Scalars['Int']['output'];
  readonly type: LicenseType;
  readonly valid?: Maybe<Scalars['Int']['output']>;
};

export type LicenseUseCause =
  | 'CASE_CHECK'
  | 'CASE_HANDLING'
  | 'ON_SITE_CHECK'
  | 'OWN_VIEW'
  | 'RENEWAL';

export type LicenseVerification = {
  readonly outcome: LicenseClaimOutcome;
  readonly receipt: AuditReceipt;
  readonly sentence: Scalars['String']['output'];
  readonly source?: Maybe<SourceRef>;
  readonly standing?: Maybe<LicenseStanding>;
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

export type LightningSiteKind =
  | 'EXCEPTIONAL'
  | 'EXPOSED'
  | 'FLAMMABLE';

export type MandarinLevel =
  | 'LEVEL_1A'
  | 'LEVEL_1B'
  | 'LEVEL_2A'
  | 'LEVEL_2B'
  | 'LEVEL_3A'
  | 'LEVEL_3B';

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

export type MedicalInstitutionKind =
  | 'CHINESE_MEDICINE_HOSPITAL'
  | 'CLINIC'
  | 'GENERAL_HOSPITAL'
  | 'OUTPATIENT_DEPARTMENT'
  | 'SPECIALIZED_HOSPITAL';

export type MedicalInsuranceKind =
  | 'EMPLOYEE'
  | 'RESIDENT';

export type Mutation = {
  readonly completeAssistance: AssistanceTask;
  readonly forgetAnswers: AnswersForgotten;
  readonly giveConsent: Consent;
  readonly issueLicenseRendition: LicenseRendition;
  readonly resumeSource: SourceDecision;
  readonly returnAssistance: AssistanceTask;
  readonly suspendSource: SourceDecision;
  readonly withdrawConsent: Consent;
};


export type MutationCompleteAssistanceArgs = {
  input: CompleteAssistanceInput;
};


export type MutationForgetAnswersArgs = {
  input: ForgetAnswersInput;
};


export type MutationGiveConsentArgs = {
  input: GiveConsentInput;
};


export type MutationIssueLicenseRenditionArgs = {
  input: IssueLicenseRenditionInput;
};


export type MutationResumeSourceArgs = {
  input: ResumeSourceInput;
};


export type MutationReturnAssistanceArgs = {
  input: ReturnAssistanceInput;
};


export type MutationSuspendSourceArgs = {
  input: SuspendSourceInput;
};


export type MutationWithdrawConsentArgs = {
  input: WithdrawConsentInput;
};

export type NewbornScreening =
  | 'NORMAL'
  | 'NOT_SCREENED'
  | 'POSITIVE'
  | 'TO_BE_REPEATED';

export type Opening = {
  readonly path: Scalars['String']['output'];
  readonly salt: Scalars['String']['output'];
};

export type OpeningState =
  | 'DONE'
  | 'UNDER_WAY';

export type OpeningStep =
  | 'BANK_ACCOUNT'
  | 'HOUSING_FUND'
  | 'INVOICES'
  | 'MEDICAL_INSURANCE'
  | 'REGISTRATION'
  | 'SEALS'
  | 'SOCIAL_INSURANCE';

export type OpeningStepState =
  | 'DONE'
  | 'LEFT_OUT'
  | 'UNDER_WAY';

export type OutcomeCount = {
  readonly count: Scalars['Int']['output'];
  readonly outcome: CallOutcome;
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
  readonly certifiedAccountant?: Maybe<PersonCertifiedAccountant>;
  readonly childHealth?: Maybe<PersonChildHealth>;
  readonly contact?: Maybe<PersonContact>;
  readonly criminalRecord?: Maybe<PersonCriminalRecord>;
  readonly death?: Maybe<PersonDeath>;
  readonly disability?: Maybe<PersonDisability>;
  readonly disabilitySubsidies?: Maybe<ReadonlyArray<PersonDisabilitySubsidy>>;
  readonly drivingLicense?: Maybe<PersonDrivingLicense>;
  readonly education?: Maybe<PersonEducation>;
  readonly electricityAccounts?: Maybe<ReadonlyArray<PersonElectricityAccount>>;
  readonly employment?: Maybe<PersonEmployment>;
  readonly engineerRegistrations?: Maybe<ReadonlyArray<PersonEngineerRegistration>>;
  readonly equipmentCertificates?: Maybe<ReadonlyArray<PersonEquipmentCertificate>>;
  readonly fertility?: Maybe<PersonFertility>;
  readonly fieldReports: ReadonlyArray<FieldReport>;
  readonly fireOperatorCertificates?: Maybe<ReadonlyArray<PersonFireOperatorCertificate>>;
  readonly gasAccount?: Maybe<PersonGasAccount>;
  readonly heatingAccount?: Maybe<PersonHeatingAccount>;
  readonly household?: Maybe<PersonHousehold>;
  readonly housingFund?: Maybe<PersonHousingFund>;
  readonly id: Scalars['CitizenId']['output'];
  readonly identity?: Maybe<PersonIdentity>;
  readonly incomeTax?: Maybe<PersonIncomeTax>;
  readonly kinship?: Maybe<PersonKinship>;
  readonly legalServiceWorker?: Maybe<PersonLegalServiceWorker>;
  readonly licenses?: Maybe<ReadonlyArray<PersonLicense>>;
  readonly marriage?: Maybe<PersonMarriage>;
  readonly medicalInsurance?: Maybe<PersonMedicalInsurance>;
  readonly militaryService?: Maybe<PersonMilitaryService>;
  readonly nurse?: Maybe<PersonNurse>;
  readonly pension?: Maybe<PersonPension>;
  readonly personnelFile?: Maybe<PersonPersonnelFile>;
  readonly pharmacist?: Maybe<PersonPharmacist>;
  readonly physician?: Maybe<PersonPhysician>;
  readonly realEstate?: Maybe<PersonRealEstate>;
  readonly receipt: AuditReceipt;
  readonly reserveService?: Maybe<PersonReserveService>;
  readonly residence?: Maybe<PersonResidence>;
  readonly rideHailingDriver?: Maybe<PersonRideHailingDriver>;
  readonly roadTransportQualification?: Maybe<PersonRoadTransportQualification>;
  readonly safetyManagerCertificates?: Maybe<ReadonlyArray<PersonSafetyManagerCertificate>>;
  readonly schooling?: Maybe<PersonSchooling>;
  readonly socialInsurance?: Maybe<PersonSocialInsurance>;
  readonly socialSecurityCard?: Maybe<PersonSocialSecurityCard>;
  readonly sportsInstructor?: Maybe<PersonSportsInstructor>;
  readonly taxiDriver?: Maybe<PersonTaxiDriver>;
  readonly teacherTests?: Maybe<PersonTeacherTests>;
  readonly tourGuide?: Maybe<PersonTourGuide>;
  readonly travelDocuments?: Maybe<ReadonlyArray<PersonTravelDocument>>;
  readonly vaccinationCheck?: Maybe<PersonVaccinationCheck>;
  readonly vehicles?: Maybe<ReadonlyArray<PersonVehicle>>;
  readonly veterinarian?: Maybe<PersonVeterinarian>;
  readonly waterAccount?: Maybe<PersonWaterAccount>;
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

export type PersonCertifiedAccountant = {
  readonly admittedAt?: Maybe<Scalars['Date']['output']>;
  readonly firm?: Maybe<Scalars['String']['output']>;
  readonly inspectedYear?: Maybe<Scalars['Int']['output']>;
  readonly inspectionPassed?: Maybe<Scalars['Boolean']['output']>;
  readonly kind?: Maybe<AccountantKind>;
  readonly number?: Maybe<Scalars['String']['output']>;
  readonly state?: Maybe<PermitState>;
};

export type PersonChildHealth = {
  readonly birthCertificateNumber?: Maybe<Scalars['String']['output']>;
  readonly checkedAt?: Maybe<Scalars['Date']['output']>;
  readonly checkupResult?: Maybe<ChildCheckupResult>;
  readonly highRisk?: Maybe<Scalars['Boolean']['output']>;
  readonly manager?: Maybe<Scalars['String']['output']>;
  readonly newbornScreening?: Maybe<NewbornScreening>;
  readonly recordNumber?: Maybe<Scalars['String']['output']>;
  readonly vaccinationCardNumber?: Maybe<Scalars['String']['output']>;
  readonly vaccinationClinic?: Maybe<Scalars['String']['output']>;
  readonly vaccinationComplete?: Maybe<Scalars['Boolean']['output']>;
  readonly vaccinations?: Maybe<ReadonlyArray<PersonVaccination>>;
};

export type PersonContact = {
  readonly mailingAddress?: Maybe<Scalars['String']['output']>;
  readonly mobile?: Maybe<Scalars['String']['output']>;
};

export type PersonCriminalRecord = {
  readonly authority?: Maybe<Scalars['String']['output']>;
  readonly conclusion?: Maybe<CriminalRecordCheck>;
  readonly searchedFrom?: Maybe<Scalars['Date']['output']>;
  readonly searchedUntil?: Maybe<Scalars['Date']['output']>;
};

export type PersonDeath = {
  readonly crematedAt?: Maybe<Scalars['Date']['output']>;
  readonly cremationNumber?: Maybe<Scalars['String']['output']>;
  readonly cremationPlace?: Maybe<Scalars['String']['output']>;
  readonly date?: Maybe<Scalars['Date']['output']>;
  readonly registerCancelled?: Maybe<Scalars['Boolean']['output']>;
  readonly registerCancelledAt?: Maybe<Scalars['Date']['output']>;
};

export type PersonDisability = {
  readonly expiresAt?: Maybe<Scalars['Date']['output']>;
  readonly grade?: Maybe<DisabilityGrade>;
  readonly guardianName?: Maybe<Scalars['String']['output']>;
  readonly issuedAt?: Maybe<Scalars['Date']['output']>;
  readonly issuer?: Maybe<Scalars['String']['output']>;
  readonly kind?: Maybe<DisabilityKind>;
  readonly number?: Maybe<Scalars['String']['output']>;
  readonly state?: Maybe<PermitState>;
};

export type PersonDisabilitySubsidy = {
  readonly kind?: Maybe<DisabilitySubsidyKind>;
  readonly monthlyAmount?: Maybe<Scalars['Float']['output']>;
  readonly paidThrough?: Maybe<Scalars['String']['output']>;
  readonly payer?: Maybe<Scalars['String']['output']>;
  readonly reviewedAt?: Maybe<Scalars['Date']['output']>;
  readonly since?: Maybe<Scalars['String']['output']>;
  readonly state?: Maybe<DisabilitySubsidyState>;
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

export type PersonElectricityAccount = {
  readonly address?: Maybe<Scalars['String']['output']>;
  readonly arrears?: Maybe<Scalars['Float']['output']>;
  readonly number?: Maybe<Scalars['String']['output']>;
  readonly openedAt?: Maybe<Scalars['Date']['output']>;
  readonly state?: Maybe<ElectricityAccountState>;
  readonly use?: Maybe<ElectricityUse>;
  readonly voltage?: Maybe<SupplyVoltage>;
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

export type PersonEngineerRegistration = {
  readonly employerCreditCode?: Maybe<Scalars['String']['output']>;
  readonly employerName?: Maybe<Scalars['String']['output']>;
  readonly expiresAt?: Maybe<Scalars['Date']['output']>;
  readonly number?: Maybe<Scalars['String']['output']>;
  readonly profession?: Maybe<RegisteredProfession>;
  readonly registeredAt?: Maybe<Scalars['Date']['output']>;
  readonly sealNumber?: Maybe<Scalars['String']['output']>;
  readonly state?: Maybe<PermitState>;
  readonly trainingHours?: Maybe<Scalars['Int']['output']>;
};

export type PersonEquipmentCertificate = {
  readonly expiresAt?: Maybe<Scalars['Date']['output']>;
  readonly issuedAt?: Maybe<Scalars['Date']['output']>;
  readonly issuer?: Maybe<Scalars['String']['output']>;
  readonly kind?: Maybe<EquipmentCertificateKind>;
  readonly number?: Maybe<Scalars['String']['output']>;
  readonly scope?: Maybe<Scalars['String']['output']>;
  readonly state?: Maybe<PermitState>;
};

export type PersonFamilyAccountMember = {
  readonly citizenId?: Maybe<Scalars['String']['output']>;
  readonly name?: Maybe<Scalars['String']['output']>;
};

export type PersonFertility = {
  readonly authority?: Maybe<Scalars['String']['output']>;
  readonly onlyChild?: Maybe<PersonOnlyChild>;
  readonly parity?: Maybe<Scalars['Int']['output']>;
  readonly registeredAt?: Maybe<Scalars['Date']['output']>;
  readonly registrationNumber?: Maybe<Scalars['String']['output']>;
};

export type PersonFireOperatorCertificate = {
  readonly direction?: Maybe<FireOperatorDirection>;
  readonly examiner?: Maybe<Scalars['String']['output']>;
  readonly issuedAt?: Maybe<Scalars['Date']['output']>;
  readonly level?: Maybe<FireOperatorLevel>;
  readonly number?: Maybe<Scalars['String']['output']>;
  readonly state?: Maybe<PermitState>;
};

export type PersonGasAccount = {
  readonly arrears?: Maybe<Scalars['Float']['output']>;
  readonly number?: Maybe<Scalars['String']['output']>;
};

export type PersonHeatingAccount = {
  readonly arrears?: Maybe<Scalars['Float']['output']>;
  readonly number?: Maybe<Scalars['String']['output']>;
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

export type PersonLegalServiceWorker = {
  readonly assessedYear?: Maybe<Scalars['Int']['output']>;
  readonly assessment?: Maybe<LegalWorkerAssessment>;
  readonly expiresAt?: Maybe<Scalars['Date']['output']>;
  readonly issuer?: Maybe<Scalars['String']['output']>;
  readonly number?: Maybe<Scalars['String']['output']>;
  readonly office?: Maybe<Scalars['String']['output']>;
  readonly practisingSince?: Maybe<Scalars['Date']['output']>;
  readonly state?: Maybe<PermitState>;
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

export type PersonMilitaryService = {
  readonly certificateNumber?: Maybe<Scalars['String']['output']>;
  readonly dischargeKind?: Maybe<DischargeKind>;
  readonly dischargedAt?: Maybe<Scalars['Date']['output']>;
  readonly enlistedAt?: Maybe<Scalars['Date']['output']>;
  readonly grantPaid?: Maybe<Scalars['Boolean']['output']>;
};

export type PersonNurse = {
  readonly expiresAt?: Maybe<Scalars['Date']['output']>;
  readonly institution?: Maybe<Scalars['String']['output']>;
  readonly issuedAt?: Maybe<Scalars['Date']['output']>;
  readonly issuer?: Maybe<Scalars['String']['output']>;
  readonly number?: Maybe<Scalars['String']['output']>;
  readonly state?: Maybe<PermitState>;
};

export type PersonOnlyChild = {
  readonly certificateNumber?: Maybe<Scalars['String']['output']>;
  readonly childBirthDate?: Maybe<Scalars['Date']['output']>;
  readonly childName?: Maybe<Scalars['String']['output']>;
  readonly issuedAt?: Maybe<Scalars['Date']['output']>;
  readonly issuer?: Maybe<Scalars['String']['output']>;
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

export type PersonPharmacist = {
  readonly category?: Maybe<PharmacistCategory>;
  readonly expiresAt?: Maybe<Scalars['Date']['output']>;
  readonly number?: Maybe<Scalars['String']['output']>;
  readonly practice?: Maybe<PharmacistPractice>;
  readonly registeredAt?: Maybe<Scalars['Date']['output']>;
  readonly state?: Maybe<PermitState>;
  readonly workplace?: Maybe<Scalars['String']['output']>;
  readonly workplaceCreditCode?: Maybe<Scalars['String']['output']>;
};

export type PersonPhysician = {
  readonly category?: Maybe<PhysicianCategory>;
  readonly grade?: Maybe<PhysicianGrade>;
  readonly institution?: Maybe<Scalars['String']['output']>;
  readonly issuedAt?: Maybe<Scalars['Date']['output']>;
  readonly issuer?: Maybe<Scalars['String']['output']>;
  readonly number?: Maybe<Scalars['String']['output']>;
  readonly qualificationNumber?: Maybe<Scalars['String']['output']>;
  readonly scope?: Maybe<Scalars['String']['output']>;
  readonly state?: Maybe<PermitState>;
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

export type PersonReserveService = {
  readonly registered?: Maybe<Scalars['Boolean']['output']>;
  readonly registeredAt?: Maybe<Scalars['Date']['output']>;
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

export type PersonRideHailingDriver = {
  readonly companyName?: Maybe<Scalars['String']['output']>;
  readonly expiresAt?: Maybe<Scalars['Date']['output']>;
  readonly number?: Maybe<Scalars['String']['output']>;
  readonly state?: Maybe<PermitState>;
};

export type PersonRoadTransportQualification = {
  readonly expiresAt?: Maybe<Scalars['Date']['output']>;
  readonly grade?: Maybe<ReputationGrade>;
  readonly issuedAt?: Maybe<Scalars['Date']['output']>;
  readonly number?: Maybe<Scalars['String']['output']>;
  readonly points?: Maybe<Scalars['Int']['output']>;
  readonly post?: Maybe<RoadTransportPost>;
  readonly state?: Maybe<PermitState>;
  readonly trainingDueAt?: Maybe<Scalars['Date']['output']>;
  readonly trainingHours?: Maybe<Scalars['Int']['output']>;
};

export type PersonSafetyManagerCertificate = {
  readonly category?: Maybe<SafetyManagerCategory>;
  readonly employerCreditCode?: Maybe<Scalars['String']['output']>;
  readonly employerName?: Maybe<Scalars['String']['output']>;
  readonly expiresAt?: Maybe<Scalars['Date']['output']>;
  readonly issuedAt?: Maybe<Scalars['Date']['output']>;
  readonly number?: Maybe<Scalars['String']['output']>;
  readonly state?: Maybe<PermitState>;
};

export type PersonSchooling = {
  readonly districtSchool?: Maybe<Scalars['String']['output']>;
  readonly kindergarten?: Maybe<Scalars['String']['output']>;
  readonly school?: Maybe<Scalars['String']['output']>;
  readonly studentNumber?: Maybe<Scalars['String']['output']>;
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

export type PersonSportsInstructor = {
  readonly approvedAt?: Maybe<Scalars['Date']['output']>;
  readonly approver?: Maybe<Scalars['String']['output']>;
  readonly grade?: Maybe<SportsInstructorGrade>;
  readonly number?: Maybe<Scalars['String']['output']>;
  readonly sport?: Maybe<Scalars['String']['output']>;
  readonly station?: Maybe<Scalars['String']['output']>;
};

export type PersonTaxMonth = {
  readonly income?: Maybe<Scalars['Float']['output']>;
  readonly month?: Maybe<Scalars['String']['output']>;
  readonly tax?: Maybe<Scalars['Float']['output']>;
  readonly withholderCreditCode?: Maybe<Scalars['String']['output']>;
  readonly withholderName?: Maybe<Scalars['String']['output']>;
};

export type PersonTaxiDriver = {
  readonly companyName?: Maybe<Scalars['String']['output']>;
  readonly expiresAt?: Maybe<Scalars['Date']['output']>;
  readonly grade?: Maybe<ReputationGrade>;
  readonly number?: Maybe<Scalars['String']['output']>;
  readonly state?: Maybe<PermitState>;
};

export type PersonTeacherTests = {
  readonly mandarinCertificateNumber?: Maybe<Scalars['String']['output']>;
  readonly mandarinLevel?: Maybe<MandarinLevel>;
  readonly pedagogyPassed?: Maybe<Scalars['Boolean']['output']>;
};

export type PersonTourGuide = {
  readonly expiresAt?: Maybe<Scalars['Date']['output']>;
  readonly issuedAt?: Maybe<Scalars['Date']['output']>;
  readonly languages?: Maybe<Scalars['String']['output']>;
  readonly level?: Maybe<TourGuideLevel>;
  readonly number?: Maybe<Scalars['String']['output']>;
  readonly organization?: Maybe<Scalars['String']['output']>;
  readonly pointsTaken?: Maybe<Scalars['Int']['output']>;
  readonly state?: Maybe<PermitState>;
};

export type PersonTravelDocument = {
  readonly expiresAt?: Maybe<Scalars['Date']['output']>;
  readonly issuedAt?: Maybe<Scalars['Date']['output']>;
  readonly issuer?: Maybe<Scalars['String']['output']>;
  readonly kind?: Maybe<TravelDocumentKind>;
  readonly number?: Maybe<Scalars['String']['output']>;
  readonly state?: Maybe<PermitState>;
};

export type PersonUnemploymentInsurance = {
  readonly employerName?: Maybe<Scalars['String']['output']>;
  readonly months?: Maybe<Scalars['Int']['output']>;
  readonly paidThrough?: Maybe<Scalars['String']['output']>;
  readonly since?: Maybe<Scalars['Date']['output']>;
  readonly state?: Maybe<InsuranceState>;
};

export type PersonVaccination = {
  readonly dose?: Maybe<Scalars['Int']['output']>;
  readonly givenAt?: Maybe<Scalars['Date']['output']>;
  readonly vaccine?: Maybe<Scalars['String']['output']>;
};

export type PersonVaccinationCheck = {
  readonly checkedAt?: Maybe<Scalars['Date']['output']>;
  readonly complete?: Maybe<Scalars['Boolean']['output']>;
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

export type PersonVeterinarian = {
  readonly institution?: Maybe<Scalars['String']['output']>;
  readonly number?: Maybe<Scalars['String']['output']>;
  readonly practiceNumber?: Maybe<Scalars['String']['output']>;
  readonly rank?: Maybe<VeterinarianRank>;
  readonly state?: Maybe<PermitState>;
};

export type PersonWaterAccount = {
  readonly arrears?: Maybe<Scalars['Float']['output']>;
  readonly number?: Maybe<Scalars['String']['output']>;
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

export type PharmacistCategory =
  | 'BOTH'
  | 'CHINESE_PHARMACY'
  | 'PHARMACY';

export type PharmacistPractice =
  | 'OPERATION'
  | 'OTHER'
  | 'PRODUCTION'
  | 'USE';

export type PhysicianCategory =
  | 'CHINESE_MEDICINE'
  | 'CLINICAL'
  | 'DENTAL'
  | 'PUBLIC_HEALTH';

export type PhysicianGrade =
  | 'ASSISTANT'
  | 'LICENSED';

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
  readonly dueAt?: Maybe<Scalars['DateTime']['output']>;
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

export type PublicPlaceKind =
  | 'ENTERTAINMENT'
  | 'HOTEL'
  | 'RESTAURANT'
  | 'SHOP';

export type PublicationTrade =
  | 'RETAIL'
  | 'WHOLESALE';

export type PurposeInput = {
  readonly caseNumber?: InputMaybe<Scalars['String']['input']>;
  readonly lifeEvent?: InputMaybe<Scalars['ID']['input']>;
  readonly onBehalfOf?: InputMaybe<Scalars['CreditCode']['input']>;
  readonly serviceItem?: InputMaybe<Scalars['ID']['input']>;
};

export type QualityPermitKind =
  | 'EQUIPMENT_INSPECTION'
  | 'EQUIPMENT_PRODUCTION'
  | 'FILLING'
  | 'INDUSTRIAL_PRODUCT'
  | 'INSTRUMENT_TYPE'
  | 'MEASUREMENT_STANDARD'
  | 'PUBLIC_MEASUREMENT_STANDARD';

export type Query = {
  readonly assistanceTasks: AssistanceTaskPage;
  readonly consents: ReadonlyArray<Consent>;
  readonly enterpriseArchive?: Maybe<EnterpriseArchive>;
  readonly enterpriseArchives: ReadonlyArray<Maybe<EnterpriseArchive>>;
  readonly explain: Explanation;
  readonly license: LicenseFound;
  readonly licenseQuality: LicenseQuality;
  readonly licenseTypes: ReadonlyArray<LicenseType>;
  readonly licenses: LicenseList;
  readonly lifeEvent?: Maybe<LifeEvent>;
  readonly lifeEvents: ReadonlyArray<LifeEvent>;
  readonly personArchive?: Maybe<PersonArchive>;
  readonly personArchives: ReadonlyArray<Maybe<PersonArchive>>;
  readonly prefillForm: PrefilledForm;
  readonly receipt?: Maybe<AuditReceipt>;
  readonly sources: ReadonlyArray<Source>;
  readonly verifyClaims: Verification;
  readonly verifyLicense: LicenseVerification;
  readonly verifyLicenseFile: LicenseVerification;
};


export type QueryAssistanceTasksArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


export type QueryEnterpriseArchiveArgs = {
  id: Scalars['CreditCode']['input'];
  purpose: PurposeInput;
};


export type QueryEnterpriseArchivesArgs = {
  ids: ReadonlyArray<Scalars['CreditCode']['input']>;
  purpose: PurposeInput;
};


export type QueryExplainArgs = {
  input: ExplainInput;
};


export type QueryLicenseArgs = {
  input: FindLicenseInput;
};


export type QueryLicensesArgs = {
  input: FindLicensesInput;
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


export type QueryVerifyLicenseArgs = {
  input: VerifyLicenseInput;
};


export type QueryVerifyLicenseFileArgs = {
  input: VerifyLicenseFileInput;
};

export type QuotaScope =
  | 'DEPARTMENT'
  | 'SOURCE';

export type RegisteredProfession =
  | 'ARCHITECT'
  | 'ELECTRICAL_ENGINEER'
  | 'GEOTECHNICAL_ENGINEER'
  | 'STRUCTURAL_ENGINEER'
  | 'WATER_ENGINEER';

export type Relation =
  | 'EMPLOYER'
  | 'GUARDIAN'
  | 'LEGAL_REPRESENTATIVE'
  | 'OFFICER'
  | 'SELF'
  | 'SPOUSE';

export type ReputationGrade =
  | 'A'
  | 'AA'
  | 'AAA'
  | 'B';

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

export type ResumeSourceInput = {
  readonly connector: Scalars['ID']['input'];
};

export type ReturnAssistanceInput = {
  readonly id: Scalars['ID']['input'];
  readonly reason: AssistanceReturnReason;
};

export type RoadTransportPost =
  | 'DANGEROUS_GOODS_DRIVER'
  | 'DANGEROUS_GOODS_ESCORT'
  | 'FREIGHT_DRIVER'
  | 'PASSENGER_DRIVER';

export type RulingReason =
  | 'GRANTED'
  | 'MASKED_AS_L4'
  | 'MASKED_BY_GRANT'
  | 'NOT_APPLICABLE'
  | 'NOT_FOR_RELATION'
  | 'NOT_IN_PURPOSE'
  | 'NO_CONSENT'
  | 'NO_SOURCE'
  | 'VERIFY_ONLY';

export type SafetyManagerCategory =
  | 'CIVIL_WORKS_OFFICER'
  | 'GENERAL_OFFICER'
  | 'MACHINERY_OFFICER'
  | 'PRINCIPAL'
  | 'PROJECT_LEADER';

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

export type SocialOrganizationCheck =
  | 'FAILED'
  | 'MOSTLY_PASSED'
  | 'PASSED';

export type SocialOrganizationKind =
  | 'ASSOCIATION'
  | 'FOUNDATION'
  | 'PRIVATE_INSTITUTION';

export type SocialOrganizationRating =
  | 'FIVE_A'
  | 'FOUR_A'
  | 'ONE_A'
  | 'THREE_A'
  | 'TWO_A';

export type SocialSecurityCardState =
  | 'ACTIVE'
  | 'CANCELLED'
  | 'LOST'
  | 'NOT_ACTIVATED';

export type Source = {
  readonly activity?: Maybe<SourceActivity>;
  readonly annexRow?: Maybe<Scalars['Int']['output']>;
  readonly connector: Scalars['ID']['output'];
  readonly department: Scalars['String']['output'];
  readonly elements: ReadonlyArray<Scalars['String']['output']>;
  readonly findings?: Maybe<ReadonlyArray<SourceFinding>>;
  readonly kind?: Maybe<Scalars['String']['output']>;
  readonly maintenanceUntil?: Maybe<Scalars['DateTime']['output']>;
  readonly overdueSince?: Maybe<Scalars['DateTime']['output']>;
  readonly quotas?: Maybe<ReadonlyArray<SourceQuota>>;
  readonly route?: Maybe<Scalars['String']['output']>;
  readonly state: SourceState;
  readonly supplies: ReadonlyArray<SuppliedElement>;
  readonly suspension?: Maybe<Suspension>;
  readonly system: Scalars['String']['output'];
  readonly tier: Scalars['String']['output'];
  readonly version?: Maybe<Scalars['String']['output']>;
};

export type SourceActivity = {
  readonly answeredAt?: Maybe<Scalars['DateTime']['output']>;
  readonly calls: Scalars['Int']['output'];
  readonly from?: Maybe<Scalars['DateTime']['output']>;
  readonly lastFailure?: Maybe<CallOutcome>;
  readonly outcomes: ReadonlyArray<OutcomeCount>;
  readonly p50Ms?: Maybe<Scalars['Int']['output']>;
  readonly p95Ms?: Maybe<Scalars['Int']['output']>;
};

export type SourceDecision = {
  readonly receipt?: Maybe<AuditReceipt>;
  readonly replicasTold: Scalars['Boolean']['output'];
  readonly source: Source;
};

export type SourceFinding = {
  readonly codes: ReadonlyArray<UnmappedCode>;
  readonly count: Scalars['Int']['output'];
  readonly element?: Maybe<Scalars['String']['output']>;
  readonly firstSeenAt: Scalars['DateTime']['output'];
  readonly label?: Maybe<Scalars['String']['output']>;
  readonly lastSeenAt: Scalars['DateTime']['output'];
  readonly operation: Scalars['String']['output'];
  readonly problem: FindingProblem;
};

export type SourceQuota = {
  readonly perDay: Scalars['Int']['output'];
  readonly renewedAt: Scalars['DateTime']['output'];
  readonly scope: QuotaScope;
  readonly used: Scalars['Int']['output'];
};

export type SourceRef = {
  readonly connector: Scalars['ID']['output'];
  readonly department: Scalars['String']['output'];
  readonly kind: Scalars['String']['output'];
  readonly system: Scalars['String']['output'];
};

export type SourceState =
  | 'DEGRADED'
  | 'DOWN'
  | 'LIVE'
  | 'MAINTENANCE'
  | 'PLANNED'
  | 'SUSPENDED';

export type SportsInstructorGrade =
  | 'FIRST'
  | 'NATIONAL'
  | 'SECOND'
  | 'THIRD';

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

export type SuppliedElement = {
  readonly label: Scalars['String']['output'];
  readonly neededBy: ReadonlyArray<Scalars['String']['output']>;
  readonly path: Scalars['String']['output'];
  readonly sensitivity: Sensitivity;
};

export type SupplyVoltage =
  | 'KV10'
  | 'KV35'
  | 'V220'
  | 'V380';

export type SupposedRole =
  | 'AUDITOR'
  | 'AUTHORITY'
  | 'OFFICER'
  | 'OPERATOR'
  | 'PORTAL';

export type SuspendSourceInput = {
  readonly connector: Scalars['ID']['input'];
  readonly reason: SuspensionReason;
  readonly statement?: InputMaybe<Scalars['String']['input']>;
  readonly until?: InputMaybe<Scalars['DateTime']['input']>;
};

export type Suspension = {
  readonly reason: SuspensionReason;
  readonly since: Scalars['DateTime']['output'];
  readonly statement?: Maybe<Scalars['String']['output']>;
  readonly until?: Maybe<Scalars['DateTime']['output']>;
};

export type SuspensionReason =
  | 'DATA_QUALITY'
  | 'MAINTENANCE'
  | 'MISUSE'
  | 'OTHER'
  | 'PROVIDER_REQUEST'
  | 'SECURITY';

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

export type TourGuideLevel =
  | 'ADVANCED'
  | 'INTERMEDIATE'
  | 'PRIMARY'
  | 'SPECIAL';

export type TravelBusiness =
  | 'DOMESTIC_AND_INBOUND'
  | 'OUTBOUND';

export type TravelDocumentKind =
  | 'HONG_KONG_MACAO'
  | 'PASSPORT'
  | 'TAIWAN';

export type UnmappedCode = {
  readonly code: Scalars['String']['output'];
  readonly count: Scalars['Int']['output'];
};

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

export type VerifyLicenseFileInput = {
  readonly digest: Scalars['String']['input'];
  readonly holder: LicenseHolderInput;
  readonly identifier: Scalars['String']['input'];
  readonly purpose: PurposeInput;
  readonly useCause: LicenseUseCause;
};

export type VerifyLicenseInput = {
  readonly fields?: InputMaybe<ReadonlyArray<LicenseClaimInput>>;
  readonly holder: LicenseHolderInput;
  readonly number: Scalars['String']['input'];
  readonly purpose: PurposeInput;
  readonly type: Scalars['ID']['input'];
  readonly useCause: LicenseUseCause;
};

export type VeterinarianRank =
  | 'ASSISTANT'
  | 'VETERINARIAN';

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
  AccountantKind: AccountantKind;
  AnswersForgotten: ResolverTypeWrapper<AnswersForgotten>;
  AssistanceElement: ResolverTypeWrapper<AssistanceElement>;
  AssistanceListInput: AssistanceListInput;
  AssistanceOutcome: AssistanceOutcome;
  AssistanceReturnReason: AssistanceReturnReason;
  AssistanceRowInput: AssistanceRowInput;
  AssistanceTask: ResolverTypeWrapper<AssistanceTask>;
  AssistanceTaskPage: ResolverTypeWrapper<AssistanceTaskPage>;
  AssistanceValueInput: AssistanceValueInput;
  AuditReceipt: ResolverTypeWrapper<AuditReceipt>;
  BankAccountState: BankAccountState;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  CallOutcome: CallOutcome;
  ChildCheckupResult: ChildCheckupResult;
  CitizenId: ResolverTypeWrapper<Scalars['CitizenId']['output']>;
  ClaimInput: ClaimInput;
  ClaimOutcome: ClaimOutcome;
  ClaimResult: ResolverTypeWrapper<ClaimResult>;
  CompleteAssistanceInput: CompleteAssistanceInput;
  ConductCheck: ConductCheck;
  ConflictingValue: ResolverTypeWrapper<ConflictingValue>;
  Consent: ResolverTypeWrapper<Consent>;
  ContactKind: ContactKind;
  ContractKind: ContractKind;
  CreditCode: ResolverTypeWrapper<Scalars['CreditCode']['output']>;
  CriminalRecordCheck: CriminalRecordCheck;
  CustomsCreditGrade: CustomsCreditGrade;
  CustomsState: CustomsState;
  CustomsTraderKind: CustomsTraderKind;
  Date: ResolverTypeWrapper<Scalars['Date']['output']>;
  DateTime: ResolverTypeWrapper<Scalars['DateTime']['output']>;
  DeviceClass: DeviceClass;
  DeviceLicenseKind: DeviceLicenseKind;
  DisabilityGrade: DisabilityGrade;
  DisabilityKind: DisabilityKind;
  DisabilitySubsidyKind: DisabilitySubsidyKind;
  DisabilitySubsidyState: DisabilitySubsidyState;
  DischargeKind: DischargeKind;
  DrivingLicenseState: DrivingLicenseState;
  DrugApprovalKind: DrugApprovalKind;
  DrugLicenseKind: DrugLicenseKind;
  DrugTradeMode: DrugTradeMode;
  EducationLevel: EducationLevel;
  ElectricityAccountState: ElectricityAccountState;
  ElectricityUse: ElectricityUse;
  ElectronicLicense: ResolverTypeWrapper<ElectronicLicense>;
  ElementRuling: ElementRuling;
  ElementState: ElementState;
  EmploymentStatus: EmploymentStatus;
  EnterpriseAbnormalRecord: ResolverTypeWrapper<EnterpriseAbnormalRecord>;
  EnterpriseAnnualReport: ResolverTypeWrapper<EnterpriseAnnualReport>;
  EnterpriseAquaticBreeding: ResolverTypeWrapper<EnterpriseAquaticBreeding>;
  EnterpriseArchive: ResolverTypeWrapper<Archive>;
  EnterpriseBasicAccount: ResolverTypeWrapper<EnterpriseBasicAccount>;
  EnterpriseBookkeepingLicense: ResolverTypeWrapper<EnterpriseBookkeepingLicense>;
  EnterpriseBusOperation: ResolverTypeWrapper<EnterpriseBusOperation>;
  EnterpriseCivilDefense: ResolverTypeWrapper<EnterpriseCivilDefense>;
  EnterpriseConstructionProject: ResolverTypeWrapper<EnterpriseConstructionProject>;
  EnterpriseContact: ResolverTypeWrapper<EnterpriseContact>;
  EnterpriseCreditStanding: ResolverTypeWrapper<EnterpriseCreditStanding>;
  EnterpriseCustoms: ResolverTypeWrapper<EnterpriseCustoms>;
  EnterpriseDeviceLicense: ResolverTypeWrapper<EnterpriseDeviceLicense>;
  EnterpriseDeviceRegistration: ResolverTypeWrapper<EnterpriseDeviceRegistration>;
  EnterpriseDrugApproval: ResolverTypeWrapper<EnterpriseDrugApproval>;
  EnterpriseDrugLicense: ResolverTypeWrapper<EnterpriseDrugLicense>;
  EnterpriseElectricityAccount: ResolverTypeWrapper<EnterpriseElectricityAccount>;
  EnterpriseEntertainmentPermit: ResolverTypeWrapper<EnterpriseEntertainmentPermit>;
  EnterpriseEnvironmentalApproval: ResolverTypeWrapper<EnterpriseEnvironmentalApproval>;
  EnterpriseFirePenalty: ResolverTypeWrapper<EnterpriseFirePenalty>;
  EnterpriseFireSafety: ResolverTypeWrapper<EnterpriseFireSafety>;
  EnterpriseFireServiceAgency: ResolverTypeWrapper<EnterpriseFireServiceAgency>;
  EnterpriseFishery: ResolverTypeWrapper<EnterpriseFishery>;
  EnterpriseFishing: ResolverTypeWrapper<EnterpriseFishing>;
  EnterpriseFoodLicense: ResolverTypeWrapper<EnterpriseFoodLicense>;
  EnterpriseForeignTrade: ResolverTypeWrapper<EnterpriseForeignTrade>;
  EnterpriseHazardousWastePermit: ResolverTypeWrapper<EnterpriseHazardousWastePermit>;
  EnterpriseHazardousWasteTransfers: ResolverTypeWrapper<EnterpriseHazardousWasteTransfers>;
  EnterpriseHighRiskSportsPermit: ResolverTypeWrapper<EnterpriseHighRiskSportsPermit>;
  EnterpriseHousingFund: ResolverTypeWrapper<EnterpriseHousingFund>;
  EnterpriseInternetDrugService: ResolverTypeWrapper<EnterpriseInternetDrugService>;
  EnterpriseInvestmentProject: ResolverTypeWrapper<EnterpriseInvestmentProject>;
  EnterpriseKind: EnterpriseKind;
  EnterpriseLicense: ResolverTypeWrapper<EnterpriseLicense>;
  EnterpriseLightningProtection: ResolverTypeWrapper<EnterpriseLightningProtection>;
  EnterpriseMedicalInstitution: ResolverTypeWrapper<EnterpriseMedicalInstitution>;
  EnterpriseMedicalInsurance: ResolverTypeWrapper<EnterpriseMedicalInsurance>;
  EnterpriseMember: ResolverTypeWrapper<EnterpriseMember>;
  EnterpriseOpening: ResolverTypeWrapper<EnterpriseOpening>;
  EnterpriseOpeningStep: ResolverTypeWrapper<EnterpriseOpeningStep>;
  EnterpriseOriginInspection: ResolverTypeWrapper<EnterpriseOriginInspection>;
  EnterpriseOversizePass: ResolverTypeWrapper<EnterpriseOversizePass>;
  EnterprisePenalty: ResolverTypeWrapper<EnterprisePenalty>;
  EnterprisePermittedWaste: ResolverTypeWrapper<EnterprisePermittedWaste>;
  EnterprisePesticideTrade: ResolverTypeWrapper<EnterprisePesticideTrade>;
  EnterprisePlantQuarantine: ResolverTypeWrapper<EnterprisePlantQuarantine>;
  EnterprisePollutant: ResolverTypeWrapper<EnterprisePollutant>;
  EnterprisePollutionPermit: ResolverTypeWrapper<EnterprisePollutionPermit>;
  EnterpriseProjectAgency: ResolverTypeWrapper<EnterpriseProjectAgency>;
  EnterpriseProperty: ResolverTypeWrapper<EnterpriseProperty>;
  EnterprisePublicationPermit: ResolverTypeWrapper<EnterprisePublicationPermit>;
  EnterpriseQualityPermit: ResolverTypeWrapper<EnterpriseQualityPermit>;
  EnterpriseRadiationPermit: ResolverTypeWrapper<EnterpriseRadiationPermit>;
  EnterpriseRealEstate: ResolverTypeWrapper<EnterpriseRealEstate>;
  EnterpriseRegistration: ResolverTypeWrapper<EnterpriseRegistration>;
  EnterpriseRideHailing: ResolverTypeWrapper<EnterpriseRideHailing>;
  EnterpriseRideHailingVehicle: ResolverTypeWrapper<EnterpriseRideHailingVehicle>;
  EnterpriseRoadTransport: ResolverTypeWrapper<EnterpriseRoadTransport>;
  EnterpriseScienceConduct: ResolverTypeWrapper<EnterpriseScienceConduct>;
  EnterpriseSeal: ResolverTypeWrapper<EnterpriseSeal>;
  EnterpriseSeedLicense: ResolverTypeWrapper<EnterpriseSeedLicense>;
  EnterpriseSeedVariety: ResolverTypeWrapper<EnterpriseSeedVariety>;
  EnterpriseSeriousRecord: ResolverTypeWrapper<EnterpriseSeriousRecord>;
  EnterpriseShareholder: ResolverTypeWrapper<EnterpriseShareholder>;
  EnterpriseSocialInsurance: ResolverTypeWrapper<EnterpriseSocialInsurance>;
  EnterpriseSocialOrganization: ResolverTypeWrapper<EnterpriseSocialOrganization>;
  EnterpriseSoilConservation: ResolverTypeWrapper<EnterpriseSoilConservation>;
  EnterpriseSpecialEquipment: ResolverTypeWrapper<EnterpriseSpecialEquipment>;
  EnterpriseState: EnterpriseState;
  EnterpriseTax: ResolverTypeWrapper<EnterpriseTax>;
  EnterpriseTaxDevice: ResolverTypeWrapper<EnterpriseTaxDevice>;
  EnterpriseTelecomConduct: ResolverTypeWrapper<EnterpriseTelecomConduct>;
  EnterpriseTobaccoLicense: ResolverTypeWrapper<EnterpriseTobaccoLicense>;
  EnterpriseTradePort: ResolverTypeWrapper<EnterpriseTradePort>;
  EnterpriseTransportCertificate: ResolverTypeWrapper<EnterpriseTransportCertificate>;
  EnterpriseTravelAgency: ResolverTypeWrapper<EnterpriseTravelAgency>;
  EnterpriseVehicle: ResolverTypeWrapper<EnterpriseVehicle>;
  EnterpriseVeterinaryDrugProduction: ResolverTypeWrapper<EnterpriseVeterinaryDrugProduction>;
  EnterpriseVeterinaryDrugTrade: ResolverTypeWrapper<EnterpriseVeterinaryDrugTrade>;
  EnterpriseVeterinaryDrugs: ResolverTypeWrapper<EnterpriseVeterinaryDrugs>;
  EnterpriseWaterConduct: ResolverTypeWrapper<EnterpriseWaterConduct>;
  EnterpriseWorkSafetyConduct: ResolverTypeWrapper<EnterpriseWorkSafetyConduct>;
  EnterpriseWorkSafetyPenalty: ResolverTypeWrapper<EnterpriseWorkSafetyPenalty>;
  EntertainmentKind: EntertainmentKind;
  EnvironmentalApprovalResult: EnvironmentalApprovalResult;
  EnvironmentalAssessmentKind: EnvironmentalAssessmentKind;
  EquipmentCertificateKind: EquipmentCertificateKind;
  EquipmentKind: EquipmentKind;
  ExplainInput: ExplainInput;
  ExplainedElement: ResolverTypeWrapper<ExplainedElement>;
  ExplainedField: ResolverTypeWrapper<ExplainedField>;
  ExplainedLicense: ResolverTypeWrapper<ExplainedLicense>;
  ExplainedOperation: ResolverTypeWrapper<ExplainedOperation>;
  ExplainedProblem: ResolverTypeWrapper<ExplainedProblem>;
  ExplainedProof: ResolverTypeWrapper<ExplainedProof>;
  ExplainedRefusal: ResolverTypeWrapper<ExplainedRefusal>;
  ExplainedStanding: ResolverTypeWrapper<ExplainedStanding>;
  Explanation: ResolverTypeWrapper<Explanation>;
  FieldReport: ResolverTypeWrapper<FieldReport>;
  FindLicenseInput: FindLicenseInput;
  FindLicensesInput: FindLicensesInput;
  FindingProblem: FindingProblem;
  FireAcceptanceResult: FireAcceptanceResult;
  FireInspectionResult: FireInspectionResult;
  FireOperatorDirection: FireOperatorDirection;
  FireOperatorLevel: FireOperatorLevel;
  FireServiceAgencyState: FireServiceAgencyState;
  FireServiceScope: FireServiceScope;
  Float: ResolverTypeWrapper<Scalars['Float']['output']>;
  FoodLicenseKind: FoodLicenseKind;
  FoodRiskGrade: FoodRiskGrade;
  ForgetAnswersInput: ForgetAnswersInput;
  FormFigures: ResolverTypeWrapper<FormFigures>;
  FormRole: ResolverTypeWrapper<FormRole>;
  GiveConsentInput: GiveConsentInput;
  GovernmentLevel: GovernmentLevel;
  GranteeInput: GranteeInput;
  HazardousWasteOperation: HazardousWasteOperation;
  HeldLicense: ResolverTypeWrapper<HeldLicense>;
  HouseholdKind: HouseholdKind;
  HouseholdRelation: HouseholdRelation;
  HousingFundAccountState: HousingFundAccountState;
  HousingFundUnitState: HousingFundUnitState;
  HousingLoanState: HousingLoanState;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  InspectionResult: InspectionResult;
  InsuranceState: InsuranceState;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  InvestmentNature: InvestmentNature;
  IssueLicenseRenditionInput: IssueLicenseRenditionInput;
  JSON: ResolverTypeWrapper<Scalars['JSON']['output']>;
  LegalWorkerAssessment: LegalWorkerAssessment;
  LicenseClaimInput: LicenseClaimInput;
  LicenseClaimOutcome: LicenseClaimOutcome;
  LicenseFault: LicenseFault;
  LicenseFaultCount: ResolverTypeWrapper<LicenseFaultCount>;
  LicenseField: ResolverTypeWrapper<LicenseField>;
  LicenseFound: ResolverTypeWrapper<LicenseFound>;
  LicenseHolderInput: LicenseHolderInput;
  LicenseList: ResolverTypeWrapper<LicenseList>;
  LicenseQuality: ResolverTypeWrapper<LicenseQuality>;
  LicenseRendition: ResolverTypeWrapper<LicenseRendition>;
  LicenseStanding: LicenseStanding;
  LicenseState: LicenseState;
  LicenseType: ResolverTypeWrapper<LicenseType>;
  LicenseTypeQuality: ResolverTypeWrapper<LicenseTypeQuality>;
  LicenseUseCause: LicenseUseCause;
  LicenseVerification: ResolverTypeWrapper<LicenseVerification>;
  LifeEvent: ResolverTypeWrapper<LifeEvent>;
  LightningSiteKind: LightningSiteKind;
  MandarinLevel: MandarinLevel;
  MaritalStatus: MaritalStatus;
  MarriageRecordKind: MarriageRecordKind;
  Mask: Mask;
  MaterialState: MaterialState;
  MedicalInstitutionKind: MedicalInstitutionKind;
  MedicalInsuranceKind: MedicalInsuranceKind;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  NewbornScreening: NewbornScreening;
  Opening: ResolverTypeWrapper<Opening>;
  OpeningState: OpeningState;
  OpeningStep: OpeningStep;
  OpeningStepState: OpeningStepState;
  OutcomeCount: ResolverTypeWrapper<OutcomeCount>;
  PensionBenefitState: PensionBenefitState;
  PensionPost: PensionPost;
  PensionScheme: PensionScheme;
  PermitState: PermitState;
  PersonArchive: ResolverTypeWrapper<Archive>;
  PersonBirth: ResolverTypeWrapper<PersonBirth>;
  PersonCertifiedAccountant: ResolverTypeWrapper<PersonCertifiedAccountant>;
  PersonChildHealth: ResolverTypeWrapper<PersonChildHealth>;
  PersonContact: ResolverTypeWrapper<PersonContact>;
  PersonCriminalRecord: ResolverTypeWrapper<PersonCriminalRecord>;
  PersonDeath: ResolverTypeWrapper<PersonDeath>;
  PersonDisability: ResolverTypeWrapper<PersonDisability>;
  PersonDisabilitySubsidy: ResolverTypeWrapper<PersonDisabilitySubsidy>;
  PersonDrivingLicense: ResolverTypeWrapper<PersonDrivingLicense>;
  PersonEducation: ResolverTypeWrapper<PersonEducation>;
  PersonElectricityAccount: ResolverTypeWrapper<PersonElectricityAccount>;
  PersonEmployeePensionInsurance: ResolverTypeWrapper<PersonEmployeePensionInsurance>;
  PersonEmployment: ResolverTypeWrapper<PersonEmployment>;
  PersonEngineerRegistration: ResolverTypeWrapper<PersonEngineerRegistration>;
  PersonEquipmentCertificate: ResolverTypeWrapper<PersonEquipmentCertificate>;
  PersonFamilyAccountMember: ResolverTypeWrapper<PersonFamilyAccountMember>;
  PersonFertility: ResolverTypeWrapper<PersonFertility>;
  PersonFireOperatorCertificate: ResolverTypeWrapper<PersonFireOperatorCertificate>;
  PersonGasAccount: ResolverTypeWrapper<PersonGasAccount>;
  PersonHeatingAccount: ResolverTypeWrapper<PersonHeatingAccount>;
  PersonHousehold: ResolverTypeWrapper<PersonHousehold>;
  PersonHousingFund: ResolverTypeWrapper<PersonHousingFund>;
  PersonIdentity: ResolverTypeWrapper<PersonIdentity>;
  PersonIncomeTax: ResolverTypeWrapper<PersonIncomeTax>;
  PersonJob: ResolverTypeWrapper<PersonJob>;
  PersonKinship: ResolverTypeWrapper<PersonKinship>;
  PersonLegalServiceWorker: ResolverTypeWrapper<PersonLegalServiceWorker>;
  PersonLicense: ResolverTypeWrapper<PersonLicense>;
  PersonMarriage: ResolverTypeWrapper<PersonMarriage>;
  PersonMarriageRecord: ResolverTypeWrapper<PersonMarriageRecord>;
  PersonMedicalInsurance: ResolverTypeWrapper<PersonMedicalInsurance>;
  PersonMilitaryService: ResolverTypeWrapper<PersonMilitaryService>;
  PersonNurse: ResolverTypeWrapper<PersonNurse>;
  PersonOnlyChild: ResolverTypeWrapper<PersonOnlyChild>;
  PersonPension: ResolverTypeWrapper<PersonPension>;
  PersonPersonnelFile: ResolverTypeWrapper<PersonPersonnelFile>;
  PersonPharmacist: ResolverTypeWrapper<PersonPharmacist>;
  PersonPhysician: ResolverTypeWrapper<PersonPhysician>;
  PersonProperty: ResolverTypeWrapper<PersonProperty>;
  PersonRealEstate: ResolverTypeWrapper<PersonRealEstate>;
  PersonReserveService: ResolverTypeWrapper<PersonReserveService>;
  PersonResidence: ResolverTypeWrapper<PersonResidence>;
  PersonResidentPensionInsurance: ResolverTypeWrapper<PersonResidentPensionInsurance>;
  PersonRideHailingDriver: ResolverTypeWrapper<PersonRideHailingDriver>;
  PersonRoadTransportQualification: ResolverTypeWrapper<PersonRoadTransportQualification>;
  PersonSafetyManagerCertificate: ResolverTypeWrapper<PersonSafetyManagerCertificate>;
  PersonSchooling: ResolverTypeWrapper<PersonSchooling>;
  PersonSocialInsurance: ResolverTypeWrapper<PersonSocialInsurance>;
  PersonSocialSecurityCard: ResolverTypeWrapper<PersonSocialSecurityCard>;
  PersonSpecialWork: ResolverTypeWrapper<PersonSpecialWork>;
  PersonSportsInstructor: ResolverTypeWrapper<PersonSportsInstructor>;
  PersonTaxMonth: ResolverTypeWrapper<PersonTaxMonth>;
  PersonTaxiDriver: ResolverTypeWrapper<PersonTaxiDriver>;
  PersonTeacherTests: ResolverTypeWrapper<PersonTeacherTests>;
  PersonTourGuide: ResolverTypeWrapper<PersonTourGuide>;
  PersonTravelDocument: ResolverTypeWrapper<PersonTravelDocument>;
  PersonUnemploymentInsurance: ResolverTypeWrapper<PersonUnemploymentInsurance>;
  PersonVaccination: ResolverTypeWrapper<PersonVaccination>;
  PersonVaccinationCheck: ResolverTypeWrapper<PersonVaccinationCheck>;
  PersonVehicle: ResolverTypeWrapper<PersonVehicle>;
  PersonVeterinarian: ResolverTypeWrapper<PersonVeterinarian>;
  PersonWaterAccount: ResolverTypeWrapper<PersonWaterAccount>;
  PersonWelfare: ResolverTypeWrapper<PersonWelfare>;
  PersonWorkInjuryInsurance: ResolverTypeWrapper<PersonWorkInjuryInsurance>;
  PersonnelFileState: PersonnelFileState;
  PharmacistCategory: PharmacistCategory;
  PharmacistPractice: PharmacistPractice;
  PhysicianCategory: PhysicianCategory;
  PhysicianGrade: PhysicianGrade;
  PlateKind: PlateKind;
  PollutionClass: PollutionClass;
  PrefillFormInput: PrefillFormInput;
  PrefilledField: ResolverTypeWrapper<PrefilledField>;
  PrefilledForm: ResolverTypeWrapper<PrefilledForm>;
  ProofGrade: ProofGrade;
  PropertySharing: PropertySharing;
  PropertyUsage: PropertyUsage;
  PublicPlaceKind: PublicPlaceKind;
  PublicationTrade: PublicationTrade;
  PurposeInput: PurposeInput;
  QualityPermitKind: QualityPermitKind;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  QuotaScope: QuotaScope;
  RegisteredProfession: RegisteredProfession;
  Relation: Relation;
  ReputationGrade: ReputationGrade;
  RequiredMaterial: ResolverTypeWrapper<RequiredMaterial>;
  ResidenceReason: ResidenceReason;
  ResumeSourceInput: ResumeSourceInput;
  ReturnAssistanceInput: ReturnAssistanceInput;
  RoadTransportPost: RoadTransportPost;
  RulingReason: RulingReason;
  SafetyManagerCategory: SafetyManagerCategory;
  SealKind: SealKind;
  Sensitivity: Sensitivity;
  ServiceItem: ResolverTypeWrapper<ServiceItem>;
  Sex: Sex;
  ShareholderKind: ShareholderKind;
  SocialOrganizationCheck: SocialOrganizationCheck;
  SocialOrganizationKind: SocialOrganizationKind;
  SocialOrganizationRating: SocialOrganizationRating;
  SocialSecurityCardState: SocialSecurityCardState;
  Source: ResolverTypeWrapper<Source>;
  SourceActivity: ResolverTypeWrapper<SourceActivity>;
  SourceDecision: ResolverTypeWrapper<SourceDecision>;
  SourceFinding: ResolverTypeWrapper<SourceFinding>;
  SourceQuota: ResolverTypeWrapper<SourceQuota>;
  SourceRef: ResolverTypeWrapper<SourceRef>;
  SourceState: SourceState;
  SportsInstructorGrade: SportsInstructorGrade;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
  SubjectInput: SubjectInput;
  SubjectKind: SubjectKind;
  SubjectReceipt: ResolverTypeWrapper<SubjectReceipt>;
  SuppliedElement: ResolverTypeWrapper<SuppliedElement>;
  SupplyVoltage: SupplyVoltage;
  SupposedRole: SupposedRole;
  SuspendSourceInput: SuspendSourceInput;
  Suspension: ResolverTypeWrapper<Suspension>;
  SuspensionReason: SuspensionReason;
  TaxCreditGrade: TaxCreditGrade;
  TaxDeviceKind: TaxDeviceKind;
  TaxDeviceState: TaxDeviceState;
  TaxpayerKind: TaxpayerKind;
  TaxpayerState: TaxpayerState;
  TourGuideLevel: TourGuideLevel;
  TravelBusiness: TravelBusiness;
  TravelDocumentKind: TravelDocumentKind;
  UnmappedCode: ResolverTypeWrapper<UnmappedCode>;
  VehicleKind: VehicleKind;
  VehicleState: VehicleState;
  VehicleUsage: VehicleUsage;
  Verification: ResolverTypeWrapper<Verification>;
  VerifyClaimsInput: VerifyClaimsInput;
  VerifyLicenseFileInput: VerifyLicenseFileInput;
  VerifyLicenseInput: VerifyLicenseInput;
  VeterinarianRank: VeterinarianRank;
  WelfareKind: WelfareKind;
  WithdrawConsentInput: WithdrawConsentInput;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  AnswersForgotten: AnswersForgotten;
  AssistanceElement: AssistanceElement;
  AssistanceListInput: AssistanceListInput;
  AssistanceRowInput: AssistanceRowInput;
  AssistanceTask: AssistanceTask;
  AssistanceTaskPage: AssistanceTaskPage;
  AssistanceValueInput: AssistanceValueInput;
  AuditReceipt: AuditReceipt;
  Boolean: Scalars['Boolean']['output'];
  CitizenId: Scalars['CitizenId']['output'];
  ClaimInput: ClaimInput;
  ClaimResult: ClaimResult;
  CompleteAssistanceInput: CompleteAssistanceInput;
  ConflictingValue: ConflictingValue;
  Consent: Consent;
  CreditCode: Scalars['CreditCode']['output'];
  Date: Scalars['Date']['output'];
  DateTime: Scalars['DateTime']['output'];
  ElectronicLicense: ElectronicLicense;
  EnterpriseAbnormalRecord: EnterpriseAbnormalRecord;
  EnterpriseAnnualReport: EnterpriseAnnualReport;
  EnterpriseAquaticBreeding: EnterpriseAquaticBreeding;
  EnterpriseArchive: Archive;
  EnterpriseBasicAccount: EnterpriseBasicAccount;
  EnterpriseBookkeepingLicense: EnterpriseBookkeepingLicense;
  EnterpriseBusOperation: EnterpriseBusOperation;
  EnterpriseCivilDefense: EnterpriseCivilDefense;
  EnterpriseConstructionProject: EnterpriseConstructionProject;
  EnterpriseContact: EnterpriseContact;
  EnterpriseCreditStanding: EnterpriseCreditStanding;
  EnterpriseCustoms: EnterpriseCustoms;
  EnterpriseDeviceLicense: EnterpriseDeviceLicense;
  EnterpriseDeviceRegistration: EnterpriseDeviceRegistration;
  EnterpriseDrugApproval: EnterpriseDrugApproval;
  EnterpriseDrugLicense: EnterpriseDrugLicense;
  EnterpriseElectricityAccount: EnterpriseElectricityAccount;
  EnterpriseEntertainmentPermit: EnterpriseEntertainmentPermit;
  EnterpriseEnvironmentalApproval: EnterpriseEnvironmentalApproval;
  EnterpriseFirePenalty: EnterpriseFirePenalty;
  EnterpriseFireSafety: EnterpriseFireSafety;
  EnterpriseFireServiceAgency: EnterpriseFireServiceAgency;
  EnterpriseFishery: EnterpriseFishery;
  EnterpriseFishing: EnterpriseFishing;
  EnterpriseFoodLicense: EnterpriseFoodLicense;
  EnterpriseForeignTrade: EnterpriseForeignTrade;
  EnterpriseHazardousWastePermit: EnterpriseHazardousWastePermit;
  EnterpriseHazardousWasteTransfers: EnterpriseHazardousWasteTransfers;
  EnterpriseHighRiskSportsPermit: EnterpriseHighRiskSportsPermit;
  EnterpriseHousingFund: EnterpriseHousingFund;
  EnterpriseInternetDrugService: EnterpriseInternetDrugService;
  EnterpriseInvestmentProject: EnterpriseInvestmentProject;
  EnterpriseLicense: EnterpriseLicense;
  EnterpriseLightningProtection: EnterpriseLightningProtection;
  EnterpriseMedicalInstitution: EnterpriseMedicalInstitution;
  EnterpriseMedicalInsurance: EnterpriseMedicalInsurance;
  EnterpriseMember: EnterpriseMember;
  EnterpriseOpening: EnterpriseOpening;
  EnterpriseOpeningStep: EnterpriseOpeningStep;
  EnterpriseOriginInspection: EnterpriseOriginInspection;
  EnterpriseOversizePass: EnterpriseOversizePass;
  EnterprisePenalty: EnterprisePenalty;
  EnterprisePermittedWaste: EnterprisePermittedWaste;
  EnterprisePesticideTrade: EnterprisePesticideTrade;
  EnterprisePlantQuarantine: EnterprisePlantQuarantine;
  EnterprisePollutant: EnterprisePollutant;
  EnterprisePollutionPermit: EnterprisePollutionPermit;
  EnterpriseProjectAgency: EnterpriseProjectAgency;
  EnterpriseProperty: EnterpriseProperty;
  EnterprisePublicationPermit: EnterprisePublicationPermit;
  EnterpriseQualityPermit: EnterpriseQualityPermit;
  EnterpriseRadiationPermit: EnterpriseRadiationPermit;
  EnterpriseRealEstate: EnterpriseRealEstate;
  EnterpriseRegistration: EnterpriseRegistration;
  EnterpriseRideHailing: EnterpriseRideHailing;
  EnterpriseRideHailingVehicle: EnterpriseRideHailingVehicle;
  EnterpriseRoadTransport: EnterpriseRoadTransport;
  EnterpriseScienceConduct: EnterpriseScienceConduct;
  EnterpriseSeal: EnterpriseSeal;
  EnterpriseSeedLicense: EnterpriseSeedLicense;
  EnterpriseSeedVariety: EnterpriseSeedVariety;
  EnterpriseSeriousRecord: EnterpriseSeriousRecord;
  EnterpriseShareholder: EnterpriseShareholder;
  EnterpriseSocialInsurance: EnterpriseSocialInsurance;
  EnterpriseSocialOrganization: EnterpriseSocialOrganization;
  EnterpriseSoilConservation: EnterpriseSoilConservation;
  EnterpriseSpecialEquipment: EnterpriseSpecialEquipment;
  EnterpriseTax: EnterpriseTax;
  EnterpriseTaxDevice: EnterpriseTaxDevice;
  EnterpriseTelecomConduct: EnterpriseTelecomConduct;
  EnterpriseTobaccoLicense: EnterpriseTobaccoLicense;
  EnterpriseTradePort: EnterpriseTradePort;
  EnterpriseTransportCertificate: EnterpriseTransportCertificate;
  EnterpriseTravelAgency: EnterpriseTravelAgency;
  EnterpriseVehicle: EnterpriseVehicle;
  EnterpriseVeterinaryDrugProduction: EnterpriseVeterinaryDrugProduction;
  EnterpriseVeterinaryDrugTrade: EnterpriseVeterinaryDrugTrade;
  EnterpriseVeterinaryDrugs: EnterpriseVeterinaryDrugs;
  EnterpriseWaterConduct: EnterpriseWaterConduct;
  EnterpriseWorkSafetyConduct: EnterpriseWorkSafetyConduct;
  EnterpriseWorkSafetyPenalty: EnterpriseWorkSafetyPenalty;
  ExplainInput: ExplainInput;
  ExplainedElement: ExplainedElement;
  ExplainedField: ExplainedField;
  ExplainedLicense: ExplainedLicense;
  ExplainedOperation: ExplainedOperation;
  ExplainedProblem: ExplainedProblem;
  ExplainedProof: ExplainedProof;
  ExplainedRefusal: ExplainedRefusal;
  ExplainedStanding: ExplainedStanding;
  Explanation: Explanation;
  FieldReport: FieldReport;
  FindLicenseInput: FindLicenseInput;
  FindLicensesInput: FindLicensesInput;
  Float: Scalars['Float']['output'];
  ForgetAnswersInput: ForgetAnswersInput;
  FormFigures: FormFigures;
  FormRole: FormRole;
  GiveConsentInput: GiveConsentInput;
  GranteeInput: GranteeInput;
  HeldLicense: HeldLicense;
  ID: Scalars['ID']['output'];
  Int: Scalars['Int']['output'];
  IssueLicenseRenditionInput: IssueLicenseRenditionInput;
  JSON: Scalars['JSON']['output'];
  LicenseClaimInput: LicenseClaimInput;
  LicenseFaultCount: LicenseFaultCount;
  LicenseField: LicenseField;
  LicenseFound: LicenseFound;
  LicenseHolderInput: LicenseHolderInput;
  LicenseList: LicenseList;
  LicenseQuality: LicenseQuality;
  LicenseRendition: LicenseRendition;
  LicenseType: LicenseType;
  LicenseTypeQuality: LicenseTypeQuality;
  LicenseVerification: LicenseVerification;
  LifeEvent: LifeEvent;
  Mutation: Record<PropertyKey, never>;
  Opening: Opening;
  OutcomeCount: OutcomeCount;
  PersonArchive: Archive;
  PersonBirth: PersonBirth;
  PersonCertifiedAccountant: PersonCertifiedAccountant;
  PersonChildHealth: PersonChildHealth;
  PersonContact: PersonContact;
  PersonCriminalRecord: PersonCriminalRecord;
  PersonDeath: PersonDeath;
  PersonDisability: PersonDisability;
  PersonDisabilitySubsidy: PersonDisabilitySubsidy;
  PersonDrivingLicense: PersonDrivingLicense;
  PersonEducation: PersonEducation;
  PersonElectricityAccount: PersonElectricityAccount;
  PersonEmployeePensionInsurance: PersonEmployeePensionInsurance;
  PersonEmployment: PersonEmployment;
  PersonEngineerRegistration: PersonEngineerRegistration;
  PersonEquipmentCertificate: PersonEquipmentCertificate;
  PersonFamilyAccountMember: PersonFamilyAccountMember;
  PersonFertility: PersonFertility;
  PersonFireOperatorCertificate: PersonFireOperatorCertificate;
  PersonGasAccount: PersonGasAccount;
  PersonHeatingAccount: PersonHeatingAccount;
  PersonHousehold: PersonHousehold;
  PersonHousingFund: PersonHousingFund;
  PersonIdentity: PersonIdentity;
  PersonIncomeTax: PersonIncomeTax;
  PersonJob: PersonJob;
  PersonKinship: PersonKinship;
  PersonLegalServiceWorker: PersonLegalServiceWorker;
  PersonLicense: PersonLicense;
  PersonMarriage: PersonMarriage;
  PersonMarriageRecord: PersonMarriageRecord;
  PersonMedicalInsurance: PersonMedicalInsurance;
  PersonMilitaryService: PersonMilitaryService;
  PersonNurse: PersonNurse;
  PersonOnlyChild: PersonOnlyChild;
  PersonPension: PersonPension;
  PersonPersonnelFile: PersonPersonnelFile;
  PersonPharmacist: PersonPharmacist;
  PersonPhysician: PersonPhysician;
  PersonProperty: PersonProperty;
  PersonRealEstate: PersonRealEstate;
  PersonReserveService: PersonReserveService;
  PersonResidence: PersonResidence;
  PersonResidentPensionInsurance: PersonResidentPensionInsurance;
  PersonRideHailingDriver: PersonRideHailingDriver;
  PersonRoadTransportQualification: PersonRoadTransportQualification;
  PersonSafetyManagerCertificate: PersonSafetyManagerCertificate;
  PersonSchooling: PersonSchooling;
  PersonSocialInsurance: PersonSocialInsurance;
  PersonSocialSecurityCard: PersonSocialSecurityCard;
  PersonSpecialWork: PersonSpecialWork;
  PersonSportsInstructor: PersonSportsInstructor;
  PersonTaxMonth: PersonTaxMonth;
  PersonTaxiDriver: PersonTaxiDriver;
  PersonTeacherTests: PersonTeacherTests;
  PersonTourGuide: PersonTourGuide;
  PersonTravelDocument: PersonTravelDocument;
  PersonUnemploymentInsurance: PersonUnemploymentInsurance;
  PersonVaccination: PersonVaccination;
  PersonVaccinationCheck: PersonVaccinationCheck;
  PersonVehicle: PersonVehicle;
  PersonVeterinarian: PersonVeterinarian;
  PersonWaterAccount: PersonWaterAccount;
  PersonWelfare: PersonWelfare;
  PersonWorkInjuryInsurance: PersonWorkInjuryInsurance;
  PrefillFormInput: PrefillFormInput;
  PrefilledField: PrefilledField;
  PrefilledForm: PrefilledForm;
  PurposeInput: PurposeInput;
  Query: Record<PropertyKey, never>;
  RequiredMaterial: RequiredMaterial;
  ResumeSourceInput: ResumeSourceInput;
  ReturnAssistanceInput: ReturnAssistanceInput;
  ServiceItem: ServiceItem;
  Source: Source;
  SourceActivity: SourceActivity;
  SourceDecision: SourceDecision;
  SourceFinding: SourceFinding;
  SourceQuota: SourceQuota;
  SourceRef: SourceRef;
  String: Scalars['String']['output'];
  SubjectInput: SubjectInput;
  SubjectReceipt: SubjectReceipt;
  SuppliedElement: SuppliedElement;
  SuspendSourceInput: SuspendSourceInput;
  Suspension: Suspension;
  UnmappedCode: UnmappedCode;
  Verification: Verification;
  VerifyClaimsInput: VerifyClaimsInput;
  VerifyLicenseFileInput: VerifyLicenseFileInput;
  VerifyLicenseInput: VerifyLicenseInput;
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

export type NeededByDirectiveArgs = {
  codes: ReadonlyArray<Scalars['String']['input']>;
};

export type NeededByDirectiveResolver<Result, Parent, ContextType = Context, Args = NeededByDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type AnswersForgottenResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AnswersForgotten'] = ResolversParentTypes['AnswersForgotten']> = {
  replicasTold?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type AssistanceElementResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AssistanceElement'] = ResolversParentTypes['AssistanceElement']> = {
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  list?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  path?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  type?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  unit?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  valueLabels?: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
  values?: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
};

export type AssistanceTaskResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AssistanceTask'] = ResolversParentTypes['AssistanceTask']> = {
  calendarKnown?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  caseNumber?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  completedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  dueAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  elements?: Resolver<ReadonlyArray<ResolversTypes['AssistanceElement']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['SubjectKind'], ParentType, ContextType>;
  lifeEvent?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  openedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  overdue?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  question?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  returned?: Resolver<Maybe<ResolversTypes['AssistanceReturnReason']>, ParentType, ContextType>;
  source?: Resolver<ResolversTypes['SourceRef'], ParentType, ContextType>;
  subjectId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  validUntil?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
};

export type AssistanceTaskPageResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AssistanceTaskPage'] = ResolversParentTypes['AssistanceTaskPage']> = {
  next?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  tasks?: Resolver<ReadonlyArray<ResolversTypes['AssistanceTask']>, ParentType, ContextType>;
};

export type AuditReceiptResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AuditReceipt'] = ResolversParentTypes['AuditReceipt']> = {
  commitments?: Resolver<Maybe<ReadonlyArray<ResolversTypes['String']>>, ParentType, ContextType>;
  entryId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  index?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  leafHash?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  log?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
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

export type EnterpriseAquaticBreedingResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EnterpriseAquaticBreeding'] = ResolversParentTypes['EnterpriseAquaticBreeding']> = {
  expiresAt?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  number?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  species?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  state?: Resolver<Maybe<ResolversTypes['PermitState']>, ParentType, ContextType>;
};

export type EnterpriseArchiveResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EnterpriseArchive'] = ResolversParentTypes['EnterpriseArchive']> = {
  annualReports?: Resolver<Maybe<ReadonlyArray<ResolversTypes['EnterpriseAnnualReport']>>, ParentType, ContextType>;
  basicAccount?: Resolver<Maybe<ResolversTypes['EnterpriseBasicAccount']>, ParentType, ContextType>;
  bookkeepingLicense?: Resolver<Maybe<ResolversTypes['EnterpriseBookkeepingLicense']>, ParentType, ContextType>;
  busOperation?: Resolver<Maybe<ResolversTypes['EnterpriseBusOperation']>, ParentType, ContextType>;
  civilDefense?: Resolver<Maybe<ResolversTypes['EnterpriseCivilDefense']>, ParentType, ContextType>;
  constructionProjects?: Resolver<Maybe<ReadonlyArray<ResolversTypes['EnterpriseConstructionProject']>>, ParentType, ContextType>;
  contacts?: Resolver<Maybe<ReadonlyArray<ResolversTypes['EnterpriseContact']>>, ParentType, ContextType>;
  creditStanding?: Resolver<Maybe<ResolversTypes['EnterpriseCreditStanding']>, ParentType, ContextType>;
  customs?: Resolver<Maybe<ResolversTypes['EnterpriseCustoms']>, ParentType, ContextType>;
  deviceLicenses?: Resolver<Maybe<ReadonlyArray<ResolversTypes['EnterpriseDeviceLicense']>>, ParentType, ContextType>;
  deviceRegistrations?: Resolver<Maybe<ReadonlyArray<ResolversTypes['EnterpriseDeviceRegistration']>>, ParentType, ContextType>;
  drugApprovals?: Resolver<Maybe<ReadonlyArray<ResolversTypes['EnterpriseDrugApproval']>>, ParentType, ContextType>;
  drugLicenses?: Resolver<Maybe<ReadonlyArray<ResolversTypes['EnterpriseDrugLicense']>>, ParentType, ContextType>;
  electricityAccounts?: Resolver<Maybe<ReadonlyArray<ResolversTypes['EnterpriseElectricityAccount']>>, ParentType, ContextType>;
  entertainmentPermit?: Resolver<Maybe<ResolversTypes['EnterpriseEntertainmentPermit']>, ParentType, ContextType>;
  environmentalApprovals?: Resolver<Maybe<ReadonlyArray<ResolversTypes['EnterpriseEnvironmentalApproval']>>, ParentType, ContextType>;
  fieldReports?: Resolver<ReadonlyArray<ResolversTypes['FieldReport']>, ParentType, ContextType>;
  fireSafety?: Resolver<Maybe<ResolversTypes['EnterpriseFireSafety']>, ParentType, ContextType>;
  fireServiceAgency?: Resolver<Maybe<ResolversTypes['EnterpriseFireServiceAgency']>, ParentType, ContextType>;
  fishery?: Resolver<Maybe<ResolversTypes['EnterpriseFishery']>, ParentType, ContextType>;
  foodLicenses?: Resolver<Maybe<ReadonlyArray<ResolversTypes['EnterpriseFoodLicense']>>, ParentType, ContextType>;
  foreignTrade?: Resolver<Maybe<ResolversTypes['EnterpriseForeignTrade']>, ParentType, ContextType>;
  hazardousWastePermit?: Resolver<Maybe<ResolversTypes['EnterpriseHazardousWastePermit']>, ParentType, ContextType>;
  hazardousWasteTransfers?: Resolver<Maybe<ResolversTypes['EnterpriseHazardousWasteTransfers']>, ParentType, ContextType>;
  highRiskSportsPermit?: Resolver<Maybe<ResolversTypes['EnterpriseHighRiskSportsPermit']>, ParentType, ContextType>;
  housingFund?: Resolver<Maybe<ResolversTypes['EnterpriseHousingFund']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['CreditCode'], ParentType, ContextType>;
  internetDrugService?: Resolver<Maybe<ResolversTypes['EnterpriseInternetDrugService']>, ParentType, ContextType>;
  investmentProjects?: Resolver<Maybe<ReadonlyArray<ResolversTypes['EnterpriseInvestmentProject']>>, ParentType, ContextType>;
  licenses?: Resolver<Maybe<ReadonlyArray<ResolversTypes['EnterpriseLicense']>>, ParentType, ContextType>;
  lightningProtection?: Resolver<Maybe<ReadonlyArray<ResolversTypes['EnterpriseLightningProtection']>>, ParentType, ContextType>;
  medicalInstitution?: Resolver<Maybe<ResolversTypes['EnterpriseMedicalInstitution']>, ParentType, ContextType>;
  medicalInsurance?: Resolver<Maybe<ResolversTypes['EnterpriseMedicalInsurance']>, ParentType, ContextType>;
  members?: Resolver<Maybe<ReadonlyArray<ResolversTypes['EnterpriseMember']>>, ParentType, ContextType>;
  opening?: Resolver<Maybe<ResolversTypes['EnterpriseOpening']>, ParentType, ContextType>;
  oversizePasses?: Resolver<Maybe<ReadonlyArray<ResolversTypes['EnterpriseOversizePass']>>, ParentType, ContextType>;
  penalties?: Resolver<Maybe<ReadonlyArray<ResolversTypes['EnterprisePenalty']>>, ParentType, ContextType>;
  pesticideTrade?: Resolver<Maybe<ResolversTypes['EnterprisePesticideTrade']>, ParentType, ContextType>;
  plantQuarantine?: Resolver<Maybe<ResolversTypes['EnterprisePlantQuarantine']>, ParentType, ContextType>;
  pollutionPermit?: Resolver<Maybe<ResolversTypes['EnterprisePollutionPermit']>, ParentType, ContextType>;
  projectAgency?: Resolver<Maybe<ResolversTypes['EnterpriseProjectAgency']>, ParentType, ContextType>;
  publicationPermit?: Resolver<Maybe<ResolversTypes['EnterprisePublicationPermit']>, ParentType, ContextType>;
  qualityPermits?: Resolver<Maybe<ReadonlyArray<ResolversTypes['EnterpriseQualityPermit']>>, ParentType, ContextType>;
  radiationPermit?: Resolver<Maybe<ResolversTypes['EnterpriseRadiationPermit']>, ParentType, ContextType>;
  realEstate?: Resolver<Maybe<ResolversTypes['EnterpriseRealEstate']>, ParentType, ContextType>;
  receipt?: Resolver<ResolversTypes['AuditReceipt'], ParentType, ContextType>;
  registration?: Resolver<Maybe<ResolversTypes['EnterpriseRegistration']>, ParentType, ContextType>;
  rideHailing?: Resolver<Maybe<ResolversTypes['EnterpriseRideHailing']>, ParentType, ContextType>;
  rideHailingVehicles?: Resolver<Maybe<ReadonlyArray<ResolversTypes['EnterpriseRideHailingVehicle']>>, ParentType, ContextType>;
  roadTransport?: Resolver<Maybe<ResolversTypes['EnterpriseRoadTransport']>, ParentType, ContextType>;
  scienceConduct?: Resolver<Maybe<ResolversTypes['EnterpriseScienceConduct']>, ParentType, ContextType>;
  seals?: Resolver<Maybe<ReadonlyArray<ResolversTypes['EnterpriseSeal']>>, ParentType, ContextType>;
  seedLicense?: Resolver<Maybe<ResolversTypes['EnterpriseSeedLicense']>, ParentType, ContextType>;
  shareholders?: Resolver<Maybe<ReadonlyArray<ResolversTypes['EnterpriseShareholder']>>, ParentType, ContextType>;
  socialInsurance?: Resolver<Maybe<ResolversTypes['EnterpriseSocialInsurance']>, ParentType, ContextType>;
  socialOrganization?: Resolver<Maybe<ResolversTypes['EnterpriseSocialOrganization']>, ParentType, ContextType>;
  soilConservation?: Resolver<Maybe<ResolversTypes['EnterpriseSoilConservation']>, ParentType, ContextType>;
  specialEquipment?: Resolver<Maybe<ReadonlyArray<ResolversTypes['EnterpriseSpecialEquipment']>>, ParentType, ContextType>;
  tax?: Resolver<Maybe<ResolversTypes['EnterpriseTax']>, ParentType, ContextType>;
  telecomConduct?: Resolver<Maybe<ResolversTypes['EnterpriseTelecomConduct']>, ParentType, ContextType>;
  tobaccoLicense?: Resolver<Maybe<ResolversTypes['EnterpriseTobaccoLicense']>, ParentType, ContextType>;
  travelAgency?: Resolver<Maybe<ResolversTypes['EnterpriseTravelAgency']>, ParentType, ContextType>;
  vehicles?: Resolver<Maybe<ReadonlyArray<ResolversTypes['EnterpriseVehicle']>>, ParentType, ContextType>;
  veterinaryDrugs?: Resolver<Maybe<ResolversTypes['EnterpriseVeterinaryDrugs']>, ParentType, ContextType>;
  waterConduct?: Resolver<Maybe<ResolversTypes['EnterpriseWaterConduct']>, ParentType, ContextType>;
  workSafetyConduct?: Resolver<Maybe<ResolversTypes['EnterpriseWorkSafetyConduct']>, ParentType, ContextType>;
};

export type EnterpriseBasicAccountResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EnterpriseBasicAccount'] = ResolversParentTypes['EnterpriseBasicAccount']> = {
  bank?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  number?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  openedAt?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  state?: Resolver<Maybe<ResolversTypes['BankAccountState']>, ParentType, ContextType>;
};

export type EnterpriseBookkeepingLicenseResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EnterpriseBookkeepingLicense'] = ResolversParentTypes['EnterpriseBookkeepingLicense']> = {
  director?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  filedYear?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  issuedAt?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  issuer?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  number?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  staff?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  state?: Resolver<Maybe<ResolversTypes['PermitState']>, ParentType, ContextType>;
};

export type EnterpriseBusOperationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EnterpriseBusOperation'] = ResolversParentTypes['EnterpriseBusOperation']> = {
  buses?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  expiresAt?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  lines?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  number?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  state?: Resolver<Maybe<ResolversTypes['PermitState']>, ParentType, ContextType>;
};

export type EnterpriseCivilDefenseResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EnterpriseCivilDefense'] = ResolversParentTypes['EnterpriseCivilDefense']> = {
  approvalNumber?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  approvedAt?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  relocationFeePaid?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
};

export type EnterpriseConstructionProjectResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EnterpriseConstructionProject'] = ResolversParentTypes['EnterpriseConstructionProject']> = {
  drawingsPassedAt?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  fireAcceptance?: Resolver<Maybe<ResolversTypes['FireAcceptanceResult']>, ParentType, ContextType>;
  fireAcceptedAt?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  floorArea?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  permitIssuedAt?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  permitNumber?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  permitState?: Resolver<Maybe<ResolversTypes['PermitState']>, ParentType, ContextType>;
  projectCode?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  projectName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
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

export type EnterpriseCustomsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EnterpriseCustoms'] = ResolversParentTypes['EnterpriseCustoms']> = {
  arrears?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  code?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  creditGrade?: Resolver<Maybe<ResolversTypes['CustomsCreditGrade']>, ParentType, ContextType>;
  kind?: Resolver<Maybe<ResolversTypes['CustomsTraderKind']>, ParentType, ContextType>;
  office?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  penalties?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  registeredAt?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  state?: Resolver<Maybe<ResolversTypes['CustomsState']>, ParentType, ContextType>;
};

export type EnterpriseDeviceLicenseResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EnterpriseDeviceLicense'] = ResolversParentTypes['EnterpriseDeviceLicense']> = {
  expiresAt?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  kind?: Resolver<Maybe<ResolversTypes['DeviceLicenseKind']>, ParentType, ContextType>;
  number?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  scope?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  state?: Resolver<Maybe<ResolversTypes['PermitState']>, ParentType, ContextType>;
};

export type EnterpriseDeviceRegistrationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EnterpriseDeviceRegistration'] = ResolversParentTypes['EnterpriseDeviceRegistration']> = {
  class?: Resolver<Maybe<ResolversTypes['DeviceClass']>, ParentType, ContextType>;
  expiresAt?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  number?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  product?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type EnterpriseDrugApprovalResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EnterpriseDrugApproval'] = ResolversParentTypes['EnterpriseDrugApproval']> = {
  drug?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  expiresAt?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  kind?: Resolver<Maybe<ResolversTypes['DrugApprovalKind']>, ParentType, ContextType>;
  number?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type EnterpriseDrugLicenseResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EnterpriseDrugLicense'] = ResolversParentTypes['EnterpriseDrugLicense']> = {
  expiresAt?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  issuedAt?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  issuer?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  kind?: Resolver<Maybe<ResolversTypes['DrugLicenseKind']>, ParentType, ContextType>;
  mode?: Resolver<Maybe<ResolversTypes['DrugTradeMode']>, ParentType, ContextType>;
  number?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  qualityOfficer?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  scope?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  state?: Resolver<Maybe<ResolversTypes['PermitState']>, ParentType, ContextType>;
};

export type EnterpriseElectricityAccountResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EnterpriseElectricityAccount'] = ResolversParentTypes['EnterpriseElectricityAccount']> = {
  address?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  arrears?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  capacity?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  number?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  openedAt?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  state?: Resolver<Maybe<ResolversTypes['ElectricityAccountState']>, ParentType, ContextType>;
  use?: Resolver<Maybe<ResolversTypes['ElectricityUse']>, ParentType, ContextType>;
  voltage?: Resolver<Maybe<ResolversTypes['SupplyVoltage']>, ParentType, ContextType>;
};

export type EnterpriseEntertainmentPermitResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EnterpriseEntertainmentPermit'] = ResolversParentTypes['EnterpriseEntertainmentPermit']> = {
  capacity?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  expiresAt?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  floorArea?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  issuedAt?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  issuer?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  kind?: Resolver<Maybe<ResolversTypes['EntertainmentKind']>, ParentType, ContextType>;
  number?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  state?: Resolver<Maybe<ResolversTypes['PermitState']>, ParentType, ContextType>;
};

export type EnterpriseEnvironmentalApprovalResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EnterpriseEnvironmentalApproval'] = ResolversParentTypes['EnterpriseEnvironmentalApproval']> = {
  acceptedAt?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  authority?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  decidedAt?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  kind?: Resolver<Maybe<ResolversTypes['EnvironmentalAssessmentKind']>, ParentType, ContextType>;
  number?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  projectCode?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  projectName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  result?: Resolver<Maybe<ResolversTypes['EnvironmentalApprovalResult']>, ParentType, ContextType>;
};

export type EnterpriseFirePenaltyResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EnterpriseFirePenalty'] = ResolversParentTypes['EnterpriseFirePenalty']> = {
  decidedAt?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  fine?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  matter?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  number?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type EnterpriseFireSafetyResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EnterpriseFireSafety'] = ResolversParentTypes['EnterpriseFireSafety']> = {
  inspectedAt?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  inspectionNumber?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  inspectionResult?: Resolver<Maybe<ResolversTypes['FireInspectionResult']>, ParentType, ContextType>;
  keyUnit?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  penalties?: Resolver<Maybe<ReadonlyArray<ResolversTypes['EnterpriseFirePenalty']>>, ParentType, ContextType>;
  placeKind?: Resolver<Maybe<ResolversTypes['PublicPlaceKind']>, ParentType, ContextType>;
};

export type EnterpriseFireServiceAgencyResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EnterpriseFireServiceAgency'] = ResolversParentTypes['EnterpriseFireServiceAgency']> = {
  engineers?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  number?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  operators?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  registeredAt?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  scope?: Resolver<Maybe<ResolversTypes['FireServiceScope']>, ParentType, ContextType>;
  state?: Resolver<Maybe<ResolversTypes['FireServiceAgencyState']>, ParentType, ContextType>;
  technicalDirector?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type EnterpriseFisheryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EnterpriseFishery'] = ResolversParentTypes['EnterpriseFishery']> = {
  breeding?: Resolver<Maybe<ResolversTypes['EnterpriseAquaticBreeding']>, ParentType, ContextType>;
  fishing?: Resolver<Maybe<ResolversTypes['EnterpriseFishing']>, ParentType, ContextType>;
};

export type EnterpriseFishingResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EnterpriseFishing'] = ResolversParentTypes['EnterpriseFishing']> = {
  expiresAt?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  gear?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  number?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  state?: Resolver<Maybe<ResolversTypes['PermitState']>, ParentType, ContextType>;
  vessel?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  waters?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type EnterpriseFoodLicenseResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EnterpriseFoodLicense'] = ResolversParentTypes['EnterpriseFoodLicense']> = {
  expiresAt?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  inspectedAt?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  inspectionResult?: Resolver<Maybe<ResolversTypes['InspectionResult']>, ParentType, ContextType>;
  issuedAt?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  kind?: Resolver<Maybe<ResolversTypes['FoodLicenseKind']>, ParentType, ContextType>;
  number?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  riskGrade?: Resolver<Maybe<ResolversTypes['FoodRiskGrade']>, ParentType, ContextType>;
  scope?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  state?: Resolver<Maybe<ResolversTypes['PermitState']>, ParentType, ContextType>;
};

export type EnterpriseForeignTradeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EnterpriseForeignTrade'] = ResolversParentTypes['EnterpriseForeignTrade']> = {
  declaredAt?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  exports?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  filedAt?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  imports?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  number?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  originFilingNumber?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  ports?: Resolver<Maybe<ReadonlyArray<ResolversTypes['EnterpriseTradePort']>>, ParentType, ContextType>;
};

export type EnterpriseHazardousWastePermitResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EnterpriseHazardousWastePermit'] = ResolversParentTypes['EnterpriseHazardousWastePermit']> = {
  expiresAt?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  number?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  operation?: Resolver<Maybe<ResolversTypes['HazardousWasteOperation']>, ParentType, ContextType>;
  state?: Resolver<Maybe<ResolversTypes['PermitState']>, ParentType, ContextType>;
  wastes?: Resolver<Maybe<ReadonlyArray<ResolversTypes['EnterprisePermittedWaste']>>, ParentType, ContextType>;
};

export type EnterpriseHazardousWasteTransfersResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EnterpriseHazardousWasteTransfers'] = ResolversParentTypes['EnterpriseHazardousWasteTransfers']> = {
  manifests?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  openManifests?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  year?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type EnterpriseHighRiskSportsPermitResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EnterpriseHighRiskSportsPermit'] = ResolversParentTypes['EnterpriseHighRiskSportsPermit']> = {
  expiresAt?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  instructors?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  issuedAt?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  issuer?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  number?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  rescuers?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  sports?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  state?: Resolver<Maybe<ResolversTypes['PermitState']>, ParentType, ContextType>;
  venue?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type EnterpriseHousingFundResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EnterpriseHousingFund'] = ResolversParentTypes['EnterpriseHousingFund']> = {
  account?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  openedAt?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  paidThrough?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  payers?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  rate?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  state?: Resolver<Maybe<ResolversTypes['HousingFundUnitState']>, ParentType, ContextType>;
};

export type EnterpriseInternetDrugServiceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EnterpriseInternetDrugService'] = ResolversParentTypes['EnterpriseInternetDrugService']> = {
  commercial?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  domain?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  expiresAt?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  number?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  state?: Resolver<Maybe<ResolversTypes['PermitState']>, ParentType, ContextType>;
};

export type EnterpriseInvestmentProjectResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EnterpriseInvestmentProject'] = ResolversParentTypes['EnterpriseInvestmentProject']> = {
  authority?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  code?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  filedAt?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  filingNumber?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  investment?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  nature?: Resolver<Maybe<ResolversTypes['InvestmentNature']>, ParentType, ContextType>;
  place?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  state?: Resolver<Maybe<ResolversTypes['PermitState']>, ParentType, ContextType>;
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

export type EnterpriseLightningProtectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EnterpriseLightningProtection'] = ResolversParentTypes['EnterpriseLightningProtection']> = {
  acceptanceNumber?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  acceptedAt?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  designApprovedAt?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  designNumber?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  inspectedUntil?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  siteKind?: Resolver<Maybe<ResolversTypes['LightningSiteKind']>, ParentType, ContextType>;
  siteName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type EnterpriseMedicalInstitutionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EnterpriseMedicalInstitution'] = ResolversParentTypes['EnterpriseMedicalInstitution']> = {
  beds?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  director?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  expiresAt?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  forProfit?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  issuedAt?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  issuer?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  kind?: Resolver<Maybe<ResolversTypes['MedicalInstitutionKind']>, ParentType, ContextType>;
  number?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  state?: Resolver<Maybe<ResolversTypes['PermitState']>, ParentType, ContextType>;
  subjects?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
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

export type EnterpriseOpeningResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EnterpriseOpening'] = ResolversParentTypes['EnterpriseOpening']> = {
  acceptedAt?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  completedAt?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  number?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  state?: Resolver<Maybe<ResolversTypes['OpeningState']>, ParentType, ContextType>;
  steps?: Resolver<Maybe<ReadonlyArray<ResolversTypes['EnterpriseOpeningStep']>>, ParentType, ContextType>;
};

export type EnterpriseOpeningStepResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EnterpriseOpeningStep'] = ResolversParentTypes['EnterpriseOpeningStep']> = {
  completedAt?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  office?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  state?: Resolver<Maybe<ResolversTypes['OpeningStepState']>, ParentType, ContextType>;
  step?: Resolver<Maybe<ResolversTypes['OpeningStep']>, ParentType, ContextType>;
};

export type EnterpriseOriginInspectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EnterpriseOriginInspection'] = ResolversParentTypes['EnterpriseOriginInspection']> = {
  area?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  crop?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  expiresAt?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  inspectedAt?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  number?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type EnterpriseOversizePassResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EnterpriseOversizePass'] = ResolversParentTypes['EnterpriseOversizePass']> = {
  expiresAt?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  number?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  plate?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  route?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  state?: Resolver<Maybe<ResolversTypes['PermitState']>, ParentType, ContextType>;
};

export type EnterprisePenaltyResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EnterprisePenalty'] = ResolversParentTypes['EnterprisePenalty']> = {
  authority?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  decidedAt?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  fine?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  matter?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  number?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type EnterprisePermittedWasteResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EnterprisePermittedWaste'] = ResolversParentTypes['EnterprisePermittedWaste']> = {
  annualCapacity?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  category?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type EnterprisePesticideTradeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EnterprisePesticideTrade'] = ResolversParentTypes['EnterprisePesticideTrade']> = {
  branches?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  expiresAt?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  issuedAt?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  issuer?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  number?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  restricted?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  state?: Resolver<Maybe<ResolversTypes['PermitState']>, ParentType, ContextType>;
  warehouse?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type EnterprisePlantQuarantineResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EnterprisePlantQuarantine'] = ResolversParentTypes['EnterprisePlantQuarantine']> = {
  origin?: Resolver<Maybe<ResolversTypes['EnterpriseOriginInspection']>, ParentType, ContextType>;
  transport?: Resolver<Maybe<ResolversTypes['EnterpriseTransportCertificate']>, ParentType, ContextType>;
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

export type EnterpriseProjectAgencyResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EnterpriseProjectAgency'] = ResolversParentTypes['EnterpriseProjectAgency']> = {
  included?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  zone?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
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

export type EnterprisePublicationPermitResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EnterprisePublicationPermit'] = ResolversParentTypes['EnterprisePublicationPermit']> = {
  checkedAt?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  issuedAt?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  issuer?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  number?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  online?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  scope?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  state?: Resolver<Maybe<ResolversTypes['PermitState']>, ParentType, ContextType>;
  trade?: Resolver<Maybe<ResolversTypes['PublicationTrade']>, ParentType, ContextType>;
};

export type EnterpriseQualityPermitResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EnterpriseQualityPermit'] = ResolversParentTypes['EnterpriseQualityPermit']> = {
  expiresAt?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  kind?: Resolver<Maybe<ResolversTypes['QualityPermitKind']>, ParentType, ContextType>;
  number?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  scope?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  state?: Resolver<Maybe<ResolversTypes['PermitState']>, ParentType, ContextType>;
};

export type EnterpriseRadiationPermitResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EnterpriseRadiationPermit'] = ResolversParentTypes['EnterpriseRadiationPermit']> = {
  assessedYear?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  devices?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  expiresAt?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  issuedAt?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  issuer?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  number?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  scope?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  sources?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  state?: Resolver<Maybe<ResolversTypes['PermitState']>, ParentType, ContextType>;
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
  economicType?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
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

export type EnterpriseRideHailingResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EnterpriseRideHailing'] = ResolversParentTypes['EnterpriseRideHailing']> = {
  area?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  expiresAt?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  number?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  state?: Resolver<Maybe<ResolversTypes['PermitState']>, ParentType, ContextType>;
};

export type EnterpriseRideHailingVehicleResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EnterpriseRideHailingVehicle'] = ResolversParentTypes['EnterpriseRideHailingVehicle']> = {
  expiresAt?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  number?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  plate?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  state?: Resolver<Maybe<ResolversTypes['PermitState']>, ParentType, ContextType>;
};

export type EnterpriseRoadTransportResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EnterpriseRoadTransport'] = ResolversParentTypes['EnterpriseRoadTransport']> = {
  expiresAt?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  number?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  scope?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  state?: Resolver<Maybe<ResolversTypes['PermitState']>, ParentType, ContextType>;
  vehicles?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type EnterpriseScienceConductResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EnterpriseScienceConduct'] = ResolversParentTypes['EnterpriseScienceConduct']> = {
  conclusion?: Resolver<Maybe<ResolversTypes['ConductCheck']>, ParentType, ContextType>;
  searchedFrom?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  searchedUntil?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
};

export type EnterpriseSealResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EnterpriseSeal'] = ResolversParentTypes['EnterpriseSeal']> = {
  kind?: Resolver<Maybe<ResolversTypes['SealKind']>, ParentType, ContextType>;
  number?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  recordedAt?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
};

export type EnterpriseSeedLicenseResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EnterpriseSeedLicense'] = ResolversParentTypes['EnterpriseSeedLicense']> = {
  area?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  expiresAt?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  issuedAt?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  issuer?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  number?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  state?: Resolver<Maybe<ResolversTypes['PermitState']>, ParentType, ContextType>;
  varieties?: Resolver<Maybe<ReadonlyArray<ResolversTypes['EnterpriseSeedVariety']>>, ParentType, ContextType>;
};

export type EnterpriseSeedVarietyResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EnterpriseSeedVariety'] = ResolversParentTypes['EnterpriseSeedVariety']> = {
  approvalNumber?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  crop?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
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

export type EnterpriseSocialOrganizationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EnterpriseSocialOrganization'] = ResolversParentTypes['EnterpriseSocialOrganization']> = {
  authority?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  certificateNumber?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  checkResult?: Resolver<Maybe<ResolversTypes['SocialOrganizationCheck']>, ParentType, ContextType>;
  checkedYear?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  expiresAt?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  issuedAt?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  kind?: Resolver<Maybe<ResolversTypes['SocialOrganizationKind']>, ParentType, ContextType>;
  rating?: Resolver<Maybe<ResolversTypes['SocialOrganizationRating']>, ParentType, ContextType>;
  scope?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  state?: Resolver<Maybe<ResolversTypes['PermitState']>, ParentType, ContextType>;
  supervisor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type EnterpriseSoilConservationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EnterpriseSoilConservation'] = ResolversParentTypes['EnterpriseSoilConservation']> = {
  approvalNumber?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  approvedAt?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  feePaid?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
};

export type EnterpriseSpecialEquipmentResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EnterpriseSpecialEquipment'] = ResolversParentTypes['EnterpriseSpecialEquipment']> = {
  inspectBefore?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  kind?: Resolver<Maybe<ResolversTypes['EquipmentKind']>, ParentType, ContextType>;
  number?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  state?: Resolver<Maybe<ResolversTypes['PermitState']>, ParentType, ContextType>;
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

export type EnterpriseTelecomConductResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EnterpriseTelecomConduct'] = ResolversParentTypes['EnterpriseTelecomConduct']> = {
  conclusion?: Resolver<Maybe<ResolversTypes['ConductCheck']>, ParentType, ContextType>;
  searchedFrom?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  searchedUntil?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
};

export type EnterpriseTobaccoLicenseResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EnterpriseTobaccoLicense'] = ResolversParentTypes['EnterpriseTobaccoLicense']> = {
  address?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  expiresAt?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  issuedAt?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  issuer?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  manager?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  number?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  scope?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  state?: Resolver<Maybe<ResolversTypes['PermitState']>, ParentType, ContextType>;
  supplier?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type EnterpriseTradePortResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EnterpriseTradePort'] = ResolversParentTypes['EnterpriseTradePort']> = {
  code?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  declarations?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type EnterpriseTransportCertificateResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EnterpriseTransportCertificate'] = ResolversParentTypes['EnterpriseTransportCertificate']> = {
  expiresAt?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  issuedAt?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  number?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  state?: Resolver<Maybe<ResolversTypes['PermitState']>, ParentType, ContextType>;
};

export type EnterpriseTravelAgencyResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EnterpriseTravelAgency'] = ResolversParentTypes['EnterpriseTravelAgency']> = {
  business?: Resolver<Maybe<ResolversTypes['TravelBusiness']>, ParentType, ContextType>;
  deposit?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  depositBank?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  expiresAt?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  issuedAt?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  issuer?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  liabilityInsuredUntil?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  number?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  state?: Resolver<Maybe<ResolversTypes['PermitState']>, ParentType, ContextType>;
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

export type EnterpriseVeterinaryDrugProductionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EnterpriseVeterinaryDrugProduction'] = ResolversParentTypes['EnterpriseVeterinaryDrugProduction']> = {
  expiresAt?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  number?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  scope?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  state?: Resolver<Maybe<ResolversTypes['PermitState']>, ParentType, ContextType>;
};

export type EnterpriseVeterinaryDrugTradeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EnterpriseVeterinaryDrugTrade'] = ResolversParentTypes['EnterpriseVeterinaryDrugTrade']> = {
  expiresAt?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  number?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  scope?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  state?: Resolver<Maybe<ResolversTypes['PermitState']>, ParentType, ContextType>;
};

export type EnterpriseVeterinaryDrugsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EnterpriseVeterinaryDrugs'] = ResolversParentTypes['EnterpriseVeterinaryDrugs']> = {
  production?: Resolver<Maybe<ResolversTypes['EnterpriseVeterinaryDrugProduction']>, ParentType, ContextType>;
  trade?: Resolver<Maybe<ResolversTypes['EnterpriseVeterinaryDrugTrade']>, ParentType, ContextType>;
};

export type EnterpriseWaterConductResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EnterpriseWaterConduct'] = ResolversParentTypes['EnterpriseWaterConduct']> = {
  conclusion?: Resolver<Maybe<ResolversTypes['ConductCheck']>, ParentType, ContextType>;
  searchedFrom?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  searchedUntil?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
};

export type EnterpriseWorkSafetyConductResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EnterpriseWorkSafetyConduct'] = ResolversParentTypes['EnterpriseWorkSafetyConduct']> = {
  conclusion?: Resolver<Maybe<ResolversTypes['ConductCheck']>, ParentType, ContextType>;
  penalties?: Resolver<Maybe<ReadonlyArray<ResolversTypes['EnterpriseWorkSafetyPenalty']>>, ParentType, ContextType>;
  searchedFrom?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  searchedUntil?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
};

export type EnterpriseWorkSafetyPenaltyResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EnterpriseWorkSafetyPenalty'] = ResolversParentTypes['EnterpriseWorkSafetyPenalty']> = {
  decidedAt?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  fine?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  matter?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  number?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type ExplainedElementResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ExplainedElement'] = ResolversParentTypes['ExplainedElement']> = {
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  operations?: Resolver<ReadonlyArray<ResolversTypes['ID']>, ParentType, ContextType>;
  path?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['RulingReason'], ParentType, ContextType>;
  ruling?: Resolver<ResolversTypes['ElementRuling'], ParentType, ContextType>;
  sentence?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ExplainedFieldResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ExplainedField'] = ResolversParentTypes['ExplainedField']> = {
  asksDepartments?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  calls?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  field?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  operations?: Resolver<ReadonlyArray<ResolversTypes['ExplainedOperation']>, ParentType, ContextType>;
  refusal?: Resolver<Maybe<ResolversTypes['ExplainedRefusal']>, ParentType, ContextType>;
  responseName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  sentence?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  standings?: Resolver<ReadonlyArray<ResolversTypes['ExplainedStanding']>, ParentType, ContextType>;
};

export type ExplainedLicenseResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ExplainedLicense'] = ResolversParentTypes['ExplainedLicense']> = {
  given?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['RulingReason'], ParentType, ContextType>;
  sentence?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  type?: Resolver<ResolversTypes['LicenseType'], ParentType, ContextType>;
};

export type ExplainedOperationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ExplainedOperation'] = ResolversParentTypes['ExplainedOperation']> = {
  batch?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  calls?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  key?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  keyFrom?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  keys?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  maxAgeSeconds?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  mayBeCached?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  operation?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  purposeTravels?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  route?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  sentence?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  source?: Resolver<ResolversTypes['SourceRef'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['SourceState'], ParentType, ContextType>;
  timeoutMs?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ExplainedProblemResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ExplainedProblem'] = ResolversParentTypes['ExplainedProblem']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  en?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  zh?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ExplainedProofResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ExplainedProof'] = ResolversParentTypes['ExplainedProof']> = {
  byConsent?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  operation?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  relation?: Resolver<ResolversTypes['Relation'], ParentType, ContextType>;
  sentence?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  source?: Resolver<Maybe<ResolversTypes['SourceRef']>, ParentType, ContextType>;
  state?: Resolver<Maybe<ResolversTypes['SourceState']>, ParentType, ContextType>;
};

export type ExplainedRefusalResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ExplainedRefusal'] = ResolversParentTypes['ExplainedRefusal']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  problems?: Resolver<ReadonlyArray<ResolversTypes['ExplainedProblem']>, ParentType, ContextType>;
};

export type ExplainedStandingResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ExplainedStanding'] = ResolversParentTypes['ExplainedStanding']> = {
  elements?: Resolver<ReadonlyArray<ResolversTypes['ExplainedElement']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['SubjectKind'], ParentType, ContextType>;
  licenses?: Resolver<ReadonlyArray<ResolversTypes['ExplainedLicense']>, ParentType, ContextType>;
  minor?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  proofs?: Resolver<ReadonlyArray<ResolversTypes['ExplainedProof']>, ParentType, ContextType>;
  refusal?: Resolver<Maybe<ResolversTypes['ExplainedRefusal']>, ParentType, ContextType>;
  relation?: Resolver<Maybe<ResolversTypes['Relation']>, ParentType, ContextType>;
  role?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  subjects?: Resolver<ReadonlyArray<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type ExplanationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Explanation'] = ResolversParentTypes['Explanation']> = {
  calls?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  fields?: Resolver<ReadonlyArray<ResolversTypes['ExplainedField']>, ParentType, ContextType>;
  subjects?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type FieldReportResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FieldReport'] = ResolversParentTypes['FieldReport']> = {
  cached?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  conflict?: Resolver<Maybe<ReadonlyArray<ResolversTypes['ConflictingValue']>>, ParentType, ContextType>;
  dueAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  fetchedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  masked?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  observedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  path?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  sentence?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  source?: Resolver<Maybe<ResolversTypes['SourceRef']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['ElementState'], ParentType, ContextType>;
  unreadable?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
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

export type HeldLicenseResolvers<ContextType = Context, ParentType extends ResolversParentTypes['HeldLicense'] = ResolversParentTypes['HeldLicense']> = {
  expiresAt?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  faults?: Resolver<ReadonlyArray<ResolversTypes['LicenseFault']>, ParentType, ContextType>;
  fields?: Resolver<Maybe<ReadonlyArray<ResolversTypes['LicenseField']>>, ParentType, ContextType>;
  holder?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  identifier?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  issuedAt?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  issuer?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  number?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  state?: Resolver<Maybe<ResolversTypes['LicenseState']>, ParentType, ContextType>;
  type?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  unreadable?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
};

export interface JsonScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['JSON'], any> {
  name: 'JSON';
}

export type LicenseFaultCountResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LicenseFaultCount'] = ResolversParentTypes['LicenseFaultCount']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  fault?: Resolver<ResolversTypes['LicenseFault'], ParentType, ContextType>;
};

export type LicenseFieldResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LicenseField'] = ResolversParentTypes['LicenseField']> = {
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  value?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type LicenseFoundResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LicenseFound'] = ResolversParentTypes['LicenseFound']> = {
  license?: Resolver<Maybe<ResolversTypes['HeldLicense']>, ParentType, ContextType>;
  receipt?: Resolver<ResolversTypes['AuditReceipt'], ParentType, ContextType>;
  sentence?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  source?: Resolver<Maybe<ResolversTypes['SourceRef']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['ElementState'], ParentType, ContextType>;
};

export type LicenseListResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LicenseList'] = ResolversParentTypes['LicenseList']> = {
  licenses?: Resolver<ReadonlyArray<ResolversTypes['HeldLicense']>, ParentType, ContextType>;
  receipt?: Resolver<ResolversTypes['AuditReceipt'], ParentType, ContextType>;
  sentence?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  source?: Resolver<Maybe<ResolversTypes['SourceRef']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['ElementState'], ParentType, ContextType>;
};

export type LicenseQualityResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LicenseQuality'] = ResolversParentTypes['LicenseQuality']> = {
  sentence?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  since?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['ElementState'], ParentType, ContextType>;
  types?: Resolver<ReadonlyArray<ResolversTypes['LicenseTypeQuality']>, ParentType, ContextType>;
};

export type LicenseRenditionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LicenseRendition'] = ResolversParentTypes['LicenseRendition']> = {
  digest?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  expiresAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  mediaType?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  receipt?: Resolver<ResolversTypes['AuditReceipt'], ParentType, ContextType>;
  sentence?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  source?: Resolver<Maybe<ResolversTypes['SourceRef']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['ElementState'], ParentType, ContextType>;
  url?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type LicenseTypeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LicenseType'] = ResolversParentTypes['LicenseType']> = {
  code?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  issuers?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type LicenseTypeQualityResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LicenseTypeQuality'] = ResolversParentTypes['LicenseTypeQuality']> = {
  findings?: Resolver<ReadonlyArray<ResolversTypes['LicenseFaultCount']>, ParentType, ContextType>;
  issued?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  seen?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  type?: Resolver<ResolversTypes['LicenseType'], ParentType, ContextType>;
  valid?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type LicenseVerificationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LicenseVerification'] = ResolversParentTypes['LicenseVerification']> = {
  outcome?: Resolver<ResolversTypes['LicenseClaimOutcome'], ParentType, ContextType>;
  receipt?: Resolver<ResolversTypes['AuditReceipt'], ParentType, ContextType>;
  sentence?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  source?: Resolver<Maybe<ResolversTypes['SourceRef']>, ParentType, ContextType>;
  standing?: Resolver<Maybe<ResolversTypes['LicenseStanding']>, ParentType, ContextType>;
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
  completeAssistance?: Resolver<ResolversTypes['AssistanceTask'], ParentType, ContextType, RequireFields<MutationCompleteAssistanceArgs, 'input'>>;
  forgetAnswers?: Resolver<ResolversTypes['AnswersForgotten'], ParentType, ContextType, RequireFields<MutationForgetAnswersArgs, 'input'>>;
  giveConsent?: Resolver<ResolversTypes['Consent'], ParentType, ContextType, RequireFields<MutationGiveConsentArgs, 'input'>>;
  issueLicenseRendition?: Resolver<ResolversTypes['LicenseRendition'], ParentType, ContextType, RequireFields<MutationIssueLicenseRenditionArgs, 'input'>>;
  resumeSource?: Resolver<ResolversTypes['SourceDecision'], ParentType, ContextType, RequireFields<MutationResumeSourceArgs, 'input'>>;
  returnAssistance?: Resolver<ResolversTypes['AssistanceTask'], ParentType, ContextType, RequireFields<MutationReturnAssistanceArgs, 'input'>>;
  suspendSource?: Resolver<ResolversTypes['SourceDecision'], ParentType, ContextType, RequireFields<MutationSuspendSourceArgs, 'input'>>;
  withdrawConsent?: Resolver<ResolversTypes['Consent'], ParentType, ContextType, RequireFields<MutationWithdrawConsentArgs, 'input'>>;
};

export type OpeningResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Opening'] = ResolversParentTypes['Opening']> = {
  path?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  salt?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type OutcomeCountResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OutcomeCount'] = ResolversParentTypes['OutcomeCount']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  outcome?: Resolver<ResolversTypes['CallOutcome'], ParentType, ContextType>;
};

export type PersonArchiveResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PersonArchive'] = ResolversParentTypes['PersonArchive']> = {
  birth?: Resolver<Maybe<ResolversTypes['PersonBirth']>, ParentType, ContextType>;
  certifiedAccountant?: Resolver<Maybe<ResolversTypes['PersonCertifiedAccountant']>, ParentType, ContextType>;
  childHealth?: Resolver<Maybe<ResolversTypes['PersonChildHealth']>, ParentType, ContextType>;
  contact?: Resolver<Maybe<ResolversTypes['PersonContact']>, ParentType, ContextType>;
  criminalRecord?: Resolver<Maybe<ResolversTypes['PersonCriminalRecord']>, ParentType, ContextType>;
  death?: Resolver<Maybe<ResolversTypes['PersonDeath']>, ParentType, ContextType>;
  disability?: Resolver<Maybe<ResolversTypes['PersonDisability']>, ParentType, ContextType>;
  disabilitySubsidies?: Resolver<Maybe<ReadonlyArray<ResolversTypes['PersonDisabilitySubsidy']>>, ParentType, ContextType>;
  drivingLicense?: Resolver<Maybe<ResolversTypes['PersonDrivingLicense']>, ParentType, ContextType>;
  education?: Resolver<Maybe<ResolversTypes['PersonEducation']>, ParentType, ContextType>;
  electricityAccounts?: Resolver<Maybe<ReadonlyArray<ResolversTypes['PersonElectricityAccount']>>, ParentType, ContextType>;
  employment?: Resolver<Maybe<ResolversTypes['PersonEmployment']>, ParentType, ContextType>;
  engineerRegistrations?: Resolver<Maybe<ReadonlyArray<ResolversTypes['PersonEngineerRegistration']>>, ParentType, ContextType>;
  equipmentCertificates?: Resolver<Maybe<ReadonlyArray<ResolversTypes['PersonEquipmentCertificate']>>, ParentType, ContextType>;
  fertility?: Resolver<Maybe<ResolversTypes['PersonFertility']>, ParentType, ContextType>;
  fieldReports?: Resolver<ReadonlyArray<ResolversTypes['FieldReport']>, ParentType, ContextType>;
  fireOperatorCertificates?: Resolver<Maybe<ReadonlyArray<ResolversTypes['PersonFireOperatorCertificate']>>, ParentType, ContextType>;
  gasAccount?: Resolver<Maybe<ResolversTypes['PersonGasAccount']>, ParentType, ContextType>;
  heatingAccount?: Resolver<Maybe<ResolversTypes['PersonHeatingAccount']>, ParentType, ContextType>;
  household?: Resolver<Maybe<ResolversTypes['PersonHousehold']>, ParentType, ContextType>;
  housingFund?: Resolver<Maybe<ResolversTypes['PersonHousingFund']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['CitizenId'], ParentType, ContextType>;
  identity?: Resolver<Maybe<ResolversTypes['PersonIdentity']>, ParentType, ContextType>;
  incomeTax?: Resolver<Maybe<ResolversTypes['PersonIncomeTax']>, ParentType, ContextType>;
  kinship?: Resolver<Maybe<ResolversTypes['PersonKinship']>, ParentType, ContextType>;
  legalServiceWorker?: Resolver<Maybe<ResolversTypes['PersonLegalServiceWorker']>, ParentType, ContextType>;
  licenses?: Resolver<Maybe<ReadonlyArray<ResolversTypes['PersonLicense']>>, ParentType, ContextType>;
  marriage?: Resolver<Maybe<ResolversTypes['PersonMarriage']>, ParentType, ContextType>;
  medicalInsurance?: Resolver<Maybe<ResolversTypes['PersonMedicalInsurance']>, ParentType, ContextType>;
  militaryService?: Resolver<Maybe<ResolversTypes['PersonMilitaryService']>, ParentType, ContextType>;
  nurse?: Resolver<Maybe<ResolversTypes['PersonNurse']>, ParentType, ContextType>;
  pension?: Resolver<Maybe<ResolversTypes['PersonPension']>, ParentType, ContextType>;
  personnelFile?: Resolver<Maybe<ResolversTypes['PersonPersonnelFile']>, ParentType, ContextType>;
  pharmacist?: Resolver<Maybe<ResolversTypes['PersonPharmacist']>, ParentType, ContextType>;
  physician?: Resolver<Maybe<ResolversTypes['PersonPhysician']>, ParentType, ContextType>;
  realEstate?: Resolver<Maybe<ResolversTypes['PersonRealEstate']>, ParentType, ContextType>;
  receipt?: Resolver<ResolversTypes['AuditReceipt'], ParentType, ContextType>;
  reserveService?: Resolver<Maybe<ResolversTypes['PersonReserveService']>, ParentType, ContextType>;
  residence?: Resolver<Maybe<ResolversTypes['PersonResidence']>, ParentType, ContextType>;
  rideHailingDriver?: Resolver<Maybe<ResolversTypes['PersonRideHailingDriver']>, ParentType, ContextType>;
  roadTransportQualification?: Resolver<Maybe<ResolversTypes['PersonRoadTransportQualification']>, ParentType, ContextType>;
  safetyManagerCertificates?: Resolver<Maybe<ReadonlyArray<ResolversTypes['PersonSafetyManagerCertificate']>>, ParentType, ContextType>;
  schooling?: Resolver<Maybe<ResolversTypes['PersonSchooling']>, ParentType, ContextType>;
  socialInsurance?: Resolver<Maybe<ResolversTypes['PersonSocialInsurance']>, ParentType, ContextType>;
  socialSecurityCard?: Resolver<Maybe<ResolversTypes['PersonSocialSecurityCard']>, ParentType, ContextType>;
  sportsInstructor?: Resolver<Maybe<ResolversTypes['PersonSportsInstructor']>, ParentType, ContextType>;
  taxiDriver?: Resolver<Maybe<ResolversTypes['PersonTaxiDriver']>, ParentType, ContextType>;
  teacherTests?: Resolver<Maybe<ResolversTypes['PersonTeacherTests']>, ParentType, ContextType>;
  tourGuide?: Resolver<Maybe<ResolversTypes['PersonTourGuide']>, ParentType, ContextType>;
  travelDocuments?: Resolver<Maybe<ReadonlyArray<ResolversTypes['PersonTravelDocument']>>, ParentType, ContextType>;
  vaccinationCheck?: Resolver<Maybe<ResolversTypes['PersonVaccinationCheck']>, ParentType, ContextType>;
  vehicles?: Resolver<Maybe<ReadonlyArray<ResolversTypes['PersonVehicle']>>, ParentType, ContextType>;
  veterinarian?: Resolver<Maybe<ResolversTypes['PersonVeterinarian']>, ParentType, ContextType>;
  waterAccount?: Resolver<Maybe<ResolversTypes['PersonWaterAccount']>, ParentType, ContextType>;
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

export type PersonCertifiedAccountantResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PersonCertifiedAccountant'] = ResolversParentTypes['PersonCertifiedAccountant']> = {
  admittedAt?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  firm?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  inspectedYear?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  inspectionPassed?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  kind?: Resolver<Maybe<ResolversTypes['AccountantKind']>, ParentType, ContextType>;
  number?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  state?: Resolver<Maybe<ResolversTypes['PermitState']>, ParentType, ContextType>;
};

export type PersonChildHealthResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PersonChildHealth'] = ResolversParentTypes['PersonChildHealth']> = {
  birthCertificateNumber?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  checkedAt?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  checkupResult?: Resolver<Maybe<ResolversTypes['ChildCheckupResult']>, ParentType, ContextType>;
  highRisk?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  manager?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  newbornScreening?: Resolver<Maybe<ResolversTypes['NewbornScreening']>, ParentType, ContextType>;
  recordNumber?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  vaccinationCardNumber?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  vaccinationClinic?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  vaccinationComplete?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  vaccinations?: Resolver<Maybe<ReadonlyArray<ResolversTypes['PersonVaccination']>>, ParentType, ContextType>;
};

export type PersonContactResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PersonContact'] = ResolversParentTypes['PersonContact']> = {
  mailingAddress?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  mobile?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type PersonCriminalRecordResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PersonCriminalRecord'] = ResolversParentTypes['PersonCriminalRecord']> = {
  authority?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  conclusion?: Resolver<Maybe<ResolversTypes['CriminalRecordCheck']>, ParentType, ContextType>;
  searchedFrom?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  searchedUntil?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
};

export type PersonDeathResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PersonDeath'] = ResolversParentTypes['PersonDeath']> = {
  crematedAt?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  cremationNumber?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  cremationPlace?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  date?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  registerCancelled?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  registerCancelledAt?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
};

export type PersonDisabilityResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PersonDisability'] = ResolversParentTypes['PersonDisability']> = {
  expiresAt?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  grade?: Resolver<Maybe<ResolversTypes['DisabilityGrade']>, ParentType, ContextType>;
  guardianName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  issuedAt?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  issuer?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  kind?: Resolver<Maybe<ResolversTypes['DisabilityKind']>, ParentType, ContextType>;
  number?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  state?: Resolver<Maybe<ResolversTypes['PermitState']>, ParentType, ContextType>;
};

export type PersonDisabilitySubsidyResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PersonDisabilitySubsidy'] = ResolversParentTypes['PersonDisabilitySubsidy']> = {
  kind?: Resolver<Maybe<ResolversTypes['DisabilitySubsidyKind']>, ParentType, ContextType>;
  monthlyAmount?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  paidThrough?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  payer?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  reviewedAt?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  since?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  state?: Resolver<Maybe<ResolversTypes['DisabilitySubsidyState']>, ParentType, ContextType>;
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

export type PersonElectricityAccountResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PersonElectricityAccount'] = ResolversParentTypes['PersonElectricityAccount']> = {
  address?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  arrears?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  number?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  openedAt?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  state?: Resolver<Maybe<ResolversTypes['ElectricityAccountState']>, ParentType, ContextType>;
  use?: Resolver<Maybe<ResolversTypes['ElectricityUse']>, ParentType, ContextType>;
  voltage?: Resolver<Maybe<ResolversTypes['SupplyVoltage']>, ParentType, ContextType>;
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

export type PersonEngineerRegistrationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PersonEngineerRegistration'] = ResolversParentTypes['PersonEngineerRegistration']> = {
  employerCreditCode?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  employerName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  expiresAt?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  number?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  profession?: Resolver<Maybe<ResolversTypes['RegisteredProfession']>, ParentType, ContextType>;
  registeredAt?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  sealNumber?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  state?: Resolver<Maybe<ResolversTypes['PermitState']>, ParentType, ContextType>;
  trainingHours?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type PersonEquipmentCertificateResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PersonEquipmentCertificate'] = ResolversParentTypes['PersonEquipmentCertificate']> = {
  expiresAt?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  issuedAt?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  issuer?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  kind?: Resolver<Maybe<ResolversTypes['EquipmentCertificateKind']>, ParentType, ContextType>;
  number?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  scope?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  state?: Resolver<Maybe<ResolversTypes['PermitState']>, ParentType, ContextType>;
};

export type PersonFamilyAccountMemberResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PersonFamilyAccountMember'] = ResolversParentTypes['PersonFamilyAccountMember']> = {
  citizenId?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type PersonFertilityResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PersonFertility'] = ResolversParentTypes['PersonFertility']> = {
  authority?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  onlyChild?: Resolver<Maybe<ResolversTypes['PersonOnlyChild']>, ParentType, ContextType>;
  parity?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  registeredAt?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  registrationNumber?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type PersonFireOperatorCertificateResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PersonFireOperatorCertificate'] = ResolversParentTypes['PersonFireOperatorCertificate']> = {
  direction?: Resolver<Maybe<ResolversTypes['FireOperatorDirection']>, ParentType, ContextType>;
  examiner?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  issuedAt?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  level?: Resolver<Maybe<ResolversTypes['FireOperatorLevel']>, ParentType, ContextType>;
  number?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  state?: Resolver<Maybe<ResolversTypes['PermitState']>, ParentType, ContextType>;
};

export type PersonGasAccountResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PersonGasAccount'] = ResolversParentTypes['PersonGasAccount']> = {
  arrears?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  number?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type PersonHeatingAccountResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PersonHeatingAccount'] = ResolversParentTypes['PersonHeatingAccount']> = {
  arrears?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  number?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
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

export type PersonLegalServiceWorkerResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PersonLegalServiceWorker'] = ResolversParentTypes['PersonLegalServiceWorker']> = {
  assessedYear?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  assessment?: Resolver<Maybe<ResolversTypes['LegalWorkerAssessment']>, ParentType, ContextType>;
  expiresAt?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  issuer?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  number?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  office?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  practisingSince?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  state?: Resolver<Maybe<ResolversTypes['PermitState']>, ParentType, ContextType>;
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

export type PersonMilitaryServiceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PersonMilitaryService'] = ResolversParentTypes['PersonMilitaryService']> = {
  certificateNumber?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  dischargeKind?: Resolver<Maybe<ResolversTypes['DischargeKind']>, ParentType, ContextType>;
  dischargedAt?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  enlistedAt?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  grantPaid?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
};

export type PersonNurseResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PersonNurse'] = ResolversParentTypes['PersonNurse']> = {
  expiresAt?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  institution?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  issuedAt?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  issuer?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  number?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  state?: Resolver<Maybe<ResolversTypes['PermitState']>, ParentType, ContextType>;
};

export type PersonOnlyChildResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PersonOnlyChild'] = ResolversParentTypes['PersonOnlyChild']> = {
  certificateNumber?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  childBirthDate?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  childName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  issuedAt?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  issuer?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
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

export type PersonPharmacistResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PersonPharmacist'] = ResolversParentTypes['PersonPharmacist']> = {
  category?: Resolver<Maybe<ResolversTypes['PharmacistCategory']>, ParentType, ContextType>;
  expiresAt?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  number?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  practice?: Resolver<Maybe<ResolversTypes['PharmacistPractice']>, ParentType, ContextType>;
  registeredAt?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  state?: Resolver<Maybe<ResolversTypes['PermitState']>, ParentType, ContextType>;
  workplace?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  workplaceCreditCode?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type PersonPhysicianResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PersonPhysician'] = ResolversParentTypes['PersonPhysician']> = {
  category?: Resolver<Maybe<ResolversTypes['PhysicianCategory']>, ParentType, ContextType>;
  grade?: Resolver<Maybe<ResolversTypes['PhysicianGrade']>, ParentType, ContextType>;
  institution?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  issuedAt?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  issuer?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  number?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  qualificationNumber?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  scope?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  state?: Resolver<Maybe<ResolversTypes['PermitState']>, ParentType, ContextType>;
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

export type PersonReserveServiceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PersonReserveService'] = ResolversParentTypes['PersonReserveService']> = {
  registered?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  registeredAt?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
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

export type PersonRideHailingDriverResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PersonRideHailingDriver'] = ResolversParentTypes['PersonRideHailingDriver']> = {
  companyName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  expiresAt?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  number?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  state?: Resolver<Maybe<ResolversTypes['PermitState']>, ParentType, ContextType>;
};

export type PersonRoadTransportQualificationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PersonRoadTransportQualification'] = ResolversParentTypes['PersonRoadTransportQualification']> = {
  expiresAt?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  grade?: Resolver<Maybe<ResolversTypes['ReputationGrade']>, ParentType, ContextType>;
  issuedAt?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  number?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  points?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  post?: Resolver<Maybe<ResolversTypes['RoadTransportPost']>, ParentType, ContextType>;
  state?: Resolver<Maybe<ResolversTypes['PermitState']>, ParentType, ContextType>;
  trainingDueAt?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  trainingHours?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type PersonSafetyManagerCertificateResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PersonSafetyManagerCertificate'] = ResolversParentTypes['PersonSafetyManagerCertificate']> = {
  category?: Resolver<Maybe<ResolversTypes['SafetyManagerCategory']>, ParentType, ContextType>;
  employerCreditCode?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  employerName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  expiresAt?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  issuedAt?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  number?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  state?: Resolver<Maybe<ResolversTypes['PermitState']>, ParentType, ContextType>;
};

export type PersonSchoolingResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PersonSchooling'] = ResolversParentTypes['PersonSchooling']> = {
  districtSchool?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  kindergarten?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  school?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  studentNumber?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
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

export type PersonSportsInstructorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PersonSportsInstructor'] = ResolversParentTypes['PersonSportsInstructor']> = {
  approvedAt?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  approver?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  grade?: Resolver<Maybe<ResolversTypes['SportsInstructorGrade']>, ParentType, ContextType>;
  number?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  sport?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  station?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type PersonTaxMonthResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PersonTaxMonth'] = ResolversParentTypes['PersonTaxMonth']> = {
  income?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  month?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  tax?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  withholderCreditCode?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  withholderName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type PersonTaxiDriverResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PersonTaxiDriver'] = ResolversParentTypes['PersonTaxiDriver']> = {
  companyName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  expiresAt?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  grade?: Resolver<Maybe<ResolversTypes['ReputationGrade']>, ParentType, ContextType>;
  number?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  state?: Resolver<Maybe<ResolversTypes['PermitState']>, ParentType, ContextType>;
};

export type PersonTeacherTestsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PersonTeacherTests'] = ResolversParentTypes['PersonTeacherTests']> = {
  mandarinCertificateNumber?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  mandarinLevel?: Resolver<Maybe<ResolversTypes['MandarinLevel']>, ParentType, ContextType>;
  pedagogyPassed?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
};

export type PersonTourGuideResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PersonTourGuide'] = ResolversParentTypes['PersonTourGuide']> = {
  expiresAt?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  issuedAt?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  languages?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  level?: Resolver<Maybe<ResolversTypes['TourGuideLevel']>, ParentType, ContextType>;
  number?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  organization?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  pointsTaken?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  state?: Resolver<Maybe<ResolversTypes['PermitState']>, ParentType, ContextType>;
};

export type PersonTravelDocumentResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PersonTravelDocument'] = ResolversParentTypes['PersonTravelDocument']> = {
  expiresAt?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  issuedAt?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  issuer?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  kind?: Resolver<Maybe<ResolversTypes['TravelDocumentKind']>, ParentType, ContextType>;
  number?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  state?: Resolver<Maybe<ResolversTypes['PermitState']>, ParentType, ContextType>;
};

export type PersonUnemploymentInsuranceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PersonUnemploymentInsurance'] = ResolversParentTypes['PersonUnemploymentInsurance']> = {
  employerName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  months?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  paidThrough?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  since?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  state?: Resolver<Maybe<ResolversTypes['InsuranceState']>, ParentType, ContextType>;
};

export type PersonVaccinationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PersonVaccination'] = ResolversParentTypes['PersonVaccination']> = {
  dose?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  givenAt?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  vaccine?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type PersonVaccinationCheckResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PersonVaccinationCheck'] = ResolversParentTypes['PersonVaccinationCheck']> = {
  checkedAt?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  complete?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
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

export type PersonVeterinarianResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PersonVeterinarian'] = ResolversParentTypes['PersonVeterinarian']> = {
  institution?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  number?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  practiceNumber?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  rank?: Resolver<Maybe<ResolversTypes['VeterinarianRank']>, ParentType, ContextType>;
  state?: Resolver<Maybe<ResolversTypes['PermitState']>, ParentType, ContextType>;
};

export type PersonWaterAccountResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PersonWaterAccount'] = ResolversParentTypes['PersonWaterAccount']> = {
  arrears?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  number?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
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
  dueAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
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
  assistanceTasks?: Resolver<ResolversTypes['AssistanceTaskPage'], ParentType, ContextType, Partial<QueryAssistanceTasksArgs>>;
  consents?: Resolver<ReadonlyArray<ResolversTypes['Consent']>, ParentType, ContextType>;
  enterpriseArchive?: Resolver<Maybe<ResolversTypes['EnterpriseArchive']>, ParentType, ContextType, RequireFields<QueryEnterpriseArchiveArgs, 'id' | 'purpose'>>;
  enterpriseArchives?: Resolver<ReadonlyArray<Maybe<ResolversTypes['EnterpriseArchive']>>, ParentType, ContextType, RequireFields<QueryEnterpriseArchivesArgs, 'ids' | 'purpose'>>;
  explain?: Resolver<ResolversTypes['Explanation'], ParentType, ContextType, RequireFields<QueryExplainArgs, 'input'>>;
  license?: Resolver<ResolversTypes['LicenseFound'], ParentType, ContextType, RequireFields<QueryLicenseArgs, 'input'>>;
  licenseQuality?: Resolver<ResolversTypes['LicenseQuality'], ParentType, ContextType>;
  licenseTypes?: Resolver<ReadonlyArray<ResolversTypes['LicenseType']>, ParentType, ContextType>;
  licenses?: Resolver<ResolversTypes['LicenseList'], ParentType, ContextType, RequireFields<QueryLicensesArgs, 'input'>>;
  lifeEvent?: Resolver<Maybe<ResolversTypes['LifeEvent']>, ParentType, ContextType, RequireFields<QueryLifeEventArgs, 'code'>>;
  lifeEvents?: Resolver<ReadonlyArray<ResolversTypes['LifeEvent']>, ParentType, ContextType, Partial<QueryLifeEventsArgs>>;
  personArchive?: Resolver<Maybe<ResolversTypes['PersonArchive']>, ParentType, ContextType, RequireFields<QueryPersonArchiveArgs, 'id' | 'purpose'>>;
  personArchives?: Resolver<ReadonlyArray<Maybe<ResolversTypes['PersonArchive']>>, ParentType, ContextType, RequireFields<QueryPersonArchivesArgs, 'ids' | 'purpose'>>;
  prefillForm?: Resolver<ResolversTypes['PrefilledForm'], ParentType, ContextType, RequireFields<QueryPrefillFormArgs, 'input'>>;
  receipt?: Resolver<Maybe<ResolversTypes['AuditReceipt']>, ParentType, ContextType, RequireFields<QueryReceiptArgs, 'entryId'>>;
  sources?: Resolver<ReadonlyArray<ResolversTypes['Source']>, ParentType, ContextType>;
  verifyClaims?: Resolver<ResolversTypes['Verification'], ParentType, ContextType, RequireFields<QueryVerifyClaimsArgs, 'input'>>;
  verifyLicense?: Resolver<ResolversTypes['LicenseVerification'], ParentType, ContextType, RequireFields<QueryVerifyLicenseArgs, 'input'>>;
  verifyLicenseFile?: Resolver<ResolversTypes['LicenseVerification'], ParentType, ContextType, RequireFields<QueryVerifyLicenseFileArgs, 'input'>>;
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
  activity?: Resolver<Maybe<ResolversTypes['SourceActivity']>, ParentType, ContextType>;
  annexRow?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  connector?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  department?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  elements?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  findings?: Resolver<Maybe<ReadonlyArray<ResolversTypes['SourceFinding']>>, ParentType, ContextType>;
  kind?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  maintenanceUntil?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  overdueSince?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  quotas?: Resolver<Maybe<ReadonlyArray<ResolversTypes['SourceQuota']>>, ParentType, ContextType>;
  route?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['SourceState'], ParentType, ContextType>;
  supplies?: Resolver<ReadonlyArray<ResolversTypes['SuppliedElement']>, ParentType, ContextType>;
  suspension?: Resolver<Maybe<ResolversTypes['Suspension']>, ParentType, ContextType>;
  system?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  tier?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  version?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type SourceActivityResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SourceActivity'] = ResolversParentTypes['SourceActivity']> = {
  answeredAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  calls?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  from?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  lastFailure?: Resolver<Maybe<ResolversTypes['CallOutcome']>, ParentType, ContextType>;
  outcomes?: Resolver<ReadonlyArray<ResolversTypes['OutcomeCount']>, ParentType, ContextType>;
  p50Ms?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  p95Ms?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type SourceDecisionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SourceDecision'] = ResolversParentTypes['SourceDecision']> = {
  receipt?: Resolver<Maybe<ResolversTypes['AuditReceipt']>, ParentType, ContextType>;
  replicasTold?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  source?: Resolver<ResolversTypes['Source'], ParentType, ContextType>;
};

export type SourceFindingResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SourceFinding'] = ResolversParentTypes['SourceFinding']> = {
  codes?: Resolver<ReadonlyArray<ResolversTypes['UnmappedCode']>, ParentType, ContextType>;
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  element?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  firstSeenAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  label?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  lastSeenAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  operation?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  problem?: Resolver<ResolversTypes['FindingProblem'], ParentType, ContextType>;
};

export type SourceQuotaResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SourceQuota'] = ResolversParentTypes['SourceQuota']> = {
  perDay?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  renewedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  scope?: Resolver<ResolversTypes['QuotaScope'], ParentType, ContextType>;
  used?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type SourceRefResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SourceRef'] = ResolversParentTypes['SourceRef']> = {
  connector?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  department?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  system?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type SubjectReceiptResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SubjectReceipt'] = ResolversParentTypes['SubjectReceipt']> = {
  receipt?: Resolver<ResolversTypes['AuditReceipt'], ParentType, ContextType>;
  role?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type SuppliedElementResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SuppliedElement'] = ResolversParentTypes['SuppliedElement']> = {
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  neededBy?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  path?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  sensitivity?: Resolver<ResolversTypes['Sensitivity'], ParentType, ContextType>;
};

export type SuspensionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Suspension'] = ResolversParentTypes['Suspension']> = {
  reason?: Resolver<ResolversTypes['SuspensionReason'], ParentType, ContextType>;
  since?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  statement?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  until?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
};

export type UnmappedCodeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UnmappedCode'] = ResolversParentTypes['UnmappedCode']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type VerificationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Verification'] = ResolversParentTypes['Verification']> = {
  receipt?: Resolver<ResolversTypes['AuditReceipt'], ParentType, ContextType>;
  results?: Resolver<ReadonlyArray<ResolversTypes['ClaimResult']>, ParentType, ContextType>;
};

export type Resolvers<ContextType = Context> = {
  AnswersForgotten?: AnswersForgottenResolvers<ContextType>;
  AssistanceElement?: AssistanceElementResolvers<ContextType>;
  AssistanceTask?: AssistanceTaskResolvers<ContextType>;
  AssistanceTaskPage?: AssistanceTaskPageResolvers<ContextType>;
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
  EnterpriseAquaticBreeding?: EnterpriseAquaticBreedingResolvers<ContextType>;
  EnterpriseArchive?: EnterpriseArchiveResolvers<ContextType>;
  EnterpriseBasicAccount?: EnterpriseBasicAccountResolvers<ContextType>;
  EnterpriseBookkeepingLicense?: EnterpriseBookkeepingLicenseResolvers<ContextType>;
  EnterpriseBusOperation?: EnterpriseBusOperationResolvers<ContextType>;
  EnterpriseCivilDefense?: EnterpriseCivilDefenseResolvers<ContextType>;
  EnterpriseConstructionProject?: EnterpriseConstructionProjectResolvers<ContextType>;
  EnterpriseContact?: EnterpriseContactResolvers<ContextType>;
  EnterpriseCreditStanding?: EnterpriseCreditStandingResolvers<ContextType>;
  EnterpriseCustoms?: EnterpriseCustomsResolvers<ContextType>;
  EnterpriseDeviceLicense?: EnterpriseDeviceLicenseResolvers<ContextType>;
  EnterpriseDeviceRegistration?: EnterpriseDeviceRegistrationResolvers<ContextType>;
  EnterpriseDrugApproval?: EnterpriseDrugApprovalResolvers<ContextType>;
  EnterpriseDrugLicense?: EnterpriseDrugLicenseResolvers<ContextType>;
  EnterpriseElectricityAccount?: EnterpriseElectricityAccountResolvers<ContextType>;
  EnterpriseEntertainmentPermit?: EnterpriseEntertainmentPermitResolvers<ContextType>;
  EnterpriseEnvironmentalApproval?: EnterpriseEnvironmentalApprovalResolvers<ContextType>;
  EnterpriseFirePenalty?: EnterpriseFirePenaltyResolvers<ContextType>;
  EnterpriseFireSafety?: EnterpriseFireSafetyResolvers<ContextType>;
  EnterpriseFireServiceAgency?: EnterpriseFireServiceAgencyResolvers<ContextType>;
  EnterpriseFishery?: EnterpriseFisheryResolvers<ContextType>;
  EnterpriseFishing?: EnterpriseFishingResolvers<ContextType>;
  EnterpriseFoodLicense?: EnterpriseFoodLicenseResolvers<ContextType>;
  EnterpriseForeignTrade?: EnterpriseForeignTradeResolvers<ContextType>;
  EnterpriseHazardousWastePermit?: EnterpriseHazardousWastePermitResolvers<ContextType>;
  EnterpriseHazardousWasteTransfers?: EnterpriseHazardousWasteTransfersResolvers<ContextType>;
  EnterpriseHighRiskSportsPermit?: EnterpriseHighRiskSportsPermitResolvers<ContextType>;
  EnterpriseHousingFund?: EnterpriseHousingFundResolvers<ContextType>;
  EnterpriseInternetDrugService?: EnterpriseInternetDrugServiceResolvers<ContextType>;
  EnterpriseInvestmentProject?: EnterpriseInvestmentProjectResolvers<ContextType>;
  EnterpriseLicense?: EnterpriseLicenseResolvers<ContextType>;
  EnterpriseLightningProtection?: EnterpriseLightningProtectionResolvers<ContextType>;
  EnterpriseMedicalInstitution?: EnterpriseMedicalInstitutionResolvers<ContextType>;
  EnterpriseMedicalInsurance?: EnterpriseMedicalInsuranceResolvers<ContextType>;
  EnterpriseMember?: EnterpriseMemberResolvers<ContextType>;
  EnterpriseOpening?: EnterpriseOpeningResolvers<ContextType>;
  EnterpriseOpeningStep?: EnterpriseOpeningStepResolvers<ContextType>;
  EnterpriseOriginInspection?: EnterpriseOriginInspectionResolvers<ContextType>;
  EnterpriseOversizePass?: EnterpriseOversizePassResolvers<ContextType>;
  EnterprisePenalty?: EnterprisePenaltyResolvers<ContextType>;
  EnterprisePermittedWaste?: EnterprisePermittedWasteResolvers<ContextType>;
  EnterprisePesticideTrade?: EnterprisePesticideTradeResolvers<ContextType>;
  EnterprisePlantQuarantine?: EnterprisePlantQuarantineResolvers<ContextType>;
  EnterprisePollutant?: EnterprisePollutantResolvers<ContextType>;
  EnterprisePollutionPermit?: EnterprisePollutionPermitResolvers<ContextType>;
  EnterpriseProjectAgency?: EnterpriseProjectAgencyResolvers<ContextType>;
  EnterpriseProperty?: EnterprisePropertyResolvers<ContextType>;
  EnterprisePublicationPermit?: EnterprisePublicationPermitResolvers<ContextType>;
  EnterpriseQualityPermit?: EnterpriseQualityPermitResolvers<ContextType>;
  EnterpriseRadiationPermit?: EnterpriseRadiationPermitResolvers<ContextType>;
  EnterpriseRealEstate?: EnterpriseRealEstateResolvers<ContextType>;
  EnterpriseRegistration?: EnterpriseRegistrationResolvers<ContextType>;
  EnterpriseRideHailing?: EnterpriseRideHailingResolvers<ContextType>;
  EnterpriseRideHailingVehicle?: EnterpriseRideHailingVehicleResolvers<ContextType>;
  EnterpriseRoadTransport?: EnterpriseRoadTransportResolvers<ContextType>;
  EnterpriseScienceConduct?: EnterpriseScienceConductResolvers<ContextType>;
  EnterpriseSeal?: EnterpriseSealResolvers<ContextType>;
  EnterpriseSeedLicense?: EnterpriseSeedLicenseResolvers<ContextType>;
  EnterpriseSeedVariety?: EnterpriseSeedVarietyResolvers<ContextType>;
  EnterpriseSeriousRecord?: EnterpriseSeriousRecordResolvers<ContextType>;
  EnterpriseShareholder?: EnterpriseShareholderResolvers<ContextType>;
  EnterpriseSocialInsurance?: EnterpriseSocialInsuranceResolvers<ContextType>;
  EnterpriseSocialOrganization?: EnterpriseSocialOrganizationResolvers<ContextType>;
  EnterpriseSoilConservation?: EnterpriseSoilConservationResolvers<ContextType>;
  EnterpriseSpecialEquipment?: EnterpriseSpecialEquipmentResolvers<ContextType>;
  EnterpriseTax?: EnterpriseTaxResolvers<ContextType>;
  EnterpriseTaxDevice?: EnterpriseTaxDeviceResolvers<ContextType>;
  EnterpriseTelecomConduct?: EnterpriseTelecomConductResolvers<ContextType>;
  EnterpriseTobaccoLicense?: EnterpriseTobaccoLicenseResolvers<ContextType>;
  EnterpriseTradePort?: EnterpriseTradePortResolvers<ContextType>;
  EnterpriseTransportCertificate?: EnterpriseTransportCertificateResolvers<ContextType>;
  EnterpriseTravelAgency?: EnterpriseTravelAgencyResolvers<ContextType>;
  EnterpriseVehicle?: EnterpriseVehicleResolvers<ContextType>;
  EnterpriseVeterinaryDrugProduction?: EnterpriseVeterinaryDrugProductionResolvers<ContextType>;
  EnterpriseVeterinaryDrugTrade?: EnterpriseVeterinaryDrugTradeResolvers<ContextType>;
  EnterpriseVeterinaryDrugs?: EnterpriseVeterinaryDrugsResolvers<ContextType>;
  EnterpriseWaterConduct?: EnterpriseWaterConductResolvers<ContextType>;
  EnterpriseWorkSafetyConduct?: EnterpriseWorkSafetyConductResolvers<ContextType>;
  EnterpriseWorkSafetyPenalty?: EnterpriseWorkSafetyPenaltyResolvers<ContextType>;
  ExplainedElement?: ExplainedElementResolvers<ContextType>;
  ExplainedField?: ExplainedFieldResolvers<ContextType>;
  ExplainedLicense?: ExplainedLicenseResolvers<ContextType>;
  ExplainedOperation?: ExplainedOperationResolvers<ContextType>;
  ExplainedProblem?: ExplainedProblemResolvers<ContextType>;
  ExplainedProof?: ExplainedProofResolvers<ContextType>;
  ExplainedRefusal?: ExplainedRefusalResolvers<ContextType>;
  ExplainedStanding?: ExplainedStandingResolvers<ContextType>;
  Explanation?: ExplanationResolvers<ContextType>;
  FieldReport?: FieldReportResolvers<ContextType>;
  FormFigures?: FormFiguresResolvers<ContextType>;
  FormRole?: FormRoleResolvers<ContextType>;
  HeldLicense?: HeldLicenseResolvers<ContextType>;
  JSON?: GraphQLScalarType;
  LicenseFaultCount?: LicenseFaultCountResolvers<ContextType>;
  LicenseField?: LicenseFieldResolvers<ContextType>;
  LicenseFound?: LicenseFoundResolvers<ContextType>;
  LicenseList?: LicenseListResolvers<ContextType>;
  LicenseQuality?: LicenseQualityResolvers<ContextType>;
  LicenseRendition?: LicenseRenditionResolvers<ContextType>;
  LicenseType?: LicenseTypeResolvers<ContextType>;
  LicenseTypeQuality?: LicenseTypeQualityResolvers<ContextType>;
  LicenseVerification?: LicenseVerificationResolvers<ContextType>;
  LifeEvent?: LifeEventResolvers<ContextType>;
  Mutation?: MutationResolvers<ContextType>;
  Opening?: OpeningResolvers<ContextType>;
  OutcomeCount?: OutcomeCountResolvers<ContextType>;
  PersonArchive?: PersonArchiveResolvers<ContextType>;
  PersonBirth?: PersonBirthResolvers<ContextType>;
  PersonCertifiedAccountant?: PersonCertifiedAccountantResolvers<ContextType>;
  PersonChildHealth?: PersonChildHealthResolvers<ContextType>;
  PersonContact?: PersonContactResolvers<ContextType>;
  PersonCriminalRecord?: PersonCriminalRecordResolvers<ContextType>;
  PersonDeath?: PersonDeathResolvers<ContextType>;
  PersonDisability?: PersonDisabilityResolvers<ContextType>;
  PersonDisabilitySubsidy?: PersonDisabilitySubsidyResolvers<ContextType>;
  PersonDrivingLicense?: PersonDrivingLicenseResolvers<ContextType>;
  PersonEducation?: PersonEducationResolvers<ContextType>;
  PersonElectricityAccount?: PersonElectricityAccountResolvers<ContextType>;
  PersonEmployeePensionInsurance?: PersonEmployeePensionInsuranceResolvers<ContextType>;
  PersonEmployment?: PersonEmploymentResolvers<ContextType>;
  PersonEngineerRegistration?: PersonEngineerRegistrationResolvers<ContextType>;
  PersonEquipmentCertificate?: PersonEquipmentCertificateResolvers<ContextType>;
  PersonFamilyAccountMember?: PersonFamilyAccountMemberResolvers<ContextType>;
  PersonFertility?: PersonFertilityResolvers<ContextType>;
  PersonFireOperatorCertificate?: PersonFireOperatorCertificateResolvers<ContextType>;
  PersonGasAccount?: PersonGasAccountResolvers<ContextType>;
  PersonHeatingAccount?: PersonHeatingAccountResolvers<ContextType>;
  PersonHousehold?: PersonHouseholdResolvers<ContextType>;
  PersonHousingFund?: PersonHousingFundResolvers<ContextType>;
  PersonIdentity?: PersonIdentityResolvers<ContextType>;
  PersonIncomeTax?: PersonIncomeTaxResolvers<ContextType>;
  PersonJob?: PersonJobResolvers<ContextType>;
  PersonKinship?: PersonKinshipResolvers<ContextType>;
  PersonLegalServiceWorker?: PersonLegalServiceWorkerResolvers<ContextType>;
  PersonLicense?: PersonLicenseResolvers<ContextType>;
  PersonMarriage?: PersonMarriageResolvers<ContextType>;
  PersonMarriageRecord?: PersonMarriageRecordResolvers<ContextType>;
  PersonMedicalInsurance?: PersonMedicalInsuranceResolvers<ContextType>;
  PersonMilitaryService?: PersonMilitaryServiceResolvers<ContextType>;
  PersonNurse?: PersonNurseResolvers<ContextType>;
  PersonOnlyChild?: PersonOnlyChildResolvers<ContextType>;
  PersonPension?: PersonPensionResolvers<ContextType>;
  PersonPersonnelFile?: PersonPersonnelFileResolvers<ContextType>;
  PersonPharmacist?: PersonPharmacistResolvers<ContextType>;
  PersonPhysician?: PersonPhysicianResolvers<ContextType>;
  PersonProperty?: PersonPropertyResolvers<ContextType>;
  PersonRealEstate?: PersonRealEstateResolvers<ContextType>;
  PersonReserveService?: PersonReserveServiceResolvers<ContextType>;
  PersonResidence?: PersonResidenceResolvers<ContextType>;
  PersonResidentPensionInsurance?: PersonResidentPensionInsuranceResolvers<ContextType>;
  PersonRideHailingDriver?: PersonRideHailingDriverResolvers<ContextType>;
  PersonRoadTransportQualification?: PersonRoadTransportQualificationResolvers<ContextType>;
  PersonSafetyManagerCertificate?: PersonSafetyManagerCertificateResolvers<ContextType>;
  PersonSchooling?: PersonSchoolingResolvers<ContextType>;
  PersonSocialInsurance?: PersonSocialInsuranceResolvers<ContextType>;
  PersonSocialSecurityCard?: PersonSocialSecurityCardResolvers<ContextType>;
  PersonSpecialWork?: PersonSpecialWorkResolvers<ContextType>;
  PersonSportsInstructor?: PersonSportsInstructorResolvers<ContextType>;
  PersonTaxMonth?: PersonTaxMonthResolvers<ContextType>;
  PersonTaxiDriver?: PersonTaxiDriverResolvers<ContextType>;
  PersonTeacherTests?: PersonTeacherTestsResolvers<ContextType>;
  PersonTourGuide?: PersonTourGuideResolvers<ContextType>;
  PersonTravelDocument?: PersonTravelDocumentResolvers<ContextType>;
  PersonUnemploymentInsurance?: PersonUnemploymentInsuranceResolvers<ContextType>;
  PersonVaccination?: PersonVaccinationResolvers<ContextType>;
  PersonVaccinationCheck?: PersonVaccinationCheckResolvers<ContextType>;
  PersonVehicle?: PersonVehicleResolvers<ContextType>;
  PersonVeterinarian?: PersonVeterinarianResolvers<ContextType>;
  PersonWaterAccount?: PersonWaterAccountResolvers<ContextType>;
  PersonWelfare?: PersonWelfareResolvers<ContextType>;
  PersonWorkInjuryInsurance?: PersonWorkInjuryInsuranceResolvers<ContextType>;
  PrefilledField?: PrefilledFieldResolvers<ContextType>;
  PrefilledForm?: PrefilledFormResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  RequiredMaterial?: RequiredMaterialResolvers<ContextType>;
  ServiceItem?: ServiceItemResolvers<ContextType>;
  Source?: SourceResolvers<ContextType>;
  SourceActivity?: SourceActivityResolvers<ContextType>;
  SourceDecision?: SourceDecisionResolvers<ContextType>;
  SourceFinding?: SourceFindingResolvers<ContextType>;
  SourceQuota?: SourceQuotaResolvers<ContextType>;
  SourceRef?: SourceRefResolvers<ContextType>;
  SubjectReceipt?: SubjectReceiptResolvers<ContextType>;
  SuppliedElement?: SuppliedElementResolvers<ContextType>;
  Suspension?: SuspensionResolvers<ContextType>;
  UnmappedCode?: UnmappedCodeResolvers<ContextType>;
  Verification?: VerificationResolvers<ContextType>;
};

export type DirectiveResolvers<ContextType = Context> = {
  element?: ElementDirectiveResolver<any, any, ContextType>;
  key?: KeyDirectiveResolver<any, any, ContextType>;
  neededBy?: NeededByDirectiveResolver<any, any, ContextType>;
};
