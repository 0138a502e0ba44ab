import { isCallable, isLoose, type Loose, messageOf } from '../values'
import type { Session } from './Session'
import { wxFunction } from './wxFunction'

/** Functions that answer at once; all others answer by callback or promise. */
const AT_ONCE = /Sync$|^(canIUse|get(WindowInfo|DeviceInfo|AppBaseInfo|MenuButtonBoundingClientRect)|create)/

/** Puts a test's answer, or a test's function, in the place of a function of `wx`; without either takes it back. */
export function mockWxMethod(session: Session, parameters: Loose): void {
  const { service, mocked } = session
  const method = String(parameters.method)
  const [holder, name] = wxFunction(service.wx, method)
  const origin = mocked.has(method) ? mocked.get(method) : holder[name]
  if (parameters.functionDeclaration === undefined && !('result' in parameters)) {
    if (mocked.delete(method)) holder[name] = origin
    return
  }
  mocked.set(method, origin)
  const { realm } = service
  const own = parameters.functionDeclaration ? realm.callable(String(parameters.functionDeclaration)) : undefined
  const extra = Array.isArray(parameters.args) ? parameters.args.map((value) => realm.into(value)) : []
  holder[name] = (...values: unknown[]) => {
    const work = () =>
      own
        ? own.apply({ origin: isCallable(origin) ? origin.bind(holder) : undefined }, [...values, ...extra])
        : realm.into(parameters.result)
    return AT_ONCE.test(name) ? work() : answerLater(session, name, work, values[0])
  }
}

function answerLater({ service }: Session, name: string, work: () => unknown, given: unknown): unknown {
  const { realm, jitter } = service
  const run = (async () => {
    await jitter.wait()
    const answer = await work()
    const failed = isLoose(answer) && /:fail/.test(String(answer.errMsg ?? ''))
    if (failed || answer instanceof Error) throw answer
    return isLoose(answer) && answer.errMsg === undefined ? Object.assign(answer, { errMsg: `${name}:ok` }) : answer
  })().catch((error: unknown) => {
    const errMsg =
      isLoose(error) && typeof error.errMsg === 'string' ? error.errMsg : `${name}:fail ${messageOf(error)}`
    throw realm.into({ ...(isLoose(error) ? error : {}), errMsg })
  })
  const { success, fail, complete } = isLoose(given) ? given : {}
  if (!isCallable(success) && !isCallable(fail) && !isCallable(complete)) return realm.promise(run)
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
