import { beginFileInput, type FileLink, type FilePlace, linkFilesInput } from '../file'
import { define } from './useCase'

/** Photos of cases. */
export const FILES = {
  /** Where to upload a photo, before the report or action that takes it. */
  'files.begin': define<FilePlace>()('member', beginFileInput),
  /** Links to the photos of a case that live ten minutes at most. */
  'files.link': define<FileLink[]>()('member', linkFilesInput),
} as const
