import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { MESSAGES } from '../../config/streets/beiyuan/messages'
import { STREET } from '../../config/streets/beiyuan/street'
import { deploymentFiles } from '../../scripts/lib/deploymentFiles'
import { localKeyRing } from '../../scripts/lib/keyRing'
import { runCommand } from '../harness/command'

async function run(args: readonly string[], variables: Record<string, string>) {
  const command = runCommand('street', args, variables)
  const code = await command.ended
  return { code, said: command.stderr().trim(), printed: command.stdout().trim() }
}

test('an empty environment gets its street, a later set-up only what is missing, and its first administrator a code', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'street-'))
  const cloud = runCommand('cloud', ['--port', '0', '--data', folder])
  try {
    await cloud.printed(/^READY/m)
    const lines = cloud.stdout().trim().split('\n').slice(0, -1)
    const variables = Object.fromEntries(lines.map((line) => [line.split('=')[0], line.slice(line.indexOf('=') + 1)]))
    const environment = { ...variables, DATA_KEYS: localKeyRing(folder) }
    const at = ['--environment', variables.TCB_ENV ?? '']
    expect(await run(['administrator', ...at], environment)).toMatchObject({
      code: 1,
      said: expect.stringContaining('has no street yet'),
    })
    expect(await run(['setup', ...at], environment)).toMatchObject({ code: 0 })
    // A release brings more than the environment has; what people edited or took out of use stays as it is.
    Object.assign(process.env, variables)
    const { collections } = await import('../../cloudfunctions/kit/collections')
    const edited = { name: '改过的', retired: true, version: 2 }
    await collections.templates.update({ _id: 'beiyuan-001' }, edited)
    await collections.templates.remove('beiyuan-m01')
    const { needTeams: _, messages: __, ...older } = (await collections.streets.get('beiyuan')) ?? STREET
    const { need: ___, ...templates } = {
      ...MESSAGES.templates,
      rate: { ...MESSAGES.templates.rate, templateId: 'real' },
    }
    await collections.streets.put({ ...older, parks: [], messages: { ...MESSAGES, templates } as never })
    expect(await run(['setup', ...at], environment)).toMatchObject({
      code: 0,
      said: expect.stringMatching(/Added: templates 1, streets 1\.$/),
    })
    expect(await collections.templates.get('beiyuan-001')).toMatchObject(edited)
    expect(await collections.templates.get('beiyuan-m01')).toMatchObject({ version: 1, kind: 'dispute' })
    expect(await collections.streets.get('beiyuan')).toMatchObject({
      parks: [],
      needTeams: STREET.needTeams,
      messages: { templates: { rate: { templateId: 'real' }, need: MESSAGES.templates.need } },
    })
    expect(await run(['administrator', ...at], environment)).toMatchObject({
      code: 0,
      printed: expect.stringMatching(/^[A-Z0-9]{8}$/),
    })
  } finally {
    cloud.child.kill('SIGTERM')
    await cloud.ended
    rmSync(folder, { recursive: true, force: true })
  }
})

test('what is missing is named', async () => {
  const key = { TENCENTCLOUD_SECRETID: 'id', TENCENTCLOUD_SECRETKEY: 'key', DATA_KEYS: '' }
  const refused = async (args: readonly string[], said: RegExp) =>
    expect(await run(args, key)).toMatchObject({ code: 1, said: expect.stringMatching(said) })
  await refused(['administrator', '--environment', 'prod-1'], /^Set DATA_KEYS to the keys/m)
  await refused(['setup'], /^Usage: npm run street/)
})

test('what the CloudBase CLI is given names the secrets of each function and holds none', () => {
  const { cloudbaserc, indexes } = deploymentFiles('prod-1')
  expect(cloudbaserc.functions.find(({ name }) => name === 'cases')?.envVariables).toEqual({
    DATA_KEYS: '{{env.DATA_KEYS}}',
  })
  expect(cloudbaserc.functions.find(({ name }) => name === 'scheduler')?.triggers).toEqual([
    { name: 'everyMinute', type: 'timer', config: '0 * * * * * *' },
  ])
  expect(indexes.find((each) => each.collection_name === 'invitations')).toMatchObject({
    env: 'prod-1',
    create_indexes: [expect.objectContaining({ name: 'office', unique: false })],
  })
})
