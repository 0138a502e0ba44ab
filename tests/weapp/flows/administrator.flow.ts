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

const CASE = /路灯坏了三盏/

test('an administrator changes a limit and invites somebody, who joins with the code and answers a report', async () => {
  const admin = await phones.persona('admin')
  await admin.press(/^管理/)
  await admin.press(/^办理时限/)
  await admin.press(/修改 求助 普通/)
  await admin.write('数量', '0')
  await admin.press('保存')
  await admin.sees(/请填 1 到 365/)
  await admin.write('数量', '3')
  await admin.write('依据', '街道办公会')
  await admin.press('保存')
  await admin.sees(/3 个工作日/)
  await admin.open('features/admin/pages/log')
  await admin.sees('没有单独规定 → 3 个工作日')

  await admin.open('features/admin/pages/members')
  await admin.press(/^单位 /)
  await admin.press(/^城乡建设办/)
  await admin.press('邀请成员')
  await admin.write('给谁', '小贾')
  await admin.press('生成邀请码')
  await admin.sees(/请您加入问政北苑/)
  const [code = ''] = /[A-Z0-9]{4}-[A-Z0-9]{4}/.exec(await admin.text()) ?? []
  await admin.picture('weapp-members-code')
  await admin.press('关闭')

  const clerk = await phones.newcomer('o-clerk')
  await clerk.open('features/account/pages/join')
  await clerk.press('先登记')
  await registerByPhone(clerk, { name: '贾云帆', number: '13600005678', community: '柳青社区' })
  await clerk.write('邀请码', code)
  await clerk.press('加入')
  await clerk.sees('进入工单')

  await street.persona('resident').call('cases.submit', {
    kind: 'report',
    type: 'help',
    text: '柳青路的路灯坏了三盏，晚上很暗。',
    place: { address: '柳青路 20 号' },
  })
  const desk = await phones.persona('dispatcher')
  await desk.press('进入工单')
  await desk.press(CASE)
  await desk.press('派往 城乡建设办')
  await desk.sees('待签收')
  await clerk.press('进入工单')
  await clerk.press(CASE)
  await clerk.press('签收')
  await clerk.press('答复')
  await clerk.write('答复内容', '三盏灯都修好了。')
  await clerk.press('答复')
  await clerk.sees('已答复')

  const resident = await phones.persona('resident')
  await resident.press(CASE)
  await resident.press('评价')
  await resident.press(/^非常满意/)
  await resident.press('评价')
  await resident.sees('已办结')
  expect(await phones.exceptions()).toEqual([])
}, 240_000)
