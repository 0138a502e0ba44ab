import { makeContext } from '../../cloudfunctions/kit/context'
import { makeDigests } from '../../cloudfunctions/scheduler/makeDigests'
import { sendMessages } from '../../cloudfunctions/scheduler/sendMessages'
import { MESSAGES } from '../../config/streets/beiyuan/messages'
import { dieAfter } from '../harness/dieAfter'
import { act, aReport } from '../harness/reports'
import { APPID, startTestStreet, type TestStreet } from '../harness/testStreet'

let street: TestStreet
beforeAll(async () => {
  street = await startTestStreet()
  await street.collections.identities.create({ _id: `wx:${APPID}:o-digest`, accountId: 'demo-construction' })
})
afterAll(() => street.close())

const at = (time: string) =>
  makeContext({ source: 'web', isTimer: true }, undefined, Date.parse(`${time}:00+08:00`), 'a-run', 'zh')
const sentTo = (openid: string) => street.cloud.wechat.outbox.filter(({ request }) => request.touser === openid)
const digestsOf = async (date: string) => street.collections.digests.get(`${date}:construction`)

// 2027 is not entered, so Monday to Friday are working days; 2026-10-01 is a holiday, 2026-10-10 a Saturday that is worked.
test.each([
  ['2027-03-01T08:29', false],
  ['2027-03-01T08:30', true],
  ['2027-03-02T11:59', true],
  ['2027-03-03T12:00', false],
  ['2027-03-06T08:30', false],
  ['2026-10-01T08:30', false],
  ['2026-10-10T08:30', true],
])('at %s the digest is made: %s', async (time, made) => {
  await makeDigests(at(time))
  expect((await digestsOf(time.slice(0, 10))) !== undefined).toBe(made)
})

test('an office reads what waits, once a day and person, however often the scheduler runs or is killed', async () => {
  const person = street.visitor('o-digest')
  const accept = { results: { [MESSAGES.templates.digest.templateId]: 'accept' as const } }
  for (let n = 0; n < 5; n += 1) await person.call('account.recordConsents', accept)
  for (let n = 0; n < 3; n += 1) {
    const filed = await street.persona('resident').call('cases.submit', aReport())
    const sent = await act(street.persona('dispatcher'), filed, 'dispatch', { officeId: 'construction' })
    if (n === 0) {
      const accepted = await act(street.persona('construction'), sent, 'accept')
      await act(street.persona('construction'), accepted, 'requestPause', { note: '等检测报告' })
    }
  }
  for (const writes of [0, 1, 5, 20, 60]) {
    const death = dieAfter(street.cloud.database, writes)
    await makeDigests(at('2027-03-08T08:30')).catch(() => undefined)
    death.revive()
  }
  await Promise.all([makeDigests(at('2027-03-08T08:31')), makeDigests(at('2027-03-08T08:31'))])
  await makeDigests(at('2027-03-08T08:32'))
  await sendMessages(at('2027-03-08T08:32'))
  await sendMessages(at('2027-03-08T08:33'))
  const [message, ...others] = sentTo('o-digest')
  expect(others).toEqual([])
  expect(message?.request.data).toMatchObject({
    number2: { value: '3' },
    time1: { value: expect.stringMatching(/^2027年3月8日 08:3\d$/) },
  })
  expect(await digestsOf('2027-03-08')).toMatchObject({ waiting: 3, overdue: 3, toDecide: 0 })
  expect(await street.collections.digests.get('2027-03-08:centre-command')).toMatchObject({ toDecide: 1 })
})

test('the unread count goes on beyond a page, stops at a hundred, and is nothing once the inbox was seen', async () => {
  const dispatcher = street.persona('dispatcher2')
  await dispatcher.call('account.markInboxSeen', {})
  expect(await dispatcher.call('cases.unread', {})).toEqual({ count: 0 })
  const file = (n: number) =>
    street.persona('resident').call('cases.submit', aReport({ text: `第 ${n} 件：路灯不亮。` }))
  for (let n = 0; n < 25; n += 1) await file(n)
  expect(await dispatcher.call('cases.unread', {})).toEqual({ count: 25 })
  const events = await street.collections.events.find({
    where: { tells: 'o:centre-command' },
    order: [
      ['at', 'desc'],
      ['_id', 'desc'],
    ],
    limit: 1,
  })
  const [one] = events
  if (!one) throw new Error('nothing was told')
  for (let n = 0; n < 90; n += 1)
    await street.collections.events.create({ ...one, _id: `${one._id}-again-${n}`, at: Date.now() })
  expect(await dispatcher.call('cases.unread', {})).toEqual({ count: 100 })
  await dispatcher.call('account.markInboxSeen', {})
  expect(await dispatcher.call('cases.unread', {})).toEqual({ count: 0 })
})
