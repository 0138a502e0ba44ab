import type { EnterpriseView } from '@contract/enterprise'
import { View } from '@tarojs/components'
import { Button } from '@/components/Button/Button'
import { Notice } from '@/components/Notice/Notice'
import { useEnterpriseText } from '@/lib/i18n/parts/enterprise'
import { open } from '@/lib/routes'

/** Where an enterprise stands with its licence, what that lets one do, and the way on. */
export function StateNotice({ view }: { view: EnterpriseView }) {
  const words = useEnterpriseText().enterpriseCheck
  const { state, refused, renaming } = view
  const why = refused && words.refused(words.reasons[refused.reason], refused.note)
  if (renaming) return <Notice>{words.correct.waiting(renaming.name)}</Notice>
  if (state === 'verified') {
    return refused?.name ? <Notice tone='bad'>{words.correct.refused(refused.name, why ?? '')}</Notice> : null
  }
  const send = state === 'unverified' ? words.proof.title : words.proof.again
  return (
    <>
      <Notice tone={state === 'refused' ? 'bad' : state === 'waiting' ? 'info' : 'warn'}>
        {why && <View>{why}</View>}
        <View>{words.means[state]}</View>
      </Notice>
      <Button
        weight={state === 'waiting' ? 'quiet' : 'plain'}
        icon='camera'
        wide
        onPress={() => open('enterpriseProof', { enterprise: view._id })}
      >
        {send}
      </Button>
    </>
  )
}
