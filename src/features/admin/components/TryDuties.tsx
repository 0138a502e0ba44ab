import type { DutyInput } from '@contract/adminCategory'
import type { Suggestion } from '@contract/caseView'
import { View } from '@tarojs/components'
import { useState } from 'react'
import { TextInput } from '@/components/Field/TextInput'
import { Notice } from '@/components/Notice/Notice'
import { useDutyTrial } from '@/lib/data/admin'
import { useNameOf } from '@/lib/data/street'
import { useDebounced } from '@/lib/debounce'
import { useAdminText } from '@/lib/i18n/parts/admin'
import type { Dictionary } from '@/lib/i18n/types'
import styles from './Manage.module.scss'

const PAUSE_MS = 500

interface TryDutiesProps {
  /** An edit that is tried as if it were saved. */
  draft?: { dutyId?: string; duty: DutyInput }
}

function reasonOf({ voice, matter, words }: Suggestion, text: Dictionary['desk']['suggestion']): string {
  const quoted = text.quote(words)
  if (voice === 'catalogue') {
    return quoted ? text.voices.catalogue(matter ?? '', quoted) : text.voices.catalogueMatter(matter ?? '')
  }
  if (voice === 'place') return text.voices.place(quoted, '')
  return voice === 'model' ? text.voices.model(quoted) : text.voices.fallback
}

/** A sentence to try the catalogue with: where it would go, and why. */
export function TryDuties({ draft }: TryDutiesProps) {
  const text = useAdminText()
  const words = text.manage.duties
  const nameOf = useNameOf()
  const [sentence, setSentence] = useState('')
  const asked = useDebounced(JSON.stringify({ text: sentence.trim(), draft }), PAUSE_MS)
  const trial = useDutyTrial(asked, sentence.trim() !== '').data
  return (
    <View className={styles.form}>
      <TextInput label={words.try} placeholder={words.tryHint} most={200} value={sentence} onChange={setSentence} />
      {sentence.trim() !== '' && trial && (
        <Notice tone={trial.sentDown ? 'warn' : 'good'} icon='send'>
          <View className={styles.name}>
            {words.goesTo(nameOf({ name: trial.suggestion.officeName, nameEn: trial.suggestion.officeNameEn }))}
          </View>
          <View>{reasonOf(trial.suggestion, text.desk.suggestion)}</View>
          {trial.sentDown && <View>{words.sentDownMark}</View>}
        </Notice>
      )}
    </View>
  )
}
