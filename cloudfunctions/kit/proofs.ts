import type { TransactionCollections } from './collections'
import type { FilesDoc, Upload } from './engineDocuments'
import { type TakenFile, takeUploads } from './files'
import { sealFor } from './sealFor'

/** Photos that prove something of an enterprise: sealed in the storage, known by a sealed note, removed once staff have decided. */

type Kept = { upload: Upload; file: FilesDoc['files'][number] }

const placeOf = (enterpriseId: string) => ({ collection: 'enterprises', id: enterpriseId, field: 'proof' })

/** Takes photos that an account has waiting, within a transaction; answers the sealed note of them. */
export async function takeProof(
  collections: TransactionCollections,
  accountId: string,
  enterpriseId: string,
  taken: readonly TakenFile[],
): Promise<string> {
  const uploads = await takeUploads(collections, accountId, taken)
  const kept = taken.flatMap(({ cloudPath: _, ...file }): Kept[] => {
    const upload = uploads.find(({ _id }) => _id === file.fileId)
    return upload ? [{ upload, file }] : []
  })
  return sealFor().seal(JSON.stringify(kept), placeOf(enterpriseId))
}

const openProof = (enterpriseId: string, sealed: string): Kept[] =>
  JSON.parse(sealFor().open(sealed, placeOf(enterpriseId)))

export const proofFiles = (enterpriseId: string, sealed: string): Kept['file'][] =>
  openProof(enterpriseId, sealed).map(({ file }) => file)

/** Leaves photos that nobody needs any more to the scheduler, which removes them with those that nothing took. */
export async function dropProof(
  { uploads }: TransactionCollections,
  enterpriseId: string,
  sealed: string,
): Promise<void> {
  const old = openProof(enterpriseId, sealed).map(({ upload }) => ({ ...upload, createdAt: 0 }))
  await uploads.set({ _id: `gone:${old[0]?._id ?? enterpriseId}`, uploads: old, oldestAt: 0 })
}
