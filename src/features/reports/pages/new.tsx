import { useState } from 'react'
import { Page } from '@/components/Page/Page'
import { VisitorView } from '@/components/VisitorView/VisitorView'
import { keptDrafts } from '@/lib/drafts'
import { useText } from '@/lib/i18n'
import { newRequestId } from '@/lib/ids'
import { reportDraftKey } from '@/lib/outgoing'
import { parameter } from '@/lib/routes'
import { scrollToTop } from '@/lib/scroll'
import { useSession } from '@/lib/session'
import { ReportForm } from '../components/ReportForm'

/** Reporting something; a visitor registers first. */
export default function NewReport() {
  const text = useText().reports
  const accountId = useSession((session) => session.account?._id)
  const scene = parameter('scene')
  if (accountId) return <Draft key={accountId} accountId={accountId} />
  return (
    <Page title={text.newTitle}>
      <VisitorView text={text.visitor} icon='report' next={{ next: 'newReport', ...(scene ? { scene } : {}) }}>
        {null}
      </VisitorView>
    </Page>
  )
}

/** The draft that was asked for, else the one last written, else a new one; who comes from an enterprise or a code begins a new one. */
function draftToOpen(accountId: string): string {
  const asked = parameter('draft')
  if (asked !== undefined) return asked
  const last = parameter('enterprise') || parameter('scene') ? undefined : keptDrafts(reportDraftKey(accountId, ''))[0]
  return last?.requestId ?? newRequestId()
}

function Draft({ accountId }: { accountId: string }) {
  const [draftId, setDraftId] = useState(() => draftToOpen(accountId))
  const another = () => {
    setDraftId(newRequestId())
    scrollToTop()
  }
  return <ReportForm key={draftId} accountId={accountId} draftId={draftId} onAnother={another} />
}
