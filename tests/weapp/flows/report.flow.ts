import { Phones } from '../../harness/phones'
import { registerByPhone } from '../../harness/registerByPhone'
import { startTestStreet, type TestStreet } from '../../harness/testStreet'

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

const CASE = /菜场门口的人行道/

test('a report goes from a newcomer through desk and office, back once, and to a rating, all in the built mini program', async () => {
  const resident = await phones.newcomer('o-resident')
  await resident.press('现在登记')
  await registerByPhone(resident, { name: '林晓月', number: '13800001234', community: '柳青社区' })
  await resident.press(/我要反映问题/)
  await resident.press(/求助/)
  await resident.write('说说情况', '菜场门口的人行道塌陷了一大块，晚上看不清，老人容易摔倒，希望尽快修补。')
  await resident.write('详细地址', '柳青社区菜场南门')
  await resident.sees(/草稿已保存/)
  await resident.press('提交')
  await resident.sees('我们收到了')

  const desk = await phones.persona('dispatcher')
  await desk.press('进入工单')
  await desk.press(CASE)
  await desk.sees('建议派给')
  await desk.picture('weapp-desk-case')
  await desk.press('派往 城乡建设办')
  await desk.sees('待签收')

  const office = await phones.persona('construction')
  await office.press('进入工单')
  await office.press(CASE)
  await office.press('签收')
  await office.press('记录进展')
  await office.write('进展', '已经围挡，材料明天到。')
  await office.press('记录进展')
  await office.press('答复')
  await office.write('答复内容', '破损处约 36 平方米，已于今天修补完毕。')
  await office.press('答复')
  await office.sees('已答复')

  await resident.press('查看进展')
  await resident.sees('破损处约 36 平方米，已于今天修补完毕。')
  await resident.sees('已经围挡，材料明天到。')
  await resident.press('没有解决，退回重办')
  await resident.write('哪里没有解决', '旁边还有一块是松的。')
  await resident.press('没有解决，退回重办')
  await resident.sees('办理中')

  await office.sees(/旁边还有一块是松的/)
  await office.press('答复')
  await office.write('答复内容', '松动的一块也已经重新铺好。')
  await office.press('答复')
  await office.sees('已答复')

  await resident.sees('松动的一块也已经重新铺好。')
  await resident.press('评价')
  await resident.press(/^非常满意/)
  await resident.picture('weapp-rate')
  await resident.press('评价')
  await resident.sees('已办结')
  await resident.tab('features/inbox/pages/inbox')
  await resident.sees(/作出答复/)
  expect(await phones.exceptions()).toEqual([])
}, 240_000)

test('a code that is scanned on a wall opens the built mini program cold, in large text, and what is sent on from there leads there', async () => {
  const launch = `features/home/pages/scan?scene=${encodeURIComponent('w.chunhan-03')}`
  const stranger = await phones.newcomer('o-passer-by', { launch, fontSize: 22 })
  await stranger.sees('春晗社区 03 号垃圾分类点')
  await stranger.sees('登记')
  await stranger.picture('weapp-scanned-elder')
  expect(await stranger.shareCard()).toMatchObject({
    title: expect.stringContaining('春晗社区 03 号垃圾分类点'),
    path: '/features/home/pages/scan?scene=w.chunhan-03',
  })
  await stranger.press('反映这个点的问题')
  await registerByPhone(stranger, { name: '林晓星', number: '13800001236', community: '春晗社区' })
  await stranger.sees('您要反映的是')
  await stranger.picture('weapp-scanned-form-elder')

  // Somebody else opens what was sent on.
  const { path } = await stranger.shareCard('features/home/pages/home')
  const friend = await phones.newcomer('o-friend', { launch: path.slice(1) })
  await friend.sees('现在登记')
  expect(await phones.exceptions()).toEqual([])
}, 120_000)
