import type { CaseView } from '@contract/caseView'
import { ListRow } from '@/components/ListRow/ListRow'
import { officeOf, useNameOf, useStreet } from '@/lib/data/street'
import { formatTime } from '@/lib/format'
import { useEnterpriseText } from '@/lib/i18n/parts/enterprise'
import { open } from '@/lib/routes'
import { useSettings } from '@/lib/settings'
import { useVisitOffice } from '@/lib/visitOffice'
import { keptOf } from '../needData'

const DAY = 86_400_000

/** The visit on which a need was found: the enterprise is led to the visits to it, whoever visits there to that one. */
export function FoundOn({ view }: { view: CaseView }) {
  const words = useEnterpriseText().visit.need
  const language = useSettings((settings) => settings.language)
  const street = useStreet().data
  const nameOf = useNameOf()
  const goes = useVisitOffice() !== undefined
  const { found } = keptOf(view)
  if (!found) return null
  const { visitId, day, officeId } = found
  const enterpriseId = view.enterprise?._id ?? ''
  const own = view.relations.includes('reporter')
  const lead = own
    ? () => open('ourVisits', { enterprise: enterpriseId })
    : goes
      ? () => open('visit', { id: visitId })
      : undefined
  return (
    <ListRow
      icon='factory'
      title={words.foundOn}
      about={`${formatTime(day * DAY, 'day', language)} · ${nameOf(officeOf(street, officeId))}`}
      onPress={lead}
    />
  )
}
