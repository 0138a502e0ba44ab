import type { KeptAnswer as GivenAnswer } from '@contract/answers'
import type { CaseRow, CaseTime, CaseView } from '@contract/caseView'
import type { DangerMark } from '@contract/danger'
import type { Outside } from '@contract/outside'
import { WORKFLOWS, whyImpossible } from '@contract/workflow/workflows'

interface Kept {
  note?: string
  at?: number
}

export interface KeptAnswer extends Kept {
  fileIds: string[]
}

export interface KeptRating extends Kept {
  rating: number
  /** What was good or wrong, by the values of the form. */
  tags: string[]
}

export interface KeptCallback extends Kept {
  result: string
}

type Fields = Record<string, unknown>

const keptOf = (view: CaseView, name: string): Fields | undefined => {
  const value = view.data[name]
  return typeof value === 'object' && value !== null ? (value as Fields) : undefined
}

const common = (kept: Fields): Kept => ({
  note: typeof kept.note === 'string' && kept.note !== '' ? kept.note : undefined,
  at: typeof kept.at === 'number' ? kept.at : undefined,
})

/** The answer of the office; `undefined` before there is one. */
export function answerOf(view: CaseView): KeptAnswer | undefined {
  const kept = keptOf(view, 'answer')
  if (!kept) return undefined
  const fileIds = Array.isArray(kept.fileIds) ? kept.fileIds.filter((id): id is string => typeof id === 'string') : []
  return { ...common(kept), fileIds }
}

/** How the reporter rated the result. */
export function ratingOf(view: CaseView): KeptRating | undefined {
  const kept = keptOf(view, 'rating')
  if (!kept || typeof kept.rating !== 'number') return undefined
  const tags = [kept.faults, kept.merits].flat().filter((tag): tag is string => typeof tag === 'string')
  return { ...common(kept), rating: kept.rating, tags }
}

/** Why the rating is left out of the office's reviewed figures; `undefined` when it counts. */
export const exclusionOf = (view: CaseView): { reason: string } | undefined => {
  const reason = keptOf(view, 'ratingExclusion')?.reason
  return typeof reason === 'string' ? { reason } : undefined
}

/** What the centre's call-back heard. */
export function callbackOf(view: CaseView): KeptCallback | undefined {
  const kept = keptOf(view, 'callback')
  return kept && typeof kept.result === 'string' ? { ...common(kept), result: kept.result } : undefined
}

const { approveReturn, approvePause, approveExtension, replySupervision, urge } = WORKFLOWS.report.actions

/** What an office or the reporter asked for and what waits for an answer now. */
export function askedOf(view: CaseView) {
  const of = (name: string, { from }: { from: readonly string[] }): Fields | undefined =>
    from.includes(view.state) ? keptOf(view, name) : undefined
  const sentBack = of('return', approveReturn)
  const pause = of('pauseRequest', approvePause)
  const extension = of('extensionRequest', approveExtension)
  const supervision = of('supervision', replySupervision)
  const urged = of('urge', urge)
  return {
    sentBack: sentBack && { ...common(sentBack), officeId: String(sentBack.officeId) },
    pause: pause && common(pause),
    extension: extension && { ...common(extension), days: Number(extension.days) },
    supervision: supervision && { ...common(supervision), dueAt: Number(supervision.dueAt) },
    urge: urged && common(urged),
  }
}

/** Why the place seemed to lie outside the street when the report was sent. */
export const outsideNoted = (view: CaseView): Outside | undefined =>
  keptOf(view, 'outside') as unknown as Outside | undefined

/** What the person wrote before the first correction, where the text or the address was another one. */
export function originalOf(view: CaseView): { text?: string; address?: string } | undefined {
  const text = keptText(view, 'original', 'text')
  const address = keptText(view, 'original', 'address')
  const others = {
    ...(text !== undefined && text !== view.text ? { text } : {}),
    ...(address !== undefined && address !== view.place.address ? { address } : {}),
  }
  return Object.keys(others).length > 0 ? others : undefined
}

/** A text that an action keeps, such as the question put to the reporter. */
export function keptText(view: CaseView, name: string, field = 'note'): string | undefined {
  const value = keptOf(view, name)?.[field]
  return typeof value === 'string' && value !== '' ? value : undefined
}

/** How often the reporter sent the case back. */
export const reopenedOf = (view: CaseView): number => (typeof view.data.reopened === 'number' ? view.data.reopened : 0)

/** How many reports are handled under this one. */
export const mergedCountOf = (view: CaseView): number =>
  typeof view.data.mergedCount === 'number' ? view.data.mergedCount : 0

/** Whether others of the same matter may still be put under a case (并单). */
export const takesOthers = ({ kind, state, parentId }: CaseRow): boolean =>
  whyImpossible({ kind, state, parentId, data: {} }, 'absorb', ['system'], 0) === undefined

/** Whether a case is past its limit now, even when the last answer was given before the limit passed. */
export const isLate = (row: CaseTime, now: number): boolean =>
  row.dueAt !== undefined && row.state !== 'answered' && row.state !== 'waiting' && (row.overdue || row.dueAt < now)

/** What the person answered to the questions of the category. */
export const answersGiven = (view: CaseView): GivenAnswer[] =>
  Array.isArray(view.data.answers) ? (view.data.answers as GivenAnswer[]) : []

/** Why a report was marked urgent when it was filed; `undefined` when it told of no danger. */
export const dangerOf = (view: CaseView): DangerMark | undefined => keptOf(view, 'danger') as DangerMark | undefined
