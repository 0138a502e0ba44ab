import { CloudError } from '../CloudError'
import type { Action } from '../server/Action'
import type { Functions } from './Functions'

/** The `functions.*` actions of the SDK; calls by the administrator's SDK are not bound by invoke rules. */
export function functionActions(functions: Functions): Record<string, Action> {
  return {
    'functions.invokeFunction': async (request, identity) => {
      if (request.qualifier !== undefined && request.qualifier !== '$LATEST') {
        throw new CloudError('INVALID_PARAM', '[local cloud] function versions are not supported')
      }
      const data = request.request_data
      const event: unknown = typeof data === 'string' && data !== '' ? JSON.parse(data) : {}
      const response = await functions.invoke(String(request.function_name), event, identity, true)
      return { data: { response_data: response } }
    },
  }
}
