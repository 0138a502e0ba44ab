import type { CDPSession } from 'playwright-core'
import type { Visitor } from '../../harness/browser'

/** A cheap phone at the edge of the network: a fourth of this machine's speed, 400 kbit/s both ways, 400 ms there and back. */
const PROCESSOR = 4
const NETWORK = { offline: false, latency: 400, downloadThroughput: 50_000, uploadThroughput: 50_000 }

export interface Opening {
  /** Milliseconds from the tap, or from entering the address, until something stands there. */
  content?: number
  /** Until it can be used. */
  usable: number
  requests: number
  /** As they came over the network. */
  bytes: number
}

/** Somebody with such a phone, and what it fetched. */
export class SlowVisitor {
  private requests = 0
  private bytes = 0

  private constructor(
    readonly visitor: Visitor,
    private readonly devtools: CDPSession,
  ) {}

  static async of(visitor: Visitor): Promise<SlowVisitor> {
    const devtools = await visitor.context.newCDPSession(visitor.page)
    const slow = new SlowVisitor(visitor, devtools)
    await devtools.send('Network.enable')
    await devtools.send('Network.emulateNetworkConditions', NETWORK)
    await devtools.send('Emulation.setCPUThrottlingRate', { rate: PROCESSOR })
    devtools.on('Network.requestWillBeSent', () => {
      slow.requests += 1
    })
    devtools.on('Network.loadingFinished', ({ encodedDataLength }) => {
      slow.bytes += encodedDataLength
    })
    return slow
  }

  /** Opens an address with nothing kept from before, until the text can be read. */
  async cold(url: string, sees: string | RegExp): Promise<Opening> {
    const { page } = this.visitor
    await this.devtools.send('Network.clearBrowserCache')
    await page.goto('about:blank')
    const opening = await this.measured(async () => {
      await page.goto(url, { waitUntil: 'commit' })
      await page.getByText(sees).filter({ visible: true }).first().waitFor({ timeout: 120_000 })
    })
    const content = await page.evaluate(() => performance.getEntriesByName('first-contentful-paint')[0]?.startTime)
    return { ...(content === undefined ? {} : { content: Math.round(content) }), ...opening }
  }

  /** Does something on the page, until the text can be read. */
  does(act: () => Promise<unknown>, sees: string | RegExp): Promise<Opening> {
    return this.measured(async () => {
      await act()
      await this.visitor.page.getByText(sees).filter({ visible: true }).first().waitFor({ timeout: 120_000 })
    })
  }

  private async measured(work: () => Promise<unknown>): Promise<Opening> {
    this.requests = 0
    this.bytes = 0
    const begun = performance.now()
    await work()
    return { usable: Math.round(performance.now() - begun), requests: this.requests, bytes: this.bytes }
  }
}
