import { PERSONAS } from '../../config/streets/beiyuan/personas'
import type { Visitor } from '../harness/browser'
import { browserStreet } from '../harness/browserStreet'
import { AGREEMENT, BEGUN, goOn, SESSION, WRITTEN } from '../harness/disputes'
import { act } from '../harness/reports'

const place = browserStreet()

async function openCase(visitor: Visitor, name: string, title: RegExp): Promise<void> {
  await visitor.signInAs(name)
  await visitor.press('进入工单')
  await visitor.press(title)
}

/** As if an office had told of its progress until the history was so long. */
async function manySteps(caseId: string, length: number): Promise<void> {
  const { cases, events } = place.street.collections
  const last = await events.get(`${caseId}:1`)
  const { version = 0 } = (await cases.get(caseId)) ?? {}
  if (!last) throw new Error('the case has no first step')
  for (let at = version + 1; at <= length; at += 1)
    await events.create({ ...last, _id: `${caseId}:${at}`, version: at, action: 'progress', note: `第 ${at} 步` })
  await cases.update({ _id: caseId }, { version: length })
}

test('an office returns an order by naming the right one, the centre sends it there, the person is asked and answers', async () => {
  const filed = await place.street.persona('resident').call('cases.submit', {
    kind: 'report',
    type: 'help',
    text: '小区里的路面坑洼积水，推车过不去。',
    place: { communityId: 'c-liuqing', address: '柳青小区 5 幢' },
  })
  await act(place.street.persona('dispatcher'), filed, 'dispatch', { officeId: 'construction' })
  const title = /小区里的路面坑洼积水/

  const office = await place.visitor()
  await openCase(office, '金建平', title)
  await office.press('申请退单')
  await office.press('申请退单')
  await office.sees('请填写理由')
  await office.press(/选择承办单位/)
  await office.press(/物业管理办/)
  await office.write('理由', '小区内部道路由物业负责。')
  await office.picture('office-return')
  await office.press('申请退单')
  await office.sees('退单待定')

  const desk = await place.visitor()
  await openCase(desk, '何敏', title)
  await desk.sees('城乡建设办申请退单，认为应由物业管理办办理：小区内部道路由物业负责。')
  await desk.picture('desk-returning')
  await desk.press('同意退单，改派')
  await desk.page
    .getByRole('button', { name: /物业管理办/ })
    .first()
    .waitFor()
  await desk.press('同意退单，改派')
  await desk.sees('待签收')

  const property = await place.visitor()
  await openCase(property, PERSONAS.find(({ username }) => username === 'property')?.name ?? '', title)
  await property.press('签收')
  await property.press('请反映人补充')
  await property.write('需要补充什么', '请问是几幢几单元门口？')
  await property.press('请反映人补充')
  await property.sees('待补充')
  await property.sees(/计时已暂停，最晚 .* 接着计时。等反映人补充：请问是几幢几单元门口？/)

  const resident = await place.visitor()
  await resident.signInAs('陈阿婆')
  await resident.press(title)
  await resident.sees('等您补充')
  await resident.sees(/请问是几幢几单元门口/)
  await resident.picture('resident-asked')
  await resident.press('补充情况')
  await resident.write('补充的情况', '5 幢 2 单元门口。')
  await resident.press('补充情况')
  await resident.sees('办理中')
  await property.sees('5 幢 2 单元门口。', 20_000)

  await manySteps(filed._id, 220)
  await resident.goto('features/reports/pages/list')
  await resident.press(title)
  await resident.sees('第 220 步')
  await resident.press('更早的过程')
  await resident.sees('您提交了诉求')
  await resident.page.getByRole('button', { name: '更早的过程' }).waitFor({ state: 'detached' })
  expect([office, desk, property, resident].flatMap((visitor) => visitor.errors)).toEqual([])
}, 120_000)

