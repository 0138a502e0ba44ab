import type { ReportRequest } from '@contract/case'
import { CONTRACT, type UseCaseName } from '@contract/contract'
import { ROLE_POWERS } from '@contract/permissions'
import { RELATIONS, type Relation } from '@contract/workflow/workflow'
import { CASE_KINDS, whyImpossible, workflowOf } from '@contract/workflow/workflows'
import { FUNCTIONS } from '../../config/functions'
import { startTestStreet, type TestStreet } from '../harness/testStreet'

/** Who may call each use case. A use case that is not in this table fails the test below: decide first who may call it. */
const WHO_MAY_CALL: Readonly<Record<UseCaseName, string>> = {
  'account.street': 'visitor',
  'account.me': 'visitor',
  'account.register': 'visitor',
  'account.update': 'member',
  'account.agree': 'member',
  'account.askCheck': 'member',
  'account.household': 'member',
  'account.saveHousehold': 'member',
  'account.removeHousehold': 'member',
  'account.access': 'member',
  'account.acceptInvitation': 'member',
  'admin.members': 'right:member.manage',
  'admin.memberEffect': 'right:member.manage',
  'admin.setMember': 'right:member.manage',
  'admin.invitations': 'right:member.manage',
  'admin.invite': 'right:member.manage',
  'admin.revokeInvitation': 'right:member.manage',
  'admin.offices': 'right:street.configure',
  'admin.officeEffect': 'right:street.configure',
  'admin.saveOffice': 'right:street.configure',
  'admin.retireOffice': 'right:street.configure',
  'admin.setCommunityOffice': 'right:street.configure',
  'account.checkList': 'right:account.check',
  'account.findPerson': 'right:account.check',
  'account.openPerson': 'right:account.check',
  'account.checkPerson': 'right:account.check',
  'account.markInboxSeen': 'member',
  'account.messages': 'member',
  'account.recordConsents': 'member',
  'account.wishMessages': 'member',
  'account.enterprises': 'member',
  'account.registerEnterprise': 'member',
  'account.correctEnterprise': 'member',
  'account.joinEnterprise': 'member',
  'account.decideJoin': 'member',
  'account.leaveEnterprise': 'member',
  'account.saveEnterpriseProfile': 'member',
  'account.setEnterpriseRole': 'member',
  'account.inviteColleague': 'member',
  'account.sendProof': 'member',
  'account.claimEnterprise': 'member',
  'account.answerClaim': 'member',
  'account.enterpriseChecks': 'right:enterprise.check',
  'account.openEnterprise': 'right:enterprise.check',
  'account.enterprisePhoto': 'right:enterprise.check',
  'account.checkEnterprise': 'right:enterprise.check',
  'cases.submit': 'member',
  'cases.act': 'member',
  'cases.bulkAct': 'staff',
  'cases.get': 'member',
  'cases.earlier': 'member',
  'cases.linked': 'staff',
  'cases.list': 'member',
  'account.saveFilter': 'staff',
  'account.removeFilter': 'staff',
  'account.star': 'staff',
  'cases.counts': 'member',
  'cases.shortlist': 'staff',
  'cases.templates': 'member',
  'enterprise.figures': 'staff',
  'enterprise.policies': 'visitor',
  'enterprise.policy': 'visitor',
  'enterprise.fittingPolicies': 'member',
  'enterprise.wishPolicy': 'member',
  'enterprise.interested': 'staff',
  'enterprise.contactInterested': 'staff',
  'enterprise.savePolicy': 'staff',
  'enterprise.retirePolicy': 'staff',
  'enterprise.policyHistory': 'staff',
  'cases.products': 'staff',
  'cases.saveProduct': 'staff',
  'cases.retireProduct': 'staff',
  'cases.productHistory': 'staff',
  'cases.matchNeed': 'staff',
  'cases.openNeed': 'staff',
  'cases.contacts': 'staff',
  'cases.inviteContact': 'staff',
  'cases.removeContact': 'staff',
  'cases.proposeReferral': 'staff',
  'cases.referralTerms': 'member',
  'cases.consentReferral': 'member',
  'cases.referrals': 'member',
  'cases.referral': 'member',
  'cases.answerReferral': 'member',
  'cases.saveTemplate': 'right:template.edit',
  'cases.retireTemplate': 'right:template.edit',
  'cases.templateHistory': 'right:template.edit',
  'cases.changes': 'member',
  'cases.summary': 'member',
  'cases.contact': 'right:contact.read',
  'cases.colleagues': 'staff',
  'cases.search': 'staff',
  'cases.similar': 'member',
  'cases.suggestCategory': 'member',
  'cases.nearby': 'staff',
  'cases.ofReporter': 'right:contact.read',
  'cases.inbox': 'member',
  'cases.unread': 'member',
  'cases.untold': 'staff',
  'cases.issues': 'right:issues.read',
  'cases.issue': 'right:issues.read',
  'cases.gatherIssue': 'right:issues.read',
  'admin.limits': 'right:street.configure',
  'admin.setLimit': 'right:street.configure',
  'admin.calendars': 'right:street.configure',
  'admin.enterCalendar': 'right:street.configure',
  'admin.setCalendarDay': 'right:street.configure',
  'admin.notices': 'right:street.configure',
  'admin.saveNotice': 'right:street.configure',
  'admin.endNotice': 'right:street.configure',
  'admin.faqs': 'right:street.configure',
  'admin.saveFaq': 'right:street.configure',
  'admin.retireFaq': 'right:street.configure',
  'admin.categories': 'right:street.configure',
  'admin.saveCategory': 'right:street.configure',
  'admin.retireCategory': 'right:street.configure',
  'admin.moveCategory': 'right:street.configure',
  'admin.categoryUse': 'right:street.configure',
  'admin.importCodes': 'right:street.configure',
  'admin.findCodes': 'right:street.configure',
  'admin.places': 'right:street.configure',
  'admin.savePlace': 'right:street.configure',
  'admin.tryPlace': 'right:street.configure',
  'admin.duties': 'right:street.configure',
  'admin.saveDuty': 'right:street.configure',
  'admin.retireDuty': 'right:street.configure',
  'admin.tryDuties': 'right:street.configure',
  'admin.routing': 'right:street.configure',
  'admin.saveRouting': 'right:street.configure',
  'admin.routingFigures': 'right:figures.read',
  'admin.dangers': 'right:street.configure',
  'admin.saveDangers': 'right:street.configure',
  'admin.log': 'right:street.configure',
  'admin.codes': 'right:street.configure',
  'admin.miniCode': 'right:street.configure',
  'admin.failedMessages': 'right:message.oversee',
  'admin.retryMessage': 'right:message.oversee',
  'mediation.onCall': 'right:dispute.mediate',
  'mediation.setDuty': 'right:dispute.mediate',
  'mediation.take': 'right:dispute.mediate',
  'mediation.roster': 'right:dispute.mediate',
  'mediation.saveMediator': 'right:dispute.mediate',
  'mediation.dutyWeek': 'right:dispute.mediate',
  'mediation.savePlan': 'right:dispute.mediate',
  'mediation.setShift': 'right:dispute.mediate',
  'mediation.handOver': 'right:dispute.mediate',
  'mediation.suggestTeams': 'right:dispute.mediate',
  'mediation.assign': 'right:dispute.mediate',
  'mediation.paper': 'member',
  'mediation.paperFile': 'member',
  'mediation.photo': 'member',
  'mediation.keptFiles': 'right:dispute.mediate',
  'mediation.seals': 'right:dispute.mediate',
  'mediation.seal': 'right:dispute.mediate',
  'mediation.saveSeal': 'right:dispute.mediate',
  'mediation.figures': 'staff',
  'enterprise.parks': 'staff',
  'enterprise.savePark': 'staff',
  'enterprise.retirePark': 'staff',
  'enterprise.saveVisitClass': 'staff',
  'enterprise.retireVisitClass': 'staff',
  'enterprise.parkHistory': 'staff',
  'enterprise.dueVisits': 'right:enterprise.visit',
  'enterprise.planVisit': 'right:enterprise.visit',
  'enterprise.callOffVisit': 'right:enterprise.visit',
  'enterprise.recordVisit': 'right:enterprise.visit',
  'enterprise.visits': 'right:enterprise.visit',
  'enterprise.visit': 'right:enterprise.visit',
  'enterprise.visited': 'right:enterprise.visit',
  'enterprise.visitContacts': 'right:enterprise.visit',
  'enterprise.setVisitClass': 'right:enterprise.visit',
  'enterprise.visitCover': 'right:enterprise.visit',
  'enterprise.ourVisits': 'member',
  'files.begin': 'member',
  'files.link': 'member',
  'knowledge.notices': 'visitor',
  'knowledge.search': 'visitor',
  'knowledge.scanned': 'visitor',
  'knowledge.helped': 'visitor',
  'scheduler.run': 'timer',
}

