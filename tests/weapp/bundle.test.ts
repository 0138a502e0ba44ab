import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { FUNCTIONS } from '../../config/functions'
import { styles, templates } from '../../scripts/checkWeapp/compilers'
import { filesBelow } from '../../scripts/checkWeapp/files'
import { privacy, privateCalls } from '../../scripts/checkWeapp/privacy'
import { settings } from '../../scripts/checkWeapp/settings'
import { sizes } from '../../scripts/checkWeapp/sizes'
import { DIST, ROOT } from '../../scripts/lib/paths'
import { BUNDLE_MOST } from '../bench/weak/budgets'
import { bundleSizes } from '../bench/weak/bundleSizes'
import { builtApp } from '../harness/builtApp'
import { Project } from './host/Project'

let project: Project
beforeAll(async () => {
  await builtApp('h5')
  project = new Project(await builtApp('weapp'))
})

test('every page of the tab bar is in the main package: WeChat refuses an upload in which one is not', () => {
  const { app, tabs } = project
  expect(tabs).toHaveLength(4)
  for (const tab of tabs) expect(app.pages).toContain(tab)
})

test.each([settings, privacy, sizes, templates, styles])('$name: $about', async ({ run }) => {
  expect(await run(project)).toEqual([])
})

test('before the first page stands there a browser fetches no more than was agreed, as a web server sends it', () => {
  const { entry, firstPage, english } = bundleSizes()
  expect(entry).toBeLessThanOrEqual(BUNDLE_MOST.entry)
  expect(firstPage).toBeLessThanOrEqual(BUNDLE_MOST.firstPage)
  // English is there, and beside it.
  expect(english).toBeGreaterThan(10_000)
})

test('the built code asks WeChat for no other personal data than the privacy guide names', () => {
  expect(privateCalls(project)).toEqual(['chooseLocation', 'chooseMedia', 'getPhoneNumber', 'setClipboardData'])
})

test('privacy is checked by WeChat, and code is loaded when a page needs it', () => {
  expect(project.app.__usePrivacyCheck__).toBe(true)
  expect(project.app.lazyCodeLoading).toBe('requiredComponents')
})

test('no syntax that older phones do not know', () => {
  const scripts = filesBelow(project.root).filter((path) => path.endsWith('.js'))
  for (const script of scripts) {
    expect(readFileSync(join(project.root, script), 'utf8')).not.toMatch(/\?\?=|\|\|=|&&=/)
  }
})

test('the project opens in WeChat DevTools with both of its roots', () => {
  const project = JSON.parse(readFileSync(join(ROOT, 'project.config.json'), 'utf8')) as Record<string, string>
  for (const root of ['miniprogramRoot', 'cloudfunctionRoot']) {
    expect(existsSync(join(ROOT, project[root] ?? 'missing'))).toBe(true)
  }
  expect(readdirSync(join(DIST, 'cloudfunctions')).sort()).toEqual(FUNCTIONS.map(({ name }) => name).sort())
})
