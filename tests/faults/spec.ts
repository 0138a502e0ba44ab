import type { CloudSpec } from '../../local/spec'

/** A small environment in which every kind of write has its place. */
export const SPEC: CloudSpec = {
  collections: [
    {
      name: 'notes',
      indexes: [
        {
          name: 'client',
          keys: [
            ['client', 1],
            ['n', 1],
          ],
        },
        { name: 'at', keys: [['at', '2dsphere']] },
      ],
    },
    { name: 'counters', indexes: [] },
    { name: 'accounts', indexes: [{ name: 'money', keys: [['money', 1]] }] },
    { name: 'transfers', indexes: [] },
  ],
  functions: [],
  storage: { read: 'nobody', write: 'nobody', maxBytes: 1 },
}

export const ACCOUNTS = 12
export const MONEY = 1000
