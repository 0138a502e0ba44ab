import { ADDRESS_MOST } from '@contract/case'
import { type Fields, inputOf, line, optionalLine, optionalText, wholeNumber } from '@contract/fields'
import { PARK_NAME_MOST, VISIT_CLASS_NAME_MOST, VISIT_DAYS_MOST } from '@contract/park'
import type { ParkView } from '@contract/street'
import type { VisitClass } from '@contract/visit'
import { type DraftValues, inputOfDraft } from '@/components/ActionPanel/actionInput'
import { typedWords, wordsIn } from './components/WordsField'

/** What is entered of a park beside its community. */
export const PARK_FORM = {
  name: line(PARK_NAME_MOST),
  nameEn: optionalLine(60),
  address: line(ADDRESS_MOST),
  names: optionalText(400),
} as const satisfies Fields

export const VISIT_CLASS_FORM = {
  name: line(VISIT_CLASS_NAME_MOST),
  nameEn: optionalLine(40),
  days: wholeNumber(1, VISIT_DAYS_MOST),
} as const satisfies Fields

export const draftOfPark = (park: ParkView | undefined): DraftValues =>
  park
    ? {
        name: park.name,
        nameEn: park.nameEn,
        address: park.address ?? '',
        names: typedWords(park.names ?? []),
        communityId: park.communityId,
      }
    : {}

/** What was entered as the contract wants it; `undefined` while something must be mended. */
export function parkOf(values: DraftValues) {
  const parsed = inputOf(PARK_FORM).safeParse(inputOfDraft(PARK_FORM, values))
  const { communityId } = values
  if (!parsed.success || typeof communityId !== 'string') return undefined
  return { ...parsed.data, communityId, names: wordsIn(parsed.data.names ?? '') }
}

export const draftOfClass = (visitClass: VisitClass | undefined): DraftValues =>
  visitClass ? { name: visitClass.name, nameEn: visitClass.nameEn, days: String(visitClass.days) } : {}

export function classOf(values: DraftValues) {
  const parsed = inputOf(VISIT_CLASS_FORM).safeParse(inputOfDraft(VISIT_CLASS_FORM, values))
  return parsed.success ? parsed.data : undefined
}
