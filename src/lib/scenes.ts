import { type ScannedView, sceneOf } from '@contract/scene'
import { useQuery } from '@tanstack/react-query'
import { call } from './cloud/call'
import { currentText } from './i18n'
import { isH5 } from './platform'
import { linkTo, open, parameter } from './routes'
import { scan, scannedValue } from './scan'
import { toast } from './toast'

/** What a scene leads to. */
export function useScanned(scene: string | undefined) {
  return useQuery({
    queryKey: ['scanned', scene],
    queryFn: () => call('knowledge.scanned', { scene: scene ?? '' }),
    enabled: scene !== undefined,
    staleTime: 10 * 60_000,
  })
}

/** The scene with which this page was opened: by a mini program code, or by the link of any other QR code. */
export function openedScene(): string | undefined {
  const given = parameter('scene') ?? parameter('q')
  return given === undefined ? undefined : sceneOf(given)
}

/**
 * What a QR code holds: a browser opens the page it leads to, and WeChat the mini program, to which the office has tied such
 * links. Only a browser knows the address of the site.
 */
export const linkOfScene = (scene: string): string =>
  `${location.origin}${location.pathname}?s=${encodeURIComponent(scene)}`

/** A browser that was opened by such a link goes to the page of the code; called before the first page is chosen. */
export function followScannedLink(): void {
  if (!isH5 || location.hash.length > 2) return
  const scene = sceneOf(location.search)
  if (scene) location.replace(linkTo('scan', { scene }))
}

/** Lets the person scan a code with WeChat's camera and goes where it leads; says so when it is none of ours. */
export async function followCode(): Promise<void> {
  const read = await scan()
  if (read === undefined) return
  const scene = sceneOf(read)
  const invitation = scannedValue(read, 'code')
  if (scene) open('scan', { scene })
  else if (invitation !== read) open('join', { code: invitation })
  else toast(currentText().scan.unknown.title)
}

/** Whether a report can be begun from here. */
export const leadsToReport = ({ kind }: ScannedView): boolean => kind !== 'unknown' && kind !== 'activity'
