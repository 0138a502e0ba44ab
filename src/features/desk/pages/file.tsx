import { Notice } from '@/components/Notice/Notice'
import { Page } from '@/components/Page/Page'
import { VisitorView } from '@/components/VisitorView/VisitorView'
import { useText } from '@/lib/i18n'
import { useRight, useSession } from '@/lib/session'
import { FilingDesk } from '../components/FilingDesk'

/** Staff take down what somebody tells them on the phone or at the counter. */
export default function FileReport() {
  const words = useText().filing
  const accountId = useSession((session) => session.account?._id)
  const mayFile = useRight('report.submitForCaller')
  return (
    <Page title={words.title} wide>
      <VisitorView text={words.visitor} icon='phone' staff>
        {accountId && mayFile && <FilingDesk key={accountId} accountId={accountId} />}
        {accountId && !mayFile && <Notice tone='warn'>{words.notAllowed}</Notice>}
      </VisitorView>
    </Page>
  )
}