/** Who may take each action. */
const WHO_MAY_ACT: Readonly<Record<string, Readonly<Record<string, readonly Relation[]>>>> = {
  report: {
    dispatch: ['centre'],
    dispatchItself: ['system'],
    takeBack: ['centre'],
    approveReturn: ['centre'],
    rejectReturn: ['centre'],
    accept: ['lead'],
    answer: ['lead'],
    progress: ['lead', 'helper'],
    ask: ['lead'],
    supply: ['reporter'],
    resume: ['lead', 'centre'],
    return: ['lead'],
    requestPause: ['lead'],
    approvePause: ['centre'],
    refusePause: ['centre'],
    requestExtension: ['lead'],
    approveExtension: ['centre'],
    refuseExtension: ['centre'],
    assign: ['lead', 'centre'],
    putBack: ['system'],
    addHelper: ['centre'],
    prioritise: ['centre'],
    recategorise: ['centre'],
    supervise: ['centre'],
    replySupervision: ['lead'],
    urge: ['reporter'],
    correct: ['reporter'],
    withdraw: ['reporter'],
    transfer: ['centre'],
    decline: ['centre'],
    remark: ['lead', 'helper', 'centre'],
    rate: ['reporter'],
    reopen: ['reporter', 'centre'],
    callback: ['centre'],
    rectify: ['centre'],
    upholdRating: ['centre'],
    excludeRating: ['centre'],
    close: ['centre'],
    split: ['centre'],
    withdrawOrder: ['centre'],
    handOver: ['centre'],
    sendOrder: ['system'],
    endOrder: ['system'],
    followCentre: ['system'],
    orderAnswered: ['system'],
    orderEnded: ['system'],
    orderReopened: ['system'],
    orderMoved: ['system'],
    merge: ['centre'],
    unmerge: ['centre'],
    gather: ['centre'],
    gatherUnder: ['system'],
    join: ['system'],
    absorb: ['system'],
    letGo: ['system'],
    followMain: ['system'],
    release: ['system'],
    progressOfMain: ['system'],
    answerWithMain: ['system'],
    transferWithMain: ['system'],
    declineWithMain: ['system'],
    warn: ['system'],
    overdue: ['system'],
    escalate: ['system'],
    supervisionLate: ['system'],
    urgeLate: ['system'],
    acceptLate: ['system'],
    returnLate: ['system'],
    confirmLimit: ['system'],
    moveLimit: ['system'],
    markUntold: ['system'],
    toldByPhone: ['lead', 'centre'],
    endPause: ['system'],
    autoClose: ['system'],
  },
  dispute: {
    admit: ['centre'],
    refuse: ['centre'],
    callOff: ['reporter'],
    callOut: ['centre'],
    take: ['onCall'],
    callUnanswered: ['system'],
    entrust: ['centre'],
    entrustTo: ['centre'],
    appoint: ['lead'],
    putBack: ['system'],
    passUp: ['assignee', 'lead'],
    handBack: ['assignee', 'lead'],
    warn: ['system'],
    overdue: ['system'],
    confirmLimit: ['system'],
    moveLimit: ['system'],
    giveNotice: ['assignee'],
    consent: ['party'],
    consentFor: ['assignee'],
    begin: ['assignee'],
    stop: ['party'],
    stopFor: ['assignee'],
    addEvidence: ['party'],
    askExtension: ['assignee'],
    consentExtension: ['party'],
    consentExtensionFor: ['assignee'],
    extendMediation: ['assignee'],
    session: ['assignee'],
    investigate: ['assignee'],
    draftAgreement: ['assignee'],
    sign: ['party'],
    signFor: ['assignee'],
    signAsMediator: ['assignee'],
    stamp: ['lead'],
    agreeOrally: ['assignee'],
    fail: ['assignee'],
    recordPerformance: ['assignee'],
    breach: ['assignee'],
    recognise: ['system'],
    describeParty: ['assignee', 'lead'],
    addToFile: ['assignee', 'lead'],
    confirmInCourt: ['assignee'],
    followUp: ['assignee', 'lead'],
    archive: ['assignee', 'lead'],
    remindConfirmation: ['system'],
    remindPerformance: ['system'],
    performanceLate: ['system'],
  },
  enterpriseNeed: {
    routeNeed: ['system'],
    giveTeam: ['centre'],
    takeNeed: ['lead'],
    nameOfficer: ['lead'],
    handBackNeed: ['lead'],
    declineNeed: ['lead', 'centre'],
    supplementNeed: ['reporter'],
    withdrawNeed: ['reporter'],
    visit: ['lead'],
    tellNeed: ['lead'],
    introduce: ['lead'],
    introduceAlso: ['lead'],
    partnerRefused: ['lead', 'contact'],
    enterLoanOffer: ['lead', 'contact'],
    enterOffer: ['lead'],
    chooseOffer: ['reporter'],
    grantLoan: ['lead'],
    settleNeed: ['lead'],
    endUnmet: ['lead'],
    askAfter: ['lead'],
    noteNeed: ['lead'],
    proposeReferral: ['lead'],
    proposeReferralAlso: ['lead'],
    consentReferral: ['reporter'],
    declineReferral: ['reporter'],
    withdrawConsent: ['reporter'],
    contactedNeed: ['contact'],
    endReferral: ['system'],
    warn: ['system'],
    overdue: ['system'],
    confirmLimit: ['system'],
    moveLimit: ['system'],
    putBack: ['system'],
  },
}

