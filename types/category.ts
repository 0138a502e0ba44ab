import type { EmergencyLine } from './danger'

/** How well somebody must be known before a report of a category is taken. */
export const REGISTRATION_LEVELS = ['none', 'phone', 'checked'] as const
export type RegistrationLevel = (typeof REGISTRATION_LEVELS)[number]

/** Icons that a category may have; the client draws them. */
export const CATEGORY_ICONS = [
  'lamp',
  'car',
  'bin',
  'sound',
  'drop',
  'wall',
  'building',
  'bolt',
  'wallet',
  'cart',
  'school',
  'flame',
  'neighbours',
  'crane',
  'factory',
  'more',
] as const

/** Types of an answer, as GeoReport v2 names them for the attributes of a service. */
export const QUESTION_TYPES = ['string', 'number', 'datetime', 'text', 'singlevaluelist', 'multivaluelist'] as const
export type QuestionType = (typeof QUESTION_TYPES)[number]

/** Shown before a report is sent: this cannot wait for an office. */
export interface Stop {
  text: string
  textEn: string
  /** Whom to call instead. */
  lines: EmergencyLine[]
}

export interface QuestionOption {
  value: string
  name: string
  nameEn: string
  stop?: Stop
}

/** One question that a category asks. Texts stand in both languages, because an office edits them as data. */
export interface Question {
  /** Unique within its category. */
  id: string
  type: QuestionType
  required: boolean
  order: number
  label: string
  labelEn: string
  hint?: string
  hintEn?: string
  /** Of the two kinds of list. */
  options?: QuestionOption[]
}

/** What a report is about, as a person chooses it. */
export interface CategoryView {
  _id: string
  name: string
  nameEn: string
  /** What belongs here. */
  hint: string
  hintEn: string
  /** The name of an icon of the client; one that it does not have is drawn as a sheet of paper. */
  icon: string
  order: number
  /** What happens with such a report. The limit is told beside it, from the limit table. */
  handling: string
  handlingEn: string
  /** Whether nobody need learn who reports it. */
  anonymousAllowed: boolean
  needs: RegistrationLevel
  /** Matters of the duty catalogue that it covers: choosing it weighs for their offices. */
  matters: string[]
  /** Words that speak for it when they stand in a report: those of its matters, and more. */
  words: string[]
  questions: Question[]
  /** No longer offered for new reports; cases that have it keep it. */
  retired?: boolean
}
