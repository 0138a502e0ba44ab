import type { ElementHandle } from 'playwright-core'
import { DESKTOP, PHONE, type Visitor } from '../harness/browser'
import { browserStreet } from '../harness/browserStreet'
import { queuedReports } from '../harness/queuedReports'
import { act, aReport } from '../harness/reports'

const place = browserStreet()

const file = (title: string, text: string, address = '') =>
  place.street.persona('resident').call('cases.submit', { ...aReport({ title, text }), place: { address } })

const stateOf = async (caseId: string) => (await place.street.persona('dispatcher').call('cases.get', { caseId })).state

async function openQueue(visitor: Visitor, name: string): Promise<void> {
  await visitor.signInAs(name)
  await visitor.press('进入工单')
}

interface Focus {
  name: string
  seen: boolean
  inDialog: boolean
}

/** What has the keyboard's focus, and whether somebody who looks sees that it has. */
const focusOf = ({ page }: Visitor): Promise<Focus> =>
  page.evaluate(() => {
    const element = document.activeElement
    const outlined = (at: Element | null | undefined) => !!at && getComputedStyle(at).outlineStyle !== 'none'
    return {
      name: element?.getAttribute('aria-label') ?? element?.textContent ?? '',
      // Between the last thing of a page and the first, the focus is on none.
      seen: element === document.body || outlined(element) || outlined(element?.parentElement),
      inDialog: !!element?.closest('[role=dialog]'),
    }
  })

/** Presses Tab until what has this name has the focus; all that is passed on the way must show that it has it. */
async function tabTo(visitor: Visitor, name: RegExp): Promise<void> {
  for (let steps = 0; steps < 80; steps += 1) {
    await visitor.page.keyboard.press('Tab')
    const at = await focusOf(visitor)
    expect(at).toEqual({ ...at, seen: true })
    if (name.test(at.name)) return
  }
  throw new Error(`Tab does not come to ${name}`)
}

test('with keys alone a dispatcher opens a case, sends it where it is suggested, and is where they were', async () => {
  const filed = await file('路灯熄灭', '小区门口的路灯不亮，人行道塌陷。')
  const desk = await place.visitor(DESKTOP)
  await desk.signInAs('何敏')
  const { keyboard } = desk.page
  await desk.sees('进入工单')
  await tabTo(desk, /^进入工单/)
  await keyboard.press('Enter')
  await desk.sees(/^键盘：j、k/)
  await desk.sees('路灯熄灭')
  await keyboard.press('j')
  expect(await focusOf(desk)).toMatchObject({ name: expect.stringContaining('路灯熄灭'), seen: true })
  await keyboard.press('x')
  await tabTo(desk, /^办理选中的 1 件/)
  await keyboard.press('Enter')
  await desk.page.getByRole('dialog').waitFor()
  for (let steps = 0; steps < 15; steps += 1) {
    await keyboard.press(steps < 12 ? 'Tab' : 'Shift+Tab')
    expect(await focusOf(desk)).toMatchObject({ inDialog: true, seen: true })
  }
  await keyboard.press('Escape')
  await desk.page.getByRole('dialog').waitFor({ state: 'detached' })
  expect((await focusOf(desk)).name).toMatch(/^办理选中的 1 件/)
  await tabTo(desk, /^退出批量/)
  await keyboard.press('Enter')

  await desk.page.setViewportSize(PHONE)
  // Until the page is a narrow one, a case opens beside the list.
  await desk.page.getByText('从左边选一件来办').waitFor({ state: 'hidden' })
  await keyboard.press('j')
  await keyboard.press('Enter')
  await desk.sees('建议派给')
  await tabTo(desk, /^派往 城乡建设办/)
  await keyboard.press('Enter')
  await desk.sees('待签收')
  expect(await stateOf(filed._id)).toBe('dispatched')
  await tabTo(desk, /^返回$/)
  await keyboard.press('Enter')
  await desk.page.getByRole('button', { name: '批量' }).waitFor()
  const sent = await place.street.persona('dispatcher').call('cases.get', { caseId: filed._id })
  await act(place.street.persona('resident'), sent, 'withdraw', {})
  expect(desk.errors).toEqual([])
}, 120_000)

test('a dispatcher sends many cases at once where they are suggested, and sees before and after what becomes of each', async () => {
  const clear = await Promise.all([
    file('路灯不亮', '小区门口的路灯不亮，人行道塌陷。'),
    file('拖欠工资', '公司拖欠工资三个月。'),
  ])
  const vague = await file('有事', '有件事想说说。')

  const desk = await place.visitor()
  await openQueue(desk, '何敏')
  await desk.press('批量')
  await desk.press('全选 3 件')
  await desk.picture('bulk-chosen')
  await desk.press('办理选中的 3 件')
  await desk.press(/^各派给建议的单位/)
  await desk.sees('可以办 2 件，办不了 1 件，原因如下。')
  await desk.sees('这件没有明确的建议单位，请单独派单。')
  await desk.picture('bulk-preview')
  for (const { _id } of clear) expect(await stateOf(_id)).toBe('submitted')
  await desk.press(/^确认/)
  await desk.sees('办好 2 件，没办成 1 件。')
  await desk.picture('bulk-done')
  for (const { _id } of clear) expect(await stateOf(_id)).toBe('dispatched')
  expect(await stateOf(vague._id)).toBe('submitted')

  await desk.press('再试 1 件')
  await desk.sees('可以办 0 件，办不了 1 件，原因如下。')
  await desk.press('改选')
  await desk.page.getByRole('button', { name: '关闭' }).last().click()
  await desk.press('批量')
  expect(desk.errors).toEqual([])
}, 120_000)

