import type { CollectionSpec } from '../../local/spec'
import { CASES_COLLECTIONS } from './collections/cases'
import { ENGINE_COLLECTIONS } from './collections/engine'
import { MEDIATION_COLLECTIONS } from './collections/mediation'
import { PEOPLE_COLLECTIONS } from './collections/people'
import { STREET_COLLECTIONS } from './collections/street'

/** Every collection and the indexes that its queries run through: at most 15 each, one array field in each index. */
export const COLLECTIONS: readonly CollectionSpec[] = [
  ...STREET_COLLECTIONS,
  ...PEOPLE_COLLECTIONS,
  ...CASES_COLLECTIONS,
  ...MEDIATION_COLLECTIONS,
  ...ENGINE_COLLECTIONS,
]
