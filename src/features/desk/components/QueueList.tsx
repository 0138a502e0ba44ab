import type { CaseRow } from '@contract/caseView'
import { AsyncView } from '@/components/AsyncView/AsyncView'
import { Button } from '@/components/Button/Button'
import { MoreRows } from '@/components/MoreRows/MoreRows'
import { Notice } from '@/components/Notice/Notice'
import { Rows } from '@/components/Rows/Rows'
import { useText } from '@/lib/i18n'
import type { Queue } from '../useQueue'
import { QueueRow } from './QueueRow'

interface QueueListProps {
  queue: Queue
  /** The case that is shown beside the list. */
  selected: string | undefined
  /** The cases chosen for something that is done to many; missing outside of that mode. */
  picked: ReadonlySet<string> | undefined
  onChoose(caseId: string): void
}

/** The rows of the queue. What came in meanwhile is announced above them and marked in them. */
export function QueueList({ queue, selected, picked, onChoose }: QueueListProps) {
  const text = useText()
  const { list, rows, changes } = queue
  // What came in stands at the top whatever the order: in a long queue it would appear out of sight.
  const arrived = queue.starredOnly ? [] : changes.arrived
  const others = rows.filter((row) => arrived.every((each) => each._id !== row._id))
  const line = (row: CaseRow, isNew: boolean) => (
    <QueueRow
      key={row._id}
      row={row}
      membership={queue.membership}
      isNew={isNew}
      selected={selected === undefined ? undefined : selected === row._id}
      picked={picked?.has(row._id)}
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
      {arrived.length > 0 && (
        <Notice icon='bell' action={done}>
          {text.desk.arrived(arrived.length, arrived.filter((row) => row.reopened).length)}
        </Notice>
      )}
      {arrived.map((row) => line(row, true))}
      <AsyncView
        loading={list.isPending}
        error={rows.length > 0 ? undefined : list.error}
        onRetry={() => void list.refetch()}
        empty={rows.length === 0 && arrived.length === 0}
        emptyText={queue.starredOnly ? text.desk.noStarred : `${text.desk.empty} ${text.desk.emptyText}`}
        emptyIcon={queue.starredOnly ? 'star' : 'check'}
      >
        <Rows rows={others} keyOf={(row) => row._id} as='dense'>
          {(row) => line(row, false)}
        </Rows>
        <MoreRows more={list.hasNextPage} busy={list.isFetchingNextPage} onMore={() => void list.fetchNextPage()} />
      </AsyncView>
    </>
  )
}
