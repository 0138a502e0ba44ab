import type { AppService } from '../service/AppService'
import { isCallable, isLoose, type Loose, messageOf } from '../values'

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
        const options = isLoose(given) ? given : {}
        const run = settle(service, name, work, options)
        const { success, fail, complete } = options
        if (!isCallable(success) && !isCallable(fail) && !isCallable(complete)) return service.realm.promise(run)
        const call = (callback: unknown, answer: unknown): void => {
          if (isCallable(callback)) service.guard(() => callback(answer))
        }
        run.then(
          (answer) => {
            call(success, answer)
            call(complete, answer)
          },
          (failure) => {
            call(fail, failure)
            call(complete, failure)
          },
        )
        return undefined
      }
    },
  }
}

async function settle(
  service: AppService,
  name: string,
  work: (options: Loose) => unknown,
  options: Loose,
): Promise<unknown> {
  const { realm, jitter } = service
  try {
    const answer = await work(options)
    await jitter.wait()
    return realm.into({ errMsg: `${name}:ok`, ...(isLoose(answer) ? answer : {}) })
  } catch (error) {
    await jitter.wait()
    const errMsg =
      isLoose(error) && typeof error.errMsg === 'string' ? error.errMsg : `${name}:fail ${messageOf(error)}`
    throw realm.into({ errMsg, ...(isLoose(error) && error.errno ? { errno: error.errno } : {}) })
  }
}
