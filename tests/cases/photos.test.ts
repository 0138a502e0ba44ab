import type { CaseView } from '@contract/caseView'
import { act, aReport } from '../harness/reports'
import { startTestStreet, type TestStreet } from '../harness/testStreet'
import { PNG, upload } from '../harness/upload'

let street: TestStreet
beforeAll(async () => {
  street = await startTestStreet()
})
afterAll(() => street.close())

async function uploaded(username: string, bytes = PNG): Promise<string> {
  const place = await street.persona(username).call('files.begin', { type: 'png', bytes: bytes.length })
  expect(await upload(street, username, place.cloudPath, bytes)).toBe(200)
  return place.fileId
}

const linksFor = (username: string, theCase: CaseView) =>
  street.persona(username).answer('files.link', { caseId: theCase._id, fileIds: theCase.fileIds })

test('photos of a report are read by those who may read the report, through links that open', async () => {
  const fileIds = [await uploaded('resident'), await uploaded('resident')]
  const filed = await street.persona('resident').call('cases.submit', aReport({ fileIds }))
  expect(filed.fileIds).toEqual(fileIds)
  const answer = await linksFor('dispatcher', filed)
  if (!answer.ok) throw new Error(answer.error.message)
  expect(answer.data.map((link) => link.fileId)).toEqual(fileIds)
  const picture = await fetch(answer.data[0]?.url ?? '')
  expect(Buffer.from(await picture.arrayBuffer()).equals(PNG)).toBe(true)
  expect(answer.data[0]?.expiresAt).toBeLessThanOrEqual(Date.now() + 600_000)
  expect(await linksFor('neighbour', filed)).toMatchObject({ ok: false, error: { code: 'NOT_FOUND' } })
})

test('a report with a photo that is sent twice at once is one report, and neither tap is told of a mistake', async () => {
  const fileIds = [await uploaded('resident')]
  const send = () =>
    street.persona('resident').call('cases.submit', aReport({ fileIds }), { requestId: 'double-tap-with-photo' })
  const [a, b] = await Promise.all([send(), send()])
  expect(a._id).toBe(b._id)
  expect((await send()).fileIds).toEqual(fileIds)
})

test('a link that was changed does not open', async () => {
  const filed = await street
    .persona('resident')
    .call('cases.submit', aReport({ fileIds: [await uploaded('resident')] }))
  const answer = await linksFor('resident', filed)
  const url = answer.ok ? (answer.data[0]?.url ?? '') : ''
  expect((await fetch(url)).status).toBe(200)
  expect((await fetch(url.split('?')[0] ?? '')).status).toBeGreaterThanOrEqual(400)
})

test('an answer carries photos too', async () => {
  const filed = await street.persona('resident').call('cases.submit', aReport())
  const dispatched = await act(street.persona('dispatcher'), filed, 'dispatch', { officeId: 'construction' })
  const accepted = await act(street.persona('construction'), dispatched, 'accept')
  const fileId = await uploaded('construction')
  const answered = await act(street.persona('construction'), accepted, 'answer', { note: '修好了', fileIds: [fileId] })
  expect(answered.events.at(-1)?.fileIds).toEqual([fileId])
  const link = await street.persona('resident').call('files.link', { caseId: filed._id, fileIds: [fileId] })
  expect((await fetch(link[0]?.url ?? '')).status).toBe(200)
})

describe('refused with the number of the photo, and the report is not filed', () => {
  const refusalOf = (fileIds: string[]) => street.persona('resident').refusal('cases.submit', aReport({ fileIds }))

  test('a photo that was never uploaded', async () => {
    const good = await uploaded('resident')
    const { fileId } = await street.persona('resident').call('files.begin', { type: 'png', bytes: 10 })
    const refused = await refusalOf([good, fileId])
    expect(refused).toMatchObject({ code: 'FILE_REFUSED', fields: [{ field: 'fileIds.1' }] })
    expect(refused.message).toContain('第 2 张')
    // The first photo is still free to be used.
    expect((await street.persona('resident').call('cases.submit', aReport({ fileIds: [good] }))).fileIds).toEqual([
      good,
    ])
  })

  test('something else under the name of a picture', async () => {
    const fileId = await uploaded('resident', Buffer.from('<script>alert(1)</script>'))
    expect((await refusalOf([fileId])).message).toContain('不是 JPG、PNG 或 WebP')
  })

  test('a photo of somebody else, and one that another report has taken', async () => {
    expect((await refusalOf([await uploaded('neighbour')])).code).toBe('FILE_REFUSED')
    const taken = await uploaded('resident')
    await street.persona('resident').call('cases.submit', aReport({ fileIds: [taken] }))
    expect((await refusalOf([taken])).code).toBe('FILE_REFUSED')
  })

  test('ten photos', async () => {
    const refused = await refusalOf(Array.from({ length: 10 }, (_, index) => index.toString(16).padStart(32, '0')))
    expect(refused).toMatchObject({ code: 'INVALID_INPUT', fields: [{ field: 'fileIds', message: '照片最多 9 张。' }] })
  })
})

test('writing over the upload afterwards does not change the photo of the report', async () => {
  const place = await street.persona('resident').call('files.begin', { type: 'png', bytes: PNG.length })
  await upload(street, 'resident', place.cloudPath, PNG)
  const filed = await street.persona('resident').call('cases.submit', aReport({ fileIds: [place.fileId] }))
  await upload(street, 'resident', place.cloudPath, Buffer.from('something else'))
  const answer = await linksFor('resident', filed)
  const picture = await fetch(answer.ok ? (answer.data[0]?.url ?? '') : '')
  expect(Buffer.from(await picture.arrayBuffer()).equals(PNG)).toBe(true)
})

test('nobody writes over the photo of somebody else', async () => {
  const { cloudPath } = await street.persona('resident').call('files.begin', { type: 'png', bytes: PNG.length })
  expect(await upload(street, 'resident', cloudPath, PNG)).toBe(200)
  expect(await upload(street, 'neighbour', cloudPath, PNG)).not.toBe(200)
})

test('a photo whose upload is begun again has the same place; another photo and another person have their own', async () => {
  const begin = (who: string, requestId: string) =>
    street.persona(who).call('files.begin', { type: 'png', bytes: PNG.length }, { requestId })
  const first = await begin('resident', 'photo-request-1')
  expect(await begin('resident', 'photo-request-1')).toEqual(first)
  const others = [await begin('resident', 'photo-request-2'), await begin('neighbour', 'photo-request-1')]
  expect(new Set([first, ...others].map(({ fileId }) => fileId)).size).toBe(3)
})
