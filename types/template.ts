import { z } from 'zod'
import { cursorInput, PAGE_MOST } from './case'

/** What a text made beforehand can take from a case, written in it as `{{name}}`. */
export const TEMPLATE_PLACES = [
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
export type TemplatePlace = (typeof TEMPLATE_PLACES)[number]

export const TEMPLATE_MOST = 2000
/** For one office, and for the whole street. */
export const TEMPLATES_MOST = 200

const id = z.string().min(1).max(64)
const templateText = z.string().trim().min(1).max(TEMPLATE_MOST)
const templateName = z.string().trim().min(1).max(40)

/** Without an office: those of the whole street, for who writes them. */
export const templatesInput = z.strictObject({ officeId: id.optional() })

export const saveTemplateInput = z.strictObject({
  /** Missing for a new one. */
  templateId: id.optional(),
  /** The version that was read; missing for a new one. */
  version: z.int().min(1).optional(),
  /** Missing for one that the whole street uses. */
  officeId: id.optional(),
  name: templateName,
  nameEn: templateName.optional(),
  /** The action whose note it is for. */
  action: z.string().min(1).max(40),
  /** Only for cases of this category. */
  categoryId: id.optional(),
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
  officeId?: string
  name: string
  nameEn?: string
  action: string
  categoryId?: string
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
