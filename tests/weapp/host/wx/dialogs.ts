import type { AppService } from '../service/AppService'
import { callIfThere, type Loose } from '../values'
import type { Define } from './define'

/** What lies over the page until it is answered. */
export interface Modal {
  title: string
  content: string
  answer(confirm: boolean, content?: string): void
}

/** What the phone shows beside the page. */
export interface Surface {
  modal: Modal | undefined
  toast: string | undefined
  clipboard: string
}

const surfaces = new WeakMap<AppService, Surface>()

export function surfaceOf(service: AppService): Surface {
  const known = surfaces.get(service)
  if (known) return known
  const made: Surface = { modal: undefined, toast: undefined, clipboard: '' }
  surfaces.set(service, made)
  return made
}

/** Calls that change what a phone shows or does and answer nothing that a test could read. */
const QUIET = [
  ...['setNavigationBarColor', 'showNavigationBarLoading', 'hideNavigationBarLoading', 'setTabBarBadge'],
  ...['removeTabBarBadge', 'showTabBarRedDot', 'hideTabBarRedDot', 'setTabBarItem', 'setTabBarStyle', 'showTabBar'],
  ...['hideTabBar', 'setBackgroundColor', 'setBackgroundTextStyle', 'stopPullDownRefresh', 'hideKeyboard'],
  ...['vibrateShort', 'vibrateLong', 'showShareMenu', 'hideShareMenu', 'updateShareMenu', 'previewImage'],
  ...['loadFontFace', 'hideHomeButton', 'enableAlertBeforeUnload', 'disableAlertBeforeUnload', 'setKeepScreenOn'],
  ...['makePhoneCall', 'reportAnalytics', 'reportEvent', 'showLoading', 'hideLoading'],
]

export function addDialogs(service: AppService, define: Define): void {
  const surface = surfaceOf(service)
  for (const name of QUIET) define.later(name, () => undefined)
  define.later('setNavigationBarTitle', ({ title }) => {
    service.top.title = String(title)
  })
  define.later('showToast', ({ title, duration }) => {
    surface.toast = String(title)
    setTimeout(
      () => {
        surface.toast = undefined
      },
      Number(duration ?? 1500),
    ).unref()
  })
  define.later('hideToast', () => {
    surface.toast = undefined
  })
  define.later(
    'showModal',
    ({ title, content, editable }) =>
      new Promise<Loose>((resolve) => {
        surface.modal = {
          title: String(title ?? ''),
          content: String(content ?? ''),
          answer: (confirm, written) => {
            surface.modal = undefined
            resolve({ confirm, cancel: !confirm, content: editable ? (written ?? '') : null })
          },
        }
      }),
  )
  define.later('startPullDownRefresh', () => {
    service.guard(() => callIfThere(service.top.instance, 'onPullDownRefresh'))
  })
  define.later('setClipboardData', ({ data }) => {
    surface.clipboard = String(data)
  })
  define.later('getClipboardData', () => ({ data: surface.clipboard }))
}
