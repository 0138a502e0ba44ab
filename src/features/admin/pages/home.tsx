import { Card } from '@/components/Card/Card'
import type { IconName } from '@/components/Icon/Icon'
import { ListRow } from '@/components/ListRow/ListRow'
import { Notice } from '@/components/Notice/Notice'
import { Page } from '@/components/Page/Page'
import { useCalendars } from '@/lib/data/admin'
import { useAdminText } from '@/lib/i18n/parts/admin'
import { open, type RouteName } from '@/lib/routes'
import { AdminOnly } from '../components/AdminOnly'

interface Row {
  icon: IconName
  title: string
  about: string
  route: RouteName
}

/** 管理: everything that the office keeps in order itself, each with one line that says what it is for. */
export default function AdminHome() {
  const text = useAdminText()
  const { manage, admin, people, messages } = text
  const missing = useCalendars().data?.missing
  const groups: ReadonlyArray<{ title: string; rows: readonly Row[] }> = [
    {
      title: manage.groups.reading,
      rows: [
        { icon: 'bell', title: manage.notices.title, about: manage.rows.notices, route: 'adminNotices' },
        { icon: 'consult', title: manage.faqs.title, about: manage.rows.faqs, route: 'adminFaqs' },
        { icon: 'scan', title: text.scan.codes.title, about: text.scan.codes.row, route: 'adminCodes' },
      ],
    },
    {
      title: manage.groups.sorting,
      rows: [
        { icon: 'report', title: manage.categories.title, about: manage.rows.categories, route: 'adminCategories' },
        { icon: 'office', title: manage.duties.title, about: manage.rows.duties, route: 'adminDuties' },
        { icon: 'pin', title: manage.places.title, about: manage.rows.places, route: 'adminPlaces' },
        { icon: 'send', title: text.insight.routing.title, about: text.insight.routing.about, route: 'adminRouting' },
        { icon: 'alert', title: manage.dangers.title, about: manage.rows.dangers, route: 'adminDangers' },
      ],
    },
    {
      title: manage.groups.time,
      rows: [
        { icon: 'clock', title: admin.limits.title, about: admin.limits.about, route: 'adminLimits' },
        { icon: 'list', title: admin.calendar.title, about: admin.calendar.about, route: 'adminCalendar' },
      ],
    },
    {
      title: manage.groups.writing,
      rows: [{ icon: 'copy', title: text.me.templates, about: manage.rows.templates, route: 'templates' }],
    },
    {
      title: manage.groups.people,
      rows: [
        { icon: 'neighbours', title: people.members.title, about: people.members.about, route: 'adminMembers' },
        { icon: 'office', title: people.offices.title, about: people.offices.about, route: 'adminOffices' },
        { icon: 'factory', title: text.parks.title, about: manage.rows.parks, route: 'adminParks' },
      ],
    },
    {
      title: manage.groups.records,
      rows: [
        { icon: 'send', title: messages.failed.title, about: messages.failed.about, route: 'adminMessages' },
        {
          icon: 'report',
          title: text.insight.matters.title,
          about: text.insight.matters.about,
          route: 'matterFigures',
        },
        { icon: 'list', title: text.insight.figures.title, about: text.insight.figures.about, route: 'figures' },
        { icon: 'eye', title: manage.log.title, about: manage.rows.log, route: 'adminLog' },
      ],
    },
  ]
  return (
    <Page title={manage.title}>
      <AdminOnly>
        {missing !== undefined && <Notice tone='warn'>{admin.calendar.missing(missing)}</Notice>}
        {groups.map(({ title, rows }) => (
          <Card key={title} plain title={title}>
            {rows.map(({ route, ...row }) => (
              <ListRow key={route} {...row} onPress={() => open(route)} />
            ))}
          </Card>
        ))}
      </AdminOnly>
    </Page>
  )
}
