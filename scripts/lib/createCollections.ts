import { platform } from '../../cloudfunctions/kit/database'
import { COLLECTIONS } from '../../config/cloudbase/collections'

/** Makes the collections that are not there yet; their indexes come by WeChat's own interface (docs/deployment.md). */
export async function createCollections(): Promise<void> {
  const database = platform.database()
  for (const { name } of COLLECTIONS) {
    try {
      await database.createCollection(name)
    } catch (error) {
      if ((error as { code?: string }).code !== 'DATABASE_COLLECTION_ALREADY_EXIST') throw error
    }
  }
}
