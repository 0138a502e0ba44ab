import type { AccessRow } from '@contract/registration'
import { View } from '@tarojs/components'
import { AsyncView, asyncOf } from '@/components/AsyncView/AsyncView'
import { Card } from '@/components/Card/Card'
import { ListRow } from '@/components/ListRow/ListRow'
import { MoreRows } from '@/components/MoreRows/MoreRows'
import { Page } from '@/components/Page/Page'
import { Rows } from '@/components/Rows/Rows'
import { useAccess } from '@/lib/data/people'
import { useNameOf } from '@/lib/data/street'
import { formatTime } from '@/lib/format'
import { useText } from '@/lib/i18n'
import { open, type RouteName } from '@/lib/routes'
import { useSettings } from '@/lib/settings'

/** Where the case is shown that was opened. */
const PAGES: Readonly<Record<string, RouteName>> = {
  dispute: 'mediation',
  paper: 'mediation',
  need: 'need',
  needByCentre: 'need',
  referral: 'need',
}

/** 谁看过我的信息: which office read name and phone in full, when and for what. */
export default function Access() {
  const words = useText().people.access
  const language = useSettings((settings) => settings.language)
  const nameOf = useNameOf()
  const found = useAccess()
  const rows = found.data?.pages.flatMap((page) => page.rows) ?? []
  const whatOf = ({ what }: AccessRow): string => words.what[what as keyof typeof words.what] ?? words.other
  const goTo = ({ caseId, what }: AccessRow) =>
    caseId === undefined ? undefined : () => open(PAGES[what] ?? 'case', { id: caseId })

  return (
    <Page title={words.title}>
      <View>{words.intro}</View>
      <AsyncView {...asyncOf(found)} empty={rows.length === 0} emptyText={words.empty}>
        <Card plain>
          <Rows rows={rows} keyOf={(row) => row._id} as='joined'>
            {(row) => (
              <ListRow
                icon='eye'
                title={row.partner ?? (nameOf({ name: row.officeName, nameEn: row.officeNameEn }) || words.someOffice)}
                about={`${whatOf(row)} · ${formatTime(row.at, 'full', language)}`}
                onPress={goTo(row)}
              />
            )}
          </Rows>
        </Card>
        <MoreRows more={found.hasNextPage} busy={found.isFetchingNextPage} onMore={() => void found.fetchNextPage()} />
      </AsyncView>
    </Page>
  )
}
