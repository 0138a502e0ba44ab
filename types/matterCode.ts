import { z } from 'zod'

/** Codes of matters by which cities count them: the standard of city management (城管部件和事项), and the groups of messages to leaders. */
export const CODE_CATALOGUES = ['cityManagement', 'messages'] as const
export type CodeCatalogue = (typeof CODE_CATALOGUES)[number]

/** Rows taken in by one call. */
export const CODES_IMPORT_MOST = 200

export interface MatterCode {
  /** `<catalogue>:<code>`: what a row of the duty catalogue keeps. */
  id: string
  code: string
  /** What it belongs to: kind and group. */
  group: string
  name: string
}

export const importCodesInput = z.strictObject({
  catalogue: z.enum(CODE_CATALOGUES),
  rows: z
    .array(
      z.strictObject({
        code: z.string().trim().min(1).max(60),
        group: z.string().trim().max(60),
        name: z.string().trim().min(1).max(60),
      }),
    )
    .min(1)
    .max(CODES_IMPORT_MOST),
})

export const findCodesInput = z.strictObject({
  /** Part of a code, a group or a name. */
  words: z.string().trim().max(40).optional(),
  /** These ones, so that they can be shown with their names. */
  ids: z.array(z.string().min(1).max(80)).max(1000).optional(),
})

export interface FoundCodes {
  rows: MatterCode[]
  /** How many codes have been taken in, in all. */
  known: number
}
