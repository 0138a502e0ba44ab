import { isH5 } from './platform'

interface PageRoute {
  path: string
  load(): [code: Promise<unknown>, ...rest: unknown[]]
}

/** What Taro's browser build knows of the pages. */
const routes = (): readonly PageRoute[] =>
  (window as { __taroAppConfig?: { routes?: PageRoute[] } }).__taroAppConfig?.routes ?? []

/**
 * Fetches the code of a page before it is opened; fails where the network does. Taro itself would change the address and
 * then say nothing. WeChat fetches the code of the mini program by itself.
 */
export async function loadPageCode(path: string): Promise<void> {
  if (!isH5) return
  const route = routes().find((each) => `/${each.path}` === path)
  if (route) await route.load()[0]
}

const QUIET_TIME = 1_000

/** Fetches the code of pages that are likely to be opened, so that a network that goes away does not lock them. */
export function loadPagesAhead(paths: readonly string[]): void {
  if (!isH5) return
  setTimeout(async () => {
    for (const path of paths) await loadPageCode(path).catch(() => undefined)
  }, QUIET_TIME)
}
