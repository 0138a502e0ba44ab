import { transact } from '../kit/collections'
import type { FilesDoc } from '../kit/engineDocuments'
import { takeableFiles, takeFiles } from '../kit/files'
import { logFailure } from '../kit/log'
import { Refusal } from '../kit/refusal'
import type { Handler } from '../kit/serve'
import { removeStored } from '../kit/storedFiles'
import { sealKey } from './sealKey'
import { mediationCentre, sealRows } from './seals'

/**
 * Gives a committee the picture of its seal, or takes it away. It stands on papers that the committee has sealed, also on
 * earlier ones; in the storage it is as sealed as the photos of disputes, so that nobody finds it there to print.
 */
export const saveSeal: Handler<'mediation.saveSeal'> = async (context, { officeId, fileId }) => {
  const { account, collections, now, requestId } = context
  const { offices, centreId } = await mediationCentre(context)
  if (!offices.get(officeId)?.mediation) throw new Refusal('NOT_FOUND', 'unknownOffice', { field: 'officeId' })
  const _id = sealKey(officeId)
  const before = await collections.files.get(_id)
  // The same tap again.
  if (before?.files[0]?.fileId === fileId) return sealRows(context)
  const taken = await takeableFiles(context, fileId === undefined ? [] : [fileId], true)
  await transact(async (all) => {
    await all.files.remove(_id)
    if (taken.length > 0) await takeFiles(all, account._id, { _id, caseId: _id }, taken)
    await all.accessRecords.set({
      _id: `${_id}:${account._id}:${requestId}`,
      accountId: account._id,
      officeId: centreId,
      subject: officeId,
      what: taken.length > 0 ? 'saveSeal' : 'removeSeal',
      at: now,
    })
  })
  if (before) await removeStored(storedIn(before)).catch((error) => logFailure(requestId, error))
  return sealRows(context)
}

const storedIn = ({ files }: FilesDoc): string[] => files.map(({ storageId }) => storageId)
