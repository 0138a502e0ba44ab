import type { CaseView } from '@contract/caseView'
import { Card } from '@/components/Card/Card'
import { ListRow } from '@/components/ListRow/ListRow'
import { officeOf, useNameOf, useStreet } from '@/lib/data/street'
import { useText } from '@/lib/i18n'
import { dial } from '@/lib/phone'

/** Whom to phone about a report. */
export function ContactCard({ view }: { view: CaseView }) {
  const words = useText().reports.case
  const street = useStreet()
  const nameOf = useNameOf()
  const office = officeOf(street.data, view.leadOfficeId)
  const hotline = street.data?.hotline
  const { unit } = view
  if (!office?.phone && !hotline && !unit) return null
  return (
    <Card plain title={words.contact}>
      {office?.phone && (
        <ListRow
          icon='office'
          title={words.callOffice(nameOf(office))}
          about={office.phone}
          onPress={() => dial(office.phone)}
        />
      )}
      {unit && (
        <ListRow
          icon='user'
          title={words.callUnit(nameOf(unit), unit.person.name)}
          about={unit.person.phone}
          onPress={() => dial(unit.person.phone)}
        />
      )}
      {hotline && <ListRow icon='phone' title={words.callHotline(hotline)} onPress={() => dial(hotline)} />}
    </Card>
  )
}
