import { shownCode } from '@contract/members'
import { makeContext } from '../../../cloudfunctions/kit/context'
import { foldCounters } from '../../../cloudfunctions/scheduler/foldCounters'
import { sendMessages } from '../../../cloudfunctions/scheduler/sendMessages'
import { MESSAGES } from '../../../config/streets/beiyuan/messages'
import { act, aReport } from '../../harness/reports'
import { APPID, startTestStreet, type TestStreet } from '../../harness/testStreet'
import { Phone } from '../../harness/weapp'

let street: TestStreet
beforeAll(async () => {
  street = await startTestStreet()
})
afterAll(() => street.close())

const idOf = (kind: keyof typeof MESSAGES.templates): string => MESSAGES.templates[kind].templateId
const wechat = (openid: string) => ({ kind: 'wechat', openid, appid: APPID })

/** WeChat's own question: remembers what it was asked and answers for the person. */
async function consent(phone: Phone, answer: 'accept' | 'reject'): Promise<void> {
  await phone.miniProgram.mockWxMethod(
    'requestSubscribeMessage',
    function (this: unknown, { tmplIds }: { tmplIds: string[] }, result: string) {
      const all = globalThis as unknown as { asked?: string[][] }
      all.asked = [...(all.asked ?? []), tmplIds]
      return Object.fromEntries([['errMsg', 'requestSubscribeMessage:ok'], ...tmplIds.map((id) => [id, result])])
    },
    answer,
  )
}

const askedOf = async (phone: Phone): Promise<string[][]> =>
  ((await phone.miniProgram.evaluate(
    () => (globalThis as unknown as { asked?: string[][] }).asked ?? [],
  )) as unknown as string[][]) ?? []

/** What the scheduler does about messages, as its timer would. */
async function sendAll(): Promise<void> {
  const context = () => makeContext({ source: 'web', isTimer: true }, undefined, Date.now(), 'a-run', 'zh')
  await foldCounters(context())
  await sendMessages(context())
}

const sentTo = (openid: string) =>
  street.cloud.wechat.outbox
    .filter(({ request }) => request.touser === openid)
    .map(({ request }) => request as { template_id: string; page: string })

test('the tap that sends a report asks for three messages, the page says which are left, and a message opens its case', async () => {
  const resident = street.visitor('o-teller')
  await resident.call('account.register', {
    name: '赵小满',
    communityId: 'c-liuqing',
    consent: '2026-11',
    phone: { by: 'typed', number: '13900008888' },
  })
  const phone = await Phone.open(street, { identity: wechat('o-teller') })
  let caseId = ''
  try {
    await consent(phone, 'accept')
    await phone.press(/我要反映问题/)
    await phone.press(/求助/)
    await phone.write('说说情况', '路灯坏了一个星期，晚上看不见路。')
    await phone.press('提交')
    await phone.press('查看进展')
    await phone.sees('微信还会通知您：受理、答复、请您评价')
    expect(await askedOf(phone)).toEqual([[idOf('answered'), idOf('accepted'), idOf('rate')]])
    const [row] = (await resident.call('cases.list', { key: 'mine', kind: 'report', order: 'newest' })).rows
    caseId = row?._id ?? ''
    const sent = await act(street.persona('dispatcher'), await resident.call('cases.get', { caseId }), 'dispatch', {
      officeId: 'construction',
    })
    const accepted = await act(street.persona('construction'), sent, 'accept')
    await sendAll()
    await phone.tab('features/home/pages/home')
    await phone.open(`features/reports/pages/case?id=${caseId}`)
    await phone.sees('办理中')
    // What was sent is used up; the next tap within the case asks for what is missing.
    const quotas = (await resident.call('account.messages', {})).quotas
    expect(quotas.map(({ kind, left }) => [kind, left])).toContainEqual(['accepted', 0])
    await phone.press('再多通知我几次')
    await phone.sees(/微信还会通知您：/)
    expect((await askedOf(phone)).at(-1)).toEqual([idOf('answered'), idOf('asked'), idOf('rate')])
    await act(street.persona('construction'), accepted, 'answer', { note: '灯已换好，请您看看。' })
    await sendAll()
    expect(await phone.exceptions()).toEqual([])
  } finally {
    await phone.close()
  }
  expect(sentTo('o-teller').map(({ template_id }) => template_id)).toEqual([idOf('accepted'), idOf('answered')])

  // The app was not running: the message opens it on the page that it names.
  const launch = sentTo('o-teller').at(-1)?.page ?? ''
  const cold = await Phone.open(street, { identity: wechat('o-teller'), launch })
  try {
    await cold.sees('灯已换好，请您看看。')
    expect([await cold.path(), await cold.exceptions()]).toEqual(['features/reports/pages/case', []])
  } finally {
    await cold.close()
  }

  // Somebody else's phone, or one that was wiped: the page says what to do, and comes back to the case.
  const stranger = await Phone.open(street, { identity: wechat('o-stranger'), launch })
  try {
    await stranger.sees('登记以后才能看您的诉求。')
    await stranger.press('现在登记')
    await stranger.write('姓名', '钱多多')
    await stranger.answerButton('getPhoneNumber', 'getphonenumber', { code: 'phone:13900007777' })
    await stranger.press('请选择社区')
    await stranger.press('春晗社区')
    await stranger.press(/我已阅读/)
    await stranger.press('完成登记')
    await stranger.sees('没有找到')
    expect([await stranger.path(), await stranger.exceptions()]).toEqual(['features/reports/pages/case', []])
  } finally {
    await stranger.close()
  }
}, 180_000)

