import type { Case, Target, Topic } from './Case'

/** How one case went. */
export interface Result {
  topic: string
  name: string
  outcome: 'passed' | 'failed' | 'skipped'
  /** Why it failed or was skipped. */
  reason?: string
}

/** Runs the chosen cases of the topics one after another; a failing case does not stop the others. */
export async function runCases(
  target: Target,
  topics: readonly Topic[],
  chosen: (topic: Topic, one: Case) => boolean = () => true,
): Promise<Result[]> {
  const results: Result[] = []
  for (const topic of topics) {
    const cases = topic.cases.filter((one) => chosen(topic, one))
    if (cases.length > 0) results.push(...(await runTopic(target, topic, cases)))
  }
  return results
}

async function runTopic(target: Target, topic: Topic, cases: readonly Case[]): Promise<Result[]> {
  const { db, name } = target
  // in a real environment the collections may be there from a run before
  for (const collection of topic.collections) await db.createCollection(name(collection)).catch(() => {})
  const empty = async () => {
    for (const collection of topic.collections) {
      await db
        .collection(name(collection))
        .where({ _id: db.command.exists(true) })
        .remove()
    }
  }
  await empty()
  const results: Result[] = []
  try {
    await topic.prepare?.(target)
    for (const one of cases) results.push({ topic: topic.name, name: one.name, ...(await runCase(target, one)) })
  } finally {
    await empty()
  }
  return results
}

async function runCase(target: Target, one: Case): Promise<Pick<Result, 'outcome' | 'reason'>> {
  if (one.localOnly && !target.local) return { outcome: 'skipped', reason: one.localOnly }
  try {
    await one.run(target)
    return { outcome: 'passed' }
  } catch (error) {
    return { outcome: 'failed', reason: error instanceof Error ? error.message : String(error) }
  }
}
