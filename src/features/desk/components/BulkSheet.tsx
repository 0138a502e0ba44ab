import type { MembershipView } from '@contract/account'
import type { CaseRow } from '@contract/caseView'
import { View } from '@tarojs/components'
import { Button } from '@/components/Button/Button'
import { ListRow } from '@/components/ListRow/ListRow'
import { Notice } from '@/components/Notice/Notice'
import { Sheet } from '@/components/Sheet/Sheet'
import { useNow } from '@/lib/clock'
import { useText } from '@/lib/i18n'
import { bulkChoices } from '../bulkChoices'
import { useBulk } from '../useBulk'
import styles from './Bulk.module.scss'
import { BulkForm } from './BulkForm'
import { BulkRows } from './BulkRows'

interface BulkSheetProps {
  rows: readonly CaseRow[]
  membership: MembershipView
  /** Says whether something was done. */
  onClose(done: boolean): void
}

/** Does one thing to many cases: choose it, fill in its form, see what will become of each, confirm, see what became of each. */
export function BulkSheet({ rows, membership, onClose }: BulkSheetProps) {
  const text = useText()
  const words = text.desk.bulk
  const now = useNow()
  const bulk = useBulk(rows)
  const { choice, stage, results } = bulk
  const actions: Record<string, string> = text.workflow.actions
  const named = (name: string, toSuggested: boolean) => (toSuggested ? words.toSuggested : (actions[name] ?? name))
  const close = () => onClose(bulk.done)
  const problem = bulk.problem && <Notice tone='bad'>{bulk.problem}</Notice>

  if (!choice) {
    const choices = bulkChoices(rows, membership, now)
    return (
      <Sheet title={words.go(rows.length)} onClose={close}>
        {choices.length === 0 && <View className={styles.soft}>{words.nothing}</View>}
        {choices.map(({ name, toSuggested, count }) => (
          <ListRow
            key={`${name}-${toSuggested}`}
            title={named(name, toSuggested)}
            value={words.count(count)}
            onPress={() => bulk.choose({ name, toSuggested })}
          />
        ))}
      </Sheet>
    )
  }

  const title = named(choice.name, choice.toSuggested)
  if (stage === 'form') {
    return (
      <Sheet title={title} onClose={close}>
        {problem}
        <BulkForm
          choice={choice}
          officeId={membership.officeId}
          busy={bulk.busy}
          onNext={bulk.preview}
          onBack={bulk.restart}
        />
      </Sheet>
    )
  }

  const good = results.filter((row) => row.ok).length
  const bad = results.length - good
  const foot =
    stage === 'preview' ? (
      <View className={styles.buttons}>
        <Button onPress={bulk.restart}>{words.back}</Button>
        <Button weight='main' wide busy={bulk.busy} disabled={good === 0} onPress={bulk.confirm}>
          {words.confirm(title, good)}
        </Button>
      </View>
    ) : (
      <View className={styles.buttons}>
        {bad > 0 && (
          <Button busy={bulk.busy} onPress={bulk.again}>
            {words.again(bad)}
          </Button>
        )}
        <Button weight='main' wide onPress={close}>
          {text.common.done}
        </Button>
      </View>
    )
  return (
    <Sheet title={title} onClose={close} foot={foot}>
      <View className={styles.form}>
        {problem}
        <Notice tone={bad > 0 ? 'warn' : 'good'}>
          {stage === 'preview' ? words.willDo(good, bad) : words.did(good, bad)}
        </Notice>
        <BulkRows rows={results} />
      </View>
    </Sheet>
  )
}
