import type { CaseView } from '@contract/caseView'
import { MESSAGE_KINDS, type MessageKind } from '@contract/message'
import { makeContext } from '../../cloudfunctions/kit/context'
import { checkHeard } from '../../cloudfunctions/scheduler/checkHeard'
import { foldCounters } from '../../cloudfunctions/scheduler/foldCounters'
import { foldNews } from '../../cloudfunctions/scheduler/foldNews'
import { sendMessages } from '../../cloudfunctions/scheduler/sendMessages'
import { MESSAGES } from '../../config/streets/beiyuan/messages'
import { dieAfter } from '../harness/dieAfter'
import { goOn } from '../harness/disputes'
import { aNeed, TAKEN, VISITED } from '../harness/needs'
import { agreed, proposed } from '../harness/referrals'
import { act, aReport } from '../harness/reports'
import { APPID, type Person, startTestStreet, type TestStreet } from '../harness/testStreet'

let street: TestStreet
beforeAll(async () => {
  street = await startTestStreet()
})
afterAll(() => street.close())
beforeEach(() => street.cloud.wechat.reset())
afterEach(() => jest.restoreAllMocks())

const MINUTE = 60_000
const HOUR = 60 * MINUTE
const DAY = 24 * HOUR
/** What the log says of a call whose process was killed by `dieAfter`. */
const KILLED = 'Error: [local cloud] killed'
const idOf = (kind: MessageKind): string => MESSAGES.templates[kind].templateId
const accepting = (...kinds: MessageKind[]) => ({
  results: Object.fromEntries(kinds.map((kind) => [idOf(kind), 'accept' as const])),
})

let people = 0
/** Somebody who uses the mini program and has consented to these messages. */
async function someone(...kinds: MessageKind[]): Promise<{ person: Person; openid: string; accountId: string }> {
  people += 1
  const openid = `o-person-${people}`
  const person = street.visitor(openid)
  const registration = { name: '林小满', communityId: 'c-liuqing', consent: '2026-11' }
  const { _id: accountId } = await person.call('account.register', {
    ...registration,
    phone: { by: 'typed', number: `137${String(10_000_000 + people)}` },
  })
  if (kinds.length > 0) await person.call('account.recordConsents', accepting(...kinds))
  return { person, openid, accountId }
}

/** A moment of the scheduler's, as if it were that late. */
const at = (now: number) => makeContext({ source: 'web', isTimer: true }, undefined, now, 'a-run', 'zh')

/** What the scheduler does about messages at a time. */
async function run(now = Date.now()): Promise<void> {
  await foldCounters(at(now))
  await sendMessages(at(now))
  await checkHeard(at(now))
}

const sentTo = (openid: string) =>
  street.cloud.wechat.outbox
    .filter(({ api, request }) => api === 'subscribeMessage.send' && request.touser === openid)
    .map(({ request, response }) => ({ ...request, errcode: response.errcode }) as Record<string, unknown>)

const messagesOf = (eventId: string) =>
  street.collections.messages.find({ where: { eventId }, order: [['_id', 'asc']], limit: 50 })
const messageOf = async (theCase: CaseView, kind: MessageKind) =>
  (await messagesOf(`${theCase._id}:${theCase.version}`)).find((message) => message.kind === kind)

async function acceptedCase(person: Person): Promise<CaseView> {
  const filed = await person.call('cases.submit', aReport())
  const sent = await act(street.persona('dispatcher'), filed, 'dispatch', { officeId: 'construction' })
  return act(street.persona('construction'), sent, 'accept')
}
const answered = async (person: Person): Promise<CaseView> =>
  act(street.persona('construction'), await acceptedCase(person), 'answer', { note: '已修好，请您看看。' })

const left = async (person: Person, kind: MessageKind): Promise<number | undefined> =>
  (await person.call('account.messages', {})).quotas.find((quota) => quota.kind === kind)?.left

