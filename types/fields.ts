import { z } from 'zod'
import { CONTACT_PHONE } from './account'
import { HELPERS_MOST } from './duty'
import { RATE_MOST } from './finance/rate'
import { centsInput } from './money'
import { INSTALMENTS_MOST, SIGNATURE, SIGNATURE_MOST } from './performance'
import { HANDLING_KINDS, type OfficeKind } from './street'
import { ORDERS_MOST } from './workflow/orders'

/** What kind of control a form draws for a field. */
export type FieldKind =
  | 'line'
  | 'text'
  | 'day'
  | 'moment'
  | 'number'
  | 'office'
  | 'offices'
  | 'person'
  | 'category'
  | 'matter'
  | 'case'
  | 'orders'
  | 'photos'
  | 'rating'
  | 'choice'
  | 'tags'
  | 'party'
  | 'instalments'
  | 'money'
  | 'rate'
  | 'signature'

/** What has happened when it is told, and what is still to come. */
export type FieldTime = 'past' | 'coming'

/** One field of an action's form and the rule its value must keep: the form and the check come from the same place. */
export interface Field<S extends z.ZodType = z.ZodType> {
  kind: FieldKind
  required: boolean
  schema: S
  /** Only offices of these kinds. */
  officeKinds?: readonly OfficeKind[]
  /** Any office but that of the case which stands in this place. */
  besides?: OfficePlace
  /** Characters of a text, or number of photos. */
  max?: number
  /** Values of a `choice`; their words are in the client's text tables. */
  choices?: readonly string[]
  /** A day or a moment that may not be later than now, or not earlier than today. */
  time?: FieldTime
  /** Asked for only while another field has a value below or from a bound: reasons differ for low and high ratings. */
  shownWhen?: { field: string; below?: number; from?: number }
}

export type Fields = Readonly<Record<string, Field>>

/** The values of a form, by field name. */
export type FieldValues<F extends Fields> = z.infer<z.ZodObject<{ [K in keyof F]: F[K]['schema'] }>>

export const ORDER_NOTE_MOST = 500
export const ORDER_REASON_MOST = 200

export const PHOTOS_MOST = 9

export const fileId = z.string().regex(/^[0-9a-f]{32}$/)

export const text = (max: number) =>
  ({ kind: 'text', required: true, max, schema: z.string().trim().min(1).max(max) }) as const

export const optionalText = (max: number) =>
  ({ kind: 'text', required: false, max, schema: z.string().trim().max(max).optional() }) as const

export const line = (max: number) =>
  ({ kind: 'line', required: true, max, schema: z.string().trim().min(1).max(max) }) as const

export const optionalLine = (max: number) =>
  ({ kind: 'line', required: false, max, schema: z.string().trim().max(max).optional() }) as const

/** A phone at which somebody can be called: a mobile or a landline. */
export const contactPhone = () =>
  ({ kind: 'line', required: true, max: 20, schema: z.string().trim().regex(CONTACT_PHONE) }) as const

/** A day as `YYYY-MM-DD`, in Shanghai. */
export const day = (time?: FieldTime) => ({ kind: 'day', required: true, time, schema: z.iso.date() }) as const

/** A day and a time of day as `YYYY-MM-DDTHH:mm`, in Shanghai. */
export const moment = (time?: FieldTime) =>
  ({ kind: 'moment', required: true, time, schema: z.iso.datetime({ local: true, precision: -1 }) }) as const

export const optionalDay = () => ({ kind: 'day', required: false, schema: z.iso.date().optional() }) as const

/** A whole number; `max` is the largest that may be asked for. */
export const wholeNumber = (min: number, max: number) =>
  ({ kind: 'number', required: true, max, schema: z.int().min(min).max(max) }) as const

export const optionalNumber = (min: number, max: number) =>
  ({ kind: 'number', required: false, max, schema: z.int().min(min).max(max).optional() }) as const

/** An amount in 分; people write it as they like (`2万`, `3,000`). */
export const optionalMoney = () => ({ kind: 'money', required: false, schema: centsInput.optional() }) as const
export const money = () => ({ kind: 'money', required: true, schema: centsInput.min(1) }) as const

const rateInput = z.int().min(0).max(RATE_MOST)
/** A rate a year in hundredths of a percent; people write it as a percentage (`3.65`). */
export const rate = () => ({ kind: 'rate', required: true, schema: rateInput }) as const
export const optionalRate = () => ({ kind: 'rate', required: false, schema: rateInput.optional() }) as const

/** The office that a case has as its lead, or as its command centre. */
export type OfficePlace = 'lead' | 'centre'

export const office = (officeKinds: readonly OfficeKind[] = HANDLING_KINDS, besides?: OfficePlace) =>
  ({ kind: 'office', required: true, officeKinds, besides, schema: z.string().min(1).max(64) }) as const

/** Offices that help the one that leads (协办), beside it. */
export const helpers = () =>
  ({
    kind: 'offices',
    required: false,
    max: HELPERS_MOST,
    officeKinds: HANDLING_KINDS,
    schema: z.array(z.string().min(1).max(64)).max(HELPERS_MOST).optional(),
  }) as const

