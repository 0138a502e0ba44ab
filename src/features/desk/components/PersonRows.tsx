import type { PersonRow } from '@contract/registration'
import { View } from '@tarojs/components'
import { ListRow } from '@/components/ListRow/ListRow'
import { Rows } from '@/components/Rows/Rows'
import { formatTime } from '@/lib/format'
import { useText } from '@/lib/i18n'
import { useSettings } from '@/lib/settings'
import styles from './PersonRows.module.scss'

interface PersonRowsProps {
  rows: readonly PersonRow[]
  onChoose(person: PersonRow): void
}

/** People as they stand in lists: name and phone masked, how well they are known. */
export function PersonRows({ rows, onChoose }: PersonRowsProps) {
  const { people } = useText()
  const language = useSettings((settings) => settings.language)
  return (
    <View className={styles.rows}>
      <Rows rows={rows} keyOf={(row) => row.accountId} as='joined'>
        {(row) => (
          <ListRow
            icon='user'
            title={`${row.name} ${row.phone}`}
            about={[
              people.identity.levels[row.level],
              row.askedAt === undefined ? '' : people.checks.askedAt(formatTime(row.askedAt, 'full', language)),
            ]
              .filter(Boolean)
              .join(' · ')}
            onPress={() => onChoose(row)}
          />
        )}
      </Rows>
    </View>
  )
}
