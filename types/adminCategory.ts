import { z } from 'zod'
import { SOURCE_MOST, seenVersion } from './admin'
import { type Edited, WORD_MOST, WORDS_MOST } from './adminKnowledge'
import type { Suggestion } from './caseView'
import { CATEGORY_ICONS, type CategoryView, QUESTION_TYPES, REGISTRATION_LEVELS } from './category'
import { type DangerTable, EMERGENCY_LINES } from './danger'
import { DUTY_LEVELS, type DutyException, type DutyLevel, EXCEPTIONS_MOST, HELPERS_MOST } from './duty'

/** What administrators edit of what reports are about: categories with their questions, the duty catalogue, dangers. */

export const CATEGORY_MOST = {
  name: 12,
  hint: 40,
  handling: 100,
  label: 40,
  option: 20,
  stop: 100,
  questions: 8,
  options: 20,
} as const
/** An English text needs about three letters for a Chinese character. */
export const ENGLISH_TIMES = 4
export const CATEGORIES_MOST = 60
export const MATTER_MOST = 20
/** Codes of one matter. */
export const CODES_MOST = 12

const id = z.string().min(1).max(64)
const zh = (most: number) => z.string().trim().min(1).max(most)
/** May be empty: the Chinese words then stand in. */
const en = (most: number) =>
  z
    .string()
    .trim()
    .max(most * ENGLISH_TIMES)
const words = z.array(z.string().trim().min(1).max(40)).max(200)
const order = z.number()

const lines = z.array(z.enum(EMERGENCY_LINES)).min(1).max(4)
const stop = z.strictObject({ text: zh(CATEGORY_MOST.stop), textEn: en(CATEGORY_MOST.stop), lines })

const questionInput = z.strictObject({
  id: z.string().regex(/^[a-zA-Z0-9_-]{1,40}$/),
  type: z.enum(QUESTION_TYPES),
  required: z.boolean(),
  label: zh(CATEGORY_MOST.label),
  labelEn: en(CATEGORY_MOST.label),
  hint: en(CATEGORY_MOST.hint).optional(),
  hintEn: en(CATEGORY_MOST.hint).optional(),
  order,
  options: z
    .array(
      z.strictObject({
        value: z.string().regex(/^[a-zA-Z0-9_-]{1,40}$/),
        name: zh(CATEGORY_MOST.option),
        nameEn: en(CATEGORY_MOST.option),
        stop: stop.optional(),
      }),
    )
    .max(CATEGORY_MOST.options)
    .optional(),
})

export const categoryInput = z.strictObject({
  name: zh(CATEGORY_MOST.name),
  nameEn: en(CATEGORY_MOST.name),
  hint: zh(CATEGORY_MOST.hint),
  hintEn: en(CATEGORY_MOST.hint),
  icon: z.enum(CATEGORY_ICONS),
  handling: zh(CATEGORY_MOST.handling),
  handlingEn: en(CATEGORY_MOST.handling),
  anonymousAllowed: z.boolean(),
  needs: z.enum(REGISTRATION_LEVELS),
  matters: z.array(zh(MATTER_MOST)).max(60),
  words,
  questions: z.array(questionInput).max(CATEGORY_MOST.questions),
})
export type CategoryInput = z.infer<typeof categoryInput>

export const saveCategoryInput = z.strictObject({
  /** Missing for a new one. */
  categoryId: id.optional(),
  category: categoryInput,
  version: seenVersion,
})

export const retireCategoryInput = z.strictObject({
  categoryId: id,
  /** False offers it again. */
  retired: z.boolean(),
  version: seenVersion,
})

export const moveCategoryInput = z.strictObject({
  categoryId: id,
  /** The one that it shall stand before; missing for the end. */
  before: id.optional(),
  version: seenVersion,
})

export const categoryUseInput = z.strictObject({ categoryId: id })

/** A category as its editor sees it: `words` are those it has beside the words of its matters. */
export type CategoryEdit = CategoryView & Edited & { retired: boolean }

const helperIds = z.array(id).max(HELPERS_MOST)
const clock = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/)
const dayOfYear = z.string().regex(/^(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/)
const exception = z.strictObject({
  communityIds: z.array(id).max(100),
  hours: z.strictObject({ from: clock, to: clock }).optional(),
  season: z.strictObject({ from: dayOfYear, to: dayOfYear }).optional(),
  officeId: id.optional(),
  helperIds,
})

const dutyInput = z.strictObject({
  matter: zh(MATTER_MOST),
  words: z.array(zh(WORD_MOST)).min(1).max(WORDS_MOST),
  /** Missing when the community of the place answers for it. */
  officeId: id.optional(),
  /** Offices that help with it (协办). */
  helperIds,
  /** Others who answer for it somewhere or at some time; the first that fits holds. */
  exceptions: z.array(exception).max(EXCEPTIONS_MOST),
  /** Of the catalogues that were taken in: `<catalogue>:<code>`. */
  codes: z.array(z.string().min(1).max(80)).max(CODES_MOST),
  level: z.enum(DUTY_LEVELS),
  /** What it is based on; needed where a department's matter goes to a community. */
  source: z.string().trim().max(SOURCE_MOST),
})
export type DutyInput = z.infer<typeof dutyInput>

export const saveDutyInput = z.strictObject({
  /** Missing for a new one. */
  dutyId: id.optional(),
  duty: dutyInput,
  version: seenVersion,
})

export const retireDutyInput = z.strictObject({ dutyId: id, retired: z.boolean(), version: seenVersion })

export const tryDutiesInput = z.strictObject({
  text: z.string().trim().min(1).max(500),
  communityId: id.optional(),
  /** When it is reported: now where it is missing. */
  at: z.int().min(0).optional(),
  /** An edit that is not saved yet, tried as if it were. */
  draft: z.strictObject({ dutyId: id.optional(), duty: dutyInput }).optional(),
})

export interface DutyTrial {
  suggestion: Suggestion
  /** It would send a matter of a department to a community. */
  sentDown: boolean
}

export type DutyEdit = Edited & {
  _id: string
  matter: string
  words: string[]
  officeId?: string
  helperIds: string[]
  exceptions: DutyException[]
  codes: string[]
  level: DutyLevel
  source: string
  retired: boolean
}

const phrases = z.array(zh(40)).max(300)

export const saveDangersInput = z.strictObject({
  table: z.strictObject({
    dangers: z
      .array(
        z.strictObject({
          id: z.string().regex(/^[a-zA-Z0-9_-]{1,40}$/),
          name: zh(CATEGORY_MOST.option),
          nameEn: en(CATEGORY_MOST.option),
          lines,
          words: phrases.min(1),
        }),
      )
      .min(1)
      .max(30),
    denials: phrases,
    calmingBefore: phrases,
    calmingAfter: phrases,
  }),
  version: seenVersion,
})

export type DangersEdit = Edited & { table: DangerTable }
