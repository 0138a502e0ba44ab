import type { AppService } from '../service/AppService'
import { isCallable, isLoose, type Loose, messageOf } from '../values'

/**
 * Does the work of a function of `wx` and settles as WeChat does: with `errMsg` of `name:ok`, or with one of
 * `name:fail why`. What the work answers must belong to the mini program's world.
 */
export async function settle({ realm, jitter }: AppService, name: string, work: () => unknown): Promise<unknown> {
  try {
    const answer = await work()
    if (answer instanceof Error || (isLoose(answer) && /:fail/.test(String(answer.errMsg ?? '')))) throw answer
    await jitter.wait()
    if (answer !== undefined && !isLoose(answer)) return answer
    return Object.assign(realm.object(), { errMsg: `${name}:ok` }, answer)
  } catch (error) {
    await jitter.wait()
    const said = isLoose(error) ? error : {}
    const errMsg = typeof said.errMsg === 'string' ? said.errMsg : `${name}:fail ${messageOf(error)}`
    throw realm.into({ ...said, errMsg })
  }
}

/** Hands an outcome to `success` or `fail`, then to `complete`, as far as the caller gave them. */
export function callBack(service: AppService, { success, fail, complete }: Loose, outcome: Promise<unknown>): void {
  const call = (callback: unknown, answer: unknown): void => {
    if (isCallable(callback)) service.guard(() => callback(answer))
  }
  const hand = (own: unknown) => (answer: unknown) => {
    call(own, answer)
    call(complete, answer)
  }
  outcome.then(hand(success), hand(fail))
}

/** Answers by the callbacks that the caller gave, or without any by a promise of the mini program's world. */
export function answer(service: AppService, given: unknown, outcome: Promise<unknown>): unknown {
  const options = isLoose(given) ? given : {}
  if (![options.success, options.fail, options.complete].some(isCallable)) return service.realm.promise(outcome)
  callBack(service, options, outcome)
  return undefined
}
