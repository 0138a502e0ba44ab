import type { NoticeEdit } from '@contract/adminKnowledge'
import { useState } from 'react'
import { AsyncView, asyncOf } from '@/components/AsyncView/AsyncView'
import { Button } from '@/components/Button/Button'
import { Card } from '@/components/Card/Card'
import { ListRow } from '@/components/ListRow/ListRow'
import { MoreRows } from '@/components/MoreRows/MoreRows'
import { Page } from '@/components/Page/Page'
import { useNow } from '@/lib/clock'
import { useAdminNotices } from '@/lib/data/admin'
import { useWordsOf } from '@/lib/data/knowledge'
import { formatTime } from '@/lib/format'
import { useAdminText } from '@/lib/i18n/parts/admin'
import { useSettings } from '@/lib/settings'
import { AdminOnly } from '../components/AdminOnly'
import { NoticeEditor } from '../components/NoticeEditor'

const STAGES = ['running', 'later', 'over'] as const
type Stage = (typeof STAGES)[number]

const stageOf = ({ from, until }: NoticeEdit, now: number): Stage =>
  until <= now ? 'over' : from > now ? 'later' : 'running'

/** 通知公告: what runs, what will, what did; written, changed and ended here. */
export default function AdminNotices() {
  const text = useAdminText()
  const words = text.manage.notices
  const wordsOf = useWordsOf()
  const shownAt = useNow()
  const language = useSettings((settings) => settings.language)
  const found = useAdminNotices()
  // What was ended a moment ago has ended, though the clock of the page has not moved yet.
  const now = Math.max(shownAt, found.dataUpdatedAt)
  const [editing, setEditing] = useState<string>()
  const rows = found.data?.pages.flatMap((page) => page.rows) ?? []
  const about = ({ level, from, until }: NoticeEdit): string => {
    const span = text.knowledge.between(formatTime(from, 'full', language), formatTime(until, 'full', language))
    return level === 'emergency' ? `${words.levels.emergency} · ${span}` : span
  }
  return (
    <Page title={words.title}>
      <AdminOnly>
        <Button weight='main' icon='plus' wide onPress={() => setEditing('')}>
          {words.make}
        </Button>
        <AsyncView {...asyncOf(found)} empty={rows.length === 0} emptyText={words.empty} emptyIcon='bell'>
          {STAGES.map((stage) => {
            const some = rows.filter((notice) => stageOf(notice, now) === stage)
            if (some.length === 0) return null
            return (
              <Card key={stage} plain title={words[stage]}>
                {some.map((notice) => (
                  <ListRow
                    key={notice._id}
                    icon={notice.level === 'emergency' ? 'alert' : 'bell'}
                    title={wordsOf(notice.title)}
                    about={about(notice)}
                    onPress={() => setEditing(notice._id)}
                  />
                ))}
              </Card>
            )
          })}
          <MoreRows
            more={found.hasNextPage}
            busy={found.isFetchingNextPage}
            onMore={() => void found.fetchNextPage()}
          />
        </AsyncView>
        {editing !== undefined && (
          <NoticeEditor
            key={editing}
            notice={rows.find(({ _id }) => _id === editing)}
            onClose={() => setEditing(undefined)}
          />
        )}
      </AdminOnly>
    </Page>
  )
}
