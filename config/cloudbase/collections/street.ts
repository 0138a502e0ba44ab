import type { CollectionSpec } from '../../../local/spec'

/** What is true of the street: what its administrators edit, and the record of who edited it. */
export const STREET_COLLECTIONS: readonly CollectionSpec[] = [
  { name: 'streets', indexes: [] },
  {
    name: 'communities',
    indexes: [
      {
        name: 'street',
        keys: [
          ['street', 1],
          ['_id', 1],
        ],
      },
    ],
  },
  {
    name: 'offices',
    indexes: [
      {
        name: 'street',
        keys: [
          ['street', 1],
          ['_id', 1],
        ],
      },
    ],
  },
  {
    name: 'units',
    indexes: [
      {
        name: 'level',
        keys: [
          ['street', 1],
          ['level', 1],
          ['_id', 1],
        ],
      },
    ],
  },
  {
    name: 'wastePoints',
    indexes: [
      {
        name: 'community',
        keys: [
          ['street', 1],
          ['communityId', 1],
          ['_id', 1],
        ],
      },
    ],
  },
  {
    name: 'duties',
    indexes: [
      {
        name: 'street',
        keys: [
          ['street', 1],
          ['_id', 1],
        ],
      },
    ],
  },
  {
    name: 'matterCodes',
    indexes: [
      {
        name: 'catalogue',
        keys: [
          ['street', 1],
          ['catalogue', 1],
          ['_id', 1],
        ],
      },
    ],
  },
  {
    name: 'categories',
    indexes: [
      {
        name: 'street',
        keys: [
          ['street', 1],
          ['_id', 1],
        ],
      },
    ],
  },
  {
    name: 'calendars',
    indexes: [
      {
        name: 'street',
        keys: [
          ['street', 1],
          ['year', 1],
        ],
      },
    ],
  },
  {
    name: 'limits',
    indexes: [
      {
        name: 'street',
        keys: [
          ['street', 1],
          ['_id', 1],
        ],
      },
    ],
  },
  { name: 'routing', indexes: [] },
  {
    name: 'adminLog',
    indexes: [
      {
        name: 'street',
        keys: [
          ['street', 1],
          ['at', -1],
          ['_id', -1],
        ],
      },
      {
        name: 'what',
        keys: [
          ['street', 1],
          ['what', 1],
          ['at', -1],
          ['_id', -1],
        ],
      },
      {
        name: 'thing',
        keys: [
          ['street', 1],
          ['what', 1],
          ['thing', 1],
          ['at', -1],
          ['_id', -1],
        ],
      },
    ],
  },
  {
    name: 'products',
    indexes: [
      {
        name: 'street',
        keys: [
          ['street', 1],
          ['retired', 1],
          ['_id', 1],
        ],
      },
    ],
  },
  {
    name: 'policies',
    indexes: [
      {
        name: 'newest',
        keys: [
          ['street', 1],
          ['retired', 1],
          ['at', -1],
          ['_id', -1],
        ],
      },
      {
        name: 'kind',
        keys: [
          ['street', 1],
          ['retired', 1],
          ['kind', 1],
          ['at', -1],
          ['_id', -1],
        ],
      },
      { name: 'remind', keys: [['remindAt', 1]] },
    ],
  },
  {
    name: 'policyInterests',
    indexes: [
      {
        name: 'policy',
        keys: [
          ['policyId', 1],
          ['at', -1],
          ['_id', -1],
        ],
      },
    ],
  },
  {
    name: 'templates',
    indexes: [
      {
        name: 'scope',
        keys: [
          ['street', 1],
          ['scope', 1],
          ['retired', 1],
          ['_id', 1],
        ],
      },
    ],
  },
  {
    name: 'notices',
    indexes: [
      {
        name: 'ending',
        keys: [
          ['street', 1],
          ['until', 1],
          ['_id', 1],
        ],
      },
    ],
  },
  {
    name: 'faqs',
    indexes: [
      {
        name: 'street',
        keys: [
          ['street', 1],
          ['_id', 1],
        ],
      },
    ],
  },
]
