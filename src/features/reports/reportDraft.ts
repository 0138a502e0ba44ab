import type { Answers } from '@contract/answers'
import { REPORT_TYPES, type ReportRequest, type ReportType, TEXT_MOST } from '@contract/case'
import type { CategoryView } from '@contract/category'
import type { ScannedView } from '@contract/scene'
import type { Place } from '@/components/PlacePicker/PlacePicker'
import { answersOf, type WrittenAnswers, wrongAnswers } from '@/components/Questions/writtenAnswers'
import type { Dictionary } from '@/lib/i18n/types'
import type { UnsentPhoto, UploadedPhoto } from '@/lib/photos/types'
import { checkForWhom, type ForWhomDraft, type ForWhomErrors, forOneself, inputOfForWhom } from './forWhom'

/** The six types, in the order in which they are offered. */
export const TYPE_OPTIONS_ORDER = REPORT_TYPES

/** Who learns the name: office and centre, the centre alone, nobody. */
export const PRIVACIES = ['named', 'hidden', 'anonymous'] as const
export type Privacy = (typeof PRIVACIES)[number]

/** A report that is being written. */
export interface ReportDraft {
  type: ReportType | undefined
  title: string
  text: string
  /** As the person chose it; missing while the words of the text decide. */
  categoryId: string | undefined
  /** The person leaves the category to the street. */
  categorySkipped: boolean
  /** By category: what was answered to one is still there when the person comes back to it. */
  answers: Readonly<Record<string, WrittenAnswers>>
  place: Place
  photos: readonly UploadedPhoto[]
  /** Photos that are not in the cloud yet. */
  unsent: readonly UnsentPhoto[]
  privacy: Privacy
  forWhom: ForWhomDraft
  /** A report of the same matter that the person has found: theirs is handled together with it. */
  joins: string | undefined
  /** Dangers of which the person was asked and said that there is none. */
  calmed: readonly string[]
}

/** A report of which only the community is known, for it is changed when it is another one. */
export const emptyReport = (communityId: string | undefined): ReportDraft => ({
  type: undefined,
  title: '',
  text: '',
  categoryId: undefined,
  categorySkipped: false,
  answers: {},
  place: { communityId, address: '' },
  photos: [],
  unsent: [],
  privacy: 'named',
  forWhom: forOneself,
  joins: undefined,
  calmed: [],
})

/** What a scanned code tells of a report, where the person has written nothing else yet. */
export function fillIn(draft: ReportDraft, { categoryId, communityId, address, point }: ScannedView): ReportDraft {
  const { place } = draft
  return {
    ...draft,
    categoryId: draft.categoryId ?? categoryId,
    place:
      place.address === '' && !place.point
        ? { communityId: communityId ?? place.communityId, address: address ?? '', ...(point ? { point } : {}) }
        : place,
  }
}

const FIELDS = ['type', 'title', 'text', 'categoryId', 'communityId', 'address', 'fileIds', 'privacy'] as const

/** What is wrong, by field of the form; the answers by the id of their question. */
export type ReportErrors = Partial<Record<(typeof FIELDS)[number], string>> & {
  answers?: Record<string, string>
  forWhom?: ForWhomErrors
}

const TEXT_LEAST = 2

/** What must be mended before a report can be sent. */
export function checkReport(
  draft: ReportDraft,
  category: CategoryView | undefined,
  text: Dictionary,
  labelOf: (questionId: string) => string,
): ReportErrors {
  const words = text.reports.form.errors
  const errors: ReportErrors = {}
  if (!draft.type) errors.type = words.type
  const length = draft.text.trim().length
  if (length < TEXT_LEAST) errors.text = words.text
  else if (length > TEXT_MOST) errors.text = words.textLong(TEXT_MOST)
  if (draft.privacy === 'anonymous' && !category?.anonymousAllowed) errors.privacy = words.anonymous
  const whom = checkForWhom(draft.forWhom, text.forWhom.errors)
  if (Object.keys(whom).length > 0) errors.forWhom = whom
  if (draft.privacy === 'anonymous' && draft.forWhom.who !== 'self') errors.privacy = words.anonymousForOther
  const wrong = category ? wrongAnswers(category.questions, draft.answers[category._id] ?? {}) : []
  if (wrong.length > 0) {
    const questions = text.components.questions
    errors.answers = Object.fromEntries(
      wrong.map(({ id, wrong }) => [id, wrong === 'number' ? questions.number : questions.missing(labelOf(id))]),
    )
  }
  return errors
}

/** The report as the contract wants it; `undefined` while the type is missing. */
export function inputOfReport(draft: ReportDraft, category: CategoryView | undefined): ReportRequest | undefined {
  if (!draft.type) return undefined
  const { communityId, address, point } = draft.place
  const answers: Answers = category ? answersOf(category.questions, draft.answers[category._id] ?? {}) : {}
  return {
    kind: 'report',
    type: draft.type,
    ...(draft.title.trim() ? { title: draft.title.trim() } : {}),
    text: draft.text.trim(),
    place: { address: address.trim(), ...(communityId ? { communityId } : {}), ...(point ? { point } : {}) },
    ...(category ? { categoryId: category._id, answers } : {}),
    fileIds: draft.photos.map((photo) => photo.fileId),
    hideName: draft.privacy === 'hidden',
    anonymous: draft.privacy === 'anonymous',
    saidSafe: draft.calmed.length > 0,
    ...inputOfForWhom(draft.forWhom),
    ...(draft.joins ? { joins: draft.joins } : {}),
  }
}

const BY_INPUT: Readonly<Record<string, (typeof FIELDS)[number]>> = {
  type: 'type',
  title: 'title',
  text: 'text',
  categoryId: 'categoryId',
  anonymous: 'privacy',
  hideName: 'privacy',
  'place.communityId': 'communityId',
  'place.address': 'address',
  fileIds: 'fileIds',
}

const FOR_WHOM: Readonly<Record<string, keyof ForWhomErrors>> = {
  'behalf.name': 'name',
  'behalf.phone': 'phone',
  enterpriseId: 'enterprise',
}

/** What the server says against a report, beside the fields of the form. */
export function errorsOfFields(fields: ReadonlyArray<{ field: string; message: string }>): ReportErrors {
  const errors: ReportErrors = {}
  for (const { field, message } of fields) {
    const [first = '', second = ''] = field.split('.')
    const name = BY_INPUT[field.replace(/\.\d+$/, '')]
    const whom = FOR_WHOM[field]
    if (whom) errors.forWhom = { ...errors.forWhom, [whom]: message }
    else if (first === 'answers') errors.answers = { ...errors.answers, [second]: message }
    else if (name) errors[name] = message
  }
  return errors
}

/** The first thing that must be mended, in words. */
export const firstError = ({ answers, forWhom, ...fields }: ReportErrors): string | undefined =>
  [...Object.values(fields), ...Object.values(answers ?? {}), ...Object.values(forWhom ?? {})][0]
