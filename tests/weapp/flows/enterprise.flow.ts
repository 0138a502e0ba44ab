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

const CASE = /店门口的窨井盖/

test('an owner registers an enterprise, lets a colleague in and reports; both follow it from the desk to the rating', async () => {
  const owner = await phones.newcomer('o-owner')
  await owner.press('现在登记')
  await registerByPhone(owner, { name: '龚小芬', number: '13800005678', community: '柳青社区' })
  await owner.sees(/龚小芬/)
  await owner.open('features/enterprise/pages/register')
  await owner.write('统一社会信用代码', '92330782MA28DS678W')
  await owner.sees('第 14 位的“S”不会出现在信用代码里，可能是“5”')
  await owner.press('改为 92330782MA28D5678W')
  await owner.sees('代码正确 · 个体工商户')
  await owner.write('企业名称', '义乌市小芬早餐店')
  await owner.write('经营地址', '柳青路 18 号')
  await owner.press('登记')
  await owner.sees('未核实')

  const colleague = await phones.newcomer('o-colleague')
  await colleague.press('现在登记')
  await registerByPhone(colleague, { name: '毛小军', number: '13800005679', community: '柳青社区' })
  await colleague.sees(/毛小军/)
  await colleague.open('features/enterprise/pages/register')
  await colleague.write('统一社会信用代码', '92330782 ma28d5678w')
  await colleague.press('经办人')
  await colleague.write('企业名称', '早餐店')
  await colleague.write('经营地址', '柳青路')
  await colleague.press('登记')
  await colleague.press('申请加入')
  await colleague.sees('已申请加入，等对方同意。')

  await owner.open('features/enterprise/pages/mine')
  await owner.press('同意毛*军加入')
  await owner.sees('移出')
  await owner.press('以企业名义反映')
  await owner.press(/^投诉/)
  await owner.write('说说情况', '店门口的窨井盖翘起来了，顾客进出不安全。')
  await owner.picture('weapp-report-as-enterprise')
  await owner.press('提交')
  await owner.sees('我们收到了')

  const desk = await phones.persona('dispatcher')
  await desk.press('进入工单')
  await desk.press(CASE)
  await desk.sees('92330782MA28D5678W')
  await desk.press('派往 城乡建设办')
  await desk.sees('待签收')

  const office = await phones.persona('construction')
  await office.press('进入工单')
  await office.press(CASE)
  await office.press('签收')
  await office.press('答复')
  await office.write('答复内容', '井盖已经换新。')
  await office.press('答复')
  await office.sees('已答复')

  await colleague.tab('features/home/pages/home')
  await colleague.pullDown()
  await colleague.press(CASE)
  await colleague.sees('井盖已经换新。')
  await owner.press('查看进展')
  await owner.press('评价')
  await owner.press(/^满意/)
  await owner.press('评价')
  await owner.sees('已办结')
  expect(await phones.exceptions()).toEqual([])
}, 240_000)
