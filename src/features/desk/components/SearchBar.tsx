import { QUERY_MOST } from '@contract/search'
import { View } from '@tarojs/components'
import { Button } from '@/components/Button/Button'
import { TextInput } from '@/components/Field/TextInput'
import { useText } from '@/lib/i18n'
import styles from './SearchBar.module.scss'

interface SearchBarProps {
  value: string
  busy: boolean
  onChange(value: string): void
  onSearch(): void
}

/** One field for everything that can be searched for. */
export function SearchBar({ value, busy, onChange, onSearch }: SearchBarProps) {
  const words = useText().search
  return (
    <View className={styles.bar}>
      <View className={styles.field}>
        <TextInput
          label={words.field}
          placeholder={words.placeholder}
          value={value}
          most={QUERY_MOST}
          onChange={onChange}
          onDone={onSearch}
        />
      </View>
      <Button weight='main' icon='search' busy={busy} disabled={value.trim() === ''} onPress={onSearch}>
        {words.go}
      </Button>
    </View>
  )
}
