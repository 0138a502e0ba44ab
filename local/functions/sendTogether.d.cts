import type { MessagePort } from 'node:worker_threads'

/** Collects messages and sends them as one list, once the code that runs now has come to its end; `take` hands out what waits. */
export function sendTogether<M>(port: MessagePort): {
  send(message: M): void
  take(): M[]
  flush(): void
}
