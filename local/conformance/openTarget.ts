import tcb from '@cloudbase/node-sdk'
import { startTestCloud } from '../testing/startTestCloud'
import type { Target } from './Case'
import { FUNCTIONS } from './functionCases'

/** What to run against, and how to leave it. */
export interface OpenTarget {
  target: Target
  close(): Promise<void>
}

/** A local cloud of its own, without strict mode: the platform itself refuses no scan. */
export async function openLocal(): Promise<OpenTarget> {
  const local = await startTestCloud({
    strict: false,
    collections: [
      {
        name: 'c_indexed',
        indexes: [
          { name: 'v', keys: [['v', 1]] },
          { name: 'vn', keys: [['v.n', -1]] },
        ],
      },
      { name: 'c_places', indexes: [{ name: 'at', keys: [['at', '2dsphere']] }] },
    ],
    functions: FUNCTIONS,
  })
  return {
    target: { sdk: local.sdk, db: local.db, name: (collection) => `c_${collection}`, local },
    close: () => local.dispose(),
  }
}

/** The environment `CLOUDBASE_ENV` with the keys of an administrator. Collections stay, emptied: the SDK cannot drop any. */
export function openReal(env: string, secretId: string, secretKey: string): OpenTarget {
  const sdk = tcb.init({ env, secretId, secretKey })
  return {
    target: { sdk, db: sdk.database(), name: (collection) => `conformance_${collection}` },
    close: async () => {},
  }
}
