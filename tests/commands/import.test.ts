import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { runCommand } from '../harness/command'
import { startTestStreet, type TestStreet } from '../harness/testStreet'

let street: TestStreet
let folder: string
beforeAll(async () => {
  street = await startTestStreet()
  folder = mkdtempSync(join(tmpdir(), 'import-'))
})
afterAll(async () => {
  await street.close()
  rmSync(folder, { recursive: true, force: true })
})

interface Finished {
  code: number | null
  stdout: string[]
  stderr: string
}

/** Runs the command; with `interruptOnce` it gets Ctrl-C as soon as the message of that number has been filed. */
async function runImport(args: readonly string[], interruptOnce?: string): Promise<Finished> {
  const command = runCommand('importMessages', args, { PORT: new URL(street.cloud.url).port, DATA_DIR: folder })
  if (interruptOnce !== undefined) {
    while (!(await street.collections.claims.get(`hotline:${interruptOnce}`))) {
      await new Promise((resolve) => setTimeout(resolve, 50))
    }
    command.child.kill('SIGINT')
  }
  const code = await command.ended
  return { code, stdout: command.stdout().trim().split('\n'), stderr: command.stderr() }
}

const TIMES = ['2019/4/25 9:32:09', '2019-04-08 08:37:20', '2019/4/25']
const MATTERS = [
  '小区门口的路灯坏了很久',
  '楼下夜宵摊油烟很大',
  '公司拖欠工资三个月',
  '垃圾桶满了没人清运',
  '想问问办事窗口几点开门',
]

/** Invented messages in the form of the hotline's records. */
const messages = (count: number, first = 1): string[] =>
  Array.from({ length: count }, (_, index) =>
    JSON.stringify({
      id: String(first + index),
      user: `A${String(10_000 + index)}`,
      title: `反映${MATTERS[index % MATTERS.length]}`,
      time: TIMES[index % TIMES.length],
      body: `${MATTERS[index % MATTERS.length]}，请尽快处理。`,
      reply: `您好，第 ${first + index} 件已经处理完毕。`,
    }),
  )

function fileOf(name: string, lines: readonly string[]): string {
  const file = join(folder, name)
  writeFileSync(file, lines.join('\n'))
  return file
}

const resultOf = ({ stdout }: Finished) => JSON.parse(stdout.at(-1) ?? '{}') as Record<string, number>

test('messages are filed and closed by the ordinary steps, each with its whole chain of events', async () => {
  const finished = await runImport([fileOf('some.jsonl', messages(12)), '--replay', '--json'])
  expect(finished).toMatchObject({ code: 0 })
  expect(resultOf(finished)).toMatchObject({ read: 12, accepted: 12, rejected: 0, closed: 12 })

  const desk = { key: { office: 'centre-command' }, kind: 'report', order: 'newest', limit: 50 } as const
  const { rows } = await street.persona('dispatcher').call('cases.list', desk)
  expect(rows).toHaveLength(12)
  for (const row of rows) {
    const theCase = await street.persona('dispatcher').call('cases.get', { caseId: row._id })
    expect(theCase.events.map((event) => event.action)).toEqual([
      'submit',
      'dispatch',
      'accept',
      'answer',
      'callback',
      'close',
    ])
    expect(theCase.suggestion?.officeId).toBe(theCase.leadOfficeId)
    expect(theCase).toMatchObject({
      source: 'hotline',
      reporter: { name: expect.stringMatching(/^A1\*{4}\d\d$/), phone: '' },
    })
    expect(new Date(theCase.reportedAt).getUTCFullYear()).toBe(2019)
    expect(Date.now() - theCase.createdAt).toBeLessThan(120_000)
  }
  const stored = await street.collections.cases.get(rows[0]?._id ?? '')
  expect(JSON.stringify(stored)).not.toMatch(/A100\d\d/)
})

test('the same file again duplicates nothing, and goes on where an import without replay had stopped', async () => {
  const file = fileOf('again.jsonl', messages(5, 100))
  expect(resultOf(await runImport([file, '--json']))).toMatchObject({ accepted: 5, closed: 0 })
  expect(resultOf(await runImport([file, '--replay', '--json']))).toMatchObject({ accepted: 5, closed: 5 })
  expect(resultOf(await runImport([file, '--replay', '--json']))).toMatchObject({ accepted: 5, closed: 5 })
  const claims = await Promise.all(
    [100, 101, 102, 103, 104].map((id) => street.collections.claims.get(`hotline:${id}`)),
  )
  expect(new Set(claims.map((claim) => claim?.caseId)).size).toBe(5)
})

test('Ctrl-C ends it cleanly and the same command finishes the rest', async () => {
  const file = fileOf('long.jsonl', messages(80, 1000))
  const stopped = await runImport([file, '--replay', '--json'], '1010')
  expect(stopped.code).toBe(130)
  expect(stopped.stderr).toContain('files none twice')
  expect(resultOf(stopped).read).toBeLessThan(80)
  expect(resultOf(await runImport([file, '--replay', '--json']))).toMatchObject({
    read: 80,
    accepted: 80,
    closed: 80,
  })
})

test('what is refused is listed with its line and the reason, and the rest is filed', async () => {
  const [good = ''] = messages(1, 500)
  const lines = ['', good, '{oops', JSON.stringify({ ...JSON.parse(good), id: '501', time: 'soon' })]
  const finished = await runImport([fileOf('mixed.jsonl', lines), '--json'])
  expect(resultOf(finished)).toMatchObject({ read: 3, accepted: 1, rejected: 2 })
  expect(finished.stdout[0]).toBe('line 3: is not JSON')
  expect(finished.stdout[1]).toMatch(/^line 4: time: "soon" is not a date/)
})

test.each([
  ['no file', [], /Usage: npm run import/],
  ['a file that does not exist', ['nowhere.jsonl'], /There is no file nowhere\.jsonl/],
  ['an unknown option', ['x.jsonl', '--reply'], /--reply/],
])('%s ends with one clear sentence', async (_, args, message) => {
  const finished = await runImport(args)
  expect(finished.code).toBe(1)
  expect(finished.stderr).toMatch(message)
  expect(finished.stderr).not.toMatch(/\n\s+at /)
})

test('codes go into an environment with the key of its server, which the command names; without a key nothing is written', async () => {
  const file = join(folder, 'codes.csv')
  writeFileSync(file, 'code,kind,category,name\n01035,管理部件,市政公用设施,路灯\n')
  const args = [file, '--catalogue', 'cityManagement', '--environment', street.cloud.envId]
  const keyless = runCommand('importCodes', args, { TENCENTCLOUD_SECRETID: '' })
  expect(await keyless.ended).toBe(1)
  expect(keyless.stderr()).toMatch(/^Set TENCENTCLOUD_SECRETID and TENCENTCLOUD_SECRETKEY to a key that may write/)
  const id = 'beiyuan:cityManagement:管理部件 01035'
  expect(await street.collections.matterCodes.get(id)).toBeUndefined()

  const command = runCommand('importCodes', args)
  expect(await command.ended).toBe(0)
  expect(command.stderr()).toContain(`into the environment ${street.cloud.envId} with the key …ocal`)
  expect(command.stdout().trim()).toBe('1 codes taken in')
  expect(await street.collections.matterCodes.get(id)).toMatchObject({ name: '路灯', group: '管理部件 · 市政公用设施' })
})
