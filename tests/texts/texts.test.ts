import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { en as saidInEnglish } from '../../cloudfunctions/kit/texts/en'
import { zh as saidInChinese } from '../../cloudfunctions/kit/texts/zh'
import { ar } from '../../src/lib/i18n/ar'
import { en } from '../../src/lib/i18n/en'
import { en as adminEn } from '../../src/lib/i18n/parts/admin/en'
import { zh as adminZh } from '../../src/lib/i18n/parts/admin/zh'
import { en as enterpriseEn } from '../../src/lib/i18n/parts/enterprise/en'
import { zh as enterpriseZh } from '../../src/lib/i18n/parts/enterprise/zh'
import { zh } from '../../src/lib/i18n/zh'

type Table = { readonly [key: string]: unknown }

const isTable = (value: unknown): value is Table => typeof value === 'object' && value !== null

/** Every text of a table by its path. */
const leaves = (table: Table, path = ''): Array<[string, unknown]> =>
  Object.entries(table).flatMap(([key, value]): Array<[string, unknown]> => {
    const here = path ? `${path}.${key}` : key
    return isTable(value) ? leaves(value, here) : [[here, value]]
  })

const inChinese = new Map(leaves({ ...zh, ...adminZh, ...enterpriseZh }))
const inEnglish = new Map(leaves({ ...en, ...adminEn, ...enterpriseEn }))

test('both languages hold the same texts', () => {
  expect(inChinese.size).toBeGreaterThan(800)
  expect([...inEnglish.keys()].sort()).toEqual([...inChinese.keys()].sort())
  expect(Object.keys(saidInEnglish).sort()).toEqual(Object.keys(saidInChinese).sort())
})

test('a text is empty in both languages or in none, and takes words in both or in none', () => {
  for (const [path, text] of inChinese)
    expect([path, inEnglish.get(path) === '', typeof inEnglish.get(path)]).toEqual([path, text === '', typeof text])
})

/** The names of languages, each written in itself. */
const OWN_NAMES = /^common\.otherLanguages$|^account\.settings\.languages\./

/** Examples of what people write stay Chinese, within a sentence that is English. */
const isEnglish = (text: string): boolean => !/[\u4e00-\u9fff]/.test(text) || /[a-z]{3}|e\.g\./i.test(text)

test('no English text was left in Chinese', () => {
  const left = [...inEnglish, ...Object.entries(saidInEnglish)].filter(
    ([path, text]) => !OWN_NAMES.test(path) && !isEnglish(String(text)),
  )
  expect(left).toEqual([])
})

const inArabic = new Map(leaves(ar))

/** Tables of the pages that a resident comes to. */
const OF_RESIDENTS = /^(home|inbox|reports|forWhom|knowledge|privacy|errors|common|me|account|similar)\./
/** What stands among them and is for officials, or has no words. */
const OF_OFFICIALS = /^home\.staff|^me\.(roles|queue|templates|file|work|checks|join)|\.sound$|^similar\.(desk|earlier)/

test('Arabic holds the same texts, and those of a resident’s pages are Arabic without a word of English', () => {
  expect([...inArabic.keys()].sort()).toEqual(
    leaves(en)
      .map(([path]) => path)
      .sort(),
  )
  const english = [...inArabic].filter(
    ([path, text]) =>
      OF_RESIDENTS.test(path) &&
      !OF_OFFICIALS.test(path) &&
      (text === inEnglish.get(path) || (typeof text === 'string' && /[a-z]{3}/i.test(text))),
  )
  const sameEverywhere = /^account\.settings\.languages|^reports\.case\.answeredBy/
  expect(english.filter(([path, text]) => text !== '' && !sameEverywhere.test(path))).toEqual([])
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
