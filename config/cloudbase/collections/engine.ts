import type { CollectionSpec } from '../../../local/spec'

/** What the machinery itself keeps: requests carried out, effects to come, numbers, leases. */
export const ENGINE_COLLECTIONS: readonly CollectionSpec[] = [
  { name: 'requests', indexes: [{ name: 'expiry', keys: [['expiresAt', 1]] }] },
  {
    name: 'outbox',
    indexes: [
      {
        name: 'what',
        keys: [
          ['what', 1],
          ['at', 1],
        ],
      },
    ],
  },
  { name: 'counters', indexes: [] },
  { name: 'sequences', indexes: [] },
  { name: 'claims', indexes: [] },
  { name: 'leases', indexes: [] },
  {
    name: 'lessons',
    indexes: [
      {
        name: 'ripe',
        keys: [
          ['street', 1],
          ['ripeAt', 1],
          ['_id', 1],
        ],
      },
    ],
  },
  { name: 'models', indexes: [] },
  { name: 'shifts', indexes: [] },
]
