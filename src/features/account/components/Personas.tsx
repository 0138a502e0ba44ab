import { useQuery } from '@tanstack/react-query'
import { View } from '@tarojs/components'
import { useState } from 'react'
import { AsyncView } from '@/components/AsyncView/AsyncView'
import { Button } from '@/components/Button/Button'
import { Card } from '@/components/Card/Card'
import { ListRow } from '@/components/ListRow/ListRow'
import { useText } from '@/lib/i18n'
import styles from './Personas.module.scss'

/** The password of every invented person of a local cloud; no real account has it. */
const DEMONSTRATION_PASSWORD = 'beiyuan2026'

interface Persona {
  username: string
  displayName: string
}

/** Who is shown at once: one of each kind that a visitor of the demonstration wants to be, in the order of the README. */
const LEADING = [
  'resident',
  'dispatcher',
  'construction',
  'hotline',
  'owner',
  'finance',
  'bank',
  'mediation',
  'mediator',
  'admin',
  'agent',
]

interface PersonasProps {
  onChoose(username: string, password: string): void
  working: boolean
}

async function loadPersonas(): Promise<Persona[]> {
  const answer = await fetch('/__local/users')
  if (!answer.ok) throw new Error(String(answer.status))
  const { users } = (await answer.json()) as { users: Persona[] }
  return users
}

/** The invented people of a cloud on this machine: one tap signs in. Not part of a release. */
export function Personas({ onChoose, working }: PersonasProps) {
  const words = useText().account.signIn
  const [all, setAll] = useState(false)
  const personas = useQuery({ queryKey: ['personas'], queryFn: loadPersonas })
  const users = personas.data ?? []
  const leading = LEADING.flatMap((name) => users.find((persona) => persona.username === name) ?? [])
  const others = users.filter((persona) => !leading.includes(persona))
  const shown = all || leading.length === 0 ? [...leading, ...others] : leading
  return (
    <Card plain title={words.personas}>
      <View className={styles.text}>{words.personasText}</View>
      <AsyncView
        loading={personas.isPending}
        error={personas.error}
        onRetry={() => void personas.refetch()}
        empty={personas.data?.length === 0}
        emptyText={words.personasFailed}
      >
        {shown.map((persona) => (
          <ListRow
            key={persona.username}
            icon='user'
            title={persona.displayName}
            about={persona.username}
            onPress={working ? undefined : () => onChoose(persona.username, DEMONSTRATION_PASSWORD)}
          />
        ))}
        {shown.length < users.length && (
          <Button weight='quiet' wide onPress={() => setAll(true)}>
            {words.allPersonas}
          </Button>
        )}
      </AsyncView>
    </Card>
  )
}
