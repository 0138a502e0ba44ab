import { Card } from '@/components/Card/Card'
import { ListRow } from '@/components/ListRow/ListRow'
import { Notice } from '@/components/Notice/Notice'
import { useCalendars } from '@/lib/data/admin'
import { useText } from '@/lib/i18n'
import { open } from '@/lib/routes'

/** The way to everything that an administrator keeps in order, and what of it is due. */
export function AdminDesk() {
  const { doors } = useText()
  const missing = useCalendars().data?.missing
  return (
    <>
      {missing !== undefined && <Notice tone='warn'>{doors.calendarMissing(missing)}</Notice>}
      <Card plain>
        <ListRow
          icon='settings'
          title={doors.manage.title}
          about={doors.manage.about}
          onPress={() => open('adminHome')}
        />
      </Card>
    </>
  )
}