test('one tap in the list sends a case where it is suggested; the office accepts it with one tap and takes it', async () => {
  const filed = await file('井盖破损', '路上的窨井盖破损，路面塌陷。')
  const desk = await place.visitor()
  await openQueue(desk, '何敏')
  await desk.press(/^派：城乡建设办 井盖破损/)
  await desk.sees('已提交')
  expect(await stateOf(filed._id)).toBe('dispatched')

  const office = await place.visitor()
  await openQueue(office, '金建平')
  await office.press('签收 井盖破损')
  await office.press(/^井盖破损/)
  await office.press('我来办')
  await office.sees('我')
  await office.goto('features/desk/pages/queue')
  await office.page.getByRole('radio', { name: '我的件 1' }).click()
  await office.sees('井盖破损')
  await office.picture('assigned')
  expect([...desk.errors, ...office.errors]).toEqual([])
}, 120_000)

test('an answer is written from a template: known places are filled in, and nothing is sent while a blank is left', async () => {
  const filed = await file('护栏松动', '河边护栏松动。', '北苑路桥头')
  const sent = await act(place.street.persona('dispatcher'), filed, 'dispatch', { officeId: 'construction' })
  await act(place.street.persona('construction'), sent, 'accept')
  const office = await place.visitor()
  await openQueue(office, '金建平')
  await office.press(/^护栏松动/)
  await office.press('答复')
  await office.sees('反映人能看到')
  await office.press(/^用模板/)
  await office.press(/^已修好/)
  await office.sees(new RegExp(`北苑路桥头.*${filed.number}`))
  await office.picture('template')
  await office.press('先用，还有 1 处要填')
  await office.press('答复')
  await office.sees('还有 1 处没填：做了什么')
  expect(await stateOf(filed._id)).toBe('accepted')
  await office.press(/^用模板/)
  await office.press(/^已修好/)
  await office.write('做了什么', '更换了六根护栏')
  await office.press('用这段话')
  const note = await office.page.getByRole('textbox', { name: '答复内容' }).inputValue()
  expect(note).toContain(filed.number)
  expect(note).toContain('更换了六根护栏')
  expect(note).not.toContain('{{')
  await office.picture('template-filled')
  await office.press('答复')
  await office.sees('已答复')
  expect(office.errors).toEqual([])
}, 120_000)

test('on a computer the queue is worked by keyboard, filters are kept, and an official of two offices changes between them', async () => {
  for (const title of ['第一件', '第二件']) {
    const filed = await file(title, '路面坑洼。')
    await act(place.street.persona('dispatcher'), filed, 'dispatch', { officeId: 'property' })
  }
  const office = await place.visitor(DESKTOP)
  await office.signInAs('徐海燕')
  await office.page.getByRole('radio', { name: '物业管理办' }).click()
  await office.press('进入工单')
  await office.sees('第一件')
  await office.picture('queue-desktop')
  const { keyboard } = office.page
  await keyboard.press('j')
  await keyboard.press('j')
  await keyboard.press('k')
  await keyboard.press('ArrowDown')
  await keyboard.press('Enter')
  await office.page.getByRole('heading', { name: '第二件' }).waitFor()
  await office.picture('case-desktop')
  await keyboard.press('x')
  await office.press('办理选中的 1 件')
  await keyboard.press('Escape')
  await office.press('退出批量')

  await keyboard.press('k')
  await keyboard.press('Enter')
  await office.page.getByRole('heading', { name: '第一件' }).waitFor()
  await office.press('签收')
  await office.sees('答复')
  await keyboard.press('n')
  await office.page.getByRole('heading', { name: '第二件' }).waitFor()
  expect(await focusOf(office)).toMatchObject({ name: expect.stringContaining('第二件'), seen: true })
  await keyboard.press('Tab')
  await keyboard.press('Enter')
  await office.page.getByRole('button', { name: '签收 第二件' }).waitFor({ state: 'detached' })

  await office.press('时限近的在前')
  await office.page.getByRole('radio', { name: '紧急的在前' }).click()
  await office.page.getByRole('textbox', { name: '起个名字，如：急件' }).fill('急件')
  await office.press('保存')
  await office.press('完成')
  await office.page.getByRole('radio', { name: '急件 2' }).waitFor()
  await office.picture('filters-desktop')
  await office.page.getByRole('radio', { name: '城乡建设办' }).click()
  await office.page.getByRole('radio', { name: '急件 2' }).waitFor({ state: 'detached' })
  expect(office.errors).toEqual([])
}, 120_000)

