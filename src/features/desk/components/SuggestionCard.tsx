import type { CaseView, Suggestion } from '@contract/caseView'
import { LESSONS_NEEDED } from '@contract/routing'
import type { Action } from '@contract/workflow/workflow'
import { View } from '@tarojs/components'
import { useState } from 'react'
import { useActionSending } from '@/components/ActionPanel/useActionSending'
import { Button } from '@/components/Button/Button'
import { Card } from '@/components/Card/Card'
import { MultiChoice } from '@/components/Choice/MultiChoice'
import { Field } from '@/components/Field/Field'
import { Notice } from '@/components/Notice/Notice'
import { categoryOf, useNameOf, useStreet } from '@/lib/data/street'
import { useText } from '@/lib/i18n'
import type { Dictionary } from '@/lib/i18n/types'
import { newRequestId } from '@/lib/ids'
import { OtherOffices, percentOf } from './OtherOffices'
import styles from './SuggestionCard.module.scss'

interface SuggestionCardProps {
  view: CaseView
  /** The action that sends a case to an office, as the workflow table has it. */
  action: { name: string; action: Action<string> }
}

function reasonOf(
  { voice, matter, words }: Suggestion,
  unit: string,
  category: string,
  text: Dictionary['desk']['suggestion'],
): string {
  const quoted = text.quote(words)
  if (voice === 'catalogue') {
    return quoted ? text.voices.catalogue(matter ?? '', quoted) : text.voices.catalogueMatter(matter ?? '')
  }
  if (voice === 'category') return text.voices.category(category)
  if (voice === 'place') return text.voices.place(quoted, unit)
  return voice === 'model' ? text.voices.model(quoted) : text.voices.fallback
}

/** Below this a person is asked to look twice. */
const UNSURE_BELOW = 0.6

/** The office that is proposed, how sure that is, why, and one button that sends the case there. */
export function SuggestionCard({ view, action }: SuggestionCardProps) {
  const text = useText().desk.suggestion
  const nameOf = useNameOf()
  const street = useStreet()
  const sending = useActionSending(view)
  const [requestId] = useState(newRequestId)
  const [leftOut, setLeftOut] = useState<readonly string[]>([])
  const { suggestion } = view
  const { leadField: field, helperField } = action.action
  if (!suggestion || field === undefined) return null
  const office = nameOf({ name: suggestion.officeName, nameEn: suggestion.officeNameEn })
  const unit = nameOf({ name: suggestion.unitName ?? '', nameEn: suggestion.unitNameEn ?? '' })
  const category = nameOf(categoryOf(street.data, suggestion.categoryId))
  const proposed = helperField === undefined ? [] : suggestion.helpers
  const helperIds = proposed.map((helper) => helper.officeId).filter((officeId) => !leftOut.includes(officeId))
  const help = helperField !== undefined && helperIds.length > 0 ? { [helperField]: helperIds } : {}
  const send = () => void sending.send(action.name, { [field]: suggestion.officeId, ...help }, requestId)
  const { confidence, alsoBy = [], confirmed } = suggestion
  const sure = confidence === undefined || suggestion.voice === 'fallback' ? '' : text.confidence(percentOf(confidence))

  return (
    <Card title={text.title} tone='accent' aside={sure && <View className={styles.sure}>{sure}</View>}>
      <View>{reasonOf(suggestion, unit, category, text)}</View>
      {alsoBy.length > 0 && <View>{text.also(text.quote(alsoBy))}</View>}
      {sure !== '' && (confidence ?? 1) < UNSURE_BELOW && <View>{text.unsure}</View>}
      {proposed.length > 0 && (
        <Field label={text.helpers}>
          <MultiChoice
            label={text.helpers}
            options={proposed.map(({ officeId, officeName, officeNameEn }) => ({
              value: officeId,
              name: nameOf({ name: officeName, nameEn: officeNameEn }),
            }))}
            value={helperIds}
            onChange={(chosen) =>
              setLeftOut(proposed.map((each) => each.officeId).filter((id) => !chosen.includes(id)))
            }
          />
        </Field>
      )}
      {sending.problem && <Notice tone={sending.problem.tone}>{sending.problem.text}</Notice>}
      <Button weight='main' icon='send' wide busy={sending.busy} onPress={send}>
        {text.send(office)}
      </Button>
      <OtherOffices
        others={suggestion.others}
        busy={sending.busy}
        onSend={(officeId, request) => void sending.send(action.name, { [field]: officeId }, request)}
      />
      {confirmed !== undefined && confirmed < LESSONS_NEEDED && (
        <View className={styles.quiet}>{text.learning(confirmed, LESSONS_NEEDED)}</View>
      )}
    </Card>
  )
}
