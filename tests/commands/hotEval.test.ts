import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { inventedMessages, PLANTED } from '../../cloudfunctions/domain/hot/inventedMessages'
import { runCommand } from '../harness/command'

let folder: string
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'hot-'))
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const write = (name: string, text: string): string => {
  const file = join(folder, name)
  writeFileSync(file, text)
  return file
}

interface Hot {
  clusters: {
    ids: string[]
    heat: number
    people: number
    from?: string
    to?: string
    place: string
    words: string[]
    title: string
  }[]
}

async function hot(file: string): Promise<Hot> {
  const command = runCommand('hotEval', [file, '--json'])
  expect(await command.ended).toBe(0)
  return JSON.parse(command.stdout())
}

const dated = (at: number): string => new Date(Date.UTC(2024, 0, 1) + at).toISOString().slice(0, 10)

test('the matter that many wrote about comes first, with its messages, people, time, place and words', async () => {
  const rows = inventedMessages(300, 5).map(({ at, ...rest }) => JSON.stringify({ ...rest, time: dated(at) }))
  const { clusters } = await hot(write('year.jsonl', rows.join('\n')))
  const [first] = clusters
  expect(first?.ids.filter((id) => id.startsWith(PLANTED)).length).toBeGreaterThanOrEqual(22)
  expect(first?.ids.length).toBe(first?.people)
  expect(first?.place).toContain('白鹭湾')
  expect(first?.words.join(' ')).toContain('搅拌站')
  expect(first?.from?.slice(0, 7)).toBe('2024-07')
})

test('a table with Chinese names of columns is read, quotes and the mark of its coding included', async () => {
  const table = [
    '\uFEFF留言编号,留言用户,留言主题,留言时间,留言详情,反对数,点赞数',
    '1,甲,翠湖花园小区路灯不亮,2019/7/1 8:00:00,"晚上很黑，\n请来修",0,3',
    '2,乙,"翠湖花园小区的""路灯""坏了, 不亮",2019/7/2 8:00:00,老人摔跤,0,0',
    '3,丙,图书馆几点开门,2019/7/3 8:00:00,想去看书,0,0',
  ]
  const { clusters } = await hot(write('table.csv', table.join('\r\n')))
  expect(clusters.map(({ ids }) => ids)).toEqual([['1', '2']])
})

test('a file that is missing or says nothing is refused with the reason', async () => {
  const refused = async (...args: string[]) => {
    const command = runCommand('hotEval', args)
    expect(await command.ended).toBe(1)
    return command.stderr()
  }
  expect(await refused('nowhere.jsonl')).toContain('There is no file nowhere.jsonl')
  expect(await refused(write('empty.csv', 'id,title\n'))).toContain('holds no messages')
  expect(await refused(write('other.jsonl', '{"a":1}'))).toContain('留言主题')
  expect(await refused(write('time.jsonl', '{"title":"路灯","time":"soon"}'))).toContain('"soon" is not a time')
  expect(await refused()).toContain('Usage: npm run hot:eval')
})

const example = process.env.MESSAGES_DIR ? join(process.env.MESSAGES_DIR, 'hot-issues-official-example.csv') : ''
if (!existsSync(example))
  console.warn('Skipped: the published example needs MESSAGES_DIR with hot-issues-official-example.csv.')
const onReal = existsSync(example) ? test : test.skip

onReal('the published example comes out as its two issues', async () => {
  const { clusters } = await hot(example)
  expect(clusters.map(({ ids }) => ids.length)).toEqual([10, 5])
})
