import type { Handler } from '../kit/serve'

/** Takes codes of a catalogue in; the same code again takes the place of the earlier one. */
export const importCodes: Handler<'admin.importCodes'> = async (context, { catalogue, rows }) => {
  const street = (await context.street()).doc._id
  for (const row of rows) {
    await context.collections.matterCodes.put({ ...row, _id: `${street}:${catalogue}:${row.code}`, street, catalogue })
  }
  return { taken: rows.length }
}
