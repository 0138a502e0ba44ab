import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { en as saidInEnglish } from '../../cloudfunctions/kit/texts/en'
import { zh as saidInChinese } from '../../cloudfunctions/kit/texts/zh'
import { en } from '../../src/lib/i18n/en'
import { zh } from '../../src/lib/i18n/zh'

type Table = { readonly [key: string]: unknown }

const isTable = (value: unknown): value is Table => typeof value === 'object' && value !== null

/** Every text of a table by its path. */
const leaves = (table: Table, path = ''): Array<[string, unknown]> =>
  Object.entries(table).flatMap(([key, value]): Array<[string, unknown]> => {
    const here = path ? `${path}.${key}` : key
    return isTable(value) ? leaves(value, here) : [[here, value]]
  })

const inChinese = new Map(leaves(zh))
const inEnglish = new Map(leaves(en))

test('both languages hold the same texts', () => {
  expect(inChinese.size).toBeGreaterThan(800)
  expect([...inEnglish.keys()].sort()).toEqual([...inChinese.keys()].sort())
  expect(Object.keys(saidInEnglish).sort()).toEqual(Object.keys(saidInChinese).sort())
})

test('a text is empty in both languages or in none, and takes words in both or in none', () => {
  for (const [path, text] of inChinese)
    expect([path, inEnglish.get(path) === '', typeof inEnglish.get(path)]).toEqual([path, text === '', typeof text])
})

/** The name of the language itself, a Chinese institution, and examples of what people write in Chinese. */
const CHINESE_IN_ENGLISH = [
  'common.otherLanguage',
  'account.settings.languages.zh',
  'admin.calendar.pasteHint',
  'manage.duties.tryHint',
  'manage.dangers.wordsHint',
  'workflow.choices.petition',
]

test('no Chinese is left in the English texts', () => {
  const left = [...inEnglish, ...Object.entries(saidInEnglish)].filter(([, text]) =>
    /[\u4e00-\u9fff]/.test(String(text)),
  )
  expect(left.map(([path]) => path).filter((path) => !CHINESE_IN_ENGLISH.includes(path))).toEqual([])
})

test('what functions say has the same places for words in both languages', () => {
  const places = (text: string) => [...text.matchAll(/\{(\w+)\}/g)].map(([, name]) => name).sort()
  for (const [key, text] of Object.entries(saidInChinese))
    expect([key, places(saidInEnglish[key as keyof typeof saidInEnglish])]).toEqual([key, places(text)])
})

const FUNCTIONS = join(__dirname, '..', '..', 'cloudfunctions')

const sources = (folder: string): string[] =>
  readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name)
    if (entry.isDirectory()) return entry.name === 'texts' ? [] : sources(path)
    return path.endsWith('.ts') ? [readFileSync(path, 'utf8')] : []
  })

test('every text of the functions is said somewhere', () => {
  const code = sources(FUNCTIONS).join('\n')
  const said = new Set([...code.matchAll(/['"`](\w+)['"`]/g)].map(([, word]) => word))
  const families = [...code.matchAll(/`(\w+_)\$\{/g)].map(([, family]) => family ?? '')
  const unsaid = Object.keys(saidInChinese).filter((key) => !said.has(key))
  expect(unsaid.filter((key) => !families.some((family) => key.startsWith(family)))).toEqual([])
})
