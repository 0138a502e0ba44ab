import { z } from 'zod'
import type { AccountView } from './account'
import { registerInput, updateAccountInput } from './account'
import type { AdminLogRow, CalendarsView, CalendarYearView, LimitRow, LimitsView } from './admin'
import { adminLogInput, enterCalendarInput, setCalendarDayInput, setLimitInput } from './admin'
import type { CategoryEdit, DangersEdit, DutyEdit, DutyTrial } from './adminCategory'
import {
  categoryUseInput,
  moveCategoryInput,
  retireCategoryInput,
  retireDutyInput,
  saveCategoryInput,
  saveDangersInput,
  saveDutyInput,
  tryDutiesInput,
} from './adminCategory'
import type { FaqEdit, NoticeEdit } from './adminKnowledge'
import { adminNoticesInput, endNoticeInput, retireFaqInput, saveFaqInput, saveNoticeInput } from './adminKnowledge'
import { type PlaceRow, type PlaceTrial, savePlaceInput, tryPlaceInput } from './adminPlace'
import type { BulkRow, Colleague } from './case'
import {
  actInput,
  bulkActInput,
  caseIdInput,
  changesInput,
  colleaguesInput,
  countsInput,
  earlierInput,
  inboxInput,
  linkedInput,
  listInput,
  submitInput,
  summaryInput,
  untoldInput,
} from './case'
import type { CaseRow, CaseView, ContactView, EarlierSteps, InboxView, Page, Summary } from './caseView'
import type { CommitteeSealRow } from './committeeSeal'
import { committeeSealInput, saveSealInput } from './committeeSeal'
import type { DisputeFigures, OnCallView } from './dispute'
import { dutyInput, figuresInput, takeInput } from './dispute'
import { type DutyWeek, dutyWeekInput, handOverInput, savePlanInput, setShiftInput } from './dutyCalendar'
import type { ColleagueInvitation, EnterpriseView } from './enterprise'
import {
  decideJoinInput,
  inviteColleagueInput,
  joinEnterpriseInput,
  leaveEnterpriseInput,
  registerEnterpriseInput,
  setEnterpriseRoleInput,
} from './enterprise'
import type { EnterpriseCheckRow, EnterpriseCheckView } from './enterpriseCheck'
import {
  answerClaimInput,
  checkEnterpriseInput,
  claimEnterpriseInput,
  enterpriseChecksInput,
  enterprisePhotoInput,
  openEnterpriseInput,
  sendProofInput,
} from './enterpriseCheck'
import { saveEnterpriseProfileInput } from './enterpriseProfile'
import type { FileLink, FilePlace, PhotoBytes } from './file'
import { beginFileInput, linkFilesInput, photoInput } from './file'
import {
  type FinanceProduct,
  type ProductMatch,
  productHistoryInput,
  retireProductInput,
  saveProductInput,
} from './finance/product'
import type { IssueRow, IssueView } from './issue'
import { gatherIssueInput, issueInput, issuesInput } from './issue'
import { keptFilesInput } from './keptFiles'
import type { FaqView, NoticeView } from './knowledge'
import { faqHelpedInput, searchFaqsInput } from './knowledge'
import { LANGUAGES } from './language'
import { type FoundCodes, findCodesInput, importCodesInput } from './matterCode'
import { type MediatorRow, type Roster, rosterInput, saveMediatorInput } from './mediator'
import type {
  CommunityRow,
  InvitationRow,
  MemberEffect,
  MemberPage,
  NewInvitation,
  OfficeEffect,
  OfficeRow,
  OfficesView,
} from './members'
import {
  acceptInvitationInput,
  inviteInput,
  memberEffectInput,
  membersInput,
  officeEffectInput,
  officePageInput,
  retireOfficeInput,
  revokeInvitationInput,
  saveOfficeInput,
  setCommunityOfficeInput,
  setMemberInput,
} from './members'
import type { FailedMessage, MessagesView } from './message'
import { failedMessagesInput, recordConsentsInput, retryMessageInput, wishMessagesInput } from './message'
import type { NeedFigures } from './needFigures'
import type { PaperFile, PaperView } from './paper'
import { paperFileInput, paperInput } from './paper'
import type { Who } from './permissions'
import type { FittingPolicy, InterestRow, Policy, PolicyRow, PolicyView } from './policy'
import {
  contactInterestedInput,
  fittingPoliciesInput,
  interestedInput,
  policiesInput,
  policyHistoryInput,
  policyInput,
  retirePolicyInput,
  savePolicyInput,
  wishPolicyInput,
} from './policy'
import {
  answerReferralInput,
  consentReferralInput,
  contactIdInput,
  type InvitedContact,
  inviteContactInput,
  type PartnerContact,
  proposeReferralInput,
  type ReferralRow,
  type ReferralTerms,
  type ReferralView,
  referralInput,
  referralsInput,
} from './referral'
import type { AccessRow, HouseholdMember, PersonRow, PersonView } from './registration'
import {
  accessInput,
  agreeInput,
  askCheckInput,
  checkListInput,
  checkPersonInput,
  findPersonInput,
  openPersonInput,
  removeHouseholdInput,
  saveHouseholdInput,
} from './registration'
import type { RoutingFigures, RoutingSettings } from './routing'
import { saveRoutingInput } from './routing'
import { removeFilterInput, savedFilter, starInput } from './savedFilter'
import type { CodeRow, MiniCode, ScannedView } from './scene'
import { codesInput, miniCodeInput, scannedInput } from './scene'
import type { NearbyCase, SearchPage, SimilarReport } from './search'
import { type LearnedCategory, ofReporterInput, searchInput, similarInput, suggestCategoryInput } from './search'
import type { StreetView } from './street'
import { assignInput, suggestTeamsInput, type TeamSuggestions } from './suggestion'
import {
  retireTemplateInput,
  saveTemplateInput,
  type TemplateView,
  templateHistoryInput,
  templatesInput,
} from './template'
import {
  callOffVisitInput,
  type DueVisit,
  dueVisitsInput,
  type EnterpriseVisits,
  type OurVisit,
  ourVisitsInput,
  planVisitInput,
  recordVisitInput,
  setVisitClassInput,
  type VisitContact,
  type VisitCover,
  type VisitLists,
  type VisitView,
  visitContactsInput,
  visitCoverInput,
  visitedInput,
  visitIdInput,
  visitsInput,
} from './visit'

