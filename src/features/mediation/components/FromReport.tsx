import { AsyncCase } from '@/components/AsyncView/AsyncCase'
import { Page } from '@/components/Page/Page'
import { useCase } from '@/lib/data/cases'
import { useText } from '@/lib/i18n'
import { ApplicationForm } from './ApplicationForm'

/** The application that begins with what a report tells. */
export function FromReport({ accountId, caseId }: { accountId: string; caseId: string }) {
  const words = useText().dispute.apply
  const found = useCase(caseId)
  const view = found.data
  if (view) {
    const begin = { facts: view.text, communityId: view.place.communityId }
    return <ApplicationForm accountId={accountId} filing={{ by: 'report', caseId }} begin={begin} />
  }
  return (
    <Page title={words.titleFor}>
      <AsyncCase caseId={caseId} found={found}>
        {() => null}
      </AsyncCase>
    </Page>
  )
}
