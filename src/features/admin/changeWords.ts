import type { AdminLogRow } from '@contract/admin'
import type { Limit } from '@contract/limits'
import type { StreetView } from '@contract/street'
import type { AdminDictionary } from '@/lib/i18n/parts/admin'
import { exceptionWords } from './exceptionWords'
import { mediatorWords } from './mediatorWords'
import { policyWords } from './policyWords'
import { productWords } from './productWords'

/** What is needed to say a change in words. */
export interface ChangeTexts {
  text: AdminDictionary
  street: StreetView | undefined
  nameOf(thing: { name: string; nameEn: string } | undefined): string
  timeOf(time: number): string
}

type Content = Record<string, unknown>

const isContent = (value: unknown): value is Content =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
const isEqual = (a: unknown, b: unknown): boolean => JSON.stringify(a ?? null) === JSON.stringify(b ?? null)
const isNothing = (value: unknown): boolean =>
  value === undefined || value === null || value === '' || (Array.isArray(value) && value.length === 0)
const stringsOf = (value: unknown): string[] =>
  Array.isArray(value) ? value.filter((each): each is string => typeof each === 'string') : []
const rowsOf = (value: unknown): Content[] => (Array.isArray(value) ? value.filter(isContent) : [])

/** By what the rows of a list are the same before and after, and what each is called. */
const KEYS: Readonly<Record<string, readonly [key: string, name: string]>> = {
  questions: ['id', 'label'],
  options: ['value', 'name'],
  dangers: ['id', 'name'],
}
/** Lists of which the whole is said, before and now, in names. */
const NAMED_LISTS: readonly string[] = ['communityIds', 'byHand', 'helperIds', 'exceptions', 'conditions']
/** Said in a line of their own, or not at all. */
const UNSAID: readonly string[] = [
  'person',
  'centre',
  'outline',
  'retired',
  'order',
  'year',
  'scope',
  'key',
  'urgency',
  'id',
  'value',
  'centres',
  'at',
  'example',
  'remindAt',
]

/** One edit in lines that a person reads: what it was before and what it is now, field by field. */
export function changeLines(row: AdminLogRow, texts: ChangeTexts): string[] {
  const words = texts.text.manage.log
  const { before, after } = row
  if (row.what === 'limits') {
    const limitOf = (content: Content | null): string => valueWords('limit', content?.limit, row.what, texts)
    const line = `${limitOf(before)} → ${limitOf(after)}`
    return isNothing(after.source) ? [line] : [line, words.list(words.fields.source ?? '', String(after.source))]
  }
  if (before === null) return [words.made]
  const lines = fieldLines(before, after, row.what, texts)
  if (!isEqual(before.retired ?? false, after.retired ?? false))
    lines.unshift(after.retired ? words.retired : words.restored)
  if (lines.length > 0) return lines
  return [isEqual(before.order, after.order) ? words.same : words.moved]
}

function fieldLines(before: Content, after: Content, what: string, texts: ChangeTexts): string[] {
  const words = texts.text.manage.log
  const names = [...new Set([...Object.keys(after), ...Object.keys(before)])]
  return names.flatMap((field) => {
    const [old, now] = [before[field], after[field]].map((value) =>
      what === 'mediators' ? mediatorWords(field, value, texts.text) : value,
    )
    if (UNSAID.includes(field) || isEqual(old, now) || (isNothing(old) && isNothing(now))) return []
    const name = words.fields[field] ?? field
    if (field === 'notes') return noteLines(name, isContent(old) ? old : {}, isContent(now) ? now : {}, words)
    if (field in KEYS) return listLines(field, rowsOf(old), rowsOf(now), what, texts)
    const plain = !NAMED_LISTS.includes(field)
    if (plain && (Array.isArray(old) || Array.isArray(now))) return [words.list(name, difference(old, now, texts))]
    return [words.change(name, valueWords(field, old, what, texts), valueWords(field, now, what, texts))]
  })
}

/** The names of days that came or are others now, each with what it is based on. */
function noteLines(name: string, old: Content, now: Content, words: ChangeTexts['text']['manage']['log']): string[] {
  return Object.entries(now).flatMap(([date, note]) => {
    if (isEqual(old[date], note) || !isContent(note)) return []
    const said = [note.name, note.source].filter((each) => !isNothing(each)).map(String)
    return [words.list(name, [date, ...said].join(' '))]
  })
}

