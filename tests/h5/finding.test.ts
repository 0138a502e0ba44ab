import { DESKTOP } from '../harness/browser'
import { browserStreet } from '../harness/browserStreet'

const place = browserStreet()

const schedule = () => place.street.cloud.fireTimer('scheduler', 'everyMinute')
const MARKET = { communityId: 'c-liuqing', address: '柳青菜场西门' }

test('who writes of a matter that others have reported joins them; the desk finds both and sees where they are', async () => {
  const first = await place.street.persona('neighbour').call('cases.submit', {
    kind: 'report',
    type: 'complaint',
    text: '菜场旁边的人行道路面坑洼，推婴儿车过不去。',
    place: MARKET,
  })
  await place.street.persona('liuqing').call('cases.submit', {
    kind: 'report',
    type: 'complaint',
    text: '人行道路面坑洼积水，请修一修。',
    place: MARKET,
  })
  await schedule()

  const resident = await place.visitor()
  await resident.signInAs('陈阿婆')
  await resident.press(/我要反映问题/)
  await resident.page.getByRole('radio', { name: /投诉/ }).click()
  await resident.write('说说情况', '我家门口菜场边上人行道坑洼不平，昨天差点摔倒。')
  await resident.write('详细地址', '福田街道菜场西门')
  await resident.sees(/像是在福田街道/)
  await resident.page.getByText(/像是在福田街道/).scrollIntoViewIfNeeded()
  await resident.picture('outside')
  await resident.write('详细地址', '柳青菜场西门')
  await resident.sees('附近有人反映过类似的事')
  await resident.page.getByText('附近有人反映过类似的事').scrollIntoViewIfNeeded()
  await resident.picture('similar')
  await resident.press('我也遇到')
  await resident.picture('similar-confirm')
  await resident.press('一起办')
  await resident.sees(/会和附近那件一起办理/)
  await resident.page.getByText(/会和附近那件一起办理/).scrollIntoViewIfNeeded()
  await resident.picture('similar-joined')
  await resident.press('提交')
  await resident.sees('我们收到了')
  await schedule()

  const desk = await place.visitor()
  await desk.signInAs('何敏')
  await desk.press('进入工单')
  await desk.press('查找')
  await desk.sees('可以这样查找')
  await desk.picture('search')
  await desk.write('查找工单', '婴儿车')
  await desk.press('查找')
  await desk.sees(/与“婴儿车”有关的工单/)
  await desk.picture('search-found')
  await desk.write('查找工单', '陈阿婆')
  await desk.press('查找')
  await desk.sees(/按姓名找到/)
  await desk.write('查找工单', first.number)
  await desk.press('查找')
  await desk.sees('按编号找到')
  await desk.press(/菜场旁边的人行道/)
  await desk.sees('附近和相似的工单')
  await desk.press('查看反映人以前的诉求')
  await desk.sees('没有您可以看到的其他诉求。')
  await desk.page.getByText('附近和相似的工单').scrollIntoViewIfNeeded()
  await desk.picture('nearby')
  await desk.press('并入这一件')
  await desk.press('确定并入')
  await desk.sees('已并单')
  expect([resident, desk].flatMap((visitor) => visitor.errors)).toEqual([])
}, 120_000)

test('on a computer what was found stands beside the case', async () => {
  const desk = await place.visitor(DESKTOP)
  await desk.signInAs('何敏')
  await desk.press('进入工单')
  await desk.press('查找')
  await desk.write('查找工单', '人行道')
  await desk.press('查找')
  await desk.press(/人行道路面坑洼积水/)
  await desk.sees('办理过程')
  await desk.picture('search-wide')
  await desk.write('查找工单', '灯')
  await desk.press('查找')
  await desk.sees(/请至少写两个字/)
  expect(desk.errors).toEqual([])
}, 60_000)
