import type { FunctionSpec } from '../../local/spec'

const forClients = { kind: 'event', invoke: 'signedIn', timeout: 20, memory: 256, timers: [] } as const

/** Deployed functions: who may invoke them, their limits, timers, and the secrets each one needs and no other gets. */
export const FUNCTIONS: readonly FunctionSpec[] = [
  { name: 'account', ...forClients, environment: ['DATA_KEYS'] },
  { name: 'cases', ...forClients, environment: ['DATA_KEYS'] },
  { name: 'admin', ...forClients, environment: ['DATA_KEYS'] },
  { name: 'files', ...forClients, environment: [] },
  { name: 'mediation', ...forClients, environment: ['DATA_KEYS'] },
  { name: 'enterprise', ...forClients, environment: ['DATA_KEYS'] },
  { name: 'knowledge', ...forClients, environment: [] },
  {
    name: 'scheduler',
    kind: 'event',
    invoke: 'nobody',
    timeout: 60,
    // What learning from 8,000 lessons takes: docs/routing.md.
    memory: 512,
    environment: [],
    timers: [{ name: 'everyMinute', cron: '0 * * * * * *' }],
  },
]
