import { BrowserStreet } from '../harness/browserStreet'

let place: BrowserStreet
beforeAll(async () => {
  place = await BrowserStreet.start()
})
afterAll(() => place?.close())

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
  await visitor.press('解决了我的问题')
  await visitor.sees('太好了，谢谢您。')
  await visitor.picture('faqs')
  expect((await place.street.collections.faqs.get('unpaid-wages'))?.helped).toBe(1)
  await visitor.goto('features/knowledge/pages/notices')
  await visitor.sees('“问政北苑”上线了')
  await visitor.picture('notices')
  expect(visitor.errors).toEqual([])
})
