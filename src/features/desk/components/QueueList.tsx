import type { CaseRow } from '@contract/case'
import { AsyncView } from '@/components/AsyncView/AsyncView'
import { Button } from '@/components/Button/Button'
import { CaseCard } from '@/components/CaseCard/CaseCard'
import { MoreRows } from '@/components/MoreRows/MoreRows'
import { Notice } from '@/components/Notice/Notice'
import { useText } from '@/lib/i18n'
import type { Queue } from '../useQueue'

interface QueueListProps {
  queue: Queue
  /** The case that is shown beside the list. */
  selected: string | undefined
  onChoose(caseId: string): void
}

/** The rows of the queue. What came in meanwhile is announced above them and marked in them. */
export function QueueList({ queue, selected, onChoose }: QueueListProps) {
  const text = useText()
  const { list, rows, changes } = queue
  // What came in stands at the top whatever the order: in a long queue it would appear out of sight.
  const others = rows.filter((row) => changes.arrived.every((arrived) => arrived._id !== row._id))
  const card = (row: CaseRow, isNew: boolean) => (
    <CaseCard
      key={row._id}
      row={row}
      reader='official'
      isNew={isNew}
      selected={selected === undefined ? undefined : selected === row._id}
      onPress={() => onChoose(row._id)}
    />
  )
  const done = (
    <Button weight='quiet' onPress={() => changes.seen()}>
      {text.common.close}
    </Button>
  )
  return (
    <>
      {changes.arrived.length > 0 && (
        <Notice icon='bell' action={done}>
          {text.desk.arrived(changes.arrived.length, changes.arrived.filter((row) => row.reopened).length)}
        </Notice>
      )}
      {changes.arrived.map((row) => card(row, true))}
      <AsyncView
        loading={list.isPending}
        error={list.data ? undefined : list.error}
        onRetry={() => void list.refetch()}
        empty={rows.length === 0 && changes.arrived.length === 0}
        emptyText={`${text.desk.empty} ${text.desk.emptyText}`}
        emptyIcon='check'
      >
        {others.map((row) => card(row, false))}
        <MoreRows more={list.hasNextPage} busy={list.isFetchingNextPage} onMore={() => void list.fetchNextPage()} />
      </AsyncView>
    </>
  )
}
