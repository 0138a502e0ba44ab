import { DISPUTE_TYPES, type DisputeType } from '@contract/dispute'
import { DISPUTES_MOST, type MediatorRow, QUALIFICATIONS, type Qualification } from '@contract/mediator'
import { SPOKEN, type Spoken } from '@contract/spoken'
import { View } from '@tarojs/components'
import { useState } from 'react'
import { Button } from '@/components/Button/Button'
import { MultiChoice } from '@/components/Choice/MultiChoice'
import { Field } from '@/components/Field/Field'
import { TextInput } from '@/components/Field/TextInput'
import { Notice } from '@/components/Notice/Notice'
import { Sheet } from '@/components/Sheet/Sheet'
import { SwitchRow } from '@/components/SwitchRow/SwitchRow'
import { asFailure } from '@/lib/cloud/call'
import { useSaveMediator } from '@/lib/data/mediators'
import { useNameOf, useStreet } from '@/lib/data/street'
import { useText } from '@/lib/i18n'
import { toast } from '@/lib/toast'
import styles from './Roster.module.scss'

interface MediatorEditorProps {
  row: MediatorRow
  onClose(): void
}

/** Corrects what a mediator can do; the terms of their work only for who leads them. */
export function MediatorEditor({ row, onClose }: MediatorEditorProps) {
  const text = useText()
  const words = text.mediators.roster
  const street = useStreet().data
  const nameOf = useNameOf()
  const saving = useSaveMediator()
  const [draft, setDraft] = useState(row)
  const [most, setMost] = useState(String(row.most))
  const set = (part: Partial<MediatorRow>) => setDraft((current) => ({ ...current, ...part }))
  const failure = saving.error ? asFailure(saving.error) : undefined
  const leads = row.mayEdit === 'all'
  const wrong = !/^\d+$/.test(most) || Number(most) < 1 || Number(most) > DISPUTES_MOST
  const { accountId, types, qualifications, languages, communityIds, fullTime } = draft
  const save = () => {
    if (leads && wrong) return
    const terms = leads ? { terms: { fullTime, most: Number(most) } } : {}
    // The version that was read when the sheet opened: who was faster is not overwritten.
    const { version } = row
    saving.mutate(
      { accountId, version, types, qualifications, languages, communityIds, ...terms },
      {
        onSuccess: () => {
          toast(words.saved)
          onClose()
        },
      },
    )
  }
  const foot = (
    <Button weight='main' wide busy={saving.isPending} onPress={save}>
      {text.common.save}
    </Button>
  )
  return (
    <Sheet title={words.editOf(row.name)} onClose={onClose} foot={foot}>
      <View className={styles.lines}>
        {failure && <Notice tone='bad'>{failure.message || text.errors.byCode[failure.code]}</Notice>}
        <Field label={words.languagesLabel}>
          <MultiChoice
            label={words.languagesLabel}
            options={SPOKEN.map((value) => ({ value, name: text.mediators.languages[value] }))}
            value={languages}
            onChange={(value) => set({ languages: value as Spoken[] })}
          />
        </Field>
        <Field label={words.types} hint={words.typesHint}>
          <MultiChoice
            label={words.types}
            options={DISPUTE_TYPES.map((value) => ({ value, name: text.dispute.types[value].name }))}
            value={types}
            onChange={(value) => set({ types: value as DisputeType[] })}
          />
        </Field>
        <Field label={words.qualification} optional>
          <MultiChoice
            label={words.qualification}
            options={QUALIFICATIONS.map((value) => ({ value, name: text.mediators.qualifications[value] }))}
            value={qualifications}
            onChange={(value) => set({ qualifications: value as Qualification[] })}
          />
        </Field>
        <Field label={words.near} hint={words.nearHint}>
          <MultiChoice
            label={words.near}
            options={(street?.communities ?? []).map((community) => ({
              value: community._id,
              name: nameOf(community),
            }))}
            value={communityIds}
            onChange={(value) => set({ communityIds: value })}
          />
        </Field>
        {leads ? (
          <>
            <SwitchRow title={words.fullTime} on={fullTime} onChange={(on) => set({ fullTime: on })} />
            <Field label={words.most} error={wrong ? words.mostWrong(DISPUTES_MOST) : undefined}>
              <TextInput label={words.most} kind='number' value={most} most={2} invalid={wrong} onChange={setMost} />
            </Field>
          </>
        ) : (
          <Notice>{words.byLead}</Notice>
        )}
      </View>
    </Sheet>
  )
}
