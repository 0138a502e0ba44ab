import type { DutyException } from '@contract/duty'
import type { StreetView } from '@contract/street'
import type { AdminDictionary } from '@/lib/i18n/parts/admin'

interface Names {
  text: AdminDictionary
  street: StreetView | undefined
  nameOf(thing: { name: string; nameEn: string } | undefined): string
}

/** Where and when somebody else answers for a matter, and who, in one line. */
export function exceptionWords(exception: Partial<DutyException>, { text, street, nameOf }: Names): string {
  const words = text.manage.duties
  const { communityIds = [], hours, season, officeId, helperIds = [] } = exception
  const office = (id: string) => nameOf(street?.offices.find(({ _id }) => _id === id)) || id
  const communities = communityIds.map((id) => nameOf(street?.communities.find(({ _id }) => _id === id)) || id)
  const when = [communities.join(text.common.comma), hours && spanWords(hours), season && spanWords(season)]
  const lead = officeId === undefined ? words.byPlace : office(officeId)
  const help = helperIds.length > 0 ? words.helpedBy(helperIds.map(office).join(text.common.comma)) : ''
  return words.exceptionLine(when.filter(Boolean).join(' · '), `${lead}${help}`)
}

const spanWords = ({ from, to }: { from: string; to: string }): string => `${from}–${to}`
