import { join } from 'node:path'
import { DIST } from '../../../scripts/lib/paths'
import { launchBrowser, Visitor } from '../../harness/browser'
import { Phones } from '../../harness/phones'
import { queuedReports } from '../../harness/queuedReports'
import { startTestStreet, type TestStreet } from '../../harness/testStreet'
import { round } from '../measure'
import { type BundleSizes, bundleSizes } from './bundleSizes'
import { type PageTraffic, phoneTraffic } from './phoneTraffic'
import { type Opening, SlowVisitor } from './SlowVisitor'

const QUEUED = 200

type Compared = Opening & {
  /** How many times as long as an empty page of the same host in the same run. */
  ratio: number
}

export interface WeakFigures {
  bundle: BundleSizes
  /** In Chromium, with a slow processor and a slow network. */
  browser: { empty: Opening; home: Compared; form: Compared; queue: Compared; queueRows: number }
  /** In the built mini program. */
  miniProgram: PageTraffic[]
}

/** `npm run bench -- weak`: what a cheap phone on a slow network waits for, beside an empty page of the same host. */
export async function benchWeak(say: (line: string) => void): Promise<WeakFigures> {
  const street = await startTestStreet({ siteDir: join(DIST, 'h5') })
  try {
    await queuedReports(street, QUEUED)
    const browser = await inBrowser(street)
    say(JSON.stringify(browser))
    const phones = new Phones(street)
    const miniProgram = await phoneTraffic(phones).finally(() => phones.close())
    return { bundle: bundleSizes(), browser, miniProgram }
  } finally {
    await street.close()
  }
}

async function inBrowser({ cloud: { url } }: TestStreet): Promise<WeakFigures['browser']> {
  const browser = await launchBrowser()
  try {
    const newcomer = await SlowVisitor.of(await Visitor.open(browser, url))
    const empty = await newcomer.cold(`${url}/healthz`, /./)
    const compared = (opening: Opening): Compared => ({ ...opening, ratio: round(opening.usable / empty.usable) })
    const home = await newcomer.cold(url, '现在登记')

    const resident = await Visitor.open(browser, url)
    await resident.signInAs('陈阿婆')
    const own = await SlowVisitor.of(resident)
    await own.cold(url, /我要反映问题/)
    const form = await own.does(() => resident.press(/我要反映问题/), '说说情况')

    const dispatcher = await Visitor.open(browser, url)
    await dispatcher.signInAs('何敏')
    const desk = await SlowVisitor.of(dispatcher)
    const queue = await desk.cold(`${url}/#/features/desk/pages/queue`, 'QUEUED-1')
    const queueRows = await dispatcher.page.locator('[id^="row-"]').count()
    return { empty, home: compared(home), form: compared(form), queue: compared(queue), queueRows }
  } finally {
    await browser.close()
  }
}
