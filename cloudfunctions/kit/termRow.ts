import type { CaseDoc } from '../domain/caseDoc'
import { termKeys, type Words } from '../domain/caseTerms'
import { type Frequency, termsOf, wordsIn } from '../domain/terms'
import type { TermRow } from './engineDocuments'
import type { AccountDoc } from './peopleDocuments'
import type { Street } from './street'

/** What the words of a case are taken from beside its title and text: the names of its place, and of its enterprise. */
export function placeWordsOf(
  { place, enterpriseName }: Pick<CaseDoc, 'place' | 'enterpriseName'>,
  { communities, units }: Street,
): string {
  const community = place.communityId ? communities.get(place.communityId)?.name : undefined
  const unit = place.unitId ? units.get(place.unitId)?.name : undefined
  return [community, unit, place.address, enterpriseName].filter(Boolean).join(' ')
}

/** The words by which a case is found, and of whom it is. */
export function wordsOf(
  theCase: CaseDoc,
  reporter: AccountDoc | undefined,
  street: Street,
  frequency: Frequency,
): Words {
  const { title, text } = theCase
  return {
    terms: termsOf({ title, place: placeWordsOf(theCase, street), text }, street.dictionary, frequency),
    matters: wordsIn(`${title} ${text}`, street.matters),
    // Whoever reported anonymously is found by nobody.
    people: theCase.reporter.anonymous
      ? []
      : [...(theCase.behalfHashes ?? []), reporter?.phoneHash, reporter?.nameHash].flatMap((hash) => hash ?? []),
  }
}

export function termRow(theCase: CaseDoc, words: Words): TermRow {
  const { point } = theCase.place
  return {
    _id: theCase._id,
    terms: termKeys(theCase, words),
    at: theCase.createdAt,
    ...(point && theCase.open ? { near: { type: 'Point', coordinates: [point.lng, point.lat] } } : {}),
  }
}
