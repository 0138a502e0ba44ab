import { AsyncView, asyncOf } from '@/components/AsyncView/AsyncView'
import { Button } from '@/components/Button/Button'
import { Page } from '@/components/Page/Page'
import { StartDuty } from '@/components/TellMe/StartDuty'
import { VisitorView } from '@/components/VisitorView/VisitorView'
import { useOnCall } from '@/lib/data/mediation'
import { useText } from '@/lib/i18n'
import { usePoll } from '@/lib/poll'
import { useRefresh } from '@/lib/refresh'
import { open } from '@/lib/routes'
import { useRight } from '@/lib/session'
import { CallCard } from '../components/CallCard'
import { DutyCard } from '../components/DutyCard'
import { ServedCard } from '../components/ServedCard'

/** 滴滴调解员: one's duty, and the requests nearby; who takes one first has it. */
export default function OnCall() {
  const text = useText()
  const words = text.dispute.onCall
  const mediates = useRight('dispute.mediate')
  const found = useOnCall(mediates)
  const onDuty = found.data !== undefined && (found.data.duty !== undefined || found.data.served.length > 0)
  useRefresh(() => found.refetch())
  usePoll(() => found.refetch(), onDuty)
  const rows = found.data?.rows ?? []
  return (
    <Page title={words.title}>
      <VisitorView text={words.title} icon='bell' staff>
        <AsyncView {...asyncOf(found)}>
          {found.data?.served.map((duty) => (
            <ServedCard key={duty.officeId} duty={duty} />
          ))}
          {onDuty && (
            <AsyncView {...asyncOf(found)} empty={rows.length === 0} emptyText={words.none} emptyIcon='bell'>
              {rows.map((row) => (
                <CallCard key={row.caseId} row={row} />
              ))}
            </AsyncView>
          )}
          {found.data && <DutyCard key={found.data.duty?.until ?? 0} view={found.data} />}
        </AsyncView>
        <StartDuty of='mediation' />
        <Button icon='clock' wide onPress={() => open('mediationDuty')}>
          {text.mediators.duty.title}
        </Button>
      </VisitorView>
    </Page>
  )
}
