import type tcb from '@cloudbase/node-sdk'
import type { Ledger } from './Ledger'
import { ACCOUNTS, MONEY } from './spec'

type Sdk = ReturnType<typeof tcb.init>
type Db = ReturnType<Sdk['database']>

/** What is wrong after a crash; nothing when the cloud kept all its promises. */
export async function verify(sdk: Sdk, db: Db, ledger: Ledger): Promise<string[]> {
  return [
    ...(await notes(db, ledger)),
    ...(await counters(db, ledger)),
    ...(await money(db, ledger)),
    ...(await files(sdk, ledger)),
  ]
}

async function all(db: Db, name: string): Promise<Array<Record<string, unknown>>> {
  const found: Array<Record<string, unknown>> = []
  for (let after = ''; ; ) {
    const { data } = await db
      .collection(name)
      .where({ _id: db.command.gt(after) })
      .orderBy('_id', 'asc')
      .limit(500)
      .get()
    found.push(...data)
    if (data.length < 500) return found
    after = data.at(-1)._id
  }
}

async function notes(db: Db, ledger: Ledger): Promise<string[]> {
  const stored = new Map((await all(db, 'notes')).map((note) => [note._id as string, note]))
  const wrong: string[] = []
  for (const [id, text] of ledger.notes) {
    const note = stored.get(id)
    if (!note && !ledger.doubtful.has(id)) wrong.push(`the note ${id} was acknowledged and is lost`)
    if (note && note.text !== text) wrong.push(`the note ${id} is not what was written`)
  }
  for (const id of ledger.removed) if (stored.has(id)) wrong.push(`the note ${id} was removed and is there again`)
  const indexed = (
    await db
      .collection('notes')
      .where({ client: db.command.gte('') })
      .count()
  ).total
  if (indexed !== stored.size) wrong.push(`an index of notes has ${indexed} entries for ${stored.size} documents`)
  const world = { geometry: new db.Geo.Point(113.5, 23.5), maxDistance: 500_000, minDistance: 0 }
  const placed = (
    await db
      .collection('notes')
      .where({ at: db.command.geoNear(world) })
      .limit(1000)
      .get()
  ).data.length
  if (placed !== Math.min(stored.size, 1000))
    wrong.push(`the geo index of notes has ${placed} of ${stored.size} documents`)
  return wrong
}

async function counters(db: Db, ledger: Ledger): Promise<string[]> {
  const wrong: string[] = []
  const stored = new Map((await all(db, 'counters')).map(({ _id, n }) => [_id as string, n as number]))
  for (const [client, { acknowledged, asked }] of ledger.counters) {
    const n = stored.get(client) ?? 0
    if (n < acknowledged || n > asked)
      wrong.push(`the counter ${client} is ${n}: ${acknowledged} acknowledged, ${asked} asked`)
  }
  return wrong
}

async function money(db: Db, ledger: Ledger): Promise<string[]> {
  const wrong: string[] = []
  const transfers = await all(db, 'transfers')
  const balance = new Map(Array.from({ length: ACCOUNTS }, (_, at) => [`a${at}`, MONEY]))
  for (const { from, to, amount } of transfers as Array<{ from: string; to: string; amount: number }>) {
    balance.set(from, (balance.get(from) ?? 0) - amount)
    balance.set(to, (balance.get(to) ?? 0) + amount)
  }
  for (const { _id, money: has } of await all(db, 'accounts')) {
    const should = balance.get(_id as string)
    if (has !== should) wrong.push(`account ${_id} has ${has}; its transfers say ${should}: a transaction was torn`)
  }
  const stored = new Set(transfers.map(({ _id }) => _id as string))
  for (const id of ledger.transfers.keys())
    if (!stored.has(id)) wrong.push(`the transfer ${id} was acknowledged and is lost`)
  return wrong
}

async function files(sdk: Sdk, ledger: Ledger): Promise<string[]> {
  const wrong: string[] = []
  for (const [fileID, content] of ledger.files) {
    const found = await sdk.downloadFile({ fileID }).then(({ fileContent }) => String(fileContent), String)
    if (found !== content) wrong.push(`the file ${fileID} is not what was uploaded`)
  }
  return wrong
}