describe('consent', () => {
  test('each accept is one message; a refusal, a ban and what is not a template count nothing', async () => {
    const { person } = await someone()
    expect(await left(person, 'answered')).toBe(0)
    await person.call('account.recordConsents', {
      results: {
        [idOf('answered')]: 'accept',
        [idOf('accepted')]: 'reject',
        [idOf('rate')]: 'ban',
        nonsense: 'accept',
      },
    })
    await person.call('account.recordConsents', accepting('answered'))
    expect([await left(person, 'answered'), await left(person, 'accepted'), await left(person, 'rate')]).toEqual([
      2, 0, 0,
    ])
  })

  test('the same answer that arrives twice counts once', async () => {
    const { person } = await someone()
    const requestId = `consent-${people}-twice`
    await Promise.all([1, 2, 3].map(() => person.call('account.recordConsents', accepting('rate'), { requestId })))
    expect(await left(person, 'rate')).toBe(1)
  })

  test('twenty taps at once are twenty messages, and never more than are taken', async () => {
    const { person } = await someone()
    await Promise.all(Array.from({ length: 20 }, () => person.call('account.recordConsents', accepting('rate'))))
    expect(await left(person, 'rate')).toBe(20)
  })

  test('a resident is asked about matters of their own only, and the templates of officials are not theirs', async () => {
    const { person } = await someone('newOrder')
    const { quotas } = await person.call('account.messages', {})
    expect(quotas.map(({ kind }) => kind)).toEqual(['accepted', 'answered', 'asked', 'rate', 'mediation'])
    const official = await street.persona('construction').call('account.messages', {})
    expect(official.quotas.map(({ kind }) => kind)).toContain('newOrder')
  })

  test('more than five answers at once are refused: WeChat asks for five at most', async () => {
    const { person } = await someone()
    const results = Object.fromEntries([1, 2, 3, 4, 5, 6].map((n) => [`t${n}`, 'accept' as const]))
    expect((await person.refusal('account.recordConsents', { results })).code).toBe('INVALID_INPUT')
  })
})

