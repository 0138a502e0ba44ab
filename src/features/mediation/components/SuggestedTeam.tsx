import type { PersonSuggestion, TeamSuggestion } from '@contract/suggestion'
import { View } from '@tarojs/components'
import { Button } from '@/components/Button/Button'
import { useNameOf } from '@/lib/data/street'
import { useText } from '@/lib/i18n'
import styles from './Dispute.module.scss'
import { suggestWords } from './suggestWords'

interface SuggestedTeamProps {
  team: TeamSuggestion
  /** The best of all: its button stands out. */
  first: boolean
  /** To the team, by the centre; otherwise its lead names the person. */
  gives: boolean
  busy: boolean
  onGive(person?: PersonSuggestion): void
  /** Whoever is on duty nearby can be called out. */
  onCall?(): void
}

/** One team that a dispute may be given to, why, and who of it. */
export function SuggestedTeam({ team, first, gives, busy, onGive, onCall }: SuggestedTeamProps) {
  const text = useText()
  const words = text.mediators.suggest
  const nameOf = useNameOf()
  const name = nameOf({ name: team.officeName, nameEn: team.officeNameEn })
  const onDuty = team.reasons.find((reason) => reason.what === 'onDuty')
  const why = [...suggestWords(team.reasons, 'team', text), words.teamLoad(team.running)]
  return (
    <View className={styles.party}>
      {gives && (
        <View className={styles.lines}>
          <View className={styles.rowTitle}>
            <View className={styles.strong}>{name}</View>
            <View className={styles.quiet}>{text.workflow.choices[team.layer]}</View>
          </View>
          <View className={styles.quiet}>{why.join(' · ')}</View>
        </View>
      )}
      {onCall && onDuty?.what === 'onDuty' && (
        <Button icon='bell' wide weight={first ? 'main' : 'plain'} busy={busy} onPress={onCall}>
          {words.callOut(onDuty.people)}
        </Button>
      )}
      {team.people.map((person, index) => (
        <View key={person.accountId} className={styles.lines}>
          <View>
            <View className={styles.strong}>{person.name}</View>
            <View className={styles.quiet}>{suggestWords(person.reasons, 'person', text).join(' · ')}</View>
          </View>
          <Button
            icon='check'
            wide
            weight={first && index === 0 && !onCall ? 'main' : 'plain'}
            busy={busy}
            label={gives ? words.giveTo(name, person.name) : undefined}
            onPress={() => onGive(person)}
          >
            {gives ? words.give(person.name) : words.appoint(person.name)}
          </Button>
        </View>
      ))}
      {gives && team.people.length === 0 && (
        <Button icon='office' wide busy={busy} onPress={() => onGive()}>
          {words.give(name)}
        </Button>
      )}
    </View>
  )
}
