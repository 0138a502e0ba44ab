import { keepCodes } from '../kit/matterCodes'
import type { Handler } from '../kit/serve'

/** Takes codes of a catalogue in. */
export const importCodes: Handler<'admin.importCodes'> = async (context, { catalogue, rows }) => {
  await keepCodes((await context.street()).doc._id, catalogue, rows)
  return { taken: rows.length }
}
