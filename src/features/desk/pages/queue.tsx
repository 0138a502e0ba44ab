import type { MembershipView } from '@contract/account'
import { BULK_MOST } from '@contract/case'
import { useState } from 'react'
import { AsyncView } from '@/components/AsyncView/AsyncView'
import { Page } from '@/components/Page/Page'
import { VisitorView } from '@/components/VisitorView/VisitorView'
import { useText } from '@/lib/i18n'
import { useRefresh } from '@/lib/refresh'
import { open } from '@/lib/routes'
import { useWideScreen } from '@/lib/screen'
import { useMembership } from '@/lib/session'
import { BulkBar } from '../components/BulkBar'
import { CaseDesk } from '../components/CaseDesk'
import { DeskColumns } from '../components/DeskColumns'
import { QueueBar } from '../components/QueueBar'
import { QueueList } from '../components/QueueList'
import { useNextInQueue } from '../queueOrder'
import { useQueue } from '../useQueue'
import { focusRow, useQueueKeys } from '../useQueueKeys'

/** The cases of an office. */
export default function QueuePage() {
  const text = useText().desk
  const membership = useMembership()
  if (membership) return <QueueOf key={membership.officeId} membership={membership} />
  return (
    <Page title={text.title} wide>
      <VisitorView text={text.visitor} icon='list' staff>
        <AsyncView loading={false} onRetry={() => undefined} empty emptyText={text.visitor}>
          {null}
        </AsyncView>
      </VisitorView>
    </Page>
  )
}

/** The queue of one office. On a computer's screen the case is worked on beside the list. */
function QueueOf({ membership }: { membership: MembershipView }) {
  const text = useText().desk
  const queue = useQueue(membership)
  const wide = useWideScreen()
  const [selected, setSelected] = useState<string>()
  const [picked, setPicked] = useState<ReadonlySet<string>>()
  useRefresh(queue.refresh)

  const toggle = (caseId: string) =>
    setPicked((all = new Set()) => {
      const next = new Set(all)
      if (!next.delete(caseId) && next.size < BULK_MOST) next.add(caseId)
      return next
    })
  const choose = (caseId: string) => {
    queue.changes.seen(caseId)
    if (picked) toggle(caseId)
    else if (wide) setSelected(caseId)
    else open('deskCase', { id: caseId })
  }
  const arrived = queue.changes.arrived.filter((row) => queue.rows.every((each) => each._id !== row._id))
  const rows = [...arrived, ...queue.rows]
  const next = useNextInQueue(selected)
  const goOn = () => {
    if (!next || picked) return
    choose(next)
    focusRow(next)
  }
  useQueueKeys({
    ids: rows.map((row) => row._id),
    onPick: toggle,
    onNext: goOn,
    onSearch: () => open('deskSearch'),
  })

  return (
    <Page
      title={text.title}
      wide
      footer={picked && <BulkBar rows={rows} membership={membership} picked={picked} onPick={setPicked} />}
    >
      <QueueBar
        queue={queue}
        choosing={picked !== undefined}
        onChoosing={() => setPicked(picked ? undefined : new Set())}
      />
      <DeskColumns
        list={<QueueList queue={queue} selected={wide ? selected : undefined} picked={picked} onChoose={choose} />}
        work={selected && <CaseDesk key={selected} caseId={selected} beside onNext={choose} />}
        hint={text.keys}
      />
    </Page>
  )
}
