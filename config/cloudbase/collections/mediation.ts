import type { CollectionSpec } from '../../../local/spec'

/** The people of the mediation centre: what they can do, and how much they have to do. */
export const MEDIATION_COLLECTIONS: readonly CollectionSpec[] = [
  {
    name: 'mediators',
    indexes: [
      {
        name: 'keys',
        keys: [
          ['keys', 1],
          ['_id', 1],
        ],
      },
    ],
  },
  { name: 'loads', indexes: [] },
  { name: 'dutyPlans', indexes: [] },
  { name: 'dutyDays', indexes: [] },
]
