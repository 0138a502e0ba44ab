import type { IssueView } from '@contract/issue'
import { View } from '@tarojs/components'
import { useState } from 'react'
import { Button } from '@/components/Button/Button'
import { Card } from '@/components/Card/Card'
import { CaseCard } from '@/components/CaseCard/CaseCard'
import { Confirm } from '@/components/Confirm/Confirm'
import { Notice } from '@/components/Notice/Notice'
import { asFailure, call } from '@/lib/cloud/call'
import { useText } from '@/lib/i18n'
import { newRequestId } from '@/lib/ids'
import { askAgain } from '@/lib/query'
import { open } from '@/lib/routes'

/** The report under which the others are handled, and the button that puts them there. */
export function GatherCard({ issue }: { issue: IssueView }) {
  const words = useText().insight.issues
  const [asking, setAsking] = useState(false)
  const [busy, setBusy] = useState(false)
  const [problem, setProblem] = useState('')
  const [requestId, setRequestId] = useState(newRequestId)
  const { main, gatherable, coming } = issue
  if (!main) return null
  const gather = async () => {
    setAsking(false)
    setBusy(true)
    setProblem('')
    try {
      const input = { issueId: issue._id, mainId: main._id, version: main.version }
      await call('cases.gatherIssue', input, { requestId })
      setRequestId(newRequestId())
    } catch (error) {
      const failure = asFailure(error)
      if (failure.code !== 'NETWORK' && failure.code !== 'UNAVAILABLE') setRequestId(newRequestId())
      setProblem(failure.message)
    }
    await askAgain(['issue', issue._id])
    setBusy(false)
  }
  return (
    <Card title={words.main} tone='accent'>
      <CaseCard row={main} reader='official' onPress={() => open('deskCase', { id: main._id })} />
      {problem !== '' && <Notice tone='warn'>{problem}</Notice>}
      {coming > 0 && <Notice icon='clock'>{words.coming(coming)}</Notice>}
      {gatherable > 0 ? (
        <Button weight='main' icon='neighbours' wide busy={busy} onPress={() => setAsking(true)}>
          {words.gather(gatherable)}
        </Button>
      ) : (
        <View>
          <Button wide onPress={() => open('deskCase', { id: main._id })}>
            {words.openMain}
          </Button>
        </View>
      )}
      {asking && (
        <Confirm
          title={words.gatherTitle}
          text={words.gatherText(main.number, gatherable)}
          action={words.gather(gatherable)}
          onConfirm={() => void gather()}
          onClose={() => setAsking(false)}
        />
      )}
    </Card>
  )
}
