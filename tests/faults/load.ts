import type tcb from '@cloudbase/node-sdk'
import type { Random } from '../../local/testing/Random'
import type { Ledger } from './Ledger'
import { ACCOUNTS, MONEY } from './spec'

type Sdk = ReturnType<typeof tcb.init>
type Db = ReturnType<Sdk['database']>
type Work = (load: Load, client: string, n: number) => Promise<void>

interface Load {
  sdk: Sdk
  db: Db
  ledger: Ledger
  random: Random
}

/** Makes what the load needs, once. */
export async function prepare(db: Db): Promise<void> {
  const accounts = Array.from({ length: ACCOUNTS }, (_, at) => ({ _id: `a${at}`, money: MONEY }))
  await db.collection('accounts').add(accounts)
}

/** Clients that write without a pause until the first call fails, as it does when the cloud is killed. */
export async function runLoad(load: Load, clients: number, round: number): Promise<void> {
  const client = async (number: number) => {
    const name = `r${round}c${number}`
    for (let n = 0; ; n++) {
      const work = kinds[load.random.below(kinds.length)] as Work
      await work(load, name, n)
    }
  }
  await Promise.allSettled(Array.from({ length: clients }, (_, number) => client(number)))
}

const note: Work = async ({ db, ledger, random }, client, n) => {
  const _id = `${client}-${n}`
  const text = 'x'.repeat(random.below(3000))
  const at = { type: 'Point', coordinates: [random.between(113, 114), random.between(23, 24)] }
  await db.collection('notes').add({ _id, client, n, text, at })
  ledger.notes.set(_id, text)
}

const removal: Work = async ({ db, ledger }, client) => {
  const own = [...ledger.notes.keys()].find((id) => id.startsWith(`${client}-`))
  if (!own) return
  ledger.doubtful.add(own)
  await db.collection('notes').doc(own).remove()
  ledger.notes.delete(own)
  ledger.removed.add(own)
}

const increment: Work = async ({ db, ledger }, client) => {
  const counter = ledger.counter(client)
  const document = db.collection('counters').doc(client)
  if (counter.asked === 0) await document.set({ n: 0 })
  counter.asked++
  await document.update({ n: db.command.inc(1) })
  counter.acknowledged++
}

// money moves and a record of it is made, both or neither
const transfer: Work = async ({ db, ledger, random }, client, n) => {
  const [from, to] = [`a${random.below(ACCOUNTS)}`, `a${random.below(ACCOUNTS)}`]
  const amount = 1 + random.below(20)
  const id = `${client}-${n}`
  if (from === to) return
  try {
    await db.runTransaction(async (transaction: Awaited<ReturnType<Db['startTransaction']>>) => {
      await transaction
        .collection('accounts')
        .doc(from)
        .update({ money: db.command.inc(-amount) })
      await transaction
        .collection('accounts')
        .doc(to)
        .update({ money: db.command.inc(amount) })
      await transaction.collection('transfers').add({ _id: id, from, to, amount })
    })
  } catch (error) {
    // a conflict that stays is an answer like another; the end of the cloud is not
    if ((error as { code?: string }).code !== 'DATABASE_TRANSACTION_CONFLICT') throw error
    return
  }
  ledger.transfers.set(id, amount)
}

const file: Work = async ({ sdk, ledger, random }, client, n) => {
  const content = `${client} ${n} ${'y'.repeat(random.below(20_000))}`
  const { fileID } = await sdk.uploadFile({ cloudPath: `${client}/${n}.txt`, fileContent: Buffer.from(content) })
  // the SDK takes an upload that was cut off for one that succeeded; only what can be read was acknowledged
  const { fileList } = await sdk.getTempFileURL({ fileList: [fileID] })
  if (fileList[0]?.code === 'SUCCESS') ledger.files.set(fileID, content)
}

const kinds: Work[] = [note, note, note, removal, increment, increment, transfer, transfer, file]
