import { startTestStreet, type TestStreet } from '../harness/testStreet'
import { Phone } from '../harness/weapp'

let street: TestStreet
beforeAll(async () => {
  street = await startTestStreet()
})
afterAll(() => street.close())

test('in the built mini program somebody registers with WeChat’s phone number, reports and follows the report', async () => {
  const phone = await Phone.open(street, {
    identity: { kind: 'wechat', openid: 'o-built', appid: 'wx0000000000000000' },
    chromium: process.env.SCREENSHOTS ? '/usr/bin/chromium' : undefined,
  })
  try {
    await phone.sees('问政北苑')
    await phone.picture('weapp-home')
    await phone.press('现在登记')
    await phone.write('姓名', '赵小满')
    await phone.answerButton('getPhoneNumber', 'getphonenumber', { code: 'phone:13900009999' })
    await phone.press('请选择社区')
    await phone.press('春晗社区')
    await phone.press(/我已阅读/)
    await phone.picture('weapp-register')
    await phone.press('完成登记')
    await phone.press(/我要反映问题/)
    await phone.press(/投诉/)
    await phone.write('说说情况', '春晗路夜宵摊油烟很大，窗户不敢开。')
    await phone.write('详细地址', '春晗路 120 号')
    await phone.picture('weapp-form')
    await phone.press('提交')
    await phone.press('查看进展')
    await phone.sees('春晗路夜宵摊油烟很大')
    await phone.picture('weapp-case')
    expect(phone.exceptions).toEqual([])
  } finally {
    await phone.close()
  }
}, 120_000)
