import { makeContext } from '../../cloudfunctions/kit/context'
import { makeDigests } from '../../cloudfunctions/scheduler/makeDigests'
import { browserStreet } from '../harness/browserStreet'
import { act, aReport } from '../harness/reports'

const place = browserStreet()

const WORKDAY_MORNING = '08:31:00+08:00'

test('a resident hears in the inbox what a browser cannot send, and decides what WeChat may tell', async () => {
  const { street } = place
  const filed = await street.persona('resident').call('cases.submit', aReport())
  const sent = await act(street.persona('dispatcher'), filed, 'dispatch', { officeId: 'construction' })
  await act(street.persona('construction'), sent, 'accept')
  const resident = await place.visitor()
  await resident.signInAs('陈阿婆')
  // opened cold, as from a message of WeChat
  await resident.goto(`features/reports/pages/case?id=${filed._id}`)
  await resident.sees('网页没有微信通知，每一步都在“消息”里。')
  await resident.picture('messages-case')
  await resident.goto('features/inbox/pages/inbox')
  await resident.sees(/签收/)
  await resident.goto('features/account/pages/settings')
  await resident.sees('答复、补充、超时和核定通知是必要的，不能关。')
  await resident.page.getByRole('switch', { name: '受理时用微信告诉我' }).click()
  await resident.page.getByRole('switch', { name: '受理时用微信告诉我', checked: false }).waitFor()
  await resident.picture('messages-settings')
  await resident.goto()
  const { quotas } = await street.persona('resident').call('account.messages', {})
  expect(quotas.filter(({ off }) => off).map(({ kind }) => kind)).toEqual(['accepted'])
  expect(resident.errors).toEqual([])
})

test('an official finds the digest of the morning in the inbox, and whom to phone in a list', async () => {
  const { street } = place
  const filed = await street.persona('neighbour').call('cases.submit', aReport())
  await act(street.persona('dispatcher'), filed, 'dispatch', { officeId: 'construction' })
  const now = Date.parse(`${new Date(Date.now() + 8 * 3_600_000).toISOString().slice(0, 10)}T${WORKDAY_MORNING}`)
  // The digest is made on working days only; whatever day the test runs on is made one.
  const rows = await street.collections.calendars.find({ where: { street: 'beiyuan' }, limit: 5 })
  for (const { _id, work } of rows) {
    const today = new Date(now + 8 * 3_600_000).toISOString().slice(0, 10)
    await street.collections.calendars.update({ _id }, { work: [...work, today] })
  }
  expect(
    await makeDigests(makeContext({ source: 'web', isTimer: true }, undefined, now, 'a-run', 'zh')),
  ).toBeGreaterThan(0)
  await street.collections.cases.update(
    { _id: filed._id },
    { 'data.untold': { at: now }, links: ['untold:construction'] },
  )
  const official = await place.visitor()
  await official.signInAs('金建平')
  await official.goto('features/inbox/pages/inbox')
  await official.sees('城乡建设办今日摘要')
  await official.sees('待办')
  await official.picture('messages-digest')
  await official.goto('features/home/pages/home')
  await official.press('请电话告知 1')
  await official.sees(filed.number)
  await official.picture('messages-untold')
  expect(official.errors).toEqual([])
})

test('an administrator sees what was not sent, why, and has it sent again', async () => {
  const { street } = place
  const filed = await street.persona('resident').call('cases.submit', aReport())
  const message = {
    kind: 'answered',
    accountId: 'demo-resident',
    caseId: filed._id,
    eventId: `${filed._id}:1`,
  } as const
  const failed = {
    state: 'failed',
    dueAt: Date.now(),
    since: Date.now(),
    tries: 1,
    why: 'template',
    errcode: 40037,
  } as const
  await street.collections.messages.create({ _id: 'failed-one', ...message, ...failed })
  const admin = await place.visitor()
  await admin.signInAs('骆文静')
  await admin.goto('features/admin/pages/home')
  await admin.press(/消息发送/)
  await admin.sees('消息模板不对，请检查部署设置里的模板编号（40037）')
  await admin.picture('messages-failed')
  await admin.press(/重发/)
  await admin.sees('没有发送失败的消息。')
  expect(await street.collections.messages.get('failed-one')).toMatchObject({ state: 'due', tries: 0 })
  expect(admin.errors).toEqual([])
})
