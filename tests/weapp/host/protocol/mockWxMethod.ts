import { isCallable, type Loose } from '../values'
import { answer, settle } from '../wx/answer'
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
    return AT_ONCE.test(name) ? work() : answer(service, values[0], settle(service, name, work))
  }
}
