import type { CodeCatalogue, MatterCode } from '@contract/matterCode'
import { collections } from './collections'

/** Keeps codes of a catalogue; the same code again takes the place of the earlier one. */
export async function keepCodes(
  street: string,
  catalogue: CodeCatalogue,
  rows: ReadonlyArray<Omit<MatterCode, 'id'>>,
): Promise<void> {
  for (const row of rows) {
    await collections.matterCodes.put({ ...row, _id: `${street}:${catalogue}:${row.code}`, street, catalogue })
  }
}
