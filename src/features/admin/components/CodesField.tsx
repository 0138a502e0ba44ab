import { CODES_MOST } from '@contract/adminCategory'
import { View } from '@tarojs/components'
import { useState } from 'react'
import { MultiChoice } from '@/components/Choice/MultiChoice'
import { Field } from '@/components/Field/Field'
import { TextInput } from '@/components/Field/TextInput'
import { ListRow } from '@/components/ListRow/ListRow'
import { codeWords } from '@/lib/codeWords'
import { useMatterCodes } from '@/lib/data/admin'
import { useDebounced } from '@/lib/debounce'
import { useAdminText } from '@/lib/i18n/parts/admin'
import styles from './Manage.module.scss'

const PAUSE_MS = 300

interface CodesFieldProps {
  value: readonly string[]
  error?: string
  onChange(ids: string[]): void
}

/** The codes by which a matter is counted: found by a part of what they are called, taken out by a tap. */
export function CodesField({ value, error, onChange }: CodesFieldProps) {
  const words = useAdminText().manage.duties
  const [query, setQuery] = useState('')
  const asked = useDebounced(query.trim(), PAUSE_MS)
  const chosen = useMatterCodes({ ids: [...value] }).data
  const found = useMatterCodes({ words: asked }, asked !== '').data
  const nameOf = (id: string): string => {
    const row = chosen?.rows.find((each) => each.id === id)
    return row ? codeWords(row) : id
  }
  return (
    <Field label={words.codes} hint={chosen?.known === 0 ? words.noCodes : words.codesHint} error={error} optional>
      <View className={styles.form}>
        {value.length > 0 && (
          <MultiChoice
            label={words.codes}
            options={value.map((id) => ({ value: id, name: nameOf(id) }))}
            value={value}
            onChange={onChange}
          />
        )}
        {value.length < CODES_MOST && chosen !== undefined && chosen.known > 0 && (
          <TextInput label={words.findCode} placeholder={words.findCode} value={query} onChange={setQuery} />
        )}
        {asked !== '' &&
          found?.rows
            .filter(({ id }) => !value.includes(id))
            .map((row) => (
              <ListRow
                key={row.id}
                icon='plus'
                title={codeWords(row)}
                about={row.group}
                onPress={() => {
                  onChange([...value, row.id])
                  setQuery('')
                }}
              />
            ))}
        {asked !== '' && found?.rows.length === 0 && <View className={styles.quiet}>{words.empty}</View>}
      </View>
    </Field>
  )
}
