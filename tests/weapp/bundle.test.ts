import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { wxmlToJs, wxssToJs } from 'miniprogram-compiler'
import { FUNCTIONS } from '../../config/functions'
import { DIST, ROOT } from '../../scripts/lib/paths'

interface AppJson {
  pages: string[]
  subPackages: Array<{ root: string; pages: string[] }>
  tabBar: { list: Array<{ pagePath: string; iconPath: string; selectedIconPath: string }> }
  requiredPrivateInfos?: string[]
  lazyCodeLoading?: string
  permission?: Record<string, { desc: string }>
  __usePrivacyCheck__?: boolean
}

const WEAPP = join(DIST, 'weapp')
const app = JSON.parse(readFileSync(join(WEAPP, 'app.json'), 'utf8')) as AppJson

const files = (folder: string): string[] =>
  readdirSync(folder).flatMap((name) => {
    const path = join(folder, name)
    return statSync(path).isDirectory() ? files(path) : [path]
  })
const bytes = (paths: readonly string[]): number => paths.reduce((sum, path) => sum + statSync(path).size, 0)
const scripts = files(WEAPP)
  .filter((path) => path.endsWith('.js'))
  .map((path) => readFileSync(path, 'utf8'))

const allPages = [...app.pages, ...app.subPackages.flatMap(({ root, pages }) => pages.map((page) => `${root}/${page}`))]

test('every page of the tab bar is in the main package: WeChat refuses an upload in which one is not', () => {
  const tabs = app.tabBar.list.map(({ pagePath }) => pagePath)
  expect(tabs).toHaveLength(4)
  for (const tab of tabs) expect(app.pages).toContain(tab)
})

test('every page that is declared was built, with its script, markup and settings', () => {
  for (const page of allPages) {
    for (const ending of ['js', 'wxml', 'json'])
      expect([page, ending, existsSync(join(WEAPP, `${page}.${ending}`))]).toEqual([page, ending, true])
  }
})

test('icons of the tab bar exist and are smaller than the 40 KB that WeChat allows', () => {
  for (const { iconPath, selectedIconPath } of app.tabBar.list) {
    for (const icon of [iconPath, selectedIconPath]) expect(statSync(join(WEAPP, icon)).size).toBeLessThan(40 * 1024)
  }
})

/** Calls that WeChat wants declared in `requiredPrivateInfos`, as its documents list them. */
const LOCATION_CALLS = [
  'getLocation',
  'getFuzzyLocation',
  'onLocationChange',
  'startLocationUpdate',
  'chooseLocation',
  'choosePoi',
  'chooseAddress',
]

test('the location calls that the code makes are declared, and no others', () => {
  const sources = files(join(ROOT, 'src'))
    .filter((path) => /\.tsx?$/.test(path))
    .map((path) => readFileSync(path, 'utf8'))
  const used = LOCATION_CALLS.filter((name) =>
    sources.some((source) => new RegExp(`(Taro|wx)\\.${name}\\b`).test(source)),
  )
  expect(used).toEqual(['chooseLocation'])
  expect(app.requiredPrivateInfos).toEqual(used)
  expect(app.permission?.['scope.userLocation']?.desc).toBeTruthy()
})

test('privacy is checked by WeChat, and code is loaded when a page needs it', () => {
  expect(app.__usePrivacyCheck__).toBe(true)
  expect(app.lazyCodeLoading).toBe('requiredComponents')
})

test('the packages stay within their budgets: main 1.2 MB, each subpackage 800 KB', () => {
  const ofSubpackages = app.subPackages.map(({ root }) => files(join(WEAPP, root)))
  for (const paths of ofSubpackages) expect(bytes(paths)).toBeLessThan(800 * 1024)
  const inSubpackages = new Set(ofSubpackages.flat())
  expect(bytes(files(WEAPP).filter((path) => !inSubpackages.has(path)))).toBeLessThan(1.2 * 1024 * 1024)
})

test('WeChat’s own compilers take every template and every style sheet', () => {
  const output = { maxBuffer: 64 << 20 }
  expect(wxmlToJs(WEAPP, output)).toContain('$gwx')
  expect(wxssToJs(WEAPP, output)).toContain('wxssMap')
})

test('no syntax that older phones do not know', () => {
  for (const script of scripts) expect(script).not.toMatch(/\?\?=|\|\|=|&&=/)
})

test('the project opens in WeChat DevTools with both of its roots', () => {
  const project = JSON.parse(readFileSync(join(ROOT, 'project.config.json'), 'utf8')) as Record<string, string>
  for (const root of ['miniprogramRoot', 'cloudfunctionRoot']) {
    expect(existsSync(join(ROOT, project[root] ?? 'missing'))).toBe(true)
  }
  expect(readdirSync(join(DIST, 'cloudfunctions')).sort()).toEqual(FUNCTIONS.map(({ name }) => name).sort())
})
