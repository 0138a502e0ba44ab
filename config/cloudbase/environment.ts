import type { CloudSpec } from '../../local/spec'
import { IMAGE_BYTES_MOST } from '../../types/file'
import { COLLECTIONS } from './collections'
import { FUNCTIONS } from './functions'

/** The whole CloudBase environment of the product, read by the local cloud and by a deployment. */
export const ENVIRONMENT: CloudSpec = {
  collections: COLLECTIONS,
  functions: FUNCTIONS,
  storage: { read: 'nobody', write: 'creator', maxBytes: IMAGE_BYTES_MOST },
}
