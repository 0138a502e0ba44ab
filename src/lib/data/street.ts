import type { CommunityView, OfficeView, StreetView } from '@contract/street'
import { useQuery } from '@tanstack/react-query'
import { call } from '../cloud/call'
import { useSettings } from '../settings'
import { readStored, store } from '../storage'

const KEY = 'street'

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
  return (thing) => (thing ? (language === 'en' && thing.nameEn) || thing.name : '')
}

export const communityOf = (street: StreetView | undefined, id: string | undefined): CommunityView | undefined =>
  street?.communities.find((community) => community._id === id)

export const officeOf = (street: StreetView | undefined, id: string | undefined): OfficeView | undefined =>
  street?.offices.find((office) => office._id === id)
