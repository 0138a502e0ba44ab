import type { AppService } from '../service/AppService'
import { isLoose, type Loose } from '../values'
import { answer, settle } from './answer'

/** Makes functions of `wx` that answer as WeChat's do. */
export interface Define {
  /** One that answers later: by `success`, `fail`, `complete`, or without them by a promise. */
  later(name: string, work: (options: Loose) => unknown): void
  /** One that answers at once. */
  now(name: string, work: (...values: unknown[]) => unknown): void
}

export function defineOn(service: AppService, wx: Loose): Define {
  return {
    now: (name, work) => {
      wx[name] = work
    },
    later: (name, work) => {
      wx[name] = (given?: unknown) => {
        const done = async () => service.realm.into(await work(isLoose(given) ? given : {}))
        return answer(service, given, settle(service, name, done))
      }
    },
  }
}