/** A use case: who may call it, the schema of what goes in, and (as a type only) what comes out. */
export interface UseCase<I extends z.ZodType, O> {
  who: Who
  input: I
  /** Never has a value: it carries the type of the answer to client and server alike. */
  output?: O
}

const define =
  <O>() =>
  <I extends z.ZodType>(who: Who, input: I): UseCase<I, O> => ({ who, input })

const nothing = z.strictObject({})

/** Every call there is. The part before the dot names the function that serves it, the part after it the file. */
export const CONTRACT = {
  /** What anybody may know of the street: its communities, offices, limits and the version of the privacy text. */
  'account.street': define<StreetView>()('visitor', nothing),
  /** The caller's account, or null for somebody who has not registered. */
  'account.me': define<AccountView | null>()('visitor', nothing),
  'account.register': define<AccountView>()('visitor', registerInput),
  'account.update': define<AccountView>()('member', updateAccountInput),
  /** Agrees to the privacy text as it is now. */
  'account.agree': define<AccountView>()('member', agreeInput),
  /** Asks the community to compare name and phone, or takes that back. */
  'account.askCheck': define<AccountView>()('member', askCheckInput),
  /** The family, for whom one reports often, whole; the calls below answer the same. */
  'account.household': define<HouseholdMember[]>()('member', nothing),
  'account.saveHousehold': define<HouseholdMember[]>()('member', saveHouseholdInput),
  'account.removeHousehold': define<HouseholdMember[]>()('member', removeHouseholdInput),
  /** When which office read one's data in full. */
  'account.access': define<Page<AccessRow>>()('member', accessInput),
  /** Joins an office with the code of an invitation. */
  'account.acceptInvitation': define<AccountView>()('member', acceptInvitationInput),
  /** Who of a community asks to be checked, the longest first. */
  'account.checkList': define<Page<PersonRow>>()({ right: 'account.check' }, checkListInput),
  /** Who registered with this phone, of the communities whose people one may check; leaves an access record. */
  'account.findPerson': define<PersonRow[]>()({ right: 'account.check' }, findPersonInput),
  /** Name and phone whole, to compare them; leaves an access record. */
  'account.openPerson': define<PersonView>()({ right: 'account.check' }, openPersonInput),
  'account.checkPerson': define<PersonRow>()({ right: 'account.check' }, checkPersonInput),
  /** Everything in the inbox until now has been seen. */
  'account.markInboxSeen': define<AccountView>()('member', nothing),
  /** How often WeChat will still tell the caller of what. */
  'account.messages': define<MessagesView>()('member', nothing),
  /** What the caller answered when WeChat asked whether it may send messages. */
  'account.recordConsents': define<MessagesView>()('member', recordConsentsInput),
  /** Which of the messages that are not necessary the caller does not want. */
  'account.wishMessages': define<MessagesView>()('member', wishMessagesInput),
  /** The enterprises that the caller belongs to or has asked to join; those below answer the same after what they do. */
  'account.enterprises': define<EnterpriseView[]>()('member', nothing),
  'account.registerEnterprise': define<EnterpriseView[]>()('member', registerEnterpriseInput),
  /** Asks to join an enterprise that somebody has registered. */
  'account.joinEnterprise': define<EnterpriseView[]>()('member', joinEnterpriseInput),
  /** Accepts or refuses somebody who asked to join. */
  'account.decideJoin': define<EnterpriseView[]>()('member', decideJoinInput),
  /** Ends a membership or a request: one's own, or somebody's in an enterprise where one decides. */
  'account.leaveEnterprise': define<EnterpriseView[]>()('member', leaveEnterpriseInput),
  /** Makes a colleague owner or clerk, or hands over to them. */
  'account.setEnterpriseRole': define<EnterpriseView[]>()('member', setEnterpriseRoleInput),
  /** A code by which a colleague comes in, once. */
  'account.inviteColleague': define<ColleagueInvitation>()('member', inviteColleagueInput),
  /** Sends the licence for staff to compare. */
  'account.sendProof': define<EnterpriseView[]>()('member', sendProofInput),
  /** Says that an enterprise is one's own where another stands as its owner; that one answers. */
  'account.claimEnterprise': define<EnterpriseView[]>()('member', claimEnterpriseInput),
  'account.answerClaim': define<EnterpriseView[]>()('member', answerClaimInput),
  /** Enterprises that wait to be compared with their licence; one opened, which is on record; and the decision. */
  'account.enterpriseChecks': define<Page<EnterpriseCheckRow>>()({ right: 'enterprise.check' }, enterpriseChecksInput),
  'account.openEnterprise': define<EnterpriseCheckView>()({ right: 'enterprise.check' }, openEnterpriseInput),
  'account.enterprisePhoto': define<PhotoBytes>()({ right: 'enterprise.check' }, enterprisePhotoInput),
  'account.checkEnterprise': define<EnterpriseCheckRow>()({ right: 'enterprise.check' }, checkEnterpriseInput),
  /** What an enterprise tells of itself, for matching products and policies. */
  'account.saveEnterpriseProfile': define<EnterpriseView[]>()('member', saveEnterpriseProfileInput),
  /** Keeps a filter of the queue under a name; the same name again replaces it. */
  'account.saveFilter': define<AccountView>()('staff', savedFilter),
  'account.removeFilter': define<AccountView>()('staff', removeFilterInput),
  /** Puts a case on one's own shortlist, or takes it off. */
  'account.star': define<AccountView>()('staff', starInput),
  'cases.submit': define<CaseView>()('member', submitInput),
  'cases.act': define<CaseView>()('member', actInput),
  /** The same action on up to fifty cases: each by itself, as `cases.act` would, and what became of each. */
  'cases.bulkAct': define<BulkRow[]>()('staff', bulkActInput),
  'cases.get': define<CaseView>()('member', caseIdInput),
  /** The steps of a case before a version, a page of them: `cases.get` shows the newest. */
  'cases.earlier': define<EarlierSteps>()('member', earlierInput),
  /** Cases that stand under this one, for officials. */
  'cases.linked': define<Page<CaseRow>>()('staff', linkedInput),
  'cases.list': define<Page<CaseRow>>()('member', listInput),
  /** How long each of these lists is, counted to 100 at most. */
  'cases.counts': define<number[]>()('member', countsInput),
  /** The cases that one has starred, in the order in which that was done; those that one may no longer read are left out. */
  'cases.shortlist': define<CaseRow[]>()('staff', nothing),
  /** Texts made beforehand for the notes of actions: those of the street and of an office of one's own. */
  'cases.templates': define<TemplateView[]>()('member', templatesInput),
  /** The figures of the services for enterprises, by month. */
  'enterprise.figures': define<NeedFigures>()('staff', figuresInput),
  /** The library of policies for enterprises, and one of them; for somebody of an enterprise with how it suits. */
  'enterprise.policies': define<Page<PolicyRow>>()('visitor', policiesInput),
  'enterprise.policy': define<PolicyView>()('visitor', policyInput),
  'enterprise.fittingPolicies': define<FittingPolicy[]>()('member', fittingPoliciesInput),
  'enterprise.wishPolicy': define<PolicyView>()('member', wishPolicyInput),
  /** Those below are of the office that keeps the library. */
  'enterprise.interested': define<Page<InterestRow>>()('staff', interestedInput),
  'enterprise.contactInterested': define<{ phone: string }>()('staff', contactInterestedInput),
  'enterprise.savePolicy': define<Policy>()('staff', savePolicyInput),
  'enterprise.retirePolicy': define<Policy>()('staff', retirePolicyInput),
  'enterprise.policyHistory': define<Page<AdminLogRow>>()('staff', policyHistoryInput),
  /** The loans and guarantees that enterprises can be introduced to: of the office that takes needs for money, as with those below. */
  'cases.products': define<FinanceProduct[]>()('staff', nothing),
  'cases.saveProduct': define<FinanceProduct>()('staff', saveProductInput),
  'cases.retireProduct': define<FinanceProduct>()('staff', retireProductInput),
  'cases.productHistory': define<Page<AdminLogRow>>()('staff', productHistoryInput),
  /** Which of them suit a need, the best first, with what is missing and what is still to be asked. */
  'cases.matchNeed': define<ProductMatch[]>()('staff', caseIdInput),
  /** Who speaks for banks and guarantors: kept by that office and the centre for enterprises, as with the two below. */
  'cases.contacts': define<PartnerContact[]>()('staff', nothing),
  'cases.inviteContact': define<InvitedContact>()('staff', inviteContactInput),
  'cases.removeContact': define<PartnerContact[]>()('staff', contactIdInput),
  /** A need with what is sealed in it, for who acts in its centre while a team has it; leaves an access record. */
  'cases.openNeed': define<CaseView>()('staff', caseIdInput),
  /** Proposes to refer a need to the contact of a product; the enterprise is asked. */
  'cases.proposeReferral': define<CaseView>()('staff', proposeReferralInput),
  /** What would be shared, for the enterprise that decides. */
  'cases.referralTerms': define<ReferralTerms>()('member', referralInput),
  'cases.consentReferral': define<CaseView>()('member', consentReferralInput),
  /** What is shared with the caller as the contact of a bank; each reading of one leaves an access record. */
  'cases.referrals': define<Page<ReferralRow>>()('member', referralsInput),
  'cases.referral': define<ReferralView>()('member', referralInput),
  'cases.answerReferral': define<ReferralView>()('member', answerReferralInput),
  'cases.saveTemplate': define<TemplateView>()({ right: 'template.edit' }, saveTemplateInput),
  /** Takes a template out of use; what was written with it stays. */
  'cases.retireTemplate': define<TemplateView>()({ right: 'template.edit' }, retireTemplateInput),
  /** Who changed a template, from what to what. */
  'cases.templateHistory': define<Page<AdminLogRow>>()({ right: 'template.edit' }, templateHistoryInput),
  /** Rows that changed after `since`, oldest first; `more` when there were too many for one answer. */
  'cases.changes': define<{ rows: CaseRow[]; until: number; more: boolean }>()('member', changesInput),
  'cases.summary': define<Summary>()('member', summaryInput),
  /** The whole names, phones and text of a report, numbers unmasked; leaves an access record. */
  'cases.contact': define<ContactView>()({ right: 'contact.read' }, caseIdInput),
  /** The members of an office of one's own who can be given a case, by their whole names. */
  'cases.colleagues': define<Colleague[]>()('staff', colleaguesInput),
  /** By number, phone, name or words: only what the caller may read. */
  'cases.search': define<SearchPage>()('staff', searchInput),
  /** Open reports that seem to be of the matter that somebody is writing about; tells nothing of their content. */
  /** What a report that is being written is about, by the words of earlier ones. */
  'cases.suggestCategory': define<LearnedCategory>()('member', suggestCategoryInput),
  'cases.similar': define<SimilarReport[]>()('member', similarInput),
  /** Open cases near a case or with its words, among those that the caller may read. */
  'cases.nearby': define<NearbyCase[]>()('staff', caseIdInput),
  /** What the reporter of a case reported besides, among what the caller may read; leaves an access record. */
  'cases.ofReporter': define<Page<CaseRow>>()({ right: 'contact.read' }, ofReporterInput),
  'cases.inbox': define<InboxView>()('member', inboxInput),
  /** How many messages of the inbox nobody has seen yet, counted to 100 at most. */
  'cases.unread': define<{ count: number }>()('member', nothing),
  /** Cases whose reporter neither WeChat nor the inbox has reached. */
  'cases.untold': define<Page<CaseRow>>()('staff', untoldInput),
  /** What several people write about, the hottest first; for who works in a command centre. */
  'cases.issues': define<Page<IssueRow>>()({ right: 'issues.read' }, issuesInput),
  'cases.issue': define<IssueView>()({ right: 'issues.read' }, issueInput),
  /** Puts its open reports under one of them, so that one answer is everybody's. */
  'cases.gatherIssue': define<CaseView>()({ right: 'issues.read' }, gatherIssueInput),
  /** The limit table (办理时限) with its steps, and what an edit leaves as it is. */
  'admin.limits': define<LimitsView>()({ right: 'street.configure' }, nothing),
  'admin.setLimit': define<LimitRow>()({ right: 'street.configure' }, setLimitInput),
  /** The work calendar by year, and the year that should be entered by now. */
  'admin.calendars': define<CalendarsView>()({ right: 'street.configure' }, nothing),
  'admin.enterCalendar': define<CalendarYearView>()({ right: 'street.configure' }, enterCalendarInput),
  'admin.setCalendarDay': define<CalendarYearView>()({ right: 'street.configure' }, setCalendarDayInput),
  /** Notices that run, will run or have run, the one that ends last first. */
  'admin.notices': define<Page<NoticeEdit>>()({ right: 'street.configure' }, adminNoticesInput),
  'admin.saveNotice': define<NoticeEdit>()({ right: 'street.configure' }, saveNoticeInput),
  /** Ends a notice in this moment. */
  'admin.endNotice': define<NoticeEdit>()({ right: 'street.configure' }, endNoticeInput),
  /** Every question with its answer, those no longer shown too; the ones that helped most first. */
  'admin.faqs': define<FaqEdit[]>()({ right: 'street.configure' }, nothing),
  'admin.saveFaq': define<FaqEdit>()({ right: 'street.configure' }, saveFaqInput),
  'admin.retireFaq': define<FaqEdit>()({ right: 'street.configure' }, retireFaqInput),
  /** What reports can be about, with what each asks, in the order in which it is offered; retired ones last. */
  'admin.categories': define<CategoryEdit[]>()({ right: 'street.configure' }, nothing),
  'admin.saveCategory': define<CategoryEdit>()({ right: 'street.configure' }, saveCategoryInput),
  'admin.retireCategory': define<CategoryEdit>()({ right: 'street.configure' }, retireCategoryInput),
  'admin.moveCategory': define<CategoryEdit>()({ right: 'street.configure' }, moveCategoryInput),
  /** How many reports of the last days are of a category, counted to 100 at most. */
  'admin.categoryUse': define<{ days: number; cases: number }>()({ right: 'street.configure' }, categoryUseInput),
  /** The duty catalogue (派单目录): which office answers for what. */
  'admin.duties': define<DutyEdit[]>()({ right: 'street.configure' }, nothing),
  'admin.saveDuty': define<DutyEdit>()({ right: 'street.configure' }, saveDutyInput),
  'admin.retireDuty': define<DutyEdit>()({ right: 'street.configure' }, retireDutyInput),
  /** Where a sentence would go, and why. */
  /** Codes by which cities count matters: taken in from a file, and found for the rows of the duty catalogue. */
  'admin.importCodes': define<{ taken: number }>()({ right: 'street.configure' }, importCodesInput),
  'admin.findCodes': define<FoundCodes>()({ right: 'street.configure' }, findCodesInput),
  'admin.tryDuties': define<DutyTrial>()({ right: 'street.configure' }, tryDutiesInput),
  /** How much is dispatched automatically, and what each precision would mean. */
  /** By which names people call the communities and their blocks (单元). */
  'admin.places': define<PlaceRow[]>()({ right: 'street.configure' }, nothing),
  'admin.savePlace': define<PlaceRow>()({ right: 'street.configure' }, savePlaceInput),
  'admin.tryPlace': define<PlaceTrial>()({ right: 'street.configure' }, tryPlaceInput),
  'admin.routing': define<RoutingSettings>()({ right: 'street.configure' }, nothing),
  'admin.saveRouting': define<RoutingSettings>()({ right: 'street.configure' }, saveRoutingInput),
  /** How well reports found their offices in the last twelve weeks. */
  'admin.routingFigures': define<RoutingFigures>()({ right: 'figures.read' }, nothing),
  /** The words that tell of danger to life. */
  'admin.dangers': define<DangersEdit>()({ right: 'street.configure' }, nothing),
  'admin.saveDangers': define<DangersEdit>()({ right: 'street.configure' }, saveDangersInput),
  /** Who belongs to an office: a head's own, an administrator's every one; so with the calls below. */
  'admin.members': define<MemberPage>()({ right: 'member.manage' }, membersInput),
  /** What a change of a membership touches, before it is made. */
  'admin.memberEffect': define<MemberEffect>()({ right: 'member.manage' }, memberEffectInput),
  'admin.setMember': define<MemberPage>()({ right: 'member.manage' }, setMemberInput),
  'admin.invitations': define<Page<InvitationRow>>()({ right: 'member.manage' }, officePageInput),
  'admin.invite': define<NewInvitation>()({ right: 'member.manage' }, inviteInput),
  'admin.revokeInvitation': define<InvitationRow>()({ right: 'member.manage' }, revokeInvitationInput),
  /** The offices of the street, and which of them answers for each community. */
  'admin.offices': define<OfficesView>()({ right: 'street.configure' }, nothing),
  'admin.officeEffect': define<OfficeEffect>()({ right: 'street.configure' }, officeEffectInput),
  'admin.saveOffice': define<OfficeRow>()({ right: 'street.configure' }, saveOfficeInput),
  'admin.retireOffice': define<OfficeRow>()({ right: 'street.configure' }, retireOfficeInput),
  'admin.setCommunityOffice': define<CommunityRow>()({ right: 'street.configure' }, setCommunityOfficeInput),
  /** The edits of the street's settings, or of one of them, the latest first. */
  'admin.log': define<Page<AdminLogRow>>()({ right: 'street.configure' }, adminLogInput),
  /** The codes that the office can print, of one kind. */
  'admin.codes': define<CodeRow[]>()({ right: 'street.configure' }, codesInput),
  /** The code that WeChat itself draws for one of them; only in the mini program, where the platform lets it be asked. */
  'admin.miniCode': define<MiniCode>()({ right: 'street.configure' }, miniCodeInput),
  /** Messages of WeChat that were not sent, the latest first; for administrators and heads of a command centre. */
  'admin.failedMessages': define<Page<FailedMessage>>()({ right: 'message.oversee' }, failedMessagesInput),
  /** Sends one of them anew; `false` when that has been done already. */
  'admin.retryMessage': define<{ retried: boolean }>()({ right: 'message.oversee' }, retryMessageInput),
  /** One's duty as a mediator on call (滴滴调解员), and the requests nearby that wait for one; those below answer the same. */
  'mediation.onCall': define<OnCallView>()({ right: 'dispute.mediate' }, nothing),
  'mediation.setDuty': define<OnCallView>()({ right: 'dispute.mediate' }, dutyInput),
  /** Takes a request: of several who press at once exactly one has it. */
  'mediation.take': define<OnCallView>()({ right: 'dispute.mediate' }, takeInput),
  /** The mediators of a team: what they can do and how much they have to do; who may lead it, and who mediates in it. */
  'mediation.roster': define<Roster>()({ right: 'dispute.mediate' }, rosterInput),
  'mediation.saveMediator': define<MediatorRow>()({ right: 'dispute.mediate' }, saveMediatorInput),
  /** Who of a team is on duty in a week; those below answer the week as it is then. */
  'mediation.dutyWeek': define<DutyWeek>()({ right: 'dispute.mediate' }, dutyWeekInput),
  'mediation.savePlan': define<DutyWeek>()({ right: 'dispute.mediate' }, savePlanInput),
  'mediation.setShift': define<DutyWeek>()({ right: 'dispute.mediate' }, setShiftInput),
  'mediation.handOver': define<DutyWeek>()({ right: 'dispute.mediate' }, handOverInput),
  /** To whom a dispute may be given, with the reasons; and giving it in one step. */
  'mediation.suggestTeams': define<TeamSuggestions>()({ right: 'dispute.mediate' }, suggestTeamsInput),
  'mediation.assign': define<{ caseId: string }>()({ right: 'dispute.mediate' }, assignInput),
  /** A paper of a dispute (调解文书), as far as the caller has a right to it; leaves an access record, as does the next. */
  'mediation.paper': define<PaperView>()('member', paperInput),
  /** The same as a `.docx`, straight to the caller. */
  'mediation.paperFile': define<PaperFile>()('member', paperFileInput),
  /** A photo of a dispute: kept sealed, opened for who may read it; leaves an access record a day. */
  'mediation.photo': define<PhotoBytes>()('member', photoInput),
  /** Files of disputes whose time to be kept ends with a year; nothing is deleted because of it. */
  'mediation.keptFiles': define<Page<CaseRow>>()({ right: 'dispute.mediate' }, keptFilesInput),
  /** The pictures of the seals of committees, given once by the mediation centre; they stand on papers that were sealed. */
  'mediation.seals': define<CommitteeSealRow[]>()({ right: 'dispute.mediate' }, nothing),
  'mediation.seal': define<PhotoBytes>()({ right: 'dispute.mediate' }, committeeSealInput),
  'mediation.saveSeal': define<CommitteeSealRow[]>()({ right: 'dispute.mediate' }, saveSealInput),
  /** What the mediation centre has done, in numbers without content. */
  'mediation.figures': define<DisputeFigures>()('staff', figuresInput),
  /** The enterprises that an office visits, those first whose visit is overdue the longest. */
  'enterprise.dueVisits': define<Page<DueVisit>>()({ right: 'enterprise.visit' }, dueVisitsInput),
  /** Plans a visit for oneself or a colleague, or changes a plan. */
  'enterprise.planVisit': define<VisitView>()({ right: 'enterprise.visit' }, planVisitInput),
  'enterprise.callOffVisit': define<VisitView>()({ right: 'enterprise.visit' }, callOffVisitInput),
  /** Writes down a visit that was held; however often a phone sends it, it is one. */
  'enterprise.recordVisit': define<VisitView>()({ right: 'enterprise.visit' }, recordVisitInput),
  /** One's own plans and latest visits, or those of the office. */
  'enterprise.visits': define<VisitLists>()({ right: 'enterprise.visit' }, visitsInput),
  /** A visit with what was said there; leaves an access record where somebody else held it. */
  'enterprise.visit': define<VisitView>()({ right: 'enterprise.visit' }, visitIdInput),
  /** The visits to one enterprise. */
  'enterprise.visited': define<EnterpriseVisits>()({ right: 'enterprise.visit' }, visitedInput),
  /** The people of an enterprise by name and phone, to call before going; leaves an access record. */
  'enterprise.visitContacts': define<VisitContact[]>()({ right: 'enterprise.visit' }, visitContactsInput),
  /** How often an enterprise is visited. */
  'enterprise.setVisitClass': define<{ visitClass: string }>()({ right: 'enterprise.visit' }, setVisitClassInput),
  /** Enterprises visited in a month, by community and block. */
  'enterprise.visitCover': define<VisitCover>()({ right: 'enterprise.visit' }, visitCoverInput),
  /** The visits to an enterprise that one belongs to. */
  'enterprise.ourVisits': define<Page<OurVisit>>()('member', ourVisitsInput),
  /** Where to upload a photo, before the report or action that takes it. */
  'files.begin': define<FilePlace>()('member', beginFileInput),
  /** Links to the photos of a case that live ten minutes at most. */
  'files.link': define<FileLink[]>()('member', linkFilesInput),
  /** The notices that are shown now, emergencies first. */
  'knowledge.notices': define<NoticeView[]>()('visitor', nothing),
  /** Questions with their answers that fit what somebody writes, the best first. */
  'knowledge.search': define<FaqView[]>()('visitor', searchFaqsInput),
  /** What a scanned code leads to. */
  'knowledge.scanned': define<ScannedView>()('visitor', scannedInput),
  /** An answer spared somebody a report; counted once a person and day. */
  'knowledge.helped': define<{ helped: number }>()('visitor', faqHelpedInput),
  /** Limits, automatic closing, what steps cause in other cases, counters, messages, left-overs: what happens because time passes. */
  'scheduler.run': define<SchedulerRun>()('timer', nothing),
} as const

