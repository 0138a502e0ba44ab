import type { CollectionSpec } from '../../../local/spec'

/** Cases, their steps and photos, and the words by which they are found. */
export const CASES_COLLECTIONS: readonly CollectionSpec[] = [
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
    name: 'files',
    indexes: [{ name: 'file', keys: [['files.fileId', 1]] }],
  },
  {
    name: 'uploads',
    indexes: [{ name: 'oldest', keys: [['oldestAt', 1]] }],
  },
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
    name: 'issues',
    indexes: [
      {
        name: 'keys',
        keys: [
          ['street', 1],
          ['keys', 1],
          ['to', -1],
          ['_id', -1],
        ],
      },
      {
        name: 'hottest',
        keys: [
          ['street', 1],
          ['shared', 1],
          ['rank', -1],
          ['_id', -1],
        ],
      },
    ],
  },
  { name: 'issueStats', indexes: [] },
]
