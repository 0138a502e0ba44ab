import { Card } from '@/components/Card/Card'
import { ListRow } from '@/components/ListRow/ListRow'
import { useStreet } from '@/lib/data/street'
import { useText } from '@/lib/i18n'
import { open } from '@/lib/routes'
import { useEnterprises, useMemberships, useSession } from '@/lib/session'
import { useVisitOffice } from '@/lib/visitOffice'

/**
 * The way to tell what an enterprise needs, for who belongs to one; to needs and visits, for the offices that see to them; for the
 * contact of a bank, to what enterprises share.
 */
export function NeedEntry() {
  const { need: words, doors } = useText()
  const street = useStreet()
  const belongs = useEnterprises().length > 0
  // A street kept from an earlier version of the app names no teams.
  const teams = Object.values(street.data?.needTeams ?? {})
  const takes = useMemberships().some(({ officeId }) => teams.includes(officeId))
  const goes = useVisitOffice() !== undefined
  const isContact = useSession((session) => session.account?.contactOf !== undefined)
  if (!belongs && !takes && !goes && !isContact) return null
  return (
    <Card plain>
      {takes && <ListRow icon='list' title={words.desk.title} onPress={() => open('needDesk')} />}
      {goes && <ListRow icon='factory' title={doors.visits.title} onPress={() => open('visits')} />}
      {belongs && (
        <ListRow
          icon='star'
          title={doors.policies.title}
          about={doors.policies.about}
          onPress={() => open('policies')}
        />
      )}
      {isContact && (
        <ListRow
          icon='wallet'
          title={doors.referrals.title}
          about={doors.referrals.about}
          onPress={() => open('referrals')}
        />
      )}
      {belongs && <ListRow icon='wallet' title={words.entry} about={words.entryAbout} onPress={() => open('needs')} />}
    </Card>
  )
}
