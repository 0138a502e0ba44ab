import { join } from 'node:path'
import type { Visitor } from '../harness/browser'
import { browserStreet } from '../harness/browserStreet'
import { drawnPhoto } from '../harness/picture'

const place = browserStreet()

const TEXT = '菜场门口的人行道塌陷了一大块，晚上看不清，老人容易摔倒，希望尽快修补。'
const CASE = /菜场门口的人行道/

async function register(resident: Visitor): Promise<void> {
  await resident.goto()
  await resident.sees('我要反映问题')
  await resident.picture('home-visitor')
  await resident.press('现在登记')
  await resident.write('姓名', '林晓月')
  await resident.write('手机号', '13900001002')
  await resident.press(/请选择社区/)
  await resident.press(/柳青社区/)
  await resident.press('完成登记')
  await resident.sees('请先阅读并勾选同意')
  await resident.page.getByRole('checkbox').click()
  await resident.picture('register')
  await resident.press('完成登记')
  // The number is one of the family's: that is said over the form as it was, before the page is left.
  await resident.sees('登记好了')
  await resident.sees(/这个号码别人也登记过/)
  expect(await resident.page.getByRole('textbox', { name: '姓名' }).inputValue()).toBe('林晓月')
  await resident.picture('register-shared-number')
  await resident.press('确定')
  await resident.sees(/林晓月/)
}

test('a report goes from a newcomer through desk and office, back once, and to a rating, on phones', async () => {
  const hole = await drawnPhoto(place.browser, join(place.street.folder, 'hole.png'), false)
  const mended = await drawnPhoto(place.browser, join(place.street.folder, 'mended.png'), true)

  const desk = await place.visitor()
  await desk.signInAs('何敏')
  await desk.press('进入工单')
  await desk.sees('这里没有工单')

  const resident = await place.visitor()
  await register(resident)
  await resident.press(/我要反映问题/)
  await resident.page.getByRole('radio', { name: /求助/ }).click()
  await resident.write('说说情况', TEXT)
  await resident.write('详细地址', '柳青社区菜场南门')
  await resident.choosePhotos(hole)
  await resident.sees('1/9 张')
  await resident.sees(/草稿已保存/)

  // Leaving the page and coming back loses nothing.
  await resident.goto('features/home/pages/home')
  await resident.page.reload()
  await resident.press(/我要反映问题/)
  await resident.sees('已为您找回上次没写完的内容')
  await resident.picture('new-report')
  await resident.press('提交')
  await resident.sees('我们收到了')
  await resident.picture('sent')

  // The desk is open and nobody touches it: the report appears by itself.
  await desk.sees(CASE, 15_000)
  await desk.picture('queue')
  await desk.press(CASE)
  await desk.sees('建议派给')
  await desk.page.getByRole('button', { name: '查看第 1 张照片' }).first().waitFor()
  await desk.picture('desk-case')
  await desk.press('派往 城乡建设办')
  await desk.sees('待签收')

  const office = await place.visitor()
  await office.signInAs('金建平')
  await office.picture('home-office')
  await office.press('进入工单')
  await office.press(CASE)
  await office.press('签收')
  await office.press('记录进展')
  await office.write('进展', '已经围挡，材料明天到。')
  await office.press('记录进展')
  await office.press('答复')
  await office.write('答复内容', '破损处约 36 平方米，已于今天修补完毕。')
  await office.choosePhotos(mended)
  await office.sees('1/9 张')
  await office.picture('office-answer')
  await office.press('答复')
  await office.sees('已答复')

  await resident.press('查看进展')
  await resident.sees('破损处约 36 平方米，已于今天修补完毕。')
  await resident.sees('已经围挡，材料明天到。')
  await resident.picture('resident-answered')
  await resident.press('没有解决，退回重办')
  await resident.write('哪里没有解决', '旁边还有一块是松的。')
  await resident.press('没有解决，退回重办')
  await resident.sees('办理中')

  await office.sees(/旁边还有一块是松的/, 20_000)
  await office.press('答复')
  await office.write('答复内容', '松动的一块也已经重新铺好。')
  await office.press('答复')
  await office.sees('已答复')

  await resident.sees('松动的一块也已经重新铺好。', 20_000)
  await resident.press('评价')
  await resident.page.getByRole('radio', { name: '非常满意' }).click()
  await resident.picture('resident-rate')
  await resident.press('评价')
  await resident.sees('已办结')
  await resident.picture('resident-closed')

  await resident.goto('features/inbox/pages/inbox')
  await resident.sees(/作出答复/)
  await resident.picture('inbox')
  expect([desk, resident, office].flatMap((visitor) => visitor.errors)).toEqual([])
}, 180_000)

test('the slower of two dispatchers is told who was faster, and keeps what was typed', async () => {
  await place.street.persona('neighbour').call('cases.submit', {
    kind: 'report',
    type: 'complaint',
    text: '春晗路夜宵摊油烟很大，窗户不敢开。',
    place: { address: '春晗路 120 号' },
  })
  const [slow, fast] = await Promise.all([place.visitor(), place.visitor()])
  await slow.signInAs('何敏')
  await fast.signInAs('楼志强')
  for (const dispatcher of [slow, fast]) {
    await dispatcher.press('进入工单')
    await dispatcher.press(/春晗路夜宵摊/)
  }
  await slow.press(/^其他操作/)
  await slow.press('内部备注')
  await slow.write('备注', '夜里十点以后最严重')
  await fast.press(/^派往/)
  await fast.sees('待签收')
  await slow.press('内部备注')
  await slow.sees(/楼\*强.*刚刚|综治办指挥中心.*刚刚/)
  await slow.picture('conflict')
  expect(await slow.page.getByRole('textbox', { name: '备注' }).inputValue()).toBe('夜里十点以后最严重')
  await slow.press('内部备注')
  await slow.sees('夜里十点以后最严重')
}, 120_000)
