import { useState } from 'react'
import { Button } from '@/components/Button/Button'
import { Confirm } from '@/components/Confirm/Confirm'
import { Notice } from '@/components/Notice/Notice'
import { useChange } from '@/lib/data/change'
import { useText } from '@/lib/i18n'
import { showAnswer } from '@/lib/query'

/** The way of the centre to read a need that a team has in hand; the enterprise can see that it was read. */
export function OpenNeed({ caseId }: { caseId: string }) {
  const words = useText().need.case
  const [asking, setAsking] = useState(false)
  const opening = useChange('cases.openNeed', (view) => showAnswer(['case', caseId], view))
  const read = () => {
    setAsking(false)
    void opening.save({ caseId })
  }
  return (
    <>
      {opening.problem && <Notice tone='bad'>{opening.problem.text}</Notice>}
      <Button icon='eye' busy={opening.busy} onPress={() => setAsking(true)}>
        {words.openWhole}
      </Button>
      {asking && (
        <Confirm
          title={words.openTitle}
          text={words.openText}
          action={words.openWhole}
          mild
          onConfirm={read}
          onClose={() => setAsking(false)}
        />
      )}
    </>
  )
}
