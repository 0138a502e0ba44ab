import type { MediatorRow } from '@contract/mediator'
import { ROLE_POWERS } from '@contract/permissions'
import { View } from '@tarojs/components'
import { Button } from '@/components/Button/Button'
import { Card } from '@/components/Card/Card'
import { aria } from '@/lib/a11y'
import { classes } from '@/lib/classes'
import { communityOf, officeOf, useNameOf, useStreet } from '@/lib/data/street'
import { formatTime } from '@/lib/format'
import { useText } from '@/lib/i18n'
import { useSettings } from '@/lib/settings'
import styles from './Roster.module.scss'

interface MediatorCardProps {
  row: MediatorRow
  onEdit(): void
}

/** One mediator: in which teams, what they can do and speak, where, and how much they have to do. */
export function MediatorCard({ row, onEdit }: MediatorCardProps) {
  const text = useText()
  const words = text.mediators.roster
  const language = useSettings((settings) => settings.language)
  const street = useStreet().data
  const nameOf = useNameOf()
  const { name, isMe, teams, types, qualifications, languages, communityIds, fullTime, running, following, most } = row
  const skills = [
    ...qualifications.map((each) => text.mediators.qualifications[each]),
    ...(types.length === 0 ? [words.everything] : types.map((type) => text.dispute.types[type].name)),
  ]
  const near = communityIds.map((id) => nameOf(communityOf(street, id))).filter(Boolean)
  const part = Math.min(100, Math.round((running / most) * 100))
  return (
    <Card
      title={isMe ? `${name} (${words.me})` : name}
      aside={<View className={styles.quiet}>{fullTime ? words.fullTime : words.partTime}</View>}
    >
      <View className={styles.quiet}>
        {teams
          .map(({ officeId, role }) => {
            const team = nameOf(officeOf(street, officeId))
            return ROLE_POWERS[role].leadsMediation ? `${team} · ${words.lead}` : team
          })
          .join(text.common.comma)}
      </View>
      {row.version === 0 ? (
        <View className={styles.quiet}>{words.notEntered}</View>
      ) : (
        <View className={styles.lines}>
          <View className={styles.tags}>
            {languages.map((each) => (
              <View key={each} className={styles.tag}>
                {text.mediators.languages[each]}
              </View>
            ))}
          </View>
          <View>{skills.join(' · ')}</View>
          <View className={styles.quiet}>{near.length === 0 ? words.everywhere : near.join(' · ')}</View>
        </View>
      )}
      <View className={styles.lines}>
        <View>
          {words.load(running, most)}
          {running >= most && ` · ${words.full}`}
          {following > 0 && ` · ${words.following(following)}`}
        </View>
        <View className={styles.bar} {...aria({ hidden: true })}>
          <View className={classes(styles.part, running >= most && styles.full)} style={{ width: `${part}%` }} />
        </View>
      </View>
      {row.editedBy !== undefined && row.editedAt !== undefined && (
        <View className={styles.quiet}>
          {text.common.editedBy(row.editedBy, formatTime(row.editedAt, 'dayTime', language))}
        </View>
      )}
      {row.mayEdit && (
        <Button icon='edit' label={isMe ? undefined : `${words.edit} ${name}`} onPress={onEdit}>
          {isMe ? words.mine : words.edit}
        </Button>
      )}
    </Card>
  )
}
