import { VISIT_PURPOSES } from '@contract/visit'
import { useState } from 'react'
import { Page } from '@/components/Page/Page'
import { VisitorView } from '@/components/VisitorView/VisitorView'
import { keptDrafts } from '@/lib/drafts'
import { useEnterpriseText } from '@/lib/i18n/parts/enterprise'
import { newRequestId } from '@/lib/ids'
import { visitDraftKey } from '@/lib/outgoing'
import { parameter } from '@/lib/routes'
import { useSession } from '@/lib/session'
import { useVisitOffice } from '@/lib/visitOffice'
import { NotVisiting } from '../components/NotVisiting'
import { VisitForm } from '../components/VisitForm'
import { momentText, type VisitDraft } from '../visitForm'

/** The draft that was asked for, else the one begun for this plan or this enterprise, else a new one. */
function draftToOpen(accountId: string): string {
  const asked = parameter('draft')
  if (asked !== undefined) return asked
  const [visitId, enterpriseId] = [parameter('visit'), parameter('enterprise')]
  const begun = keptDrafts<VisitDraft>(visitDraftKey(accountId, '')).find(
    ({ value }) => value.enterpriseId === enterpriseId && value.visitId === visitId,
  )
  return begun?.requestId ?? newRequestId()
}

const emptyVisit = (officeId: string): VisitDraft => ({
  visitId: parameter('visit'),
  enterpriseId: parameter('enterprise') ?? '',
  enterpriseName: parameter('name') ?? '',
  officeId,
  heldAt: momentText(Date.now()),
  purpose: VISIT_PURPOSES.find((each) => each === parameter('purpose')) ?? 'routine',
  met: '',
  looked: {},
  told: '',
  note: '',
  point: undefined,
  photos: [],
  unsent: [],
})

/** Writes down a visit, also where there is no network. */
export default function VisitRecord() {
  const words = useEnterpriseText().visit
  const accountId = useSession((session) => session.account?._id)
  const officeId = useVisitOffice()
  if (accountId && officeId) return <Draft key={accountId} accountId={accountId} officeId={officeId} />
  return (
    <Page title={words.record.title}>
      <VisitorView text={words.title} icon='factory' staff>
        <NotVisiting />
      </VisitorView>
    </Page>
  )
}

function Draft({ accountId, officeId }: { accountId: string; officeId: string }) {
  const [draftId] = useState(() => draftToOpen(accountId))
  const [initial] = useState(() => emptyVisit(officeId))
  return <VisitForm accountId={accountId} draftId={draftId} initial={initial} />
}