describe('sending', () => {
  test('the acceptance reaches the phone once, cut to what WeChat takes, and opens the case', async () => {
    const { person, openid } = await someone('accepted')
    const title = `${'人行道塌陷'.repeat(4)}，晚上看不清 13800001234`
    const filed = await person.call('cases.submit', aReport({ title }))
    const sent = await act(street.persona('dispatcher'), filed, 'dispatch', { officeId: 'construction' })
    const accepted = await act(street.persona('construction'), sent, 'accept')
    await run()
    await run()
    const [message, ...others] = sentTo(openid)
    expect(others).toEqual([])
    expect(message).toMatchObject({
      template_id: idOf('accepted'),
      page: `features/reports/pages/case?id=${filed._id}`,
      errcode: 0,
    })
    const data = message?.data as Record<string, { value: string }>
    expect(data.character_string1?.value).toBe(filed.number)
    expect(data.phrase3?.value).toBe('已受理')
    expect(data.thing2?.value).toMatch(/^人行道塌陷.*…$/)
    expect(data.time4?.value).toMatch(/^\d{4}年\d+月\d+日 \d\d:\d\d$/)
    expect(await left(person, 'accepted')).toBe(0)
    expect(await messageOf(accepted, 'accepted')).toMatchObject({ state: 'sent' })
  })

  test('a step costs no row more than it did: its messages lie with its figures', async () => {
    const { person } = await someone('accepted')
    const accepted = await acceptedCase(person)
    const id = `${accepted._id}:${accepted.version}`
    const row = await street.collections.outbox.get(id)
    const kinds = row?.what === 'count' ? row.effects.map(({ kind }) => kind) : []
    expect(kinds).toEqual(expect.arrayContaining(['count', 'message']))
    await run()
    expect(await street.collections.outbox.get(id)).toBeUndefined()
  })

  test('with no consent left the inbox alone has it; nothing is asked of WeChat', async () => {
    const { person, openid } = await someone()
    const accepted = await acceptedCase(person)
    await run()
    expect(sentTo(openid)).toEqual([])
    expect(await messageOf(accepted, 'accepted')).toMatchObject({ state: 'noQuota' })
    expect((await person.call('cases.inbox', {})).rows[0]?.event.action).toBe('accept')
  })

  test('whoever has taken the consent back in WeChat is not written to again (43101)', async () => {
    const { person, openid } = await someone('accepted')
    await person.call('account.recordConsents', accepting('accepted'))
    street.cloud.wechat.script('subscribeMessage.send', () => ({ errcode: 43101, errmsg: 'user refuse' }), 1)
    const first = await acceptedCase(person)
    await run()
    expect(await messageOf(first, 'accepted')).toMatchObject({ state: 'noQuota' })
    expect(await left(person, 'accepted')).toBe(0)
    await acceptedCase(person)
    await run()
    expect(sentTo(openid)).toHaveLength(1)
  })

  test('who is asked a question is told so, and who has answered it by then is not', async () => {
    const { person, openid } = await someone('asked')
    const accepted = await acceptedCase(person)
    const asked = await act(street.persona('construction'), accepted, 'ask', { note: '是哪一盏路灯？' })
    await act(person, asked, 'supply', { note: '菜场门口那一盏。' })
    await run()
    expect(sentTo(openid)).toEqual([])
    expect(await messageOf(asked, 'asked')).toMatchObject({ state: 'dropped' })
  })

  test('the question how it was comes the next morning, and not to whom has rated', async () => {
    const [one, other] = [await someone('rate'), await someone('rate')]
    const [first, second] = [await answered(one.person), await answered(other.person)]
    await run()
    expect([sentTo(one.openid), sentTo(other.openid)]).toEqual([[], []])
    await act(other.person, second, 'rate', { rating: 5 })
    await run(Date.now() + 2 * DAY)
    expect(sentTo(one.openid)).toHaveLength(1)
    expect(sentTo(other.openid)).toEqual([])
    expect(await messageOf(first, 'rate')).toMatchObject({ state: 'sent' })
  })

  test('what somebody has switched off is not sent; what is necessary cannot be switched off', async () => {
    const { person, openid } = await someone('accepted', 'answered')
    await person.call('account.wishMessages', { off: ['accepted'] })
    await answered(person)
    await run()
    expect(sentTo(openid).map((message) => message.template_id)).toEqual([idOf('answered')])
    expect((await person.refusal('account.wishMessages', { off: ['answered'] as never })).code).toBe('INVALID_INPUT')
  })

  test('of an enterprise: its people, the bank and the visitor hear that there is something, and nothing of what; a mediator of a shift', async () => {
    const SAID = /晨光|银行|200|春晗/
    const people = { need: 'owner', referral: 'bank', news: 'enterprise' } as const
    const consents = [...Object.entries(people), ['news', 'mediator2']] as Array<['need' | 'referral' | 'news', string]>
    for (const [kind, username] of consents) {
      const openid = `o-${username}`
      const { _id: accountId = '' } = (await street.persona(username).call('account.me', {})) ?? {}
      await street.collections.identities.create({ _id: `wx:${APPID}:${openid}`, accountId })
      await street.visitor(openid).call('account.recordConsents', accepting(kind))
    }
    const asked = await street.persona('owner').call('cases.submit', aNeed())
    const matched = await goOn(street, asked, [TAKEN, VISITED])
    await run()
    await agreed(street, await proposed(street, matched, 'pr-orders'), 1)
    const day = new Date(Date.now() + 2 * DAY).toISOString().slice(0, 10)
    await street.persona('enterprise').call('enterprise.planVisit', {
      ...{ enterpriseId: 'ent-chenguang', officeId: 'centre-enterprise', visitorId: 'demo-enterprise' },
      ...{ day, purpose: 'routine' },
    })
    const move = { enterpriseId: 'ent-chenguang', communityId: 'c-chunhan', address: '春晗路 20 号' }
    await street.persona('owner').call('account.correctEnterprise', move)
    const shift = { officeId: 'med-oncall', date: day, shift: 'morning', version: 0 } as const
    await street.persona('mediation').call('mediation.setShift', { ...shift, accountIds: ['demo-mediator2'] })
    await run()
    await foldNews(at(Date.now()))
    await sendMessages(at(Date.now()))
    const time = expect.objectContaining({ value: expect.stringMatching(/^\d{4}年/) })
    const ofCase = { character_string1: { value: asked.number }, phrase3: expect.anything(), time4: time }
    const news = { thing1: { value: '您有新消息，请点开查看' }, time2: time }
    for (const [kind, username, page, data] of [
      ['need', people.need, `features/enterprise/pages/need?id=${asked._id}`, ofCase],
      ['referral', people.referral, 'features/enterprise/pages/referrals', ofCase],
      ['news', people.news, 'features/inbox/pages/inbox', news],
      ['news', 'mediator2', 'features/inbox/pages/inbox', news],
    ] as const) {
      const [message, ...others] = sentTo(`o-${username}`)
      expect([username, others]).toEqual([username, []])
      expect([kind, message]).toMatchObject([kind, { template_id: idOf(kind), page, errcode: 0, data }])
      expect(JSON.stringify(message?.data)).not.toMatch(SAID)
    }
  })

  test('a new order goes to whom in the office consented, and not to whom has left it since', async () => {
    const { collections } = street
    await collections.identities.create({ _id: `wx:${APPID}:o-construction`, accountId: 'demo-construction' })
    await collections.identities.create({ _id: `wx:${APPID}:o-construction2`, accountId: 'demo-construction2' })
    const [one, other] = [street.visitor('o-construction'), street.visitor('o-construction2')]
    await Promise.all([one, other].map((person) => person.call('account.recordConsents', accepting('newOrder'))))
    const filed = await street.persona('resident').call('cases.submit', aReport())
    await act(street.persona('dispatcher'), filed, 'dispatch', { officeId: 'construction' })
    await foldCounters(at(Date.now()))
    const before = await collections.accounts.get('demo-construction2')
    await collections.accounts.update({ _id: 'demo-construction2' }, { memberships: [], offices: [] })
    await sendMessages(at(Date.now()))
    await collections.accounts.update(
      { _id: 'demo-construction2' },
      { memberships: before?.memberships, offices: before?.offices },
    )
    expect(sentTo('o-construction').map(({ page }) => page)).toEqual([`features/desk/pages/case?id=${filed._id}`])
    expect(sentTo('o-construction2')).toEqual([])
  })
})

