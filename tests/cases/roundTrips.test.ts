import diagnostics from 'node:diagnostics_channel'
import { SDK_REQUESTS } from '../../local/server/SdkEndpoint'
import { act, aReport } from '../harness/reports'
import { startTestStreet, type TestStreet } from '../harness/testStreet'
import { uploadPicture } from '../harness/upload'

let street: TestStreet
let requests = 0
let actions: string[] = []

const count = (action: unknown): void => {
  requests += 1
  actions.push(String(action))
}

beforeAll(async () => {
  street = await startTestStreet()
  diagnostics.subscribe(SDK_REQUESTS, count)
})

afterAll(async () => {
  diagnostics.unsubscribe(SDK_REQUESTS, count)
  await street.close()
})

/** How often a call goes to the database, nearly all of its time; the least of three, for an account may just have to be read. */
async function roundTrips(call: () => Promise<unknown>): Promise<number> {
  const counts: number[] = []
  for (let turn = 0; turn < 3; turn += 1) {
    requests = 0
    await call()
    counts.push(requests)
  }
  return Math.min(...counts)
}

test('a call goes to the database no more often than it must, once its instance knows the caller and the street', async () => {
  const [resident, centre] = [street.persona('resident'), street.persona('dispatcher')]
  // each reads the street and the caller
  let filed = await resident.call('cases.submit', aReport())
  const list = { key: { office: 'centre-command' }, kind: 'report', open: true, order: 'due' } as const
  await centre.call('cases.list', list)

  expect(await roundTrips(() => centre.call('cases.list', list))).toBe(1)
  // the case and its steps
  expect(await roundTrips(() => centre.call('cases.get', { caseId: filed._id }))).toBe(2)
  // number, start, case, step, figures, request, commit
  expect(await roundTrips(() => resident.call('cases.submit', aReport()))).toBe(7)
  // start, the case read and written, step, request, commit, the steps so far
  const remark = async () => {
    filed = await act(centre, filed, 'remark', { note: '已记录' })
  }
  expect(await roundTrips(remark)).toBe(7)
})

/** How many documents the first transaction of a call writes. */
async function writes(call: () => Promise<unknown>): Promise<number> {
  actions = []
  await call()
  const inside = actions.slice(
    actions.indexOf('database.startTransaction'),
    actions.indexOf('database.commitTransaction'),
  )
  return inside.filter((action) => /insert|add|update|modify|set|remove|delete/i.test(action)).length
}

test('a transaction writes at most twelve documents, however many photos there are', async () => {
  const main = await street
    .persona('neighbour')
    .call('cases.submit', aReport({ text: '路口的红绿灯不亮了，过马路很危险。' }))
  const [hotline, resident] = [street.persona('hotline'), street.persona('resident')]
  const nine = (username: string) => Promise.all(Array.from({ length: 9 }, () => uploadPicture(street, username)))
  const behalf = { as: 'staff', name: 'A0009', channel: 'hotline', externalId: 'nine-photos', reportedAt: 0 } as const
  const phoned = aReport({ fileIds: await nine('hotline'), behalf })
  const joining = aReport({ fileIds: await nine('resident'), joins: main._id })
  // case, step, figures, request, hotline number, photos taken, photos no longer waiting
  expect(await writes(() => hotline.call('cases.submit', phoned))).toBe(7)
  // two steps, and what they cause in the other report
  expect(await writes(() => resident.call('cases.submit', joining))).toBe(8)
})
