import type { CaseView } from '@contract/caseView'
import type { Action } from '@contract/workflow/workflow'
import { availableActions } from '@contract/workflow/workflows'
import { View } from '@tarojs/components'
import { type ReactNode, useState } from 'react'
import { useNow } from '@/lib/clock'
import { useText } from '@/lib/i18n'
import { Button } from '../Button/Button'
import { ActionForm } from './ActionForm'
import styles from './ActionPanel.module.scss'
import { ACTION_ICONS } from './actionIcons'
import { weightIn } from './actionWeight'
import { isQuick, QuickAction } from './QuickAction'
import { useActionWords } from './useActionWords'

const ORDER: ReadonlyArray<Action<string>['weight']> = ['main', 'plain', 'quiet']

/** With more buttons than this the rare ones are folded away, so that the usual one is found at once. */
const SHOWN_MOST = 4

interface ActionPanelProps {
  view: CaseView
  /** Other words for actions whose usual way another part of the page offers; they then stand back. */
  instead?: Readonly<Record<string, string>>
  /** Stands between the usual actions and the rare ones, while no form is open. */
  beside?: ReactNode
  /** What is said when there is nothing to do. */
  nothing?: string
}

/** The buttons and forms of whatever the workflow table lets this person do now. */
export function ActionPanel({ view, instead = {}, beside, nothing }: ActionPanelProps) {
  const text = useText()
  const words = useActionWords(view)
  const now = useNow()
  const [chosen, setChosen] = useState<string>()
  const [all, setAll] = useState(false)
  const actions = availableActions(view, view.relations, now).sort(
    (a, b) => ORDER.indexOf(weightIn(view, a.action)) - ORDER.indexOf(weightIn(view, b.action)),
  )

  // A form stays open when the case has moved on meanwhile: what was typed must not vanish.
  if (chosen !== undefined) {
    return <ActionForm key={chosen} view={view} name={chosen} onClose={() => setChosen(undefined)} />
  }
  if (actions.length === 0) return <View className={styles.nothing}>{nothing ?? text.components.actions.empty}</View>
  const rare = actions.filter(({ action }) => action.weight === 'quiet')
  const usual = actions.filter(({ action }) => action.weight !== 'quiet')
  const folded = !all && actions.length > SHOWN_MOST && rare.length > 1
  const button = ({ name, action }: (typeof actions)[number]) => {
    const label = instead[name] ?? words.action(name, action)
    const form = () => setChosen(name)
    if (isQuick(view, action)) return <QuickAction key={name} view={view} name={name} label={label} onForm={form} />
    return (
      <Button
        key={name}
        icon={ACTION_ICONS[name]}
        weight={name in instead ? 'plain' : weightIn(view, action)}
        wide
        onPress={form}
      >
        {label}
      </Button>
    )
  }
  return (
    <View className={styles.actions}>
      {usual.map(button)}
      {beside}
      {!folded && rare.map(button)}
      {folded && (
        <Button weight='quiet' icon='down' wide expanded={false} onPress={() => setAll(true)}>
          {text.components.actions.more(rare.length)}
        </Button>
      )}
    </View>
  )
}
