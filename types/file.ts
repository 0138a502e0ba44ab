import { z } from 'zod'
import { fileId, PHOTOS_MOST } from './fields'

/** What a photo may be; the bytes decide in the end, not the name. */
export const IMAGE_TYPES = ['jpg', 'png', 'webp'] as const
export type ImageType = (typeof IMAGE_TYPES)[number]

/** Bytes; a phone's photo after the client has made it smaller is far below. */
export const IMAGE_BYTES_MOST = 5 * 1024 * 1024

/** The same for a photo of a case in confidence, which goes through the answer of a call: that has room for six megabytes. */
export const SEALED_BYTES_MOST = 2 * 1024 * 1024

export const beginFileInput = z.strictObject({
  type: z.enum(IMAGE_TYPES),
  bytes: z.int().min(1).max(IMAGE_BYTES_MOST),
})

/** Where a client uploads one file to: the cloud path of the platform's storage. */
export interface FilePlace {
  fileId: string
  cloudPath: string
}

export const linkFilesInput = z.strictObject({
  caseId: z.string().min(1).max(64),
  fileIds: z
    .array(fileId)
    .min(1)
    .max(PHOTOS_MOST * 4),
})

export interface FileLink {
  fileId: string
  url: string
  /** Milliseconds since 1970. */
  expiresAt: number
}

export const photoInput = z.strictObject({ caseId: z.string().min(1).max(64), fileId })

/** A photo of a case in confidence: no link opens it, so its bytes are in the answer. */
export interface PhotoBytes {
  type: ImageType
  /** In base64. */
  content: string
}
