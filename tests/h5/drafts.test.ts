import { statSync } from 'node:fs'
import { join } from 'node:path'
import { personaUid } from '../../scripts/lib/seedPersonas'
import { BYTES_MOST, FINEST } from '../../src/lib/photos/types'
import type { Visitor } from '../harness/browser'
import { browserStreet } from '../harness/browserStreet'
import { cameraPhoto } from '../harness/picture'

const place = browserStreet()

const openForm = async (visitor: Visitor): Promise<void> => {
  await visitor.goto('features/reports/pages/new')
  await visitor.sees('您要反映的是')
}

async function write(visitor: Visitor, text: string): Promise<void> {
  await visitor.page.getByRole('radio', { name: /求助/ }).first().click()
  await visitor.write('说说情况', text)
  await visitor.sees(/草稿已保存/)
}

const filed = async (text: string): Promise<number> => {
  const { rows } = await place.street
    .persona('dispatcher')
    .call('cases.list', { key: { office: 'centre-command' }, kind: 'report', order: 'newest', limit: 50 })
  const views = await Promise.all(
    rows.map((row) => place.street.persona('dispatcher').call('cases.get', { caseId: row._id })),
  )
  return views.filter((view) => view.text === text).length
}

test('a report that is sent without a network waits on the device, outlives the page, and arrives exactly once', async () => {
  const text = '东门口的路灯不亮，晚上走路看不清。'
  const resident = await place.visitor()
  await resident.signInAs('陈阿婆')
  await openForm(resident)
  await write(resident, text)
  await resident.sees('因为您写了“路灯”')

  await resident.context.setOffline(true)
  const submit = resident.page.getByRole('button', { name: '提交', exact: true })
  // Both presses before anything can come of the first: a slower second one would press what has taken the button's place.
  await submit.evaluate((button: HTMLElement) => {
    button.click()
    button.click()
  })
  await resident.sees('已写好，联网后自动发送')
  await resident.picture('outgoing')
  expect(await filed(text)).toBe(0)

  // The page is closed, and opened again in the same browser once there is a network.
  await resident.page.goto('about:blank')
  await resident.context.setOffline(false)
  await resident.goto('features/reports/pages/list')
  await resident.sees(/已发送，编号/, 30_000)
  await resident.page.getByRole('button', { name: '现在发送' }).waitFor({ state: 'detached' })
  await resident.sees(/东门口的路灯不亮/)
  expect(await filed(text)).toBe(1)
}, 120_000)

test('an answer that is lost after the report was written does not make it two', async () => {
  const text = '西门的井盖破了，走路会踩空。'
  const resident = await place.visitor()
  await resident.signInAs('周小军')
  await openForm(resident)
  await write(resident, text)
  // The server gets every call; the browser gets no answer to the one that files the report.
  let lost = 0
  await resident.page.route('**/*', async (route) => {
    const body = route.request().postData() ?? ''
    if (!body.includes('cases.submit')) return route.continue()
    await route.fetch()
    lost += 1
    return route.abort('connectionreset')
  })
  await resident.press('提交')
  await resident.sees('已写好，联网后自动发送', 30_000)
  expect(lost).toBeGreaterThan(0)
  expect(await filed(text)).toBe(1)
  await resident.page.unroute('**/*')
  await resident.press('现在发送')
  await resident.page.getByText('已写好，联网后自动发送').waitFor({ state: 'detached' })
  await resident.sees(/西门的井盖破了/)
  expect(await filed(text)).toBe(1)
}, 120_000)

test('several reports are written side by side; each is taken up and thrown away by itself', async () => {
  const resident = await place.visitor()
  await resident.signInAs('陈阿婆')
  await openForm(resident)
  await write(resident, '第一件：小区垃圾桶满了')
  await resident.page.reload()
  await resident.sees('已为您找回上次没写完的内容')
  await resident.press('另写一件')
  await write(resident, '第二件：楼下施工噪音')
  await resident.goto('features/reports/pages/list')
  await resident.sees('草稿（2）')
  await resident.picture('drafts')
  await resident.press(/第一件/)
  expect(await resident.page.getByRole('textbox', { name: '说说情况' }).inputValue()).toContain('垃圾桶')
  await resident.goto('features/reports/pages/list')
  await resident.press(/删除草稿：第二件/)
  await resident.page.getByRole('dialog').getByRole('button', { name: '删除', exact: true }).click()
  await resident.sees('草稿（1）')
}, 90_000)

