import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { ENVIRONMENT } from '../../config/cloudbase/environment'
import type { CollectionSpec, FunctionSpec } from '../../local/spec'
import { DIST } from './paths'

/** A function as the CloudBase CLI takes it; what it is told of secrets are names, filled in from `.env.local`. */
const functionOf = ({ name, timeout, memory, environment, timers }: FunctionSpec) => ({
  name,
  handler: 'index.main',
  runtime: 'Nodejs18.15',
  installDependency: false,
  timeout,
  memorySize: memory,
  envVariables: Object.fromEntries(environment.map((variable) => [variable, `{{env.${variable}}}`])),
  triggers: timers.map(({ name, cron }) => ({ name, type: 'timer', config: cron })),
})

/** The body of one call of WeChat's `tcb/updateindex`. */
const indexesOf = (env: string, { name, indexes }: CollectionSpec) => ({
  env,
  collection_name: name,
  create_indexes: indexes.map(({ name, unique = false, keys }) => ({
    name,
    unique,
    keys: keys.map(([field, direction]) => ({ name: field, direction: String(direction) })),
  })),
  drop_indexes: [],
})

/** `cloudbaserc.json` for the CloudBase CLI and `indexes.json` for WeChat's interface. */
export function deploymentFiles(env: string) {
  const { functions, collections } = ENVIRONMENT
  return {
    cloudbaserc: { version: '2.0', envId: env, functionRoot: './cloudfunctions', functions: functions.map(functionOf) },
    indexes: collections.filter((each) => each.indexes.length > 0).map((each) => indexesOf(env, each)),
  }
}

/** Writes them beside what they speak of. */
export function writeDeploymentFiles(env: string): void {
  mkdirSync(DIST, { recursive: true })
  for (const [name, content] of Object.entries(deploymentFiles(env))) {
    writeFileSync(join(DIST, `${name}.json`), `${JSON.stringify(content, null, 2)}\n`)
  }
}
