import { callIfThere } from '../values'
import { surfaceOf } from '../wx/dialogs'
import type { Methods, Session } from './Session'

/** The domain `Tool` of the automation protocol: what DevTools itself is asked. */
export function toolMethods(session: Session, close: () => void): Methods {
  const { service } = session
  return {
    'Tool.getInfo': () => ({ SDKVersion: '3.8.12', IDEVersion: 'headless' }),
    'Tool.close': () => void setImmediate(close),
    'Tool.enableRemoteDebug': () => {
      throw new Error('there is no phone to debug')
    },
    'Tool.getTestAccounts': () => ({ accounts: [] }),
    'Tool.getTicket': () => ({ ticket: '' }),
    'Tool.setTicket': () => undefined,
    'Tool.refreshTicket': () => undefined,
    'Tool.native': async ({ method, data }) => {
      await native(session, String(method), (data ?? {}) as { content?: string; url?: string })
      await service.idle()
    },
    /** The host's own: what `setData` carried on each open page, in bytes. */
    'Host.getTraffic': () => ({
      pages: service.navigation.stack.map(({ route, bytes, setDataCalls, biggest }) => ({
        route,
        bytes,
        setDataCalls,
        biggest,
      })),
    }),
    'Host.getExceptions': () => ({ exceptions: service.exceptions }),
  }
}

/** What a person does outside the page: answers a dialog, goes back, changes the tab. */
async function native(session: Session, method: string, data: { content?: string; url?: string }): Promise<void> {
  const { service } = session
  switch (method) {
    case 'confirmModal':
    case 'cancelModal': {
      const { modal } = surfaceOf(service)
      if (!modal) throw new Error('no dialog is shown')
      modal.answer(method === 'confirmModal', data.content)
      return
    }
    case 'navigateLeft':
      await callIfThere(service.wx, 'navigateBack')
      return
    case 'goHome':
      await callIfThere(service.wx, 'reLaunch', { url: `/${service.project.pages[0] ?? ''}` })
      return
    case 'switchTab':
      await callIfThere(service.wx, 'switchTab', data)
      return
    default:
      throw new Error(`${method} is not supported`)
  }
}
