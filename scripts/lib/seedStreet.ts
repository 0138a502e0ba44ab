import { collections } from '../../cloudfunctions/kit/collections'
import { command } from '../../cloudfunctions/kit/database'
import type { StreetDoc } from '../../cloudfunctions/kit/streetDocuments'
import { MESSAGES } from '../../config/streets/beiyuan/messages'
import { PRODUCTS } from '../../config/streets/beiyuan/products'
import { STREET } from '../../config/streets/beiyuan/street'
import { type StreetSeeds, streetSeeds } from './streetSeeds'

/** Ids asked for at once. */
const BATCH = 100

/** Whether the street has been set up; its own document is written last, so a set-up that was cut off is done again. */
export const isSeeded = async (): Promise<boolean> => (await collections.streets.get(STREET._id)) !== undefined

/**
 * Writes what is not there yet of everything that is this street, and touches nothing that is there: what people edited or
 * took out of use stays as it is. Answers how many documents came, by collection.
 */
export async function seedStreet(): Promise<Record<string, number>> {
  const seeds = streetSeeds()
  const added: Record<string, number> = {}
  for (const name of Object.keys(seeds) as Array<keyof StreetSeeds>) added[name] = await addMissing(name, seeds)
  added.streets = await completeStreet()
  return Object.fromEntries(Object.entries(added).filter(([, count]) => count > 0))
}

async function addMissing<N extends keyof StreetSeeds>(name: N, seeds: StreetSeeds): Promise<number> {
  const documents = seeds[name]
  let added = 0
  for (let start = 0; start < documents.length; start += BATCH) {
    const batch = documents.slice(start, start + BATCH)
    const where = { _id: command.in(batch.map(({ _id }) => _id)) }
    const taken = new Set(
      (await collections[name].find({ where, limit: BATCH, fields: ['_id'] })).map(({ _id }) => _id),
    )
    const missing = batch.filter(({ _id }) => !taken.has(_id))
    for (const document of missing) await collections[name].create(document)
    added += missing.length
  }
  return added
}

/** Writes the street's own document, or the settings that it does not have yet. */
async function completeStreet(): Promise<0 | 1> {
  const there = await collections.streets.get(STREET._id)
  if (!there) await collections.streets.put(STREET)
  const missing = there ? missingIn(there) : {}
  if (Object.keys(missing).length > 0) await collections.streets.update({ _id: STREET._id }, missing)
  return there && Object.keys(missing).length === 0 ? 0 : 1
}

/** What an older street lacks: whole settings, and kinds and stages of messages that came later. */
function missingIn(there: StreetDoc): Partial<StreetDoc> {
  const missing = Object.fromEntries(Object.entries(STREET).filter(([setting]) => !(setting in there)))
  const { messages } = there
  if (!messages) return missing
  const templates = { ...MESSAGES.templates, ...messages.templates }
  const stages = { ...MESSAGES.stages, ...messages.stages }
  const whole = sizeOf(templates) === sizeOf(messages.templates) && sizeOf(stages) === sizeOf(messages.stages)
  return whole ? missing : { ...missing, messages: { ...messages, templates, stages } }
}

const sizeOf = (table: object): number => Object.keys(table).length

/** Writes what is invented for the demonstration, such as the products of banks. */
export async function seedExamples(): Promise<void> {
  for (const { conditions, ...product } of PRODUCTS) {
    const entered = { street: STREET._id, retired: false, version: 1 }
    await collections.products.put({ ...product, ...entered, conditions: [...conditions] })
  }
}
