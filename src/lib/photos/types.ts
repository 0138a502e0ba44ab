/** A photo that lies in the cloud and waits for the report or action that takes it. */
export interface UploadedPhoto {
  fileId: string
  /** What to show in its place: a small data URI in a browser, a local path in the mini program. */
  preview: string
  /** Milliseconds since 1970. */
  uploadedAt: number
}

/** The cloud removes photos that nobody took within 24 hours; a kept one is used up to an hour before. */
const PHOTO_KEPT = 23 * 60 * 60_000

/** Whether a photo of a draft still lies in the cloud. */
export const isStillThere = (photo: UploadedPhoto, now: number): boolean => now - photo.uploadedAt < PHOTO_KEPT

/** A photo that was chosen and made smaller, with what to show for it. */
export interface ChosenPhoto {
  image: import('../cloud/types').LocalImage
  preview: string
}

/** What came of letting a person choose photos. */
export interface PhotoChoice {
  photos: ChosenPhoto[]
  /** Names of files that are no photos, or broken ones. */
  unreadable: string[]
  /** How many were chosen beyond the limit. */
  tooMany: number
}

/** The longer side of a photo after it was made smaller, in pixels. */
export const SIDE_MOST = 1600
export const JPEG_QUALITY = 0.8

/** A photo of a draft that is not in the cloud yet. */
export interface UnsentPhoto {
  key: string
  preview: string
  /** Where the device has it; a browser has it only until the page is closed. */
  image: Omit<import('../cloud/types').LocalImage, 'blob'>
  /** It lies where it is found again after the app was closed. */
  kept: boolean
}
