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
  const taken: number[] = []
  const run = async (client: number) => {
    while (performance.now() < until) {
      const from = performance.now()
      await call(client)
      taken.push(performance.now() - from)
    }
  }
  await Promise.all(Array.from({ length: clients }, (_, client) => run(client)))
  const perSecond = Math.round((taken.length * 1000) / (performance.now() - startedAt))
  return { clients, calls: taken.length, perSecond, timing: timing(taken) }
}

export function timing(taken: number[]): Timing {
  taken.sort((one, other) => one - other)
  const at = (part: number) => round(taken[Math.min(Math.floor(taken.length * part), taken.length - 1)] ?? 0)
  return { p50: at(0.5), p95: at(0.95), p99: at(0.99) }
}

export function round(value: number): number {
  return Math.round(value * 1000) / 1000
}
