import type { CaseRow, CaseView } from '@contract/caseView'
import { availableActions } from '@contract/workflow/workflows'
import { View } from '@tarojs/components'
import { useState } from 'react'
import { useActionSending } from '@/components/ActionPanel/useActionSending'
import { Button } from '@/components/Button/Button'
import { Card } from '@/components/Card/Card'
import { Confirm } from '@/components/Confirm/Confirm'
import { Notice } from '@/components/Notice/Notice'
import { takesOthers } from '@/lib/caseData'
import { useNow } from '@/lib/clock'
import { useNearby } from '@/lib/data/search'
import { useText } from '@/lib/i18n'
import { newRequestId } from '@/lib/ids'
import { CaseLink } from './CaseLink'

/** Open cases near by or of the same words. The command centre may put this one under one of them. */
export function NearbyCard({ view }: { view: CaseView }) {
  const words = useText().similar
  const now = useNow()
  const found = useNearby(view._id)
  const sending = useActionSending(view)
  const [asking, setAsking] = useState<CaseRow>()
  const [requestId] = useState(newRequestId)
  const rows = found.data ?? []
  const mayMerge = availableActions(view, view.relations, now).some(({ name }) => name === 'merge')
  if (rows.length === 0) return null
  const merge = (mainId: string) => {
    setAsking(undefined)
    void sending.send('merge', { mainId }, requestId)
  }
  return (
    <Card title={words.desk.title}>
      {sending.problem && <Notice tone={sending.problem.tone}>{sending.problem.text}</Notice>}
      {rows.map(({ row, metres, words: common }) => {
        const away = metres === undefined ? [] : [words.away(metres)]
        return (
          <CaseLink key={row._id} row={row} about={[...away, words.words(words.quote(common))].join(' · ')}>
            {mayMerge && takesOthers(row) && (
              <View>
                <Button weight='quiet' icon='plus' busy={sending.busy} onPress={() => setAsking(row)}>
                  {words.desk.merge}
                </Button>
              </View>
            )}
          </CaseLink>
        )
      })}
      {asking && (
        <Confirm
          mild
          title={words.desk.mergeTitle(asking.number)}
          text={words.desk.mergeText}
          action={words.desk.mergeConfirm}
          onConfirm={() => merge(asking._id)}
          onClose={() => setAsking(undefined)}
        />
      )}
    </Card>
  )
}
