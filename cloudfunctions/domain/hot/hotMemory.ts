import { addMessage, type HotChange } from './addMessage'
import { type HotCluster, SILENCE_MOST } from './hotCluster'
import { type HotMessage, profileOf } from './hotMessage'
import { countTerms, type Frequencies } from './hotTerms'
import { TermCounts } from './termCounts'

/** At most this many clusters are compared with a message: those that share most keys, the latest first. */
const CANDIDATES_MOST = 40
/** A key points to at most this many clusters, the latest ones. */
const POINTS_MOST = 120

/** Clusters held in memory as the database would hold them: by id and by key. */
export class HotMemory {
  readonly clusters = new Map<string, HotCluster>()
  private readonly byKey = new Map<string, string[]>()
  private readonly counts = new TermCounts()
  private messages = 0

  /** Messages come in order of time. */
  add(message: HotMessage): HotChange {
    this.messages++
    const counts = countTerms(message.title, message.body)
    for (const term of counts.keys()) this.counts.add(term)
    const frequencies: Frequencies = { messages: this.messages, of: (term) => this.counts.of(term) }
    const profile = profileOf(message.title, counts, frequencies)
    const change = addMessage(message, profile, this.candidates(message.at, profile.keys), frequencies)
    for (const id of change.merged) this.clusters.delete(id)
    const before = new Set(this.clusters.get(change.cluster._id)?.keys)
    this.clusters.set(change.cluster._id, change.cluster)
    for (const key of change.cluster.keys) if (!before.has(key)) this.point(key, change.cluster._id)
    return change
  }

  private point(key: string, id: string): void {
    const ids = this.byKey.get(key)
    if (!ids) this.byKey.set(key, [id])
    else {
      ids.push(id)
      if (ids.length > POINTS_MOST) ids.splice(0, POINTS_MOST / 2)
    }
  }

  private candidates(at: number, keys: readonly string[]): HotCluster[] {
    // A key may point to a cluster twice: `key` is the last one that was counted for it.
    const shared = new Map<string, { count: number; key: string }>()
    for (const key of keys) {
      for (const id of this.byKey.get(key) ?? []) {
        const before = shared.get(id)
        if (!before) shared.set(id, { count: 1, key })
        else if (before.key !== key) {
          before.count++
          before.key = key
        }
      }
    }
    return [...shared]
      .flatMap(([id, { count }]) => {
        const cluster = this.clusters.get(id)
        return cluster && at - cluster.to <= SILENCE_MOST ? [{ cluster, count }] : []
      })
      .sort((a, b) => b.count - a.count || b.cluster.to - a.cluster.to)
      .slice(0, CANDIDATES_MOST)
      .map(({ cluster }) => cluster)
  }
}
