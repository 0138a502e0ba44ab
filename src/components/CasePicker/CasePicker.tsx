import { useMutation } from '@tanstack/react-query'
import { View } from '@tarojs/components'
import { useState } from 'react'
import { asFailure, call } from '@/lib/cloud/call'
import { useCase } from '@/lib/data/cases'
import { useText } from '@/lib/i18n'
import { Button } from '../Button/Button'
import { TextInput } from '../Field/TextInput'
import { ListRow } from '../ListRow/ListRow'
import { Notice } from '../Notice/Notice'
import { StateTag } from '../StateTag/StateTag'
import styles from './CasePicker.module.scss'

interface CasePickerProps {
  label: string
  /** The id of the chosen case. */
  value: string | undefined
  onChange(caseId: string | undefined): void
  invalid?: boolean
}

const NUMBER_MOST = 40

/** Chooses a case by its number, and shows which one that is before anything is done with it. */
export function CasePicker({ label, value, onChange, invalid }: CasePickerProps) {
  const text = useText()
  const words = text.components.casePicker
  const [number, setNumber] = useState('')
  const chosen = useCase(value ?? '').data
  const search = useMutation({
    mutationFn: () => call('cases.byNumber', { number }),
    onSuccess: ({ _id }) => onChange(_id),
  })
  const failure = search.error && asFailure(search.error)
  if (value !== undefined && chosen) {
    return (
      <View className={styles.chosen}>
        <ListRow
          title={chosen.title}
          about={`${chosen.number} · ${text.workflow.types[chosen.type].name}`}
          value={<StateTag state={chosen.state} reader='official' />}
        />
        <Button
          weight='quiet'
          onPress={() => {
            setNumber('')
            search.reset()
            onChange(undefined)
          }}
        >
          {words.other}
        </Button>
      </View>
    )
  }
  const find = () => {
    if (number.trim() !== '') search.mutate()
  }
  return (
    <View className={styles.search}>
      <View className={styles.row}>
        <View className={styles.input}>
          <TextInput
            label={label}
            value={number}
            most={NUMBER_MOST}
            placeholder={words.placeholder}
            invalid={invalid}
            onChange={setNumber}
            onDone={find}
          />
        </View>
        <Button icon='search' busy={search.isPending} disabled={number.trim() === ''} onPress={find}>
          {words.find}
        </Button>
      </View>
      {failure && <Notice tone='bad'>{failure.message || text.errors.byCode[failure.code]}</Notice>}
    </View>
  )
}
