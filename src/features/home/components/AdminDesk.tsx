import { Card } from '@/components/Card/Card'
import { ListRow } from '@/components/ListRow/ListRow'
import { Notice } from '@/components/Notice/Notice'
import { useCalendars } from '@/lib/data/admin'
import { useText } from '@/lib/i18n'
import { open } from '@/lib/routes'

/** What an administrator keeps in order, and what of it is due. */
export function AdminDesk() {
  const { admin: text, people } = useText()
  const missing = useCalendars().data?.missing
  return (
    <>
      {missing !== undefined && <Notice tone='warn'>{text.calendar.missing(missing)}</Notice>}
      <Card plain title={text.title}>
        <ListRow icon='clock' title={text.limits.title} about={text.limits.about} onPress={() => open('adminLimits')} />
        <ListRow
          icon='list'
          title={text.calendar.title}
          about={text.calendar.about}
          onPress={() => open('adminCalendar')}
        />
        <ListRow
          icon='neighbours'
          title={people.members.title}
          about={people.members.about}
          onPress={() => open('adminMembers')}
        />
        <ListRow
          icon='office'
          title={people.offices.title}
          about={people.offices.about}
          onPress={() => open('adminOffices')}
        />
        <ListRow icon='eye' title={text.log.title} about={text.log.about} onPress={() => open('adminLog')} />
      </Card>
    </>
  )
}
