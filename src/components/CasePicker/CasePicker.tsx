import type { CaseRow } from '@contract/caseView'
import { QUERY_MOST } from '@contract/search'
import { useMutation } from '@tanstack/react-query'
import { View } from '@tarojs/components'
import { useState } from 'react'
import { takesOthers } from '@/lib/caseData'
import { asFailure, call } from '@/lib/cloud/call'
import { useCase } from '@/lib/data/cases'
import { useNearby } from '@/lib/data/search'
import { useText } from '@/lib/i18n'
import { Button } from '../Button/Button'
import { TextInput } from '../Field/TextInput'
import { ListRow } from '../ListRow/ListRow'
import { Notice } from '../Notice/Notice'
import { StateTag } from '../StateTag/StateTag'
import styles from './CasePicker.module.scss'

interface CasePickerProps {
  label: string
  /** The case for which another one is chosen: those near by and alike are offered at once. */
  caseId: string
  /** The id of the chosen case. */
  value: string | undefined
  onChange(caseId: string | undefined): void
  invalid?: boolean
}

const SHOWN_MOST = 10

/** Chooses a case among those near by, or finds it by number or words, and shows which one it is before anything is done. */
export function CasePicker({ label, caseId, value, onChange, invalid }: CasePickerProps) {
  const text = useText()
  const words = text.components.casePicker
  const [query, setQuery] = useState('')
  const chosen = useCase(value ?? '').data
  const nearby = useNearby(caseId)
  const search = useMutation({
    mutationFn: () => call('cases.search', { query: query.trim(), limit: SHOWN_MOST }),
  })
  const failure = search.error && asFailure(search.error)
  if (value !== undefined && chosen) {
    return (
      <View className={styles.chosen}>
        <Row row={chosen} />
        <Button weight='quiet' onPress={() => onChange(undefined)}>
          {words.other}
        </Button>
      </View>
    )
  }
  const find = () => {
    if (query.trim() !== '') search.mutate()
  }
  const fits = (row: CaseRow) => row._id !== caseId && takesOthers(row)
  const found = search.data?.rows.filter(fits)
  const near = (nearby.data ?? []).map(({ row }) => row).filter(fits)
  const rows = found ?? near
  return (
    <View className={styles.search}>
      <View className={styles.row}>
        <View className={styles.input}>
          <TextInput
            label={label}
            value={query}
            most={QUERY_MOST}
            placeholder={words.placeholder}
            invalid={invalid}
            onChange={(written) => {
              setQuery(written)
              if (written.trim() === '') search.reset()
            }}
            onDone={find}
          />
        </View>
        <Button icon='search' busy={search.isPending} disabled={query.trim() === ''} onPress={find}>
          {words.find}
        </Button>
      </View>
      {failure && <Notice tone='bad'>{failure.message || text.errors.byCode[failure.code]}</Notice>}
      {found?.length === 0 && <View className={styles.small}>{words.none}</View>}
      {!found && near.length > 0 && <View className={styles.small}>{words.nearby}</View>}
      {rows.length > 0 && (
        <View className={styles.rows}>
          {rows.map((row) => (
            <Row key={row._id} row={row} onPress={() => onChange(row._id)} />
          ))}
        </View>
      )}
    </View>
  )
}

function Row({ row, onPress }: { row: CaseRow; onPress?(): void }) {
  const { types } = useText().workflow
  // The tag stands under the title: beside it, it would leave the title no room on a phone.
  const about = (
    <View className={styles.about}>
      <StateTag state={row.state} reader='official' />
      <View>{`${types[row.type].name} · ${row.number}`}</View>
      {row.address && <View>{row.address}</View>}
    </View>
  )
  return <ListRow title={row.title} about={about} onPress={onPress} />
}
