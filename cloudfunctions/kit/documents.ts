import type { CaseDoc, EventDoc } from '../domain/caseDoc'
import type { Issue } from '../domain/hot/issue'
import type {
  ClaimDoc,
  CounterDoc,
  FilesDoc,
  IssueStatsDoc,
  LeaseDoc,
  LessonDoc,
  ModelDoc,
  OutboxDoc,
  RequestDoc,
  SequenceDoc,
  ShiftDoc,
  TermRow,
  TermStatsDoc,
  UploadsDoc,
} from './engineDocuments'
import type { DutyDayDoc, DutyPlanDoc, LoadDoc, MediatorDoc } from './mediationDocuments'
import type {
  AccessRecordDoc,
  AccountDoc,
  ColleagueInvitationDoc,
  ContactDoc,
  DigestDoc,
  EnterpriseDoc,
  IdentityDoc,
  InvitationDoc,
  MessageDoc,
  MessageQuotaDoc,
  NewsDoc,
} from './peopleDocuments'
import type {
  AdminLogDoc,
  CalendarDoc,
  CategoryDoc,
  CommunityDoc,
  DutyDoc,
  FaqDoc,
  LimitDoc,
  MatterCodeDoc,
  NoticeDoc,
  OfficeDoc,
  PolicyDoc,
  PolicyInterestDoc,
  ProductDoc,
  RoutingDoc,
  StreetDoc,
  TemplateDoc,
  UnitDoc,
  WastePointDoc,
} from './streetDocuments'
import type { VisitDoc } from './visitDocuments'

/** Every collection with the documents that it holds. */
export interface Documents {
  streets: StreetDoc
  communities: CommunityDoc
  offices: OfficeDoc
  units: UnitDoc
  wastePoints: WastePointDoc
  duties: DutyDoc
  matterCodes: MatterCodeDoc
  categories: CategoryDoc
  calendars: CalendarDoc
  limits: LimitDoc
  adminLog: AdminLogDoc
  accounts: AccountDoc
  enterprises: EnterpriseDoc
  visits: VisitDoc
  identities: IdentityDoc
  cases: CaseDoc
  events: EventDoc
  requests: RequestDoc
  outbox: OutboxDoc
  counters: CounterDoc
  sequences: SequenceDoc
  claims: ClaimDoc
  files: FilesDoc
  uploads: UploadsDoc
  accessRecords: AccessRecordDoc
  templates: TemplateDoc
  products: ProductDoc
  policies: PolicyDoc
  policyInterests: PolicyInterestDoc
  contacts: ContactDoc
  messageQuotas: MessageQuotaDoc
  messages: MessageDoc
  digests: DigestDoc
  news: NewsDoc
  leases: LeaseDoc
  issues: Issue
  issueStats: IssueStatsDoc
  lessons: LessonDoc
  models: ModelDoc
  routing: RoutingDoc
  shifts: ShiftDoc
  mediators: MediatorDoc
  loads: LoadDoc
  dutyPlans: DutyPlanDoc
  dutyDays: DutyDayDoc
  terms: TermRow
  termStats: TermStatsDoc
  notices: NoticeDoc
  faqs: FaqDoc
  invitations: InvitationDoc
  colleagueInvitations: ColleagueInvitationDoc
}
