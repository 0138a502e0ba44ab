import type { CollectionSpec } from '../../local/spec'

/** Every collection and the indexes that its queries run through: at most 15 each, one array field in each index. */
export const COLLECTIONS: readonly CollectionSpec[] = [
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
    name: 'accounts',
    indexes: [
      {
        name: 'phone',
        keys: [
          ['phoneHash', 1],
          ['_id', 1],
        ],
      },
      {
        name: 'office',
        keys: [
          ['offices', 1],
          ['_id', 1],
        ],
      },
      {
        name: 'member',
        keys: [
          ['memberOf', 1],
          ['_id', 1],
        ],
      },
      {
        name: 'checks',
        keys: [
          ['checkCommunity', 1],
          ['checkAskedAt', 1],
          ['_id', 1],
        ],
      },
    ],
  },
  {
    name: 'invitations',
    indexes: [
      {
        name: 'office',
        keys: [
          ['officeId', 1],
          ['createdAt', -1],
          ['_id', -1],
        ],
      },
    ],
  },
  { name: 'enterprises', indexes: [] },
  {
    name: 'identities',
    indexes: [
      {
        name: 'account',
        keys: [
          ['accountId', 1],
          ['_id', 1],
        ],
      },
    ],
  },
  {
    name: 'cases',
    indexes: [
      {
        name: 'queue',
        keys: [
          ['readers', 1],
          ['kind', 1],
          ['open', 1],
          ['dueAt', 1],
          ['_id', 1],
        ],
      },
      {
        name: 'queueByState',
        keys: [
          ['readers', 1],
          ['kind', 1],
          ['state', 1],
          ['dueAt', 1],
          ['_id', 1],
        ],
      },
      {
        name: 'newest',
        keys: [
          ['readers', 1],
          ['kind', 1],
          ['createdAt', -1],
          ['_id', -1],
        ],
      },
      {
        name: 'newestOpen',
        keys: [
          ['readers', 1],
          ['kind', 1],
          ['open', 1],
          ['createdAt', -1],
          ['_id', -1],
        ],
      },
      {
        name: 'newestWaiting',
        keys: [
          ['readers', 1],
          ['kind', 1],
          ['waits', 1],
          ['createdAt', -1],
          ['_id', -1],
        ],
      },
      {
        name: 'newestByState',
        keys: [
          ['readers', 1],
          ['kind', 1],
          ['state', 1],
          ['createdAt', -1],
          ['_id', -1],
        ],
      },
      {
        name: 'queueByLead',
        keys: [
          ['readers', 1],
          ['leadOfficeId', 1],
          ['kind', 1],
          ['open', 1],
          ['dueAt', 1],
          ['_id', 1],
        ],
      },
      {
        name: 'queueByLeadAndState',
        keys: [
          ['readers', 1],
          ['leadOfficeId', 1],
          ['kind', 1],
          ['state', 1],
          ['dueAt', 1],
          ['_id', 1],
        ],
      },
      {
        name: 'newestByLead',
        keys: [
          ['readers', 1],
          ['leadOfficeId', 1],
          ['kind', 1],
          ['createdAt', -1],
          ['_id', -1],
        ],
      },
      {
        name: 'urgent',
        keys: [
          ['readers', 1],
          ['kind', 1],
          ['open', 1],
          ['urgencyRank', -1],
          ['dueAt', 1],
          ['_id', 1],
        ],
      },
      {
        name: 'changes',
        keys: [
          ['readers', 1],
          ['updatedAt', 1],
          ['_id', 1],
        ],
      },
      {
        name: 'linked',
        keys: [
          ['links', 1],
          ['createdAt', -1],
          ['_id', -1],
        ],
      },
      {
        name: 'category',
        keys: [
          ['street', 1],
          ['categoryId', 1],
          ['createdAt', -1],
        ],
      },
      {
        name: 'next',
        keys: [
          ['nextAt', 1],
          ['_id', 1],
        ],
      },
    ],
  },
  {
    name: 'events',
    indexes: [
      {
        name: 'case',
        keys: [
          ['caseId', 1],
          ['version', 1],
        ],
      },
      {
        name: 'inbox',
        keys: [
          ['tells', 1],
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
  {
    name: 'files',
    indexes: [
      {
        name: 'pending',
        keys: [
          ['state', 1],
          ['createdAt', 1],
        ],
      },
    ],
  },
  {
    name: 'accessRecords',
    indexes: [
      {
        name: 'case',
        keys: [
          ['caseId', 1],
          ['at', -1],
        ],
      },
      {
        name: 'account',
        keys: [
          ['accountId', 1],
          ['at', -1],
        ],
      },
      {
        name: 'about',
        keys: [
          ['about', 1],
          ['at', -1],
          ['_id', -1],
        ],
      },
    ],
  },
  { name: 'messageQuotas', indexes: [] },
  {
    name: 'messages',
    indexes: [
      {
        name: 'state',
        keys: [
          ['state', 1],
          ['dueAt', 1],
          ['_id', 1],
        ],
      },
      {
        name: 'event',
        keys: [
          ['eventId', 1],
          ['_id', 1],
        ],
      },
      {
        name: 'check',
        keys: [
          ['checkAt', 1],
          ['_id', 1],
        ],
      },
    ],
  },
  { name: 'digests', indexes: [] },
  { name: 'leases', indexes: [] },
  {
    name: 'terms',
    indexes: [
      {
        name: 'term',
        keys: [
          ['terms', 1],
          ['at', -1],
          ['_id', -1],
        ],
      },
      { name: 'near', keys: [['near', '2dsphere']] },
    ],
  },
  { name: 'termStats', indexes: [] },
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