/** These take in personal data, so the privacy text as it is now must have been agreed to. */
export const NEEDS_CONSENT: readonly (keyof typeof CONTRACT)[] = [
  'account.update',
  'account.askCheck',
  'account.saveHousehold',
  'account.registerEnterprise',
  'cases.submit',
]

/** How many of each one run of the scheduler saw to. */
interface SchedulerRun {
  acted: number
  followed: number
  reminded: number
  folded: number
  /** Mornings told, messages sent, cases marked for a phone call. */
  digests: number
  sent: number
  marked: number
  removed: number
  /** Lessons that the routing took in. */
  learned: number
}

export type UseCaseName = keyof typeof CONTRACT
/** What a caller writes: defaults may be left out. */
export type InputOf<N extends UseCaseName> = z.input<(typeof CONTRACT)[N]['input']>
/** What a use case receives: parsed, with defaults filled in. */
export type ParsedInputOf<N extends UseCaseName> = z.output<(typeof CONTRACT)[N]['input']>
export type OutputOf<N extends UseCaseName> = NonNullable<
  (typeof CONTRACT)[N] extends UseCase<z.ZodType, infer O> ? { o: O } : never
>['o']

/** The envelope of every call to a cloud function. */
export const eventSchema = z.object({
  useCase: z.string(),
  input: z.unknown(),
  /** Made by the client, kept when it tries again: the same request is carried out once. */
  requestId: z.string().min(8).max(64),
  language: z.enum(LANGUAGES).default('zh'),
})
export type CallEvent = z.input<typeof eventSchema>
