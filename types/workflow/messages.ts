import type { MessageKind } from '../message'
import type { Relation } from './workflow'
import type { CaseKind } from './workflows'

/** One message of a step: what it is and to whom it goes. */
export interface Told {
  message: MessageKind
  to: ReadonlyArray<Exclude<Relation, 'system'>>
}

type Steps = Readonly<Record<string, readonly Told[]>>

const toReporter = (message: MessageKind): Told => ({ message, to: ['reporter'] })
const WORK: readonly Told[] = [{ message: 'newOrder', to: ['lead'] }]
const LATE: readonly Told[] = [{ message: 'overdue', to: ['lead', 'superior'] }]
const DECIDE: readonly Told[] = [{ message: 'decide', to: ['centre'] }]
const RESULT: readonly Told[] = [toReporter('answered')]
/** The question how it was comes later than the answer, and not at all when the person has rated by then. */
const ANSWER: readonly Told[] = [toReporter('answered'), toReporter('rate')]

const NEED: readonly Told[] = [toReporter('need')]
const PARTNER: readonly Told[] = [{ message: 'referral', to: ['contact'] }]
const PARTIES: readonly Told[] = [{ message: 'mediation', to: ['party'] }]

/** Which steps WeChat tells of beside the inbox. What is not here is in the inbox alone. */
export const TOLD_BY_WECHAT: Readonly<Record<CaseKind, Steps>> = {
  report: {
    accept: [toReporter('accepted')],
    answer: ANSWER,
    answerWithMain: ANSWER,
    transfer: RESULT,
    transferWithMain: RESULT,
    decline: RESULT,
    declineWithMain: RESULT,
    ask: [toReporter('asked')],
    dispatch: WORK,
    sendOrder: WORK,
    approveReturn: WORK,
    rejectReturn: WORK,
    reopen: WORK,
    rectify: WORK,
    supervise: WORK,
    assign: [{ message: 'newOrder', to: ['assignee'] }],
    overdue: LATE,
    escalate: LATE,
    supervisionLate: LATE,
    return: DECIDE,
    requestPause: DECIDE,
    requestExtension: DECIDE,
  },
  // What it is about is never said: that there is something new, and the number.
  dispute: {
    admit: PARTIES,
    refuse: [toReporter('mediation')],
    entrust: WORK,
    entrustTo: [
      { message: 'mediation', to: ['party'] },
      { message: 'newOrder', to: ['assignee', 'lead'] },
    ],
    appoint: [
      { message: 'mediation', to: ['party'] },
      { message: 'newOrder', to: ['assignee'] },
    ],
    callUnanswered: DECIDE,
    giveNotice: PARTIES,
    askExtension: PARTIES,
    draftAgreement: PARTIES,
    stamp: PARTIES,
    agreeOrally: PARTIES,
    fail: PARTIES,
    remindConfirmation: PARTIES,
    remindPerformance: PARTIES,
    performanceLate: PARTIES,
    overdue: [{ message: 'overdue', to: ['lead'] }],
  },
  // Nothing of what is in it, nor of which bank: that there is something new, and the number.
  enterpriseNeed: {
    routeNeed: WORK,
    giveTeam: WORK,
    takeNeed: NEED,
    declineNeed: NEED,
    proposeReferral: NEED,
    proposeReferralAlso: NEED,
    enterLoanOffer: NEED,
    enterOffer: NEED,
    grantLoan: NEED,
    settleNeed: NEED,
    endUnmet: NEED,
    consentReferral: PARTNER,
    chooseOffer: PARTNER,
    withdrawConsent: PARTNER,
    overdue: [{ message: 'overdue', to: ['lead'] }],
  },
}

/** A new case is told to its centre at once only when it presses: the desk sees all of them anyway. */
export const TOLD_OF_URGENT: readonly Told[] = [{ message: 'newOrder', to: ['centre'] }]