test('an official who starts duty is told of new work, and the message opens it on the desk', async () => {
  const { code } = await street
    .persona('construction-head')
    .call('admin.invite', { officeId: 'construction', role: 'handler' })
  const official = street.visitor('o-duty')
  await official.call('account.register', {
    name: '贾云帆',
    communityId: 'c-liuqing',
    consent: '2026-11',
    phone: { by: 'typed', number: '13900006666' },
  })
  const phone = await Phone.open(street, { identity: wechat('o-duty') })
  try {
    // The QR code on the screen of whoever invites says a link; a browser's camera opens it, WeChat's only reads it.
    const result = `https://example.com/#/features/account/pages/join?code=${code}`
    await phone.miniProgram.mockWxMethod('scanCode', { errMsg: 'scanCode:ok', scanType: 'QR_CODE', result })
    await phone.open('features/account/pages/join')
    await phone.press('扫邀请人屏幕上的二维码')
    await phone.holds('邀请码', shownCode(code))
    await phone.press('加入')
    await consent(phone, 'accept')
    await phone.sees('允许微信通知新派单')
    await phone.press('开始值班')
    await phone.sees('微信还会通知您：新派单、超时、待核定申请、每日摘要、企业、走访和值班的消息')
    expect(await askedOf(phone)).toEqual([
      ['newOrder', 'overdue', 'decide', 'digest', 'news'].map((kind) => idOf(kind as 'digest')),
    ])
    expect(await phone.exceptions()).toEqual([])
  } finally {
    await phone.close()
  }
  const filed = await street.persona('resident').call('cases.submit', aReport())
  await act(street.persona('dispatcher'), filed, 'dispatch', { officeId: 'construction' })
  await sendAll()
  const [message] = sentTo('o-duty')
  expect(message).toMatchObject({ template_id: idOf('newOrder'), page: `features/desk/pages/case?id=${filed._id}` })
  const cold = await Phone.open(street, { identity: wechat('o-duty'), launch: message?.page })
  try {
    await cold.sees(filed.number)
    expect([await cold.path(), await cold.exceptions()]).toEqual(['features/desk/pages/case', []])
  } finally {
    await cold.close()
  }
}, 120_000)