describe('when it fails', () => {
  const fails = (answer: Record<string, unknown>, times?: number) =>
    street.cloud.wechat.script('subscribeMessage.send', () => answer, times)

  test('for a day, and recovers: the message arrives, once', async () => {
    const { person, openid } = await someone('answered')
    const start = Date.now()
    const theCase = await answered(person)
    fails({ errcode: 45009, errmsg: 'reach max api daily quota limit' })
    for (let now = start; now < start + DAY - 10 * MINUTE; now += 10 * MINUTE) await run(now)
    const tries = sentTo(openid).length
    expect(tries).toBeGreaterThan(20)
    expect(tries).toBeLessThan(35)
    expect(await messageOf(theCase, 'answered')).toMatchObject({ state: 'due' })
    expect(await left(person, 'answered')).toBe(1)
    street.cloud.wechat.unscript()
    for (const late of [0, 10, 70, 130]) await run(start + DAY + late * MINUTE)
    expect(sentTo(openid).filter(({ errcode }) => errcode === 0)).toHaveLength(1)
    expect(await messageOf(theCase, 'answered')).toMatchObject({ state: 'sent' })
    expect(await left(person, 'answered')).toBe(0)
  })

  test('for longer than a day: it is given up, stands in the list with its reason, and a retry sends it', async () => {
    const { person, openid } = await someone('answered')
    const start = Date.now()
    const theCase = await answered(person)
    fails({ errcode: -1, errmsg: 'system busy' })
    for (let now = start; now < start + 1.2 * DAY; now += 30 * MINUTE) await run(now)
    const admin = street.persona('admin')
    const { rows } = await admin.call('admin.failedMessages', {})
    const row = rows.find(({ number }) => number === theCase.number)
    expect(row).toMatchObject({ kind: 'answered', why: 'tooLong', errcode: -1, nameMasked: '林*满' })
    street.cloud.wechat.unscript()
    const messageId = row?._id ?? ''
    expect(await admin.call('admin.retryMessage', { messageId })).toEqual({ retried: true })
    expect(await admin.call('admin.retryMessage', { messageId })).toEqual({ retried: false })
    await run()
    expect(sentTo(openid).filter(({ errcode }) => errcode === 0)).toHaveLength(1)
  })

  test.each([
    [47003, 'argument'],
    [40037, 'template'],
    [40003, 'person'],
    [43107, 'forbidden'],
    [99999, 'unknown'],
  ] as const)('%i is not tried again by itself: %s', async (errcode, why) => {
    const { person, openid } = await someone('answered')
    const theCase = await answered(person)
    fails({ errcode, errmsg: 'refused' })
    for (const late of [0, HOUR, 2 * HOUR]) await run(Date.now() + late)
    expect(sentTo(openid)).toHaveLength(1)
    expect(await messageOf(theCase, 'answered')).toMatchObject({ state: 'failed', why, errcode })
    // What was surely not sent does not use up the consent.
    expect(await left(person, 'answered')).toBe(why === 'unknown' ? 0 : 1)
  })

  test('only administrators and heads of a centre see it, and there which kinds have no template yet', async () => {
    const { withoutTemplate } = await street.persona('admin').call('admin.failedMessages', {})
    expect(withoutTemplate).toEqual(MESSAGE_KINDS)
    for (const username of ['resident', 'dispatcher', 'construction', 'construction-head']) {
      expect((await street.persona(username).refusal('admin.failedMessages', {})).code).toBe('NOT_ALLOWED')
    }
  })

  test('killed after any write, and run twice at once: never sent twice, and never lost without a word', async () => {
    const logged = jest.spyOn(console, 'error').mockImplementation(() => undefined)
    const outcomes = new Set<string>()
    let interrupted = true
    for (let writes = 0; interrupted; writes += 1) {
      const { person, openid } = await someone('answered')
      const theCase = await answered(person)
      const death = dieAfter(street.cloud.database, writes)
      await run().catch(() => undefined)
      interrupted = death.revive() >= writes
      await Promise.all([run(), run()])
      await run(Date.now() + 11 * MINUTE)
      const message = await messageOf(theCase, 'answered')
      const sent = sentTo(openid).length
      outcomes.add(`${message?.state} ${message?.why ?? ''} ${sent}`)
      expect([writes, message?.state, sent]).toEqual([writes, sent === 1 ? 'sent' : 'failed', sent])
    }
    expect([...outcomes].sort()).toEqual(['failed interrupted 0', 'sent  1'])
    // Being killed is what it complains of, and nothing else.
    expect(logged.mock.calls.filter(([line]) => !String(line).includes(KILLED))).toEqual([])
  }, 120_000)

  test('killed between WeChat and the note that it was sent: not sent again, but shown', async () => {
    const logged = jest.spyOn(console, 'error').mockImplementation(() => undefined)
    const { person, openid } = await someone('answered')
    const theCase = await answered(person)
    let death: ReturnType<typeof dieAfter> | undefined
    street.cloud.wechat.script(
      'subscribeMessage.send',
      () => {
        death = dieAfter(street.cloud.database, 0)
        return { errcode: 0, errmsg: 'ok' }
      },
      1,
    )
    await run().catch(() => undefined)
    death?.revive()
    await run(Date.now() + 11 * MINUTE)
    await run(Date.now() + HOUR)
    expect(sentTo(openid)).toHaveLength(1)
    expect(await messageOf(theCase, 'answered')).toMatchObject({ state: 'failed', why: 'interrupted' })
    expect(logged.mock.calls).toEqual([[expect.stringContaining(KILLED)]])
  })
})

