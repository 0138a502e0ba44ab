import type { AppService } from '../service/AppService'
import { callIfThere, isLoose, type Loose } from '../values'
import type { Define } from './define'

/** A page that is scrolled this far has reached its end: without a layout there is no true one. */
const FAR = 10_000

export function addRouting(service: AppService, define: Define): void {
  for (const way of ['navigateTo', 'redirectTo', 'reLaunch', 'switchTab'] as const) {
    define.later(way, async ({ url, events }) => {
      const page = await service.navigation.go(way, String(url))
      if (way === 'navigateTo' && isLoose(events)) {
        const channel = callIfThere(page.instance, 'getOpenerEventChannel') as Loose
        for (const [name, listener] of Object.entries(events)) callIfThere(channel, 'on', name, listener)
      }
    })
  }
  define.later('navigateBack', ({ delta }) => {
    service.navigation.back(Number(delta ?? 1))
  })
  define.later('pageScrollTo', ({ scrollTop }) => {
    const page = service.top
    page.scrollTop = Number(scrollTop) || 0
    service.guard(() => callIfThere(page.instance, 'onPageScroll', service.realm.into({ scrollTop: page.scrollTop })))
    service.sight.look()
    if (page.scrollTop >= FAR) service.guard(() => callIfThere(page.instance, 'onReachBottom'))
  })
}
