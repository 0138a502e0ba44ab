import type { CategoryView } from '@contract/category'
import type { CommunityView, OfficeView, StreetView } from '@contract/street'
import { useQuery } from '@tanstack/react-query'
import { call } from '../cloud/call'
import { useSettings } from '../settings'
import { readStored, store } from '../storage'

/** One more whenever the shape changes: an answer of an older build is not taken up. */
const KEY = 'street.3'

/** What is true of this street. The last answer is kept on the device, so that forms open without a network. */
export function useStreet() {
  return useQuery({
    queryKey: ['street'],
    queryFn: async () => {
      const street = await call('account.street', {})
      store(KEY, street)
      return street
    },
    initialData: () => readStored<StreetView>(KEY),
    initialDataUpdatedAt: 0,
    staleTime: 10 * 60_000,
  })
}

interface Named {
  name: string
  nameEn: string
}

/** Chooses between the two names of a thing by the person's language. */
export function useNameOf(): (thing: Named | undefined) => string {
  const language = useSettings((settings) => settings.language)
  return (thing) => (thing ? (language !== 'zh' && thing.nameEn) || thing.name : '')
}

export const communityOf = (street: StreetView | undefined, id: string | undefined): CommunityView | undefined =>
  street?.communities.find((community) => community._id === id)

export const officeOf = (street: StreetView | undefined, id: string | undefined): OfficeView | undefined =>
  street?.offices.find((office) => office._id === id)

export const categoryOf = (street: StreetView | undefined, id: string | undefined): CategoryView | undefined =>
  street?.categories.find((category) => category._id === id)

/** The categories that a report can be given now. */
export const categoriesOffered = (street: StreetView | undefined): CategoryView[] =>
  (street?.categories ?? []).filter(({ retired }) => !retired)

/** Chooses between two texts that are data, by the person's language. */
export function useInLanguage(): (zh: string | undefined, en: string | undefined) => string {
  const language = useSettings((settings) => settings.language)
  return (zh, en) => (language !== 'zh' && en) || zh || ''
}