test('what the server refuses comes back as a draft with what was said against it', async () => {
  const resident = await place.visitor()
  await resident.signInAs('周小军')
  await openForm(resident)
  await write(resident, '会被退回的一件事情')
  await resident.context.setOffline(true)
  await resident.press('提交')
  await resident.sees('已写好，联网后自动发送')
  // As if the community had been dissolved while the report waited.
  await resident.page.evaluate(() => {
    for (const key of Object.keys(localStorage).filter((name) => name.startsWith('outgoing:'))) {
      const item = localStorage.getItem(key) ?? ''
      localStorage.setItem(key, item.replace(/"communityId":"[^"]*"/, '"communityId":"c-gone"'))
    }
  })
  await resident.context.setOffline(false)
  await resident.sees('草稿（1）', 45_000)
  await resident.sees('没有这个社区，请从列表中选择。')
  await resident.press(/会被退回的一件事情/)
  await resident.sees('没有这个社区，请从列表中选择。')
}, 120_000)

test('words of danger show the emergency numbers first; who is safe goes on, and the desk sees why it is urgent', async () => {
  const resident = await place.visitor()
  await resident.signInAs('陈阿婆')
  await resident.goto('features/reports/pages/list')
  await openForm(resident)
  const another = resident.page.getByRole('button', { name: '另写一件' })
  if (await another.isVisible()) await another.click()
  await resident.page.getByRole('radio', { name: /投诉/ }).first().click()
  await resident.write('说说情况', '3 幢楼道里电瓶车起火了')
  await resident.press('提交')
  await resident.sees('有人正处在危险中吗？')
  for (const line of ['110', '119', '120', '122']) {
    await resident.page
      .getByRole('dialog')
      .getByRole('button', { name: new RegExp(`拨打 ${line}`) })
      .waitFor()
  }
  await resident.picture('danger')
  await resident.press('我没有危险，继续填写')
  await resident.press('提交')
  await resident.sees('我们收到了')
  const { rows } = await place.street
    .persona('dispatcher')
    .call('cases.list', { key: { office: 'centre-command' }, kind: 'report', order: 'newest', limit: 1 })
  expect(rows[0]).toMatchObject({ urgency: 'urgent' })
  expect(resident.errors.filter((error) => !/ERR_INTERNET_DISCONNECTED|Failed to fetch|net::/.test(error))).toEqual([])
}, 90_000)

test('a report whose category allows it is filed by nobody who can be seen', async () => {
  const resident = await place.visitor()
  await resident.signInAs('周小军')
  await openForm(resident)
  const another = resident.page.getByRole('button', { name: '另写一件' })
  if (await another.isVisible()) await another.click()
  await resident.page.getByRole('radio', { name: /举报/ }).first().click()
  await resident.write('说说情况', '后面河道有人夜里偷排污水，水发黑')
  await resident.sees('空气与水污染')
  await resident.page.getByRole('checkbox', { name: '22 点以后' }).click()
  await resident.press(/更多选项/)
  await resident.page.getByRole('radio', { name: /^匿名/ }).click()
  await resident.picture('form-anonymous')
  await resident.press('提交')
  await resident.sees('我们收到了')
  await resident.press('查看进展')
  await resident.sees('匿名，谁也看不到您的姓名和电话')
  await resident.sees('22 点以后')
}, 90_000)

test('a photo whose upload breaks off outlives the page, goes on at the next opening, and is filed once, small and without its place', async () => {
  const text = '楼道里堆满了纸箱，走不过去。'
  const photo = await cameraPhoto(place.browser, join(place.street.folder, 'camera.jpg'))
  expect(statSync(photo).size).toBeGreaterThan(BYTES_MOST)
  const resident = await place.visitor()
  await resident.signInAs('周小军')
  await openForm(resident)
  const another = resident.page.getByRole('button', { name: '另写一件' })
  if (await another.isVisible()) await another.click()
  await write(resident, text)
  // The network goes while the bytes are on their way: the place is reserved, the picture does not arrive.
  let begun = 0
  await resident.page.route('**/*', (route) => {
    if (route.request().postData()?.includes('files.begin')) begun += 1
    return route.request().method() === 'PUT' ? route.abort('connectionreset') : route.continue()
  })
  await resident.choosePhotos(photo)
  await resident.sees('没传上去')
  await resident.picture('photo-failed')
  await resident.page.goto('about:blank')
  await resident.page.unroute('**/*')

  // The second time it is only slow: who presses the button at once need not press it again.
  let go: () => void = () => undefined
  const held = new Promise<void>((resolve) => {
    go = resolve
  })
  await resident.page.route('**/*', async (route) => {
    if (route.request().method() === 'PUT') await held
    await route.continue()
  })
  await openForm(resident)
  await resident.sees('已为您找回上次没写完的内容')
  await resident.sees('您可以现在就提交')
  await resident.press('提交')
  await resident.sees('正在传照片 1/1，传完自动提交')
  await resident.picture('photo-sending')
  expect(await filed(text)).toBe(0)
  go()
  await resident.sees('我们收到了')
  expect(begun).toBeGreaterThan(0)
  expect(await filed(text)).toBe(1)

  const dispatcher = place.street.persona('dispatcher')
  const { rows } = await dispatcher.call('cases.list', {
    ...{ key: { office: 'centre-command' }, kind: 'report' as const, order: 'newest' as const, limit: 1 },
  })
  const view = await dispatcher.call('cases.get', { caseId: rows[0]?._id ?? '' })
  expect(view.fileIds).toHaveLength(1)
  const [link] = await dispatcher.call('files.link', { caseId: view._id, fileIds: view.fileIds })
  const stored = Buffer.from(await (await fetch(link?.url ?? '')).arrayBuffer())
  expect(stored.length).toBeLessThanOrEqual(BYTES_MOST)
  expect(stored.includes('GPS')).toBe(false)
  const size = await resident.page.evaluate(
    async (data) => {
      const picture = await createImageBitmap(await (await fetch(data)).blob())
      return { width: picture.width, height: picture.height }
    },
    `data:image/jpeg;base64,${stored.toString('base64')}`,
  )
  expect(size.height).toBeGreaterThan(size.width)
  expect(size.height).toBeLessThanOrEqual(FINEST.side)
  // Both uploads went to one place.
  const { identities, uploads } = place.street.collections
  const identity = await identities.get(`tcb:${personaUid('neighbour')}`)
  if (!identity) throw new Error('the persona has no account')
  expect((await uploads.get(identity.accountId))?.uploads ?? []).toEqual([])
}, 90_000)