test('a dispute is applied for, both agree, the agreement is signed by hand, and everybody takes the paper along', async () => {
  const { street } = place
  const resident = await place.visitor()
  await resident.signInAs('陈阿婆')
  await resident.goto('features/mediation/pages/apply')
  await resident.page.getByRole('radio', { name: /^邻里/ }).click()
  await resident.write('对方 姓名或单位名称', '周小军')
  await resident.write('对方 电话', '13900001002')
  await resident.write('事情经过', '楼上卫生间漏水，天花板发霉。')
  await resident.write('您的要求', '修好防水，赔偿粉刷费。')
  await resident.press('提交申请')
  await resident.sees('待受理')
  const [applied] = (
    await street.persona('resident').call('cases.list', { key: 'mine', kind: 'dispute', order: 'newest' })
  ).rows
  const caseId = applied?._id ?? ''
  const asSeen = () => street.persona('resident').call('cases.get', { caseId })
  await goOn(street, await asSeen(), BEGUN.slice(0, 1))
  // The centre puts somebody on duty by tapping the week, and gives the dispute to whom it is proposed to.
  const centre = await place.visitor()
  await centre.signInAs('鲍志清')
  await centre.goto('features/mediation/pages/duty')
  await centre.page.getByRole('radio', { name: '滴滴调解员' }).click()
  await centre.page.getByRole('radio', { name: '每周固定' }).click()
  await centre.press(/^周三 晚上/)
  await centre.page.getByRole('checkbox', { name: '虞国良' }).click()
  await centre.press('保存')
  await centre.page.getByRole('button', { name: /^周三 晚上.*虞国良/ }).waitFor()
  await centre.goto(`features/mediation/pages/case?id=${caseId}`)
  await centre.press('交给柳青社区人民调解委员会 · 虞国良')
  await centre.sees('已派调解员')
  await goOn(street, await asSeen(), BEGUN.slice(3, 4))

  await resident.page.reload()
  await resident.press('我已了解，同意调解')
  // Who has agreed is not asked again.
  await resident.page.getByRole('button', { name: '我已了解，同意调解', exact: true }).waitFor({ state: 'hidden' })
  const begun = await goOn(street, await asSeen(), [...BEGUN.slice(5), SESSION])
  // A clause from a template goes below what is written, with the parties, and the amount and day that the form has.
  const mediator = await place.visitor()
  await mediator.signInAs('虞国良')
  await mediator.goto(`features/mediation/pages/case?id=${caseId}`)
  await mediator.press('拟定协议书')
  await mediator.write('协议内容', '双方各让一步。')
  await mediator.write('涉及金额', '3000')
  await mediator.page.getByLabel('履行期限').fill(AGREEMENT.performBy)
  await mediator.press('用模板（4）')
  await mediator.press(/^赔偿，一次付清/)
  await mediator.write('赔偿什么', '粉刷费')
  await mediator.press('用这段话')
  const clause = await mediator.page.getByRole('textbox', { name: '协议内容' }).inputValue()
  expect(clause).toMatch(
    /^双方各让一步。\n周小军（乙方）赔偿陈阿婆（甲方）粉刷费共计3,000元，于\d{4}年\d+月\d+日前一次付清/,
  )
  const drafted = await goOn(street, begun, [['mediator', 'draftAgreement', AGREEMENT]])

  await resident.page.reload()
  await resident.sees(/赔偿 3000 元/)
  await resident.press('在协议书上签名')
  const field = await resident.page.getByRole('img', { name: /签名/ }).first().boundingBox()
  if (!field) throw new Error('There is no field to sign in')
  await resident.page.mouse.move(field.x + 30, field.y + 30)
  await resident.page.mouse.down()
  await resident.page.mouse.move(field.x + 120, field.y + 60, { steps: 5 })
  await resident.page.mouse.up()
  await resident.press('在协议书上签名')
  await resident.page.getByRole('button', { name: '在协议书上签名', exact: true }).waitFor({ state: 'hidden' })
  await goOn(street, { ...drafted, version: drafted.version + 1 }, WRITTEN.slice(-3))

  await resident.page.reload()
  await resident.sees('已达成协议')
  await resident.picture('dispute-agreed')
  await resident.press('调解协议书')
  await resident.sees(/柳青人调字第\d+号/)
  await resident.sees('本协议于')
  const download = resident.page.waitForEvent('download')
  await resident.press('下载 Word 文件')
  expect((await download).suggestedFilename()).toMatch(/^人民调解协议书 （\d{4}）柳青人调字第\d+号\.docx$/)
  await resident.picture('dispute-paper')
  expect([...resident.errors, ...centre.errors, ...mediator.errors]).toEqual([])
}, 120_000)
