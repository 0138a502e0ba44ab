import { z } from 'zod'
import { cursorInput, PAGE_MOST } from './case'

/** The files of an office whose time to be kept ends with a year. */
export const keptFilesInput = z.strictObject({
  officeId: z.string().min(1).max(64),
  year: z.int().min(2026).max(2200),
  after: cursorInput.optional(),
  limit: z.int().min(1).max(PAGE_MOST).default(20),
})
