import { rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { PAGE_MOST } from '../bench/weak/budgets'
import { Phones } from '../harness/phones'
import { CAMERA_JPEG, withoutNotes } from '../harness/picture'
import { registerByPhone } from '../harness/registerByPhone'
import { startTestStreet, type TestStreet } from '../harness/testStreet'

let street: TestStreet
let phones: Phones
beforeAll(async () => {
  street = await startTestStreet()
  phones = new Phones(street)
})
afterAll(async () => {
  await phones.close()
  await street.close()
})

test('in the built mini program somebody registers with WeChat’s phone number, reports and follows the report', async () => {
  const phone = await phones.newcomer('o-built')
  await phone.sees('问政北苑')
  expect((await phone.traffic()).bytes).toBeLessThan(PAGE_MOST.home)
  await phone.picture('weapp-home')
  expect(await phone.nameless()).toEqual([])
  await phone.press('现在登记')
  await registerByPhone(phone, { name: '赵小满', number: '13900009999', community: '春晗社区' })
  await phone.sees('扫一扫')
  const { miniProgram } = phone
  const gaveUp = { errMsg: 'scanCode:fail cancel' }
  await miniProgram.mockWxMethod('scanCode', gaveUp)
  await phone.press(/^扫一扫/)
  expect(await phone.path()).toBe('features/home/pages/home')
  // As WeChat answers for a mini program code: no text, the page that the code opens.
  const path = 'features/home/pages/scan?scene=w.chunhan-03'
  await miniProgram.mockWxMethod('scanCode', { errMsg: 'scanCode:ok', scanType: 'WX_CODE', result: '', path })
  await phone.press(/^扫一扫/)
  await phone.press('反映这个点的问题')
  await phone.press(/投诉/)
  await phone.write('说说情况', '桶满了三天没有人收，味道很大。')
  expect((await phone.traffic()).bytes).toBeLessThan(PAGE_MOST.form)
  await phone.picture('weapp-form')
  expect(await phone.nameless()).toEqual([])
  await phone.press('提交')
  await phone.press('查看进展')
  await phone.sees('桶满了三天没有人收')
  await phone.sees('春晗社区 03 号垃圾分类点')
  expect((await phone.traffic()).bytes).toBeLessThan(PAGE_MOST.case)
  await phone.picture('weapp-case')
  expect(await phones.exceptions()).toEqual([])
}, 120_000)

test('a photo that was on its way when WeChat killed the mini program goes on at the next opening, once and without its place', async () => {
  const folder = join(street.folder, 'phone')
  const file = join(street.folder, 'camera.jpg')
  writeFileSync(file, CAMERA_JPEG)
  const first = await phones.persona('resident', { folder })
  await first.sees('陈阿婆')
  await first.press(/我要反映问题/)
  await first.press(/求助/)
  await first.write('说说情况', '单元门口的灯一闪一闪。')
  await first.miniProgram.mockWxMethod('chooseMedia', { tempFiles: [{ tempFilePath: file, size: 300 }] })
  await first.miniProgram.mockWxMethod('cloud.uploadFile', { errMsg: 'uploadFile:fail network' })
  await first.press('添加照片')
  await first.sees('没传上去')
  expect(await first.exceptions()).toEqual([])
  await first.close()
  rmSync(file)

  const second = await phones.persona('resident', { folder })
  await second.press(/我要反映问题/)
  await second.sees('已为您找回上次没写完的内容')
  await second.sees('1/9 张')
  await second.press('提交')
  await second.sees('我们收到了')
  const dispatcher = street.persona('dispatcher')
  const list = { key: { office: 'centre-command' }, kind: 'report', order: 'newest', limit: 1 } as const
  const { rows } = await dispatcher.call('cases.list', list)
  const view = await dispatcher.call('cases.get', { caseId: rows[0]?._id ?? '' })
  expect(view).toMatchObject({ text: '单元门口的灯一闪一闪。', fileIds: [expect.any(String)] })
  const [link] = await dispatcher.call('files.link', { caseId: view._id, fileIds: view.fileIds })
  const stored = Buffer.from(await (await fetch(link?.url ?? '')).arrayBuffer())
  expect(stored.equals(withoutNotes(CAMERA_JPEG))).toBe(true)
  expect(await second.exceptions()).toEqual([])
}, 120_000)
