import { z } from 'zod'

/** Words in both languages of the product; the English ones may be missing and the Chinese ones then stand in. */
export interface Bilingual {
  zh: string
  en: string
}

/** How loud a notice is: an emergency stands on top of the first pages until it ends. */
export const NOTICE_LEVELS = ['emergency', 'notice'] as const
export type NoticeLevel = (typeof NOTICE_LEVELS)[number]

/** A notice of the street (通知公告), shown from one moment to another. */
export interface NoticeView {
  _id: string
  level: NoticeLevel
  title: Bilingual
  text: Bilingual
  /** Milliseconds since 1970. */
  from: number
  until: number
  /** Shown to people of these communities only; empty: to everybody. */
  communityIds: string[]
}

/** A question that people ask often, with the answer that spares them a report (知识库). */
export interface FaqView {
  _id: string
  question: Bilingual
  answer: Bilingual
  categoryId?: string
  /** Who knows more. */
  officeId?: string
  /** How many people said that it answered their question. */
  helped: number
}

export const QUERY_MOST = 200

export const searchFaqsInput = z.strictObject({
  /** What somebody asks or writes; empty: the questions that helped most. */
  query: z.string().trim().max(QUERY_MOST).default(''),
  categoryId: z.string().min(1).max(64).optional(),
  limit: z.int().min(1).max(50).default(20),
})

export const faqHelpedInput = z.strictObject({ faqId: z.string().min(1).max(64) })