test('what several people write about is found under 热点问题 and handled as one, and the week tells how dispatching went', async () => {
  const { street } = place
  const submit = (username: string, text: string) =>
    street.persona(username).call('cases.submit', { ...aReport({ title: text, text }), place: { address: '' } })
  await submit('resident', '翠湖花园夜间施工噪音太大')
  await submit('neighbour', '翠湖花园工地夜间施工噪音扰民')
  await submit('owner', '翠湖花园旁边夜间施工，噪音很大')
  const lamp = await file('路灯不亮', '人行道旁的路灯不亮。')
  await act(street.persona('dispatcher'), lamp, 'dispatch', { officeId: 'construction' })
  await street.cloud.fireTimer('scheduler', 'everyMinute')

  const desk = await place.visitor()
  await desk.signInAs('何敏')
  await desk.goto('features/me/pages/me')
  await desk.press('热点问题')
  await desk.sees(/3 人 · 3 件 · 热度 3/)
  await desk.sees('3 件待答复')
  await desk.picture('issues')
  await desk.press(/翠湖花园/)
  await desk.sees('近 7 天 3 件，前 7 天 0 件，在升')
  await desk.picture('issue')
  await desk.press('合并办理（再并入 2 件）')
  await desk.sees('合并成一件办理？')
  await desk.picture('issue-confirm')
  await desk.page.getByRole('dialog').getByRole('button', { name: '合并办理（再并入 2 件）' }).click()
  await desk.press('打开主件')
  await desk.sees(/系统还在学：已有 \d+ 件派单成立/)
  await desk.picture('issue-main')
  await desk.press(/^其他操作/)
  await desk.press('调整类别')
  await desk.sees(/^诉求写到“.*施工.*”，像是这一类：$/)
  await desk.press('选“噪音扰民”')
  await desk.picture('recategorise')
  await desk.press('调整类别')
  await desk.sees('调整了类别')
  await desk.press('改正事项')
  await desk.press('职责清单里的事项 选择事项')
  await desk.sees('诉求里提到')
  await desk.write('事项、单位、编码', '广场舞')
  await desk.picture('matters')
  await desk.press(/^社会生活噪声/)
  await desk.press('改正事项')
  await desk.sees('社会生活噪声（人工改正）')
  await desk.sees(/^改为：社会生活噪声（原来：.+）$/)
  await desk.goto('features/insight/pages/figures')
  await desk.sees('一次派准')
  await desk.picture('figures')
  await desk.page.setViewportSize(DESKTOP)
  await desk.picture('figures-desktop')
  await desk.goto('features/insight/pages/issues')
  await desk.sees(/3 人 · 3 件/)
  await desk.picture('issues-desktop')
  expect(desk.errors).toEqual([])

  const admin = await place.visitor()
  await admin.signInAs('骆文静')
  await admin.goto('features/admin/pages/routing')
  await admin.sees('自动派单要多准')
  await admin.picture('routing')
  await admin.page.getByRole('radio', { name: /95% 要派准/ }).click()
  await admin.press('保存')
  await admin.sees(/最近由|改于|修改/)
  await admin.picture('routing-saved')
  expect(admin.errors).toEqual([])
}, 120_000)

test('of a long queue only the rows near the screen are on the page, and who comes back is where they were', async () => {
  await queuedReports(place.street, 130)
  const desk = await place.visitor()
  await desk.signInAs('何敏')
  await desk.goto('features/desk/pages/queue')
  const { page } = desk
  const row = (index: number) => page.getByText(`QUEUED-${index}`, { exact: true })
  await row(1).waitFor()
  const mover = await page.locator('.taro_page:not(.taro_page_shade)').elementHandle()
  if (!mover) throw new Error('no page is shown')
  const downTo = ([list, text]: readonly [HTMLElement, string]): boolean => {
    // Up and down again: Taro tells of the end only who was elsewhere before.
    const end = list.scrollHeight - list.clientHeight
    list.scrollTo(0, end - list.scrollTop < 10 ? end - 400 : end)
    return (list.textContent ?? '').includes(text)
  }
  await page.waitForFunction(downTo, [mover as ElementHandle<HTMLElement>, 'QUEUED-130'] as const, { polling: 200 })
  await row(130).scrollIntoViewIfNeeded()
  await row(1).waitFor({ state: 'detached' })
  expect(await page.locator('[id^="row-"]').count()).toBeLessThan(60)

  const height = () => mover.evaluate((list) => (list as HTMLElement).scrollTop)
  await row(126).hover()
  const left = await height()
  await row(126).click()
  await desk.sees('建议派给')
  await page.goBack()
  await row(126).waitFor()
  expect(Math.abs((await height()) - left)).toBeLessThan(150)
  await mover.evaluate((list) => (list as HTMLElement).scrollTo(0, 0))
  await row(1).waitFor()
  await row(130).waitFor({ state: 'detached' })
  expect(desk.errors).toEqual([])
}, 120_000)
