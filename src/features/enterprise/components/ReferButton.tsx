import type { CaseView } from '@contract/caseView'
import { referralsOf } from '@contract/referral'
import { View } from '@tarojs/components'
import { useState } from 'react'
import { Button } from '@/components/Button/Button'
import { Confirm } from '@/components/Confirm/Confirm'
import { Notice } from '@/components/Notice/Notice'
import { useChange } from '@/lib/data/change'
import { useEnterpriseText } from '@/lib/i18n/parts/enterprise'
import { askAgain, showAnswer } from '@/lib/query'
import { toast } from '@/lib/toast'
import styles from './Need.module.scss'

interface ReferButtonProps {
  view: CaseView
  product: { productId: string; provider: string }
}

/** Proposes to refer a need to the contact of a product; the enterprise is asked before anything is shared. */
export function ReferButton({ view, product: { productId, provider } }: ReferButtonProps) {
  const words = useEnterpriseText().referral.propose
  const [asking, setAsking] = useState(false)
  const proposing = useChange('cases.proposeReferral', async (changed) => {
    await showAnswer(['case', changed._id], changed)
    void askAgain(['cases'])
    toast(words.done)
  })
  const referred = referralsOf(view.data).some(
    (each) => each.productId === productId && (each.standing === 'asked' || each.standing === 'shared'),
  )
  if (referred) return <View className={styles.quiet}>{`${words.already} · ${provider}`}</View>
  const propose = () => {
    setAsking(false)
    void proposing.save({ caseId: view._id, version: view.version, productId })
  }
  return (
    <>
      {proposing.problem && <Notice tone='bad'>{proposing.problem.text}</Notice>}
      <Button icon='send' busy={proposing.busy} onPress={() => setAsking(true)}>
        {words.action(provider)}
      </Button>
      {asking && (
        <Confirm
          title={words.title(provider)}
          text={words.text}
          action={words.action(provider)}
          mild
          onConfirm={propose}
          onClose={() => setAsking(false)}
        />
      )}
    </>
  )
}
