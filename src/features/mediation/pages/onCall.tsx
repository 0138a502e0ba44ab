import { AsyncView, asyncOf } from '@/components/AsyncView/AsyncView'
import { Page } from '@/components/Page/Page'
import { VisitorView } from '@/components/VisitorView/VisitorView'
import { useOnCall } from '@/lib/data/mediation'
import { useText } from '@/lib/i18n'
import { usePoll } from '@/lib/poll'
import { useRefresh } from '@/lib/refresh'
import { useRight } from '@/lib/session'
import { CallCard } from '../components/CallCard'
import { DutyCard } from '../components/DutyCard'

/** 滴滴调解员: one's duty, and the requests nearby; who takes one first has it. */
export default function OnCall() {
  const words = useText().dispute.onCall
  const mediates = useRight('dispute.mediate')
  const found = useOnCall(mediates)
  useRefresh(() => found.refetch())
  usePoll(() => found.refetch(), found.data?.duty !== undefined)
  const rows = found.data?.rows ?? []
  return (
    <Page title={words.title}>
      <VisitorView text={words.title} icon='bell' staff>
        <AsyncView {...asyncOf(found)}>
          {found.data && <DutyCard key={found.data.duty?.until ?? 0} view={found.data} />}
          {found.data?.duty && (
            <AsyncView {...asyncOf(found)} empty={rows.length === 0} emptyText={words.none} emptyIcon='bell'>
              {rows.map((row) => (
                <CallCard key={row.caseId} row={row} />
              ))}
            </AsyncView>
          )}
        </AsyncView>
      </VisitorView>
    </Page>
  )
}
