import type { LocalImage } from '../cloud/types'

/** A photo that lies in the cloud and waits for the report or action that takes it. */
export interface UploadedPhoto {
  fileId: string
  /** What to show in its place: a small data URI in a browser, a local path in the mini program. */
  preview: string
  /** Milliseconds since 1970. */
  uploadedAt: number
}

/** The cloud removes photos that nobody took within 24 hours; a kept one is used up to an hour before. */
export const PHOTO_KEPT = 23 * 60 * 60_000

/** Whether a photo of a draft still lies in the cloud. */
export const isStillThere = (photo: UploadedPhoto, now: number): boolean => now - photo.uploadedAt < PHOTO_KEPT

/** A photo that was chosen and made smaller, with what to show for it. */
export interface ChosenPhoto {
  /** Its name on this device, and of its upload: sent twice it is one. */
  key: string
  preview: string
  image: LocalImage
  /** It lies on the device where it is found again after the app was closed. */
  kept: boolean
  /** Milliseconds since 1970. */
  chosenAt: number
}

/** What a draft notes of a photo that is not in the cloud yet: everything but the picture itself. */
export interface UnsentPhoto extends Omit<ChosenPhoto, 'image'> {
  image: Omit<LocalImage, 'blob'>
}

/** What came of letting a person choose photos. */
export interface PhotoChoice {
  photos: ChosenPhoto[]
  /** Names of files that are no photos, or broken ones. */
  unreadable: string[]
  /** How many were chosen beyond the limit. */
  tooMany: number
}

/** The best that is uploaded of a photo: the longer side in pixels, and how well it is encoded. */
export const FINEST = { side: 1600, quality: 0.8 }
/** A photo that stays larger than `BYTES_MOST` is made smaller step by step; the last is taken as it comes. */
export const SMALLER = [
  FINEST,
  { side: 1600, quality: 0.6 },
  { side: 1280, quality: 0.55 },
  { side: 1024, quality: 0.5 },
]
/** What a photo shall take at most, in bytes: some seconds on a slow network. */
export const BYTES_MOST = 400 * 1024
