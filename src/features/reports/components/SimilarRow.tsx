import type { SimilarReport } from '@contract/search'
import { View } from '@tarojs/components'
import { Button } from '@/components/Button/Button'
import { Icon } from '@/components/Icon/Icon'
import { StateTag } from '@/components/StateTag/StateTag'
import { useNow } from '@/lib/clock'
import { communityOf, useNameOf, useStreet } from '@/lib/data/street'
import { formatBriefly } from '@/lib/format'
import { useText } from '@/lib/i18n'
import { open } from '@/lib/routes'
import { useSettings } from '@/lib/settings'
import styles from './SimilarReports.module.scss'

interface SimilarRowProps {
  row: SimilarReport
  onJoin(): void
  onOther(): void
}

/** One report that may be of the same matter: what kind, where, since when, and what can be done about it. */
export function SimilarRow({ row, onJoin, onOther }: SimilarRowProps) {
  const text = useText()
  const words = text.similar
  const language = useSettings((settings) => settings.language)
  const now = useNow()
  const street = useStreet().data
  const nameOf = useNameOf()
  const community = nameOf(communityOf(street, row.communityId))
  const where = [community, row.metres === undefined ? '' : words.away(row.metres)].filter(Boolean).join(' · ')
  const since = [formatBriefly(row.at, now, language), words.people(row.people)].join(' · ')
  return (
    <View className={styles.row}>
      <View className={styles.top}>
        <Icon name={row.type} size='small' />
        <View className={styles.what}>{text.workflow.types[row.type].name}</View>
        <StateTag state={row.state} reader='official' />
      </View>
      {where && <View>{where}</View>}
      <View className={styles.meta}>{since}</View>
      <View className={styles.meta}>{row.mine ? words.mine : words.words(words.quote(row.words))}</View>
      <View className={styles.buttons}>
        {row.mine ? (
          <Button icon='eye' onPress={() => open('case', { id: row.caseId })}>
            {words.look}
          </Button>
        ) : (
          <Button icon='plus' onPress={onJoin}>
            {words.join}
          </Button>
        )}
        <Button weight='quiet' onPress={onOther}>
          {words.notSame}
        </Button>
      </View>
    </View>
  )
}
