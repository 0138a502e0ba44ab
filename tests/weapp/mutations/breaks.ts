import { readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

/** A way to break a built mini program, and the checks of `npm run check:weapp` that find it. */
export interface Break {
  what: string
  /** All of them; the `official` check, which takes half a minute, is asked only where it is named. */
  caughtBy: readonly string[]
  /** `folder` is a copy of the build. */
  apply(folder: string): void
}

type Json = Record<string, unknown>

const change = (file: string, to: (text: string) => string) => (folder: string) => {
  const path = join(folder, file)
  writeFileSync(path, to(readFileSync(path, 'utf8')))
}
const changeJson = (file: string, to: (json: Json) => Json) =>
  change(file, (text) => JSON.stringify(to(JSON.parse(text) as Json)))
const append = (file: string, more: string) => change(file, (text) => text + more)

const QUEUE = 'features/desk/pages/queue'
const MEGABYTE = 'x'.repeat(1024 * 1024)

export const BREAKS: readonly Break[] = [
  {
    what: 'the script and template of a page are missing',
    caughtBy: ['settings', 'running'],
    apply: (folder) => {
      for (const ending of ['js', 'wxml']) rmSync(join(folder, `${QUEUE}.${ending}`))
    },
  },
  {
    what: 'a page was built, but app.json does not declare it',
    caughtBy: ['settings'],
    apply: changeJson('app.json', (app) => ({
      ...app,
      pages: (app.pages as string[]).filter((page) => page !== 'features/reports/pages/sent'),
    })),
  },
  {
    what: 'a page of the tab bar lies in a subpackage',
    caughtBy: ['settings', 'official'],
    apply: changeJson('app.json', (app) => {
      const tabBar = app.tabBar as { list: Json[] }
      const [first, ...others] = tabBar.list
      return { ...app, tabBar: { ...tabBar, list: [{ ...first, pagePath: QUEUE }, ...others] } }
    }),
  },
  {
    what: 'a template leaves an element open',
    caughtBy: ['templates', 'running'],
    apply: append(`${QUEUE}.wxml`, '\n<view><text>'),
  },
  {
    what: 'a style sheet leaves a block open',
    caughtBy: ['styles'],
    apply: append('common.wxss', '\n.broken { color: red; .more }}'),
  },
  {
    what: 'a page throws while it is loaded',
    caughtBy: ['running'],
    apply: append(`${QUEUE}.js`, '\n;throw new Error("broken on purpose")'),
  },
  {
    what: 'eval is reached while a page is loaded',
    caughtBy: ['running'],
    apply: append(`${QUEUE}.js`, '\n;eval("1 + 1")'),
  },
  {
    what: 'new Function is reached when a page is shown, and nobody catches it',
    caughtBy: ['running'],
    apply: change(
      `${QUEUE}.js`,
      (text) => `var page0 = Page; Page = function (page) {
  var show = page.onShow
  page.onShow = function () { new Function("return 1")(); return show && show.apply(this, arguments) }
  return page0(page)
};${text}`,
    ),
  },
  {
    what: 'a setting of a page is a number where WeChat wants text',
    caughtBy: ['official'],
    apply: changeJson(`${QUEUE}.json`, (page) => ({ ...page, navigationBarTitleText: 5 })),
  },
  {
    what: 'the JSON of a page is cut off',
    caughtBy: ['settings', 'running'],
    apply: change(`${QUEUE}.json`, (text) => text.slice(0, -1)),
  },
  {
    what: 'a page uses a component that is not there',
    caughtBy: ['settings', 'running'],
    apply: changeJson(`${QUEUE}.json`, (page) => ({ ...page, usingComponents: { comp: '../../../missing' } })),
  },
  {
    what: 'the main package is too large',
    caughtBy: ['sizes'],
    apply: append('vendors.js', `\n;var large = "${MEGABYTE}"; console.log(large.length)`),
  },
  {
    what: 'a subpackage is too large',
    caughtBy: ['sizes'],
    apply: append(`${QUEUE}.js`, `\n;var large = "${MEGABYTE}"; console.log(large.length)`),
  },
  {
    what: 'a private call is no longer declared',
    caughtBy: ['privacy'],
    apply: changeJson('app.json', ({ requiredPrivateInfos, ...app }) => app),
  },
  {
    what: 'the code makes a private call that nobody declared',
    caughtBy: ['privacy'],
    apply: append(`${QUEUE}.js`, '\n;function never() { wx.getLocation({ type: "gcj02" }) }'),
  },
  {
    what: 'a script has syntax that is none',
    caughtBy: ['running'],
    apply: append(`${QUEUE}.js`, '\n;let = = 1'),
  },
]
