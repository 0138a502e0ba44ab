import { z } from 'zod'
import { cursorInput, PAGE_MOST } from './case'
import { DISPUTE_TYPES, type DisputeType } from './dispute'

/** Kinds of cases whose forms offer texts made beforehand. */
export const TEMPLATE_KINDS = ['report', 'dispute'] as const
export type TemplateKind = (typeof TEMPLATE_KINDS)[number]

const OF_REPORTS = [
  'number',
  'title',
  'place',
  'community',
  'office',
  'officePhone',
  'reportedOn',
  'date',
  'due',
] as const

const OF_DISPUTES = [
  'applicant',
  'others',
  'disputeType',
  'number',
  'community',
  'office',
  'officePhone',
  'appliedOn',
  'date',
  'due',
  'amount',
  'performBy',
] as const

export type TemplatePlace = (typeof OF_REPORTS)[number] | (typeof OF_DISPUTES)[number]

/** What a text made beforehand can take from a case of each kind, written in it as `{{name}}`. */
export const TEMPLATE_PLACES: Readonly<Record<TemplateKind, readonly TemplatePlace[]>> = {
  report: OF_REPORTS,
  dispute: OF_DISPUTES,
}

export const TEMPLATE_MOST = 2000
/** For one office, and for the whole street. */
export const TEMPLATES_MOST = 200

const id = z.string().min(1).max(64)
const templateText = z.string().trim().min(1).max(TEMPLATE_MOST)
const templateName = z.string().trim().min(1).max(40)

const kind = z.enum(TEMPLATE_KINDS).default('report')
/** The field of an action's form that is meant where none is named. */
export const TEMPLATE_FIELD = 'note'

/** Without an office: those that all of them use, for who writes them. */
export const templatesInput = z.strictObject({ officeId: id.optional(), kind })

export const saveTemplateInput = z.strictObject({
  kind,
  /** Missing for a new one. */
  templateId: id.optional(),
  /** The version that was read; missing for a new one. */
  version: z.int().min(1).optional(),
  /** Missing for one that the whole street uses; of disputes, every committee. */
  officeId: id.optional(),
  name: templateName,
  nameEn: templateName.optional(),
  /** The action, and the field of its form, that it is for. */
  action: z.string().min(1).max(40),
  field: z.string().min(1).max(40).default(TEMPLATE_FIELD),
  /** Only for reports of this category. */
  categoryId: id.optional(),
  /** Only for disputes of this type. */
  disputeType: z.enum(DISPUTE_TYPES).optional(),
  text: templateText,
  textEn: templateText.optional(),
})

export const retireTemplateInput = z.strictObject({ templateId: id, version: z.int().min(1) })

export const templateHistoryInput = z.strictObject({
  templateId: id,
  after: cursorInput.optional(),
  limit: z.int().min(1).max(PAGE_MOST).default(20),
})

export interface TemplateView {
  _id: string
  version: number
  /** Masked; missing for one that is as the street was set up with it. */
  editedBy?: string
  editedAt?: number
  kind: TemplateKind
  officeId?: string
  name: string
  nameEn?: string
  action: string
  field: string
  categoryId?: string
  disputeType?: DisputeType
  text: string
  textEn?: string
}

const PLACE = /\{\{\s*([^{}]*?)\s*\}\}/g

/** The names between double braces that are still in a text, each once, in their order. */
export const placesIn = (text: string): string[] => [
  ...new Set([...text.matchAll(PLACE)].map(([, name]) => name ?? '')),
]

/** Puts words in the places that `wordOf` knows; the others stay as they are. */
export const fillPlaces = (text: string, wordOf: (name: string) => string | undefined): string =>
  text.replace(PLACE, (place, name: string) => wordOf(name) ?? place)

/** Puts a text where somebody writes: below what is written, or instead of the text that was put in last and not touched since. */
export function putText(written: string, text: string, last?: string): string {
  const kept = last !== undefined && written.endsWith(last) ? written.slice(0, -last.length) : written
  return kept.trim() === '' ? text : `${kept.trimEnd()}\n${text}`
}
