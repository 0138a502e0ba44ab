type Listener = (event: { type: 'abort' }) => void

/** The part of `AbortSignal` that react-query uses. */
class Signal {
  aborted = false
  reason: unknown = undefined
  onabort: Listener | null = null
  private readonly listeners = new Set<Listener>()

  addEventListener(_type: string, listener: Listener): void {
    this.listeners.add(listener)
  }

  removeEventListener(_type: string, listener: Listener): void {
    this.listeners.delete(listener)
  }

  throwIfAborted(): void {
    if (this.aborted) throw this.reason
  }

  /** Called by the controller that owns this signal. */
  fire(reason: unknown): void {
    if (this.aborted) return
    this.aborted = true
    this.reason = reason ?? new Error('AbortError')
    const event = { type: 'abort' as const }
    this.onabort?.(event)
    for (const listener of this.listeners) listener(event)
    this.listeners.clear()
  }
}

/** Stands in for the `AbortController` that a mini program does not have; the build provides it to every module. */
export class AbortController {
  readonly signal = new Signal()

  abort(reason?: unknown): void {
    this.signal.fire(reason)
  }
}
