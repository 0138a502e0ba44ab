import { View } from '@tarojs/components'
import { useState } from 'react'
import { useColleagues } from '@/lib/data/colleagues'
import { useText } from '@/lib/i18n'
import { useSession } from '@/lib/session'
import { AsyncView, asyncOf } from '../AsyncView/AsyncView'
import { Choice } from '../Choice/Choice'
import { TextInput } from '../Field/TextInput'
import styles from './PersonPicker.module.scss'

interface PersonPickerProps {
  label: string
  /** The office whose members are offered. */
  officeId: string
  value: string | undefined
  onChange(accountId: string): void
  invalid?: boolean
}

/** With more colleagues than this they are looked for by name. */
const SHOWN_MOST = 12

/** Chooses a colleague, oneself first: each is one tap away. */
export function PersonPicker({ label, officeId, value, onChange, invalid }: PersonPickerProps) {
  const text = useText().components.person
  const me = useSession((session) => session.account?._id)
  const colleagues = useColleagues(officeId)
  const [words, setWords] = useState('')
  const all = [...(colleagues.data ?? [])].sort((a, b) => Number(b.accountId === me) - Number(a.accountId === me))
  const found = all.filter(({ name, accountId }) => name.includes(words.trim()) || accountId === value)
  return (
    <AsyncView {...asyncOf(colleagues)}>
      <View className={styles.picker}>
        {all.length > SHOWN_MOST && (
          <TextInput label={text.search} placeholder={text.search} value={words} onChange={setWords} />
        )}
        {found.length === 0 && <View className={styles.none}>{text.none}</View>}
        <Choice
          label={label}
          value={value}
          invalid={invalid}
          onChange={onChange}
          options={found.slice(0, SHOWN_MOST).map(({ accountId, name, role }) => ({
            value: accountId,
            name: accountId === me ? text.me(name) : `${name} · ${text.roles[role]}`,
          }))}
        />
      </View>
    </AsyncView>
  )
}
