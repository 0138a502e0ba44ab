import type { Browser } from 'playwright-core'
import { launchBrowser, PHONE, Visitor } from './browser'
import { builtApp } from './builtApp'
import { startTestStreet, type TestStreet } from './testStreet'

/**
 * Pages ask for many things at once. To start an instance for each takes longer than to let them wait for one, and one of every
 * function stays while the others are asked.
 */
const INSTANCES = { atWork: 1, keptWarm: 8 }

/** A street with its pages, and a browser to open them in. */
export class BrowserStreet {
  /** Devices in use, and those put away: emptied, but faster than new ones. */
  private readonly used = new Set<Visitor>()
  private readonly free: Visitor[] = []

  private constructor(
    readonly street: TestStreet,
    readonly browser: Browser,
  ) {}

  static async start(): Promise<BrowserStreet> {
    const street = await startTestStreet({ siteDir: await builtApp('h5'), instances: INSTANCES })
    return new BrowserStreet(street, await launchBrowser())
  }

  /** Somebody with a device of their own, on which nothing is kept. */
  async visitor(viewport = PHONE): Promise<Visitor> {
    const free = this.free.pop()
    await free?.page.setViewportSize(viewport)
    const visitor = free ?? (await Visitor.open(this.browser, this.street.cloud.url, viewport))
    this.used.add(visitor)
    return visitor
  }

  /** Empties a device for the next who comes; one that cannot be emptied is thrown away. */
  async putAway(visitor: Visitor): Promise<void> {
    this.used.delete(visitor)
    try {
      await visitor.empty()
      this.free.push(visitor)
    } catch {
      await visitor.context.close()
    }
  }

  /** Empties the devices of all who are here. */
  async putAllAway(): Promise<void> {
    await Promise.all([...this.used].map((visitor) => this.putAway(visitor)))
  }

  async close(): Promise<void> {
    await this.browser.close()
    await this.street.close()
  }
}

/** The street of a test file: there before its first test, with nobody left on it after each, and gone after the last. */
export function browserStreet(): Pick<BrowserStreet, 'street' | 'browser' | 'visitor' | 'putAway'> {
  let place: BrowserStreet | undefined
  const open = (): BrowserStreet => {
    if (!place) throw new Error('the street opens before the first test')
    return place
  }
  beforeAll(async () => {
    place = await BrowserStreet.start()
  })
  afterEach(() => place?.putAllAway())
  afterAll(() => place?.close())
  return {
    get street() {
      return open().street
    },
    get browser() {
      return open().browser
    },
    visitor: (viewport) => open().visitor(viewport),
    putAway: (visitor) => open().putAway(visitor),
  }
}