test('every use case is in the table, with the caller that its contract declares', () => {
  const declared = Object.fromEntries(
    Object.entries(CONTRACT).map(([name, { who }]) => [name, typeof who === 'string' ? who : `right:${who.right}`]),
  )
  expect(declared).toEqual(WHO_MAY_CALL)
})

test('every action of every kind is in the table', () => {
  for (const kind of CASE_KINDS) {
    const declared = Object.fromEntries(Object.entries(workflowOf(kind).actions).map(([name, { who }]) => [name, who]))
    expect(declared).toEqual(WHO_MAY_ACT[kind])
  }
})

test('each action is possible in exactly its states for exactly its people', () => {
  for (const kind of CASE_KINDS) {
    const { actions, states } = workflowOf(kind)
    for (const [name, action] of Object.entries(actions)) {
      const data = action.needs ? { [action.needs]: {} } : {}
      const parentId = action.of === 'order' ? 'the-whole' : undefined
      for (const state of states) {
        for (const relation of RELATIONS) {
          const may = action.who.includes(relation) && action.from.includes(state)
          expect([
            kind,
            name,
            state,
            relation,
            !whyImpossible({ kind, state, data, parentId }, name, [relation], 1e15),
          ]).toEqual([kind, name, state, relation, may])
        }
      }
    }
  }
})

