import type { InputOf } from '@contract/contract'
import type { Point } from '@contract/street'
import { VISIT_CHECKLIST, type VisitPurpose } from '@contract/visit'
import { checkAction, type DraftValues, inputOfDraft } from '@/components/ActionPanel/actionInput'
import { formatTime, isoDay } from '@/lib/format'
import type { EnterpriseDictionary } from '@/lib/i18n/parts/enterprise'
import type { UnsentPhoto, UploadedPhoto } from '@/lib/photos/types'

/** A visit as it is being written down; it says itself whom it is about, for it may wait on the phone for days. */
export interface VisitDraft {
  /** The plan that it keeps. */
  visitId: string | undefined
  enterpriseId: string
  enterpriseName: string
  officeId: string
  /** `YYYY-MM-DDTHH:mm`, by the street's clock. */
  heldAt: string
  purpose: VisitPurpose
  met: string
  looked: DraftValues
  told: string
  note: string
  point: Point | undefined
  photos: readonly UploadedPhoto[]
  unsent: readonly UnsentPhoto[]
}

export type VisitErrors = Record<string, string>

/** A moment as its field holds it. */
export const momentText = (at: number): string => `${isoDay(at)}T${formatTime(at, 'clock', 'zh')}`

const momentOf = (written: string): number => Date.parse(`${written}:00+08:00`)

/** What must be mended, by field of the form. */
export function checkVisit({ heldAt, met, looked }: VisitDraft, text: EnterpriseDictionary): VisitErrors {
  const { missing } = text.visit.record
  return {
    ...(Number.isNaN(momentOf(heldAt)) ? { heldAt: missing.heldAt } : {}),
    ...(met.trim() ? {} : { met: missing.met }),
    ...checkAction(
      VISIT_CHECKLIST,
      looked,
      text,
      (name) => text.visit.fields[name as keyof typeof VISIT_CHECKLIST].label,
    ),
  }
}

/** The visit as the contract wants it. */
export function inputOfVisit(draft: VisitDraft): InputOf<'enterprise.recordVisit'> {
  const { visitId, enterpriseId, officeId, heldAt, purpose, met, looked, told, note, point, photos } = draft
  return {
    ...(visitId ? { visitId } : {}),
    ...{ enterpriseId, officeId, purpose },
    heldAt: momentOf(heldAt),
    met: met.trim(),
    checklist: inputOfDraft(VISIT_CHECKLIST, looked),
    told: told.trim(),
    note: note.trim(),
    ...(point ? { point } : {}),
    fileIds: photos.map(({ fileId }) => fileId),
  }
}