/** What came to a list of words and what went. */
function difference(old: unknown, now: unknown, { text }: ChangeTexts): string {
  const [before, after] = [stringsOf(old), stringsOf(now)]
  const { comma } = text.common
  const added = after.filter((each) => !before.includes(each))
  const gone = before.filter((each) => !after.includes(each))
  const parts = [
    added.length > 0 ? text.manage.log.added(added.join(comma)) : '',
    gone.length > 0 ? text.manage.log.removed(gone.join(comma)) : '',
  ].filter(Boolean)
  return parts.length > 0 ? parts.join(comma) : text.manage.log.moved
}

/** The rows of a list that came, went or are otherwise now. */
function listLines(field: string, old: Content[], now: Content[], what: string, texts: ChangeTexts): string[] {
  const words = texts.text.manage.log
  const [key, title] = KEYS[field] ?? ['id', 'name']
  const name = words.fields[field] ?? field
  const find = (rows: Content[], id: unknown): Content | undefined => rows.find((row) => row[key] === id)
  const titleOf = (row: Content): string => String(row[title] ?? '')
  const gone = old.filter((row) => !find(now, row[key])).map((row) => words.list(name, words.removed(titleOf(row))))
  const rest = now.flatMap((row) => {
    const earlier = find(old, row[key])
    if (!earlier) return [words.list(name, words.added(titleOf(row)))]
    return fieldLines(earlier, row, what, texts).map((line) => words.within(titleOf(earlier), line))
  })
  const lines = [...gone, ...rest]
  return lines.length > 0 ? lines : [words.list(name, words.moved)]
}

function valueWords(
  field: string,
  value: unknown,
  what: string,
  { text, street, nameOf, timeOf }: ChangeTexts,
): string {
  const { manage } = text
  const words = manage.log
  const named = (all: ReadonlyArray<{ _id: string; name: string; nameEn: string }> | undefined, id: unknown): string =>
    nameOf(all?.find((each) => each._id === id)) || String(id)
  const ofProduct =
    what === 'products'
      ? productWords(field, value, text)
      : what === 'policies'
        ? policyWords(field, value, text)
        : undefined
  if (ofProduct !== undefined) return ofProduct
  if (field === 'communityIds') {
    const ids = stringsOf(value)
    return ids.length === 0
      ? manage.notices.everybody
      : ids.map((id) => named(street?.communities, id)).join(text.common.comma)
  }
  if (field === 'byHand') {
    const ids = stringsOf(value)
    return ids.length === 0 ? words.nothing : ids.map((id) => named(street?.categories, id)).join(text.common.comma)
  }
  if (field === 'helperIds') {
    const ids = stringsOf(value)
    return ids.length === 0 ? words.nothing : ids.map((id) => named(street?.offices, id)).join(text.common.comma)
  }
  if (field === 'exceptions') {
    const lines = rowsOf(value).map((row) => exceptionWords(row, { text, street, nameOf }))
    return lines.length === 0 ? words.nothing : lines.join(text.common.semicolon)
  }
  if (field === 'precision') return typeof value === 'number' ? `${Math.round(value * 100)}%` : text.insight.routing.off
  if (field === 'officeId' && what === 'duties' && isNothing(value)) return manage.duties.byPlace
  if (field === 'limit') return isContent(value) ? limitWords(value, text) : text.admin.log.nothing
  if (isNothing(value)) return words.nothing
  if (typeof value === 'boolean') return value ? words.yes : words.no
  if (field === 'officeId') return named(street?.offices, value)
  if (field === 'communityId') return named(street?.communities, value)
  if (field === 'categoryId') return named(street?.categories, value)
  if (typeof value === 'number') return field === 'from' || field === 'until' ? timeOf(value) : String(value)
  const tables: Record<string, Record<string, string>> = {
    level: { ...manage.notices.levels, ...manage.duties.levels },
    needs: manage.categories.needsNames,
    type: manage.categories.types,
    action: text.workflow.actions,
  }
  if (typeof value === 'string') return tables[field]?.[value] ?? value
  if (isContent(value)) {
    const { zh, en } = value
    if (typeof zh === 'string') return en ? `${zh} / ${String(en)}` : zh
    if (typeof value.text === 'string') return value.text
  }
  return Array.isArray(value) ? value.map(String).join(text.common.comma) : words.nothing
}

function limitWords(value: Content, text: AdminDictionary): string {
  const { unit, amount } = value as unknown as Limit
  return text.common.limit[unit](amount)
}