test('no report is closed without an answer: every way to 办结 leads through one', () => {
  const { actions } = workflowOf('report')
  const closing = Object.values(actions).filter((action) => action.to === 'closed')
  expect(closing.length).toBeGreaterThan(0)
  for (const action of closing)
    for (const from of action.from) expect(['answered', 'reviewing', 'closed']).toContain(from)
})

test('nothing that ends a case, answers a person or speaks to one may be done to many at once', () => {
  for (const kind of CASE_KINDS) {
    const { actions, closed } = workflowOf(kind)
    const bulk = Object.entries(actions).filter(([, action]) => action.bulk)
    // What is said in confidence is handled one by one.
    if (workflowOf(kind).confidential) expect(bulk).toEqual([])
    else expect(bulk.length).toBeGreaterThan(0)
    for (const [name, action] of bulk) {
      expect([name, closed.includes(action.to), action.to === 'answered', action.keeps]).toEqual([
        name,
        false,
        false,
        undefined,
      ])
      expect([name, ['stop', 'startConfirmation', 'pause', 'extend'].includes(action.limit)]).toEqual([name, false])
      const speaks = action.note === 'public' && Object.values(action.fields).some((field) => field.required)
      expect([name, speaks]).toEqual([name, false])
    }
    for (const name of ['answer', 'close', 'decline', 'transfer'])
      expect(bulk.map(([each]) => each)).not.toContain(name)
  }
})

