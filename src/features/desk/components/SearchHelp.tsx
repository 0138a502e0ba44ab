import { View } from '@tarojs/components'
import { Button } from '@/components/Button/Button'
import { Card } from '@/components/Card/Card'
import { ListRow } from '@/components/ListRow/ListRow'
import { useText } from '@/lib/i18n'
import styles from './SearchBar.module.scss'

interface SearchHelpProps {
  recent: readonly string[]
  onChoose(query: string): void
  onForget(): void
}

/** Before anything is searched for: what was lately, and what can be. */
export function SearchHelp({ recent, onChoose, onForget }: SearchHelpProps) {
  const words = useText().search
  return (
    <>
      {recent.length > 0 && (
        <Card title={words.recent}>
          <View className={styles.recent}>
            {recent.map((query) => (
              <Button key={query} icon='clock' onPress={() => onChoose(query)}>
                {query}
              </Button>
            ))}
          </View>
          <View>
            <Button weight='quiet' icon='trash' onPress={onForget}>
              {words.forget}
            </Button>
          </View>
        </Card>
      )}
      <Card plain title={words.how}>
        <ListRow icon='report' title={words.ways.number.title} about={words.ways.number.about} />
        <ListRow icon='search' title={words.ways.words.title} about={words.ways.words.about} />
        <ListRow icon='user' title={words.ways.person.title} about={words.ways.person.about} />
        <ListRow icon='shield' title={words.limits} />
      </Card>
    </>
  )
}
