/** Milliseconds of one kind of call. */
export interface Timing {
  p50: number
  p95: number
  p99: number
}

/** Runs a call so many times, one after another, and tells how long each took; the first tenth warms up. */
export async function measure(times: number, call: (n: number) => unknown): Promise<Timing> {
  for (let n = 0; n < times / 10; n++) await call(n)
  const taken: number[] = []
  for (let n = 0; n < times; n++) {
    const startedAt = performance.now()
    await call(n)
    taken.push(performance.now() - startedAt)
  }
  return timing(taken)
}

export interface Rate {
  clients: number
  calls: number
  perSecond: number
  timing: Timing
}

/** So many clients at once, each calling without a pause for so long. */
export async function rate(
  clients: number,
  seconds: number,
  call: (client: number) => Promise<unknown>,
): Promise<Rate> {
  const startedAt = performance.now()
  const until = startedAt + seconds * 1000
  const taken = await Promise.all(Array.from({ length: clients }, (_, client) => times(until, () => call(client))))
  return ratesOf(clients, taken.flat(), performance.now() - startedAt)
}

/** Calls that are compared, one client each, in turns of a tenth of their time: what else the machine does falls on all alike. */
export async function rateInTurns(seconds: number, calls: readonly (() => Promise<unknown>)[]): Promise<Rate[]> {
  const TURNS = 10
  const all = calls.map((call) => ({ call, taken: [] as number[], spent: 0 }))
  for (let turn = 0; turn < TURNS; turn++)
    for (const each of all) {
      const from = performance.now()
      each.taken.push(...(await times(from + (seconds * 1000) / TURNS, each.call)))
      each.spent += performance.now() - from
    }
  return all.map(({ taken, spent }) => ratesOf(1, taken, spent))
}

/** Milliseconds that each call took, one after another until then. */
async function times(until: number, call: () => Promise<unknown>): Promise<number[]> {
  const taken: number[] = []
  while (performance.now() < until) {
    const from = performance.now()
    await call()
    taken.push(performance.now() - from)
  }
  return taken
}

function ratesOf(clients: number, taken: number[], spent: number): Rate {
  return { clients, calls: taken.length, perSecond: Math.round((taken.length * 1000) / spent), timing: timing(taken) }
}

export function timing(taken: number[]): Timing {
  taken.sort((one, other) => one - other)
  const at = (part: number) => round(taken[Math.min(Math.floor(taken.length * part), taken.length - 1)] ?? 0)
  return { p50: at(0.5), p95: at(0.95), p99: at(0.99) }
}

export function round(value: number): number {
  return Math.round(value * 1000) / 1000
}
