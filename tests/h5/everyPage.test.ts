import { join } from 'node:path'
import { ROOT } from '../../scripts/lib/paths'
import { BrowserStreet } from '../harness/browserStreet'
import { findingsOnEveryPage, WALK } from '../harness/everyPage'

interface AppConfig {
  pages: string[]
  subPackages: Array<{ root: string; pages: string[] }>
}

function declaredPages(): string[] {
  Object.assign(globalThis, { defineAppConfig: (declared: AppConfig) => declared })
  const app = jest.requireActual<{ default: AppConfig }>(join(ROOT, 'src', 'app.config.ts')).default
  return [...app.pages, ...app.subPackages.flatMap(({ root, pages }) => pages.map((page) => `${root}/${page}`))]
}

test('every page of the app is walked', () => {
  const walked = Object.values(WALK).flatMap((paths) => paths.map((path) => path.split('?')[0]))
  expect([...new Set(walked)].sort()).toEqual(declaredPages().sort())
})

test('axe finds nothing on any page', async () => {
  const place = await BrowserStreet.start()
  try {
    expect(await findingsOnEveryPage(place, { appearance: 'light' })).toEqual([])
  } finally {
    await place.close()
  }
}, 240_000)
