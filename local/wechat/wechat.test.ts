import wx from 'wx-server-sdk'
import { startTestCloud, type TestCloud } from '../testing/startTestCloud'
import { bytesOf, readMessage, writeMessage } from './protobuf'

let cloud: TestCloud

beforeAll(async () => {
  cloud = await startTestCloud()
  wx.init({ env: cloud.envId })
})
afterAll(() => cloud.dispose())
beforeEach(() => cloud.wechat.reset())

const content = { content: '一段文字', version: 2, scene: 1, openid: 'o1' }

test('the unmodified wx-server-sdk: content check, phone number, subscription message', async () => {
  const checked = await wx.openapi.security.msgSecCheck(content)
  expect(checked).toMatchObject({ errCode: 0, result: { suggest: 'pass' } })
  const phone = await wx.openapi.phonenumber.getPhoneNumber({ code: 'phone:13800000000' })
  expect(phone.phoneInfo.purePhoneNumber).toBe('13800000000')
  const data = { thing1: { value: '已受理' } }
  await wx.openapi.subscribeMessage.send({ touser: 'o1', templateId: 't1', page: 'a', data, miniprogramState: 'trial' })
  expect(cloud.wechat.outbox.map(({ api }) => api)).toEqual([
    'security.msgSecCheck',
    'phonenumber.getPhoneNumber',
    'subscribeMessage.send',
  ])
  expect(cloud.wechat.outbox[0]?.request).toMatchObject({ content: '一段文字', version: 2 })
  expect(cloud.wechat.outbox[2]?.request).toMatchObject({ touser: 'o1', template_id: 't1', data })
})

test('the unmodified wx-server-sdk gets a picture for a mini program code', async () => {
  const { contentType, buffer } = await wx.openapi.wxacode.getUnlimited({ scene: 'w.p-1', page: 'pages/scan' })
  expect([contentType, buffer.subarray(1, 4).toString()]).toEqual(['image/png', 'PNG'])
  expect(cloud.wechat.outbox.at(-1)?.request).toEqual({ scene: 'w.p-1', page: 'pages/scan' })
  await expect(wx.openapi.wxacode.getUnlimited({ scene: 'p 1', page: 'pages/scan' })).rejects.toMatchObject({
    errCode: 40129,
  })
})

test('an error code reaches the caller, for as many calls as the script says', async () => {
  cloud.wechat.script('security.msgSecCheck', () => ({ errcode: 45009, errmsg: 'reach max api limit' }), 1)
  await expect(wx.openapi.security.msgSecCheck(content)).rejects.toMatchObject({ errCode: 45009 })
  expect(await wx.openapi.security.msgSecCheck(content)).toMatchObject({ errCode: 0 })
})

test.each([
  ['subscribeMessage.send', { touser: '', template_id: 't', data: {} }, 40003],
  ['subscribeMessage.send', { touser: 'o', data: {} }, 40037],
  ['subscribeMessage.send', { touser: 'o', template_id: 't', data: { thing1: { value: '字'.repeat(21) } } }, 47003],
  ['subscribeMessage.send', { touser: 'o', template_id: 't', data: { thing1: { value: '字'.repeat(20) } } }, 0],
  ['security.msgSecCheck', { ...content, content: '字'.repeat(2501) }, 47001],
  ['phonenumber.getPhoneNumber', { code: 'x' }, 40029],
  ['wxacode.get', { path: 'a' }, 48001],
])('%s of %j answers %i', async (apiName, requestData, errcode) => {
  const { result } = await cloud.sdk.callWxOpenApi({ apiName, requestData })
  expect(result.errcode).toBe(errcode)
})

test('protobuf messages come back as they were written', () => {
  const fields = readMessage(
    writeMessage([
      [1, 300],
      [2, '文字'],
      [17, Buffer.alloc(200, 1)],
    ]),
  )
  expect(fields.map(({ number }) => number)).toEqual([1, 2, 17])
  expect(fields[0]?.value).toBe(300)
  expect(bytesOf(fields, 2).toString()).toBe('文字')
  expect(bytesOf(fields, 17)).toHaveLength(200)
  expect(() => readMessage(Buffer.from([10, 5, 1]))).toThrow('ends inside')
})