describe('told by phone', () => {
  const OFFICE = { office: 'construction' }
  const untold = async (username: string, officeId: string): Promise<string[]> =>
    (await street.persona(username).call('cases.untold', { officeId })).rows.map(({ _id }) => _id)

  test('who has neither a message left nor looked into the inbox for a day is to be phoned, and then is not', async () => {
    const { person } = await someone()
    const theCase = await answered(person)
    await run()
    expect(await untold('construction', 'construction')).not.toContain(theCase._id)
    await run(Date.now() + DAY + MINUTE)
    await run(Date.now() + DAY + MINUTE)
    expect(await untold('construction', 'construction')).toContain(theCase._id)
    expect(await untold('dispatcher', 'centre-command')).toContain(theCase._id)
    // The button that leads there says how many they are.
    const counted = await street.persona('construction').call('cases.summary', { key: OFFICE, kind: 'report' })
    expect(counted.untold).toBe((await untold('construction', 'construction')).length)
    const seen = await street.persona('construction').call('cases.get', { caseId: theCase._id })
    expect(seen.untold).toBe(true)
    expect(seen.events.filter(({ action }) => action === 'markUntold')).toHaveLength(1)
    expect((await person.call('cases.get', { caseId: theCase._id })).events.map(({ action }) => action)).not.toContain(
      'markUntold',
    )
    const told = await act(street.persona('construction'), seen, 'toldByPhone', { how: 'spoken' })
    expect(told.untold).toBeUndefined()
    expect(await untold('construction', 'construction')).not.toContain(theCase._id)
  })

  test('who has opened the inbox, was reached by WeChat, or has rated is not phoned', async () => {
    const [reader, reached, rater] = [await someone(), await someone('answered'), await someone()]
    const cases = await Promise.all([reader, reached, rater].map(({ person }) => answered(person)))
    await run()
    await reader.person.call('account.markInboxSeen', {})
    await act(rater.person, cases[2] as CaseView, 'rate', { rating: 4 })
    await run(Date.now() + DAY + MINUTE)
    const listed = await untold('construction', 'construction')
    for (const theCase of cases) expect(listed).not.toContain(theCase._id)
  })

  test('who phoned and has no account is to be phoned at once; a call that reaches nobody does not count', async () => {
    const filed = await street
      .persona('dispatcher')
      .call(
        'cases.submit',
        aReport({ behalf: { as: 'staff', name: '吴大爷', phone: '13700009999', channel: 'phone' } }),
      )
    const sent = await act(street.persona('dispatcher'), filed, 'dispatch', { officeId: 'construction' })
    const accepted = await act(street.persona('construction'), sent, 'accept')
    const theCase = await act(street.persona('construction'), accepted, 'answer', { note: '已修好。' })
    await run()
    expect(await untold('dispatcher', 'centre-command')).toContain(theCase._id)
    const marked = await street.persona('dispatcher').call('cases.get', { caseId: theCase._id })
    const called = await act(street.persona('dispatcher'), marked, 'callback', { result: 'notReached' })
    expect(called.untold).toBe(true)
    const reached = await act(street.persona('dispatcher'), called, 'callback', { result: 'satisfied' })
    expect(reached.untold).toBeUndefined()
  })

  test('an office sees its own list and no other', async () => {
    expect((await street.persona('liuqing').refusal('cases.untold', { officeId: 'construction' })).code).toBe(
      'NOT_ALLOWED',
    )
  })
})
