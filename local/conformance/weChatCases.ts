import assert from 'node:assert/strict'
import wx from 'wx-server-sdk'
import type { Case, Target, Topic } from './Case'

const reason = 'would send to real people'
const content = { content: 'text', version: 2, scene: 1, openid: 'o1' }
const api = async ({ sdk }: Target, apiName: string, requestData: object) =>
  (await sdk.callWxOpenApi({ apiName, requestData })).result

const table: Array<[name: string, run: (target: Target) => Promise<void>]> = [
  [
    'callWxOpenApi: a content check',
    async (target) => assert.equal((await api(target, 'security.msgSecCheck', content)).result.suggest, 'pass'),
  ],
  [
    'callWxOpenApi: a bad phone code',
    async (target) => assert.equal((await api(target, 'phonenumber.getPhoneNumber', { code: 'x' })).errcode, 40029),
  ],
  [
    'callWxOpenApi: a message without a template',
    async (target) => assert.equal((await api(target, 'subscribeMessage.send', { touser: 'o' })).errcode, 40037),
  ],
  [
    'wx-server-sdk: a content check',
    async () => assert.equal((await wx.openapi.security.msgSecCheck(content)).errCode, 0),
  ],
  [
    'wx-server-sdk: a phone number',
    async () => {
      assert.equal(
        (await wx.openapi.phonenumber.getPhoneNumber({ code: 'phone:13800000000' })).phoneInfo.phoneNumber,
        '13800000000',
      )
    },
  ],
  [
    'wx-server-sdk: an error code',
    async ({ local }) => {
      local?.wechat.script(
        'subscribeMessage.send',
        () => ({ errcode: 43101, errmsg: 'user refuse to accept the msg' }),
        1,
      )
      await assert.rejects(() => wx.openapi.subscribeMessage.send({ touser: 'o', templateId: 't', data: {} }), {
        errCode: 43101,
      })
    },
  ],
  [
    'wx-server-sdk: the database',
    async () => {
      const database = wx.database()
      await database.collection('wxdata').add({ data: { _id: 'w', n: 1 } })
      await database
        .collection('wxdata')
        .doc('w')
        .update({ data: { n: database.command.inc(2) } })
      const answer = (await database.collection('wxdata').doc('w').get()) as unknown as { data: { n: number } }
      assert.equal(answer.data.n, 3)
    },
  ],
]

export const weChatCases: Topic = {
  name: 'WeChat open API',
  collections: [],
  prepare: async ({ local }) => {
    if (!local) return
    wx.init({ env: local.envId })
    await local.db.createCollection('wxdata').catch(() => {})
  },
  cases: table.map(([name, run]): Case => ({ name, localOnly: reason, run })),
}
