import { type Field, type Fields, isAsked, isWrongTime } from '@contract/fields'
import { readRate } from '@contract/finance/rate'
import { readCents } from '@contract/money'
import { sumOf } from '@contract/performance'
import { placesIn } from '@contract/template'
import type { Dictionary } from '@/lib/i18n/types'
import type { UnsentPhoto, UploadedPhoto } from '@/lib/photos/types'
import type { InstalmentDraft } from '../InstalmentRows/InstalmentRows'
import { lacksReason, type OrderDraft, orderOf } from '../OrderRows/orderDraft'
import type { SentDownWarning } from './useSentDownWarning'

/** What a person has filled in so far: a text, a level, a choice, tags, an office, photos, or sub-orders. */
export type DraftValue =
  | string
  | number
  | readonly UploadedPhoto[]
  | readonly UnsentPhoto[]
  | readonly OrderDraft[]
  | readonly InstalmentDraft[]
  | readonly string[]
  | undefined
export type DraftValues = Record<string, DraftValue>

/** Beside the fields of a draft: its photos that are not in the cloud yet. */
export const UNSENT = 'unsent'

export const unsentOf = (values: DraftValues): readonly UnsentPhoto[] =>
  (values[UNSENT] as readonly UnsentPhoto[] | undefined) ?? []

/** The photos of a field that are in the cloud. */
export const photosOf = (value: DraftValue): readonly UploadedPhoto[] =>
  Array.isArray(value) ? (value as readonly UploadedPhoto[]) : []

function inputValue(field: Field, value: DraftValue): unknown {
  if (field.kind === 'photos') {
    const photos = photosOf(value)
    return photos.length > 0 ? photos.map((photo) => photo.fileId) : undefined
  }
  if (field.kind === 'orders') {
    const rows = Array.isArray(value) ? (value as readonly OrderDraft[]) : []
    const begun = rows.filter(({ officeId, note }) => officeId !== undefined || note.trim() !== '')
    return begun.length > 0 ? begun.map(orderOf) : undefined
  }
  if (field.kind === 'instalments') {
    const rows = Array.isArray(value) ? (value as readonly InstalmentDraft[]) : []
    const begun = rows.filter(({ amount, dueOn }) => amount !== '' || dueOn !== '')
    return begun.length > 0
      ? begun.map(({ amount, dueOn }) => ({
          amount: readCents(amount) ?? amount,
          dueOn: dueOn.trim(),
        }))
      : undefined
  }
  if (field.kind === 'tags' || field.kind === 'offices')
    return Array.isArray(value) && value.length > 0 ? value : undefined
  if (field.kind === 'money') return typeof value === 'string' && value !== '' ? (readCents(value) ?? value) : undefined
  if (field.kind === 'rate') return typeof value === 'string' && value !== '' ? (readRate(value) ?? value) : undefined
  if (field.kind === 'number')
    return typeof value === 'string' && /^\d+$/.test(value) ? Number(value) : value || undefined
  if (typeof value === 'string') return value.trim() === '' ? undefined : value.trim()
  return value
}

/** The input of an action as the contract wants it: nothing for what was left empty. */
export function inputOfDraft(fields: Fields, values: DraftValues): Record<string, unknown> {
  const input: Record<string, unknown> = {}
  for (const [name, field] of Object.entries(fields)) {
    const value = isAsked(field, values) ? inputValue(field, values[name]) : undefined
    if (value !== undefined) input[name] = value
  }
  return input
}

/** What must be mended, by field, in the person's words; the rule is the contract's own. */
export function checkAction(
  fields: Fields,
  values: DraftValues,
  text: Dictionary,
  labelOf: (field: string) => string,
  sentDown: SentDownWarning = () => undefined,
  now: number = Date.now(),
): Record<string, string> {
  const words = text.components.actions
  const errors: Record<string, string> = {}
  for (const [name, field] of Object.entries(fields)) {
    const value = inputValue(field, values[name])
    const blanks = typeof value === 'string' ? placesIn(value) : []
    if (blanks.length > 0) errors[name] = text.components.templates.unfilled(blanks)
    if (isWrongTime(field, value, now))
      errors[name] = field.time === 'past' ? words.timeToCome(labelOf(name)) : words.timePast(labelOf(name))
    if (lacksReason(field, value, sentDown)) errors[name] = words.sentDownReason
    if (blanks.length > 0 || field.schema.safeParse(value).success) continue
    const isWritten = field.kind === 'text' || field.kind === 'line' || field.kind === 'signature'
    if (field.kind === 'number') errors[name] = words.numberUpTo(field.max ?? 0)
    else if (field.kind === 'line' && value !== undefined) errors[name] = words.check(labelOf(name))
    else if (field.kind === 'instalments') errors[name] = text.dispute.instalments.wrong
    else if (field.kind === 'money') errors[name] = words.money
    else if (field.kind === 'rate') errors[name] = words.rate
    else if (field.kind === 'orders') errors[name] = text.components.orders.incomplete
    else if (value !== undefined && field.max !== undefined) errors[name] = words.tooLong(field.max)
    else errors[name] = isWritten ? words.fill(labelOf(name)) : words.choose(labelOf(name))
  }
  return { ...instalmentsOff(fields, values, text), ...errors }
}

/** The parts that do not come to what was agreed; nothing while one of the amounts cannot be read. */
function instalmentsOff(fields: Fields, values: DraftValues, text: Dictionary): Record<string, string> {
  const { instalments, amount } = inputOfDraft(fields, values)
  if (!Array.isArray(instalments) || !instalments.every((part) => typeof part.amount === 'number')) return {}
  const agreed = typeof amount === 'number' ? amount : 0
  const sum = sumOf(instalments)
  return sum === agreed ? {} : { instalments: text.dispute.instalments.differs(sum, agreed) }
}
