import { browserStreet } from '../harness/browserStreet'

const place = browserStreet()

test('an emergency stands on top of the first page, and a question is answered without a report', async () => {
  const now = Date.now()
  await place.street.collections.notices.put({
    _id: 'storm',
    street: 'beiyuan',
    level: 'emergency',
    title: { zh: '台风红色预警', en: 'Typhoon: red warning' },
    text: { zh: '今晚请不要外出，低洼处的居民到社区安置点。', en: 'Stay at home tonight.' },
    from: now - 1000,
    until: now + 3_600_000,
    communityIds: [],
    version: 1,
  })
  const visitor = await place.visitor()
  await visitor.goto()
  await visitor.sees('台风红色预警')
  await visitor.picture('home-emergency')
  await visitor.press(/常见问题/)
  await visitor.write('查找问题', '老板拖欠工资')
  await visitor.press('老板拖欠工资怎么办？')
  await visitor.sees(/12333/)
  // The page thanks at once; counted is it when the call has its answer.
  const counted = visitor.page.waitForResponse(
    (answer) => answer.request().postData()?.includes('knowledge.helped') === true,
  )
  await visitor.press('解决了我的问题')
  await visitor.sees('太好了，谢谢您。')
  await counted
  await visitor.picture('faqs')
  expect((await place.street.collections.faqs.get('unpaid-wages'))?.helped).toBe(1)
  await visitor.goto('features/knowledge/pages/notices')
  await visitor.sees('“问政北苑”上线了')
  await visitor.picture('notices')
  expect(visitor.errors).toEqual([])
})

test('a code on a waste point leads somebody who was never here through registration to the form, with place and category filled in', async () => {
  const visitor = await place.visitor()
  await visitor.page.goto(`${place.street.cloud.url}/?s=w.chunhan-03`)
  await visitor.sees('春晗社区 03 号垃圾分类点')
  await visitor.picture('scanned')
  await visitor.press('反映这个点的问题')
  await visitor.write('姓名', '林晓月')
  await visitor.write('手机号', '13800001239')
  await visitor.press(/请选择社区/)
  await visitor.press(/柳青社区/)
  await visitor.page.getByRole('checkbox').click()
  await visitor.press('完成登记')
  await visitor.sees('您要反映的是')
  const address = visitor.page.getByRole('textbox', { name: '详细地址' }).filter({ visible: true })
  await expect(address.inputValue()).resolves.toBe('春晗社区 03 号垃圾分类点')
  await visitor.sees('春晗社区')
  await visitor.picture('scanned-form')

  const another = await place.visitor()
  await another.goto('features/home/pages/scan?scene=a.spring')
  await another.sees('没有找到这个活动')
  // The address of the next code is opened in the same tab.
  await another.page.evaluate(() => location.replace('#/features/home/pages/scan?scene=w.chunhan-03'))
  await another.sees('春晗社区 03 号垃圾分类点')
  expect([...visitor.errors, ...another.errors]).toEqual([])
}, 60_000)

test('the office shows the code of a waste point to be printed, and it leads to that point', async () => {
  const admin = await place.visitor()
  await admin.signInAs('骆文静')
  await admin.goto('features/admin/pages/codes')
  await admin.sees('垃圾')
  await admin.picture('codes')
  await admin.page.getByRole('radio', { name: '垃圾分类点' }).click()
  await admin.press(/请选择社区/)
  await admin.press(/春晗社区/)
  await admin.press(/春晗社区 03 号垃圾分类点/)
  await admin.page.getByRole('img', { name: '春晗社区 03 号垃圾分类点的二维码' }).waitFor()
  await admin.picture('code')
  expect(admin.errors).toEqual([])
}, 60_000)
