import { isCallable, isLoose, type Loose } from '../values'
import { select } from '../view/select'
import type { ViewNode } from '../view/ViewNode'
import { WINDOW } from '../wx/system'
import type { AppService } from './AppService'
import type { Holder } from './Holder'

export interface Rectangle {
  left: number
  top: number
  width: number
  height: number
}

/** Where elements lie on their page, from its beginning. */
export type Place = (nodes: readonly ViewNode[]) => Promise<Rectangle[]>

interface Watch {
  holder: Holder
  selector: string
  all: boolean
  /** How far the frame reaches beyond the screen, in pixels. */
  above: number
  below: number
  callback: unknown
  /** Of each element, whether it was in sight when the app was told last. */
  told: Map<string, boolean>
}

const NOWHERE: Rectangle = { left: 0, top: 0, width: 0, height: 0 }

/**
 * `IntersectionObserver`: tells the app when an element comes into sight or leaves it, after each drawing and scrolling. Without
 * a layout everything that is drawn is in sight. Frames other than the screen are taken for the screen.
 */
export class Sight {
  /** Set by a host that paints. */
  place: Place | undefined
  private readonly watches = new Set<Watch>()
  private looking: Promise<void> | undefined
  private again = false

  constructor(private readonly service: AppService) {}

  get busy(): boolean {
    return this.looking !== undefined
  }

  /** What `createIntersectionObserver` answers. */
  observer(holder: Holder, options: unknown): Loose {
    const own: Watch[] = []
    let above = 0
    let below = 0
    const all = isLoose(options) && options.observeAll === true
    const self: Loose = {
      relativeTo: () => self,
      relativeToViewport: (margins: unknown) => {
        const wanted = (isLoose(margins) ? margins : {}) as { top?: number; bottom?: number }
        above = Number(wanted.top ?? 0)
        below = Number(wanted.bottom ?? 0)
        return self
      },
      observe: (selector: unknown, callback: unknown) => {
        const watch: Watch = { holder, selector: String(selector), all, above, below, callback, told: new Map() }
        own.push(watch)
        this.watches.add(watch)
        this.look()
      },
      disconnect: () => {
        for (const watch of own) this.watches.delete(watch)
      },
    }
    return self
  }

  /** Looks again, when what runs now has ended. */
  look(): void {
    if (this.watches.size === 0) return
    this.again = true
    this.looking ??= this.lookUntilStill().finally(() => {
      this.looking = undefined
    })
  }

  private async lookUntilStill(): Promise<void> {
    while (this.again) {
      this.again = false
      await this.service.jitter.wait()
      await new Promise((resolve) => setImmediate(resolve))
      await this.lookOnce()
    }
  }

  private async lookOnce(): Promise<void> {
    const { navigation } = this.service
    const top = navigation.stack.at(-1)
    const seen: Array<{ watch: Watch; node: ViewNode }> = []
    for (const watch of this.watches) {
      if (watch.holder.dead) this.watches.delete(watch)
      if (watch.holder.dead || watch.holder.page !== top) continue
      const found = select(watch.holder.root, watch.selector)
      for (const node of watch.all ? found : found.slice(0, 1)) seen.push({ watch, node })
    }
    if (!top || seen.length === 0) return
    const places = await this.place?.(seen.map(({ node }) => node))
    for (const [index, { watch, node }] of seen.entries()) this.tell(watch, node, places && (places[index] ?? NOWHERE))
  }

  private tell(watch: Watch, node: ViewNode, place: Rectangle | undefined): void {
    const { scrollTop } = watch.holder.page
    const top = (place?.top ?? 0) - scrollTop
    const { left, width, height } = place ?? NOWHERE
    const inSight = !place || (top < WINDOW.windowHeight + watch.below && top + height > -watch.above)
    if (watch.told.get(node.uid) === inSight || !this.watches.has(watch)) return
    watch.told.set(node.uid, inSight)
    const box = { left, top, width, height, right: left + width, bottom: top + height }
    const event = {
      id: node.id,
      dataset: node.dataset,
      intersectionRatio: inSight ? 1 : 0,
      boundingClientRect: box,
      time: Date.now(),
    }
    const { callback } = watch
    if (isCallable(callback)) this.service.guard(() => callback(this.service.realm.into(event)))
  }
}
