import type { AdminLogRow } from '@contract/admin'
import type { Limit } from '@contract/limits'
import { AsyncView } from '@/components/AsyncView/AsyncView'
import { Card } from '@/components/Card/Card'
import { ListRow } from '@/components/ListRow/ListRow'
import { MoreRows } from '@/components/MoreRows/MoreRows'
import { Page } from '@/components/Page/Page'
import { useAdminLog } from '@/lib/data/admin'
import { useNameOf, useStreet } from '@/lib/data/street'
import { formatTime } from '@/lib/format'
import { useText } from '@/lib/i18n'
import { useSettings } from '@/lib/settings'
import { lineName } from '../limitNames'
import { usePeopleLog } from '../usePeopleLog'

/** 修改记录: who changed what, from what to what. */
export default function AdminLog() {
  const text = useText()
  const words = text.admin.log
  const language = useSettings((settings) => settings.language)
  const nameOf = useNameOf()
  const categories = useStreet().data?.categories ?? []
  const found = useAdminLog()
  const peopleLog = usePeopleLog()
  const rows = found.data?.pages.flatMap((page) => page.rows) ?? []

  const contentOf = (row: AdminLogRow, content: Record<string, unknown> | null): string => {
    if (!content) return words.nothing
    if (row.what === 'calendars') return words.days(lengthOf(content.off), lengthOf(content.work))
    const limit = content.limit as Limit | null | undefined
    return limit ? text.common.limit[limit.unit](limit.amount) : words.nothing
  }
  const nameFor = ({ what, thing, after }: AdminLogRow): string => {
    if (what === 'calendars') return words.year(String(after.year ?? ''))
    if (what !== 'limits') return thing
    const line = lineName({ scope: String(after.scope), key: String(after.key) }, text, categories, nameOf)
    return `${line} · ${text.workflow.choices[String(after.urgency)] ?? ''}`
  }

  return (
    <Page title={words.title}>
      <AsyncView
        loading={found.isPending}
        error={found.data ? undefined : found.error}
        onRetry={() => void found.refetch()}
        empty={rows.length === 0}
        emptyText={words.empty}
      >
        <Card plain>
          {rows.map((row) => (
            <ListRow
              key={row._id}
              title={
                peopleLog(row) ??
                `${nameFor(row)}: ${words.change(contentOf(row, row.before), contentOf(row, row.after))}`
              }
              about={text.admin.editedBy(row.nameMasked, formatTime(row.at, 'full', language))}
            />
          ))}
        </Card>
        <MoreRows more={found.hasNextPage} busy={found.isFetchingNextPage} onMore={() => void found.fetchNextPage()} />
      </AsyncView>
    </Page>
  )
}

const lengthOf = (value: unknown): number => (Array.isArray(value) ? value.length : 0)
