import type { CaseRow, Page } from '../caseView'
import { type CommitteeSealRow, committeeSealInput, saveSealInput } from '../committeeSeal'
import { type DisputeFigures, dutyInput, figuresInput, type OnCallView, takeInput } from '../dispute'
import { type DutyWeek, dutyWeekInput, handOverInput, savePlanInput, setShiftInput } from '../dutyCalendar'
import { type PhotoBytes, photoInput } from '../file'
import { keptFilesInput } from '../keptFiles'
import { type MediatorRow, type Roster, rosterInput, saveMediatorInput } from '../mediator'
import { type PaperFile, type PaperView, paperFileInput, paperInput } from '../paper'
import { assignInput, suggestTeamsInput, type TeamSuggestions } from '../suggestion'
import { define, nothing } from './useCase'

/** The mediation centre beside the cases themselves. */
export const MEDIATION = {
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
} as const
