import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { inventedExamples } from '../../cloudfunctions/domain/routing/inventedExamples'
import { runCommand } from '../harness/command'

let folder: string
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'routing-'))
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const write = (name: string, rows: readonly object[]): string => {
  const file = join(folder, name)
  writeFileSync(file, rows.map((row) => JSON.stringify(row)).join('\n'))
  return file
}

const invented = (name: string, count: number, seed: number): string =>
  write(
    name,
    inventedExamples(count, seed).map(({ fields, label }) => ({ title: '', words: fields[0], office: label })),
  )

async function run(...args: string[]): Promise<{ code: number | null; last: string; stderr: string }> {
  const command = runCommand('routingEval', args)
  const code = await command.ended
  return { code, last: command.stdout().trim().split('\n').at(-1) ?? '', stderr: command.stderr() }
}

test('learns from one file, measures on the other, and ends with one line of figures', async () => {
  const train = invented('train.jsonl', 600, 1)
  const test = invented('test.jsonl', 200, 2)
  const { code, last } = await run(
    '--train',
    train,
    '--test',
    test,
    '--text',
    'title,words',
    '--label',
    'office',
    '--json',
  )
  expect(code).toBe(0)
  const figures = JSON.parse(last)
  expect(Object.keys(figures)).toEqual([
    'n',
    'top1',
    'top3',
    'macroF1',
    'autoShare95',
    'trainSeconds',
    'msPerMessage',
    'modelBytes',
  ])
  expect(figures.n).toBe(200)
  expect(figures.top1).toBeGreaterThanOrEqual(0.98)
  expect(figures.autoShare95).toBeGreaterThanOrEqual(0.98)
})

test('what is missing or wrong is named', async () => {
  const train = invented('train.jsonl', 20, 1)
  const broken = join(folder, 'broken.jsonl')
  writeFileSync(broken, '{"words":"水管爆裂","office":"供水"}\nnot json')
  const ask = async (changed: Record<string, string>) => {
    const asked = { '--train': train, '--test': train, '--text': 'words', '--label': 'office', ...changed }
    const { code, stderr } = await run(...Object.entries(asked).flat())
    return `${code} ${stderr}`
  }
  expect(await ask({ '--train': 'nowhere.jsonl' })).toContain('1 There is no file nowhere.jsonl')
  expect(await ask({ '--text': 'body' })).toMatch(
    /message 1 has no text in the field "body"; its fields are title, words, office/,
  )
  expect(await ask({ '--label': 'unit' })).toContain('"unit"')
  expect(await ask({ '--test': broken })).toContain('line 2 is not JSON')
  expect((await run('--train', train)).stderr).toContain('Usage: npm run routing:eval')
})

const real = process.env.MESSAGES_DIR
const orders = real ? join(real, 'workorders-by-office.jsonl') : ''
if (!existsSync(orders))
  console.warn('Skipped: the figures on real orders need MESSAGES_DIR with workorders-by-office.jsonl.')
const onReal = existsSync(orders) ? test : test.skip

onReal(
  'real orders in order of time: better than a linear machine on groups of one to three characters',
  async () => {
    const rows: { names_office: boolean }[] = readFileSync(orders, 'utf8')
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line))
    const cut = Math.floor(rows.length * 0.8)
    const train = write('earlier.jsonl', rows.slice(0, cut))
    const test = write(
      'later.jsonl',
      rows.slice(cut).filter((row) => !row.names_office),
    )
    const { last } = await run('--train', train, '--test', test, '--text', 'text', '--label', 'office', '--json')
    const { top1, top3, autoShare95, modelBytes } = JSON.parse(last)
    expect(top1).toBeGreaterThan(0.77)
    expect(top3).toBeGreaterThan(0.905)
    expect(autoShare95).toBeGreaterThan(0.53)
    expect(modelBytes).toBeLessThan(3_000_000)
  },
  300_000,
)
