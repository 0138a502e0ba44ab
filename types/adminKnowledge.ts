import { z } from 'zod'
import { seenVersion } from './admin'
import { cursorInput, PAGE_MOST } from './case'
import { type Bilingual, type FaqView, NOTICE_LEVELS, type NoticeView } from './knowledge'

/** What administrators write for everybody to read: notices and questions with their answers. */

export const NOTICE_TITLE_MOST = 40
export const NOTICE_TEXT_MOST = 1000
export const QUESTION_MOST = 60
export const ANSWER_MOST = 800
export const WORD_MOST = 20
export const WORDS_MOST = 60

const id = z.string().min(1).max(64)
/** Chinese is needed, English may be missing: the Chinese words then stand in. */
const bilingual = (most: number) =>
  z.strictObject({
    zh: z.string().trim().min(1).max(most),
    en: z
      .string()
      .trim()
      .max(most * 3),
  })

export const adminNoticesInput = z.strictObject({
  after: cursorInput.optional(),
  limit: z.int().min(1).max(PAGE_MOST).default(20),
})

export const saveNoticeInput = z.strictObject({
  /** Missing for a new one. */
  noticeId: id.optional(),
  level: z.enum(NOTICE_LEVELS),
  title: bilingual(NOTICE_TITLE_MOST),
  text: bilingual(NOTICE_TEXT_MOST),
  /** Milliseconds since 1970. */
  from: z.int().min(0),
  until: z.int().min(0),
  communityIds: z.array(id).max(100),
  version: seenVersion,
})

export const endNoticeInput = z.strictObject({ noticeId: id, version: seenVersion })

/** What an edited thing says of its last edit. */
export interface Edited {
  version: number
  editedAt?: number
  editedBy?: string
}

export type NoticeEdit = NoticeView & Edited

export const saveFaqInput = z.strictObject({
  /** Missing for a new one. */
  faqId: id.optional(),
  question: bilingual(QUESTION_MOST),
  answer: bilingual(ANSWER_MOST),
  /** Words that people use for it beside those of the question. */
  words: z.array(z.string().trim().min(1).max(WORD_MOST)).max(WORDS_MOST),
  officeId: id.optional(),
  categoryId: id.optional(),
  version: seenVersion,
})

export const retireFaqInput = z.strictObject({
  faqId: id,
  /** False brings it back. */
  retired: z.boolean(),
  version: seenVersion,
})

export type FaqEdit = FaqView & Edited & { words: string[]; retired: boolean }

export type { Bilingual }