/** Sub-orders: an office each, and what it is to do. */
export const orders = () =>
  ({ kind: 'orders', required: true, max: ORDERS_MOST, schema: z.array(orderInput).min(1).max(ORDERS_MOST) }) as const

export const orderInput = z.strictObject({
  officeId: z.string().min(1).max(64),
  note: z.string().trim().min(1).max(ORDER_NOTE_MOST),
  /** Why a department's duty goes down to this community. */
  reason: z.string().trim().min(1).max(ORDER_REASON_MOST).optional(),
})
export type OrderInput = z.infer<typeof orderInput>

/** A colleague of the office in whose hands the case is. */
export const person = () => ({ kind: 'person', required: true, schema: z.string().min(1).max(64) }) as const
/** One of those between whom a dispute is. */
export const party = () => ({ kind: 'party', required: true, schema: z.string().regex(/^p[1-9]$/) }) as const

/** A signature drawn on the screen. */
export const signature = () =>
  ({ kind: 'signature', required: true, schema: z.string().max(SIGNATURE_MOST).regex(SIGNATURE) }) as const

/** What is to be paid or done in parts, each by its day. */
export const instalments = () =>
  ({
    kind: 'instalments',
    required: false,
    time: 'coming',
    max: INSTALMENTS_MOST,
    schema: z.array(instalmentInput).max(INSTALMENTS_MOST).optional(),
  }) as const

export const instalmentInput = z.strictObject({ amount: centsInput, dueOn: z.iso.date() })

/** What is told in somebody's own words or hand, or when something was: in a confidential case it is sealed before it is kept. */
export const isContent = ({ kind }: Pick<Field, 'kind'>): boolean =>
  ['line', 'text', 'day', 'moment', 'signature'].includes(kind)

/** An amount or what money costs: sealed where the kind of case keeps its money to itself. */
export const isMoney = ({ kind }: Pick<Field, 'kind'>): boolean => ['money', 'rate'].includes(kind)

/** A category of the street, by its id. */
export const category = () => ({ kind: 'category', required: true, schema: z.string().min(1).max(64) }) as const
/** A matter of the duty catalogue by its name, or `NO_MATTER`. */
export const matter = () => ({ kind: 'matter', required: true, schema: z.string().min(1).max(64) }) as const
/** Another case, by its id. */
export const anotherCase = () => ({ kind: 'case', required: true, schema: z.string().min(1).max(64) }) as const

export const photos = () =>
  ({
    kind: 'photos',
    required: false,
    max: PHOTOS_MOST,
    schema: z.array(fileId).max(PHOTOS_MOST).optional(),
  }) as const

/** Five levels of 政务服务好差评: 5 非常满意 to 1 非常不满意. */
export const rating = () => ({ kind: 'rating', required: true, schema: z.int().min(1).max(5) }) as const

export const choice = <const C extends readonly [string, ...string[]]>(choices: C) =>
  ({ kind: 'choice', required: true, choices, schema: z.enum(choices) }) as const

export const optionalChoice = <const C extends readonly [string, ...string[]]>(choices: C) =>
  ({ kind: 'choice', required: false, choices, schema: z.enum(choices).optional() }) as const

/** Any number of a few, all of them optional. */
export const tags = <const C extends readonly [string, ...string[]]>(choices: C) =>
  ({ kind: 'tags', required: false, choices, schema: z.array(z.enum(choices)).max(choices.length).optional() }) as const

/** Whether a form asks for a field, by what it has so far. */
export function isAsked(field: Field, values: Readonly<Record<string, unknown>>): boolean {
  const { shownWhen } = field
  if (!shownWhen) return true
  const value = values[shownWhen.field]
  if (typeof value !== 'number') return false
  return value < (shownWhen.below ?? Number.POSITIVE_INFINITY) && value >= (shownWhen.from ?? Number.NEGATIVE_INFINITY)
}

/** Now in Shanghai, as a form writes a moment: `YYYY-MM-DDTHH:mm`; its first ten characters are the day. */
export const writtenNow = (now: number): string => new Date(now + 8 * 3_600_000).toISOString().slice(0, 16)

/** Whether a day or a moment of a form, or one of its instalments, lies where it cannot: later than now, or before today. */
export function isWrongTime({ time }: Field, value: unknown, now: number): boolean {
  const written = Array.isArray(value) ? value.map((part: { dueOn?: unknown } | undefined) => part?.dueOn) : [value]
  return written.some((each) => {
    if (time === undefined || typeof each !== 'string' || each === '') return false
    const bound = writtenNow(now).slice(0, each.length)
    return time === 'past' ? each > bound : each < bound
  })
}

/** Forms are tables that stand from the start; to make a schema takes a hundred times as long as to use it. */
const schemas = new WeakMap<Fields, z.ZodType>()

/** The strict schema of a form: a key that the form does not have is refused. */
export function inputOf<F extends Fields>(fields: F): z.ZodType<FieldValues<F>> {
  const shape = () => Object.fromEntries(Object.entries(fields).map(([name, field]) => [name, field.schema]))
  const schema = schemas.get(fields) ?? z.strictObject(shape())
  schemas.set(fields, schema)
  return schema as unknown as z.ZodType<FieldValues<F>>
}
