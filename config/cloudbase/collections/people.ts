import type { CollectionSpec } from '../../../local/spec'

/** People and enterprises, what may be told to them, and who has read of them. */
export const PEOPLE_COLLECTIONS: readonly CollectionSpec[] = [
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
  {
    name: 'enterprises',
    indexes: [
      {
        name: 'checks',
        keys: [
          ['checkIn', 1],
          ['checkAskedAt', 1],
          ['_id', 1],
        ],
      },
      // Those to be visited, of the whole street, a community, a block or a park, by the last visit.
      ...['street', 'communityId', 'unitId', 'parkId'].map((scope) => ({
        name: `${scope}Visits`,
        keys: [[scope, 1] as const, ['visitClass', 1] as const, ['visitedAt', 1] as const, ['_id', 1] as const],
      })),
    ],
  },
  {
    name: 'visits',
    indexes: [
      {
        name: 'visitor',
        keys: [
          ['visitorId', 1],
          ['officeId', 1],
          ['state', 1],
          ['at', 1],
          ['_id', 1],
        ],
      },
      {
        name: 'office',
        keys: [
          ['officeId', 1],
          ['state', 1],
          ['at', 1],
          ['_id', 1],
        ],
      },
      {
        name: 'enterprise',
        keys: [
          ['enterpriseId', 1],
          ['at', -1],
          ['_id', -1],
        ],
      },
      {
        name: 'held',
        keys: [
          ['enterpriseId', 1],
          ['state', 1],
          ['at', -1],
          ['_id', -1],
        ],
      },
    ],
  },
  {
    name: 'contacts',
    indexes: [
      {
        name: 'street',
        keys: [
          ['street', 1],
          ['removed', 1],
          ['_id', 1],
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
  { name: 'colleagueInvitations', indexes: [] },
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
  {
    name: 'news',
    indexes: [
      {
        name: 'inbox',
        keys: [
          ['to', 1],
          ['at', -1],
          ['_id', -1],
        ],
      },
      {
        name: 'oldest',
        keys: [
          ['at', 1],
          ['_id', 1],
        ],
      },
    ],
  },
]
