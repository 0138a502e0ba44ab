import { type Callable, isCallable } from '../values'

interface Running {
  handle: NodeJS.Timeout
  milliseconds: number
  repeats: boolean
}

/** Timers of the mini program's code: an error in one is an exception of the app, and none outlives the host. */
export class Timers {
  private readonly running = new Map<number, Running>()

  constructor(private readonly guard: (work: () => unknown) => unknown) {}

  /** The functions as the code knows them. */
  globals(): Record<string, Callable> {
    const start =
      (repeats: boolean): Callable =>
      (work, milliseconds = 0, ...values) =>
        this.start(work, Number(milliseconds) || 0, values, repeats)
    const stop: Callable = (id) => this.stop(Number(id))
    return { setTimeout: start(false), setInterval: start(true), clearTimeout: stop, clearInterval: stop }
  }

  /** Whether something short is still to come, such as React's next piece of work. */
  get busy(): boolean {
    return [...this.running.values()].some(({ milliseconds, repeats }) => !repeats && milliseconds <= SHORT_MS)
  }

  stopAll(): void {
    for (const id of [...this.running.keys()]) this.stop(id)
  }

  private start(work: unknown, milliseconds: number, values: unknown[], repeats: boolean): number {
    const run = (): void => {
      if (!repeats) this.running.delete(id)
      if (isCallable(work)) this.guard(() => work(...values))
    }
    const handle = repeats ? setInterval(run, milliseconds) : setTimeout(run, milliseconds)
    const id = Number(handle)
    this.running.set(id, { handle, milliseconds, repeats })
    return id
  }

  private stop(id: number): void {
    const timer = this.running.get(id)
    if (timer) clearTimeout(timer.handle)
    this.running.delete(id)
  }
}

const SHORT_MS = 50
