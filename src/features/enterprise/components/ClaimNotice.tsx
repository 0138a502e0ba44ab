import type { EnterpriseView } from '@contract/enterprise'
import { CLAIM_NOTE_MOST } from '@contract/enterpriseCheck'
import { View } from '@tarojs/components'
import { useState } from 'react'
import { Button } from '@/components/Button/Button'
import { Confirm } from '@/components/Confirm/Confirm'
import { Field } from '@/components/Field/Field'
import { TextArea } from '@/components/Field/TextArea'
import { Notice } from '@/components/Notice/Notice'
import { Sheet } from '@/components/Sheet/Sheet'
import { useEnterpriseChange } from '@/lib/data/enterprises'
import { formatTime } from '@/lib/format'
import { useEnterpriseText } from '@/lib/i18n/parts/enterprise'
import { useSettings } from '@/lib/settings'
import styles from './EnterpriseCard.module.scss'
import { Failure } from './Failure'

/** Somebody claims the enterprise: its owner agrees or objects. */
export function ClaimNotice({ view }: { view: EnterpriseView }) {
  const words = useEnterpriseText().enterpriseCheck.claim
  const language = useSettings((settings) => settings.language)
  const answer = useEnterpriseChange('account.answerClaim')
  const [asking, setAsking] = useState<'agree' | 'object'>()
  const [note, setNote] = useState('')
  const { claim } = view
  if (!claim || claim.isMine) return null
  const close = () => setAsking(undefined)
  const say = (agrees: boolean) =>
    answer.mutate({ enterpriseId: view._id, agrees, note: agrees ? '' : note }, { onSuccess: close })
  return (
    <>
      <Notice tone='warn'>
        <View>{words.other(claim.name, formatTime(claim.objectUntil, 'dayTime', language))}</View>
        {claim.answer && <View>{words.answered[claim.answer.agrees ? 'yes' : 'no']}</View>}
      </Notice>
      <View className={styles.buttons}>
        <Button onPress={() => setAsking('object')}>{words.object}</Button>
        <Button weight='quiet' onPress={() => setAsking('agree')}>
          {words.agree}
        </Button>
      </View>
      {asking === undefined && <Failure of={answer.error} />}
      {asking === 'agree' && (
        <Confirm
          title={words.agreeTitle}
          text={words.agreeText}
          action={words.agree}
          onConfirm={() => {
            say(true)
            close()
          }}
          onClose={close}
        />
      )}
      {asking === 'object' && (
        <Sheet
          title={words.object}
          onClose={close}
          foot={
            <Button weight='main' wide busy={answer.isPending} onPress={() => say(false)}>
              {words.object}
            </Button>
          }
        >
          <Field label={words.objection} hint={words.objectionHint}>
            <TextArea label={words.objection} value={note} most={CLAIM_NOTE_MOST} onChange={setNote} />
          </Field>
          <Failure of={answer.error} />
        </Sheet>
      )}
    </>
  )
}
