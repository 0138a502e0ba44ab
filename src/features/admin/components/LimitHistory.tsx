import type { Limit } from '@contract/limits'
import { View } from '@tarojs/components'
import { AsyncView, asyncOf } from '@/components/AsyncView/AsyncView'
import { ListRow } from '@/components/ListRow/ListRow'
import { MoreRows } from '@/components/MoreRows/MoreRows'
import { useAdminLog } from '@/lib/data/admin'
import { formatTime } from '@/lib/format'
import { useText } from '@/lib/i18n'
import { useSettings } from '@/lib/settings'

/** What one limit was before, who changed it, when and on what grounds. */
export function LimitHistory({ thing }: { thing: string }) {
  const text = useText()
  const language = useSettings((settings) => settings.language)
  const found = useAdminLog({ what: 'limits', thing })
  const rows = found.data?.pages.flatMap((page) => page.rows) ?? []

  const limitOf = (content: Record<string, unknown> | null): string => {
    const limit = content?.limit as Limit | null | undefined
    return limit ? text.common.limit[limit.unit](limit.amount) : text.admin.log.nothing
  }
  const sourceOf = ({ source }: Record<string, unknown>): string[] =>
    typeof source === 'string' && source !== '' ? [source] : []

  return (
    <AsyncView {...asyncOf(found)} empty={rows.length === 0} emptyText={text.admin.log.empty}>
      <View>
        {rows.map((row) => (
          <ListRow
            key={row._id}
            title={text.admin.log.change(limitOf(row.before), limitOf(row.after))}
            about={[
              text.admin.editedBy(row.nameMasked, formatTime(row.at, 'full', language)),
              ...sourceOf(row.after),
            ].join(' · ')}
          />
        ))}
      </View>
      <MoreRows more={found.hasNextPage} busy={found.isFetchingNextPage} onMore={() => void found.fetchNextPage()} />
    </AsyncView>
  )
}
