import { randomUUID } from 'node:crypto'
import { parseArgs } from 'node:util'
import { DEMO_PASSWORD } from '../config/streets/beiyuan/personas'
import { STREET } from '../config/streets/beiyuan/street'
import { CODE_CATALOGUES, CODES_IMPORT_MOST, type CodeCatalogue, importCodesInput } from '../types/matterCode'
import { type CodeLine, codeLines } from './lib/codeLines'
import { dataDir } from './lib/paths'
import { portOf } from './lib/portOf'
import { readRecords } from './lib/readRecords'
import { runningSystem } from './lib/runningSystem'
import { KEY_NAMES, withServerKey } from './lib/serverKey'
import { StaffClient } from './lib/staffClient'

const USAGE = `Usage: npm run import:codes -- FILE.csv --catalogue ${CODE_CATALOGUES.join('|')} [--environment ID]
  cityManagement  code,kind,category,name: the codes of city management (城管部件和事项)
  messages        一级分类,二级分类,三级分类: the groups of messages to leaders
  --environment ID  into this CloudBase environment, with the key that ${KEY_NAMES.join(' and ')} hold;
                    without it into the local system`

/** `npm run import:codes`: takes the codes of a catalogue in, for the rows of the duty catalogue. Doing it again duplicates nothing. */
async function main(): Promise<void> {
  const { file, catalogue, environment } = readOptions()
  const lines = codeLines(readRecords(file))
  if (environment !== undefined) await takeInAt(environment, catalogue, lines)
  else await takeInHere(catalogue, lines)
  console.log(`${lines.length} codes taken in`)
}

/** As the administrator of the demonstration. */
async function takeInHere(catalogue: CodeCatalogue, lines: readonly CodeLine[]): Promise<void> {
  const system = await runningSystem(portOf(process.env.PORT || '3000', 'PORT'), dataDir())
  try {
    await takeIn(await StaffClient.signIn(system.url, system.envId, 'admin', DEMO_PASSWORD), catalogue, lines)
  } finally {
    await system.close()
  }
}

/** With the key of the environment's server: who holds it may write everything, so nobody signs in. */
async function takeInAt(environment: string, catalogue: CodeCatalogue, lines: readonly CodeLine[]): Promise<void> {
  console.error(`Writing into the environment ${environment} with the key ${withServerKey(environment)} …`)
  // Loaded only now: the SDK reads where the cloud is when it is first used.
  const { keepCodes } = await import('../cloudfunctions/kit/matterCodes')
  await keepCodes(STREET._id, catalogue, importCodesInput.shape.rows.element.array().parse(lines))
}

async function takeIn(admin: StaffClient, catalogue: CodeCatalogue, lines: readonly CodeLine[]): Promise<void> {
  for (let start = 0; start < lines.length; start += CODES_IMPORT_MOST) {
    const rows = lines.slice(start, start + CODES_IMPORT_MOST)
    const answer = await admin.call('admin.importCodes', { catalogue, rows }, randomUUID())
    if (answer.ok) continue
    const fields = (answer.error.fields ?? []).map(({ field, message }) => `${field}: ${message}`)
    throw new Error(`From line ${start + 2} on: ${[answer.error.message, ...fields].join(' ')}`)
  }
}

function readOptions(): { file: string; catalogue: CodeCatalogue; environment?: string } {
  const options = { catalogue: { type: 'string' }, environment: { type: 'string' } } as const
  const { values, positionals } = parseArgs({ allowPositionals: true, options })
  const catalogue = CODE_CATALOGUES.find((each) => each === values.catalogue)
  const [file] = positionals
  if (!file || positionals.length > 1 || !catalogue) throw new Error(USAGE)
  return { file, catalogue, environment: values.environment }
}

main()
  .then(() => process.exit(0))
  .catch((error: Error) => {
    console.error(error.message)
    process.exit(1)
  })
