import type { AdminLogRow } from '../admin'
import {
  actInput,
  type BulkRow,
  bulkActInput,
  type Colleague,
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
} from '../case'
import type { CaseRow, CaseView, ContactView, EarlierSteps, InboxView, Page, Summary } from '../caseView'
import type { MatterChoice } from '../duty'
import { gatherIssueInput, type IssueRow, type IssueView, issueInput, issuesInput } from '../issue'
import {
  type LearnedCategory,
  type NearbyCase,
  ofReporterInput,
  type SearchPage,
  type SimilarReport,
  searchInput,
  similarInput,
  suggestCategoryInput,
} from '../search'
import {
  retireTemplateInput,
  saveTemplateInput,
  type TemplateView,
  templateHistoryInput,
  templatesInput,
} from '../template'
import { define, nothing } from './useCase'

/** Cases of every kind: filing, acting, lists, search. */
export const CASES = {
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
  /** How long each of these lists is, counted to `COUNTED_MOST`. */
  'cases.counts': define<number[]>()('member', countsInput),
  /** The cases that one has starred, in the order in which that was done; those that one may no longer read are left out. */
  'cases.shortlist': define<CaseRow[]>()('staff', nothing),
  /** Texts made beforehand for the notes of actions: those of the street and of an office of one's own. */
  'cases.templates': define<TemplateView[]>()('member', templatesInput),
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
  /** The matters of the duty catalogue (职责清单), for who corrects which one a case is of. */
  'cases.matters': define<MatterChoice[]>()('staff', nothing),
  /** By number, phone, name or words: only what the caller may read. */
  'cases.search': define<SearchPage>()('staff', searchInput),
  /** What a report that is being written is about, by the words of earlier ones. */
  'cases.suggestCategory': define<LearnedCategory>()('member', suggestCategoryInput),
  /** Open reports that seem to be of the matter that somebody is writing about; tells nothing of their content. */
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
} as const
