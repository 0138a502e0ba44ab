import { CONTACT_PHONE } from '@contract/account'
import { type Channel, type ReportRequest, type ReportType, TEXT_MOST } from '@contract/case'
import type { CategoryView } from '@contract/category'
import { answersOf, type WrittenAnswers, wrongAnswers } from '@/components/Questions/writtenAnswers'
import type { Dictionary } from '@/lib/i18n/types'
import { parseWhen } from './parseWhen'

/** A report as a clerk takes it down. */
export interface FilingDraft {
  channel: Channel
  name: string
  phone: string
  externalId: string
  reportedAt: string
  type: ReportType | undefined
  text: string
  /** As it was chosen; missing while the words of the text decide. */
  categoryId: string | undefined
  categorySkipped: boolean
  /** By category: what the caller answered to its questions. */
  answers: Readonly<Record<string, WrittenAnswers>>
  communityId: string | undefined
  address: string
}

/** What is wrong, by field of the form; the answers by the id of their question. */
export type FilingErrors = Partial<Record<Exclude<keyof FilingDraft, 'answers' | 'categorySkipped'>, string>> & {
  answers?: Record<string, string>
}

/** What stays from one caller to the next: how they come, and where the clerk sits. */
export const nextFiling = ({ channel, communityId }: Pick<FilingDraft, 'channel' | 'communityId'>): FilingDraft => ({
  channel,
  communityId,
  name: '',
  phone: '',
  externalId: '',
  reportedAt: '',
  type: undefined,
  text: '',
  categoryId: undefined,
  categorySkipped: false,
  answers: {},
  address: '',
})

const TEXT_LEAST = 2

/** What must be mended before it can be saved, in the order of the form. */
export function checkFiling(
  draft: FilingDraft,
  category: CategoryView | undefined,
  now: number,
  text: Dictionary,
  labelOf: (questionId: string) => string,
): FilingErrors {
  const words = text.filing.errors
  const wrong = category ? wrongAnswers(category.questions, draft.answers[category._id] ?? {}) : []
  const { number, missing } = text.components.questions
  const answers = wrong.map(({ id, wrong }) => [id, wrong === 'number' ? number : missing(labelOf(id))])
  const length = draft.text.trim().length
  const when = parseWhen(draft.reportedAt, now)
  return {
    ...(draft.name.trim() ? {} : { name: words.name }),
    ...(draft.phone && !CONTACT_PHONE.test(draft.phone) ? { phone: words.phone } : {}),
    ...(draft.type ? {} : { type: words.type }),
    ...(length < TEXT_LEAST || length > TEXT_MOST ? { text: words.text } : {}),
    ...(answers.length > 0 ? { answers: Object.fromEntries(answers) } : {}),
    ...(when === undefined || when > now ? { reportedAt: words.reportedAt } : {}),
  }
}

/** The report as the contract wants it; `undefined` while the type is missing. */
export function inputOfFiling(
  draft: FilingDraft,
  category: CategoryView | undefined,
  now: number,
): ReportRequest | undefined {
  const { channel, type, phone, communityId } = draft
  const externalId = draft.externalId.trim()
  if (!type) return undefined
  return {
    kind: 'report',
    type,
    text: draft.text.trim(),
    ...(category
      ? { categoryId: category._id, answers: answersOf(category.questions, draft.answers[category._id] ?? {}) }
      : {}),
    place: { address: draft.address.trim(), ...(communityId ? { communityId } : {}) },
    behalf: {
      as: 'staff',
      channel,
      name: draft.name.trim(),
      ...(phone ? { phone } : {}),
      ...(channel === 'hotline' && externalId ? { externalId } : {}),
      ...(draft.reportedAt.trim() ? { reportedAt: parseWhen(draft.reportedAt, now) } : {}),
    },
  }
}
