import { View } from '@tarojs/components'
import { useState } from 'react'
import { AsyncView, asyncOf } from '@/components/AsyncView/AsyncView'
import { Button } from '@/components/Button/Button'
import { Card } from '@/components/Card/Card'
import { ListRow } from '@/components/ListRow/ListRow'
import { MoreRows } from '@/components/MoreRows/MoreRows'
import { Page } from '@/components/Page/Page'
import { VisitorView } from '@/components/VisitorView/VisitorView'
import { usePolicies, usePolicy } from '@/lib/data/policies'
import { formatDate } from '@/lib/format'
import { useEnterpriseText } from '@/lib/i18n/parts/enterprise'
import { useRefresh } from '@/lib/refresh'
import { useSettings } from '@/lib/settings'
import { PolicyEditor } from '../components/PolicyEditor'

const NEW = ''

/** The library of policies, as the office that answers for them keeps it. */
export default function PolicyLibrary() {
  const text = useEnterpriseText()
  const words = text.policy
  const language = useSettings((settings) => settings.language)
  const found = usePolicies(undefined)
  const [editing, setEditing] = useState<string>()
  const whole = usePolicy(editing ?? NEW)
  useRefresh(() => found.refetch())
  const rows = found.data?.pages.flatMap((page) => page.rows) ?? []
  const ready = editing === NEW || (editing !== undefined && whole.data?._id === editing)
  return (
    <Page title={words.register.row}>
      <VisitorView text={words.register.row} icon='list' staff>
        <View>{words.register.intro}</View>
        <Button weight='main' icon='plus' wide onPress={() => setEditing(NEW)}>
          {words.register.make}
        </Button>
        <AsyncView {...asyncOf(found)} empty={rows.length === 0} emptyText={words.empty} emptyIcon='list'>
          <Card plain>
            {rows.map(({ _id, title, kind, level, deadline, open, example }) => (
              <ListRow
                key={_id}
                title={title}
                about={[
                  words.levels[level],
                  words.kinds[kind],
                  open ? deadline && words.until(formatDate(deadline, language)) : words.over,
                  example && words.example,
                ]
                  .filter(Boolean)
                  .join(' · ')}
                onPress={() => setEditing(_id)}
              />
            ))}
          </Card>
          <MoreRows
            more={found.hasNextPage}
            busy={found.isFetchingNextPage}
            onMore={() => void found.fetchNextPage()}
          />
        </AsyncView>
        {ready && (
          <PolicyEditor
            key={editing}
            policy={editing === NEW ? undefined : whole.data}
            onClose={() => setEditing(undefined)}
          />
        )}
      </VisitorView>
    </Page>
  )
}
