import { type FaqView, faqHelpedInput, type NoticeView, searchFaqsInput } from '../knowledge'
import { type ScannedView, scannedInput } from '../scene'
import { define, nothing } from './useCase'

/** What anybody may read or scan. */
export const KNOWLEDGE = {
  /** The notices that are shown now, emergencies first. */
  'knowledge.notices': define<NoticeView[]>()('visitor', nothing),
  /** Questions with their answers that fit what somebody writes, the best first. */
  'knowledge.search': define<FaqView[]>()('visitor', searchFaqsInput),
  /** What a scanned code leads to. */
  'knowledge.scanned': define<ScannedView>()('visitor', scannedInput),
  /** An answer spared somebody a report; counted once a person and day. */
  'knowledge.helped': define<{ helped: number }>()('visitor', faqHelpedInput),
} as const
