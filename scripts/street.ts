import { parseArgs } from 'node:util'
import { KEY_NAMES, withServerKey } from './lib/serverKey'

const USAGE = `Usage: npm run street -- setup | templates | administrator --environment ID
  setup          makes the collections and writes the street's offices, communities, duties, limits and calendar; where they
                 are already, only what is missing, and nothing that people edited; ids of message templates as below
  templates      writes the ids of WeChat's message templates that TEMPLATE_ACCEPTED, TEMPLATE_NEED … hold, and says which are missing
  administrator  makes an invitation to administer it and prints the code, which is entered under 我的 → 用邀请码加入;
                 DATA_KEYS must hold the keys of the environment (npm run keys)
  --environment ID  the CloudBase environment, with the key that ${KEY_NAMES.join(' and ')} hold`

/** `npm run street`: what a real environment needs before anybody can sign in as an administrator, and after a release. */
async function main(): Promise<void> {
  const { values, positionals } = parseArgs({ allowPositionals: true, options: { environment: { type: 'string' } } })
  const [verb, ...more] = positionals
  const { environment } = values
  if ((verb !== 'setup' && verb !== 'templates' && verb !== 'administrator') || more.length > 0 || !environment)
    throw new Error(USAGE)
  console.error(`Writing into the environment ${environment} with the key ${withServerKey(environment)} …`)
  if (verb === 'setup') await setUp(environment)
  else if (verb === 'templates') await setTemplates(environment)
  else await invite(environment)
}

// What speaks to the cloud is loaded only when it is pointed at one: the SDK reads where that is when it is first used.

async function setUp(env: string): Promise<void> {
  const { createCollections } = await import('./lib/createCollections')
  const { isSeeded, seedStreet } = await import('./lib/seedStreet')
  await createCollections()
  const again = await isSeeded()
  const added = Object.entries(await seedStreet())
  await setTemplates(env)
  if (!again) {
    console.error(`${env}: the street is set up. Next: npm run street -- administrator --environment ${env}`)
    return
  }
  const what = added.map(([name, count]) => `${name} ${count}`).join(', ') || 'nothing was missing'
  console.error(`${env} had its street; what people edited stays as it is. Added: ${what}.`)
}

async function setTemplates(env: string): Promise<void> {
  const { saveTemplateIds } = await import('./lib/saveTemplateIds')
  const missing = await saveTemplateIds(process.env)
  const { templateVariable } = await import('../types/message')
  console.error(`${env}: the ids of message templates are written.`)
  if (missing.length > 0) {
    console.error(`Not set, so WeChat tells nobody of it: ${missing.map(templateVariable).join(', ')}`)
  }
}

async function invite(env: string): Promise<void> {
  if (!process.env.DATA_KEYS)
    throw new Error('Set DATA_KEYS to the keys of the environment: the code is made with them.')
  const { isSeeded } = await import('./lib/seedStreet')
  if (!(await isSeeded())) throw new Error(`${env} has no street yet: npm run street -- setup --environment ${env}`)
  const { inviteAdministrator } = await import('./lib/inviteAdministrator')
  const { code, expiresAt } = await inviteAdministrator(Date.now())
  console.log(code)
  console.error(`Good once, until ${new Date(expiresAt).toISOString()}: 我的 → 用邀请码加入.`)
}

main()
  .then(() => process.exit(0))
  .catch((error: Error) => {
    console.error(error.message)
    process.exit(1)
  })
