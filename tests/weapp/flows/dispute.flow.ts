import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { AGREEMENT, BEGUN, goOn, SESSION, SIGNED } from '../../harness/disputes'
import { Phones } from '../../harness/phones'
import { CAMERA_JPEG, withoutNotes } from '../../harness/picture'
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

const HELD_ON = String(SESSION[2]?.heldAt).slice(0, 'YYYY-MM-DD'.length)

/** What a phone lays into a folder of its own, once it is there. */
async function writtenInto(folder: string): Promise<Buffer> {
  for (;;) {
    const [name] = existsSync(folder) ? readdirSync(folder) : []
    const bytes = name ? readFileSync(join(folder, name)) : Buffer.alloc(0)
    if (bytes.length > 0) return bytes
    await pause(50)
  }
}

test('a dispute goes from an application with a photo in confidence through a session to an agreement, all in the built mini program', async () => {
  const camera = join(street.folder, 'camera.jpg')
  writeFileSync(camera, CAMERA_JPEG)
  const residentFolder = join(street.folder, 'resident')
  const resident = await phones.persona('resident', { folder: residentFolder })
  await resident.open('features/mediation/pages/apply')
  await resident.press(/^邻里/)
  await resident.write('对方 姓名或单位名称', '周小军')
  await resident.write('对方 电话', '13900001002')
  await resident.write('事情经过', '楼上卫生间漏水，天花板发霉。')
  await resident.write('您的要求', '修好防水，赔偿粉刷费。')
  await resident.miniProgram.mockWxMethod('chooseMedia', {
    tempFiles: [{ tempFilePath: camera, size: CAMERA_JPEG.length }],
  })
  await resident.press('添加照片')
  await resident.sees('1/9 张')
  await resident.picture('weapp-dispute-apply')
  await resident.press('提交申请')
  await resident.sees('待受理')
  const own = { key: 'mine', kind: 'dispute', order: 'newest' } as const
  const caseId = (await street.persona('resident').call('cases.list', own)).rows[0]?._id ?? ''
  const asSeen = () => street.persona('resident').call('cases.get', { caseId })
  await goOn(street, await asSeen(), BEGUN.slice(0, 3))

  // The photo lies sealed in the cloud: what the mediator sees are its bytes, unsealed onto the phone, without the place.
  const mediatorFolder = join(street.folder, 'mediator')
  const mediator = await phones.persona('mediator', { folder: mediatorFolder })
  await mediator.open('features/mediation/pages/desk')
  await mediator.press(/^邻里纠纷/)
  const shown = await mediator.pictureOf('查看第 1 张照片')
  const unsealed = join(mediatorFolder, 'files', 'seen', basename(shown))
  expect(readFileSync(unsealed).equals(withoutNotes(CAMERA_JPEG))).toBe(true)
  await mediator.press('告知权利义务')
  await mediator.press('在小程序里')
  await mediator.press('告知权利义务')
  await resident.press('我已了解，同意调解')
  await resident.sees(/陈阿婆\s*同意/)
  await goOn(street, await asSeen(), BEGUN.slice(5, 6))
  await mediator.press('开始调解')

  await mediator.press('记录一次调解')
  await mediator.choose('开始时间', HELD_ON)
  await mediator.choose('选择时间', '09:30')
  await mediator.write('地点', '社区调解室')
  await mediator.write('参加人员', '双方、调解员')
  await mediator.press('用模板（2）')
  await mediator.press(/^没有谈成，另约时间/)
  await mediator.write('争议的地方', '粉刷费')
  await mediator.picture('weapp-dispute-template')
  for (const blank of ['甲方的要求', '乙方的意见', '什么时候', '哪里', '材料'])
    await mediator.write(blank, `（${blank}）`)
  await mediator.press('用这段话')
  await mediator.picture('weapp-dispute-session')
  await mediator.press('记录一次调解')
  await mediator.sees('进行了一次调解')
  expect((await asSeen()).data).toMatchObject({ sessionRecords: [{ heldAt: `${HELD_ON}T09:30` }] })

  await mediator.press('拟定协议书')
  await mediator.write('纠纷的主要事实', AGREEMENT.facts)
  await mediator.write('争议事项', AGREEMENT.points)
  await mediator.write('各方责任', AGREEMENT.duties)
  await mediator.write('履行方式', AGREEMENT.way)
  await mediator.choose('履行期限', AGREEMENT.performBy)
  await mediator.write('涉及金额', '3000')
  await mediator.press('用模板（4）')
  await mediator.press(/^赔偿，一次付清/)
  await mediator.write('赔偿什么', '粉刷费')
  await mediator.press('用这段话')
  await mediator.picture('weapp-dispute-agreement')
  await mediator.press('拟定协议书')
  await mediator.sees('拟定了协议书')
  await goOn(street, await asSeen(), [
    ['resident', 'sign', SIGNED],
    ['mediator', 'signFor', { partyId: 'p2', ...SIGNED }],
    ['mediator', 'signAsMediator', SIGNED],
    ['mediation-liuqing', 'stamp'],
  ])

  await resident.sees('已达成协议')
  await resident.sees(/粉刷费共计3,000元/)
  await resident.press('调解协议书')
  await resident.sees(/柳青人调字第\d+号/)
  await resident.picture('weapp-dispute-paper')
  await resident.miniProgram.mockWxMethod('openDocument', { errMsg: 'openDocument:ok' })
  await resident.press('打开 Word 文件')
  const paper = await writtenInto(join(residentFolder, 'files', 'papers'))
  expect(paper.subarray(0, 2).toString()).toBe('PK')

  // What was unsealed to be looked at goes when one leaves the page.
  await mediator.open('features/mediation/pages/desk')
  await mediator.sees('已达成协议')
  expect(existsSync(unsealed)).toBe(false)
  expect(await phones.exceptions()).toEqual([])
}, 240_000)