describe('at the door', () => {
  let street: TestStreet
  beforeAll(async () => {
    street = await startTestStreet()
  })
  afterAll(() => street.close())

  const names = Object.keys(CONTRACT) as UseCaseName[]

  test.each(names)('%s refuses who is not signed in', async (useCase) => {
    const event = { useCase, input: {}, requestId: 'nobody-00001' }
    const [name = ''] = useCase.split('.')
    const answer = await street.cloud.invoke(name, event, { kind: 'none' })
    expect(answer).toMatchObject({
      ok: false,
      error: { code: WHO_MAY_CALL[useCase] === 'timer' ? 'NOT_ALLOWED' : 'NOT_SIGNED_IN' },
    })
  })

  test.each(names.filter((name) => WHO_MAY_CALL[name] !== 'visitor'))(
    '%s refuses a visitor without an account',
    async (useCase) => {
      const refused = await street.visitor('o-visitor').refusal(useCase, {} as never)
      expect(refused.code).toBe(WHO_MAY_CALL[useCase] === 'timer' ? 'NOT_ALLOWED' : 'NOT_REGISTERED')
    },
  )

  test.each(names.filter((name) => WHO_MAY_CALL[name]?.startsWith('right:')))(
    '%s refuses a resident',
    async (useCase) => {
      expect((await street.persona('resident').refusal(useCase, {} as never)).code).toBe('NOT_ALLOWED')
    },
  )

  const forSomebody = (behalf: ReportRequest['behalf']): ReportRequest => ({
    kind: 'report',
    type: 'help',
    text: '路灯不亮',
    place: { address: '' },
    behalf,
  })

  test.each([
    ['resident', { family: true, agent: false, staff: false }],
    ['owner', { family: true, agent: false, staff: false }],
    ['agent', { family: true, agent: true, staff: false }],
    ['service-hall', { family: true, agent: false, staff: true }],
    ['dispatcher', { family: true, agent: false, staff: true }],
    ['hotline', { family: true, agent: false, staff: true }],
  ] as const)('%s may report for others just as their roles allow', async (username, may) => {
    for (const behalf of [
      { as: 'family', name: '陈大明' },
      { as: 'agent', name: '陈大明' },
      { as: 'staff', name: '陈大明', channel: 'counter' },
    ] as const) {
      const answer = await street.persona(username).answer('cases.submit', forSomebody(behalf))
      expect([behalf.as, answer.ok || answer.error.code]).toEqual([behalf.as, may[behalf.as] || 'NOT_ALLOWED'])
    }
  })

  test('an agent stands beside the office: none of its cases is theirs to list, and no use case of staff', async () => {
    const list = { key: { office: 'o-liuqing' }, kind: 'report', order: 'due' } as const
    expect(await street.persona('liuqing').answer('cases.list', list)).toMatchObject({ ok: true })
    expect(await street.persona('agent').refusal('cases.list', list)).toMatchObject({ code: 'NOT_ALLOWED' })
    const ofStaff = Object.values(ROLE_POWERS).filter(({ readsOffice }) => !readsOffice)
    for (const power of ofStaff) expect(power).toMatchObject({ actsAsLead: false, actsAsCentre: false })
  })

  test('the scheduler is invoked by nobody but the timer', () => {
    expect(FUNCTIONS.filter(({ invoke }) => invoke === 'nobody').map(({ name }) => name)).toEqual(['scheduler'])
  })
})
