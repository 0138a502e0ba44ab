import { REPORT_TYPES, type ReportType, TEXT_MOST } from '@contract/case'
import type { InputOf } from '@contract/contract'
import type { Place } from '@/components/PlacePicker/PlacePicker'
import type { Dictionary } from '@/lib/i18n/types'
import type { UploadedPhoto } from '@/lib/photos/types'
import { checkForWhom, type ForWhomDraft, type ForWhomErrors, forOneself, inputOfForWhom } from './forWhom'

/** The six types, in the order in which they are offered. */
export const TYPE_OPTIONS_ORDER = REPORT_TYPES

/** A report that is being written. */
export interface ReportDraft {
  type: ReportType | undefined
  title: string
  text: string
  place: Place
  photos: readonly UploadedPhoto[]
  hideName: boolean
  forWhom: ForWhomDraft
  /** A report of the same matter that the person has found: theirs is handled together with it. */
  joins: string | undefined
}

/** A report of which only the community is known, for it is changed when it is another one. */
export const emptyReport = (communityId: string | undefined): ReportDraft => ({
  type: undefined,
  title: '',
  text: '',
  place: { communityId, address: '' },
  photos: [],
  hideName: false,
  forWhom: forOneself,
  joins: undefined,
})

/** What is wrong, by field of the form. */
export type ReportErrors = Partial<
  Record<'type' | 'title' | 'text' | 'communityId' | 'address' | 'fileIds', string> & { forWhom: ForWhomErrors }
>

const TEXT_LEAST = 2

/** What must be mended before a report can be sent. */
export function checkReport(draft: ReportDraft, { reports, forWhom }: Dictionary): ReportErrors {
  const words = reports.form.errors
  const errors: ReportErrors = {}
  if (!draft.type) errors.type = words.type
  const length = draft.text.trim().length
  if (length < TEXT_LEAST) errors.text = words.text
  else if (length > TEXT_MOST) errors.text = words.textLong(TEXT_MOST)
  const whom = checkForWhom(draft.forWhom, forWhom.errors)
  if (Object.keys(whom).length > 0) errors.forWhom = whom
  return errors
}

/** The report as the contract wants it; `undefined` while the type is missing. */
export function inputOfReport(draft: ReportDraft): InputOf<'cases.submit'> | undefined {
  if (!draft.type) return undefined
  const { communityId, address, point } = draft.place
  return {
    kind: 'report',
    type: draft.type,
    ...(draft.title.trim() ? { title: draft.title.trim() } : {}),
    text: draft.text.trim(),
    place: { address: address.trim(), ...(communityId ? { communityId } : {}), ...(point ? { point } : {}) },
    fileIds: draft.photos.map((photo) => photo.fileId),
    hideName: draft.hideName,
    ...inputOfForWhom(draft.forWhom),
    ...(draft.joins ? { joins: draft.joins } : {}),
  }
}
