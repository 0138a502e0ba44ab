import type { CaseView } from '@contract/caseView'
import { NEED_STATES, type NeedState } from '@contract/workflow/needStates'
import { View } from '@tarojs/components'
import { Button } from '@/components/Button/Button'
import { Card } from '@/components/Card/Card'
import { Icon } from '@/components/Icon/Icon'
import { StateTag } from '@/components/StateTag/StateTag'
import { TimeLeft } from '@/components/TimeLeft/TimeLeft'
import { aria } from '@/lib/a11y'
import { classes } from '@/lib/classes'
import { useNameOf } from '@/lib/data/street'
import { formatTime } from '@/lib/format'
import { useText } from '@/lib/i18n'
import { dial } from '@/lib/phone'
import { useSettings } from '@/lib/settings'
import { keptOf } from '../needData'
import styles from './Need.module.scss'

/** The stages that an enterprise counts, each reached with a state of the main line. */
const STAGES = [
  ['taken', 'accepted'],
  ['visit', 'visited'],
  ['match', 'matched'],
  ['offer', 'offered'],
  ['met', 'settled'],
] as const satisfies ReadonlyArray<readonly [string, NeedState]>

/** Where a need stands, in plain words, what comes next and by when, and whom the enterprise can call. */
export function NeedStanding({ view }: { view: CaseView }) {
  const text = useText()
  const words = text.need
  const language = useSettings((settings) => settings.language)
  const nameOf = useNameOf()
  const state = view.state as NeedState
  const office = view.leadOfficeName
    ? nameOf({ name: view.leadOfficeName, nameEn: view.leadOfficeNameEn ?? '' })
    : text.workflow.noOffice
  const { officer, phone } = keptOf(view).contact ?? {}
  const asksEnterprise = view.relations.includes('reporter')
  const reached = NEED_STATES.indexOf(state)
  const ended = ['declined', 'unmet', 'withdrawn'].includes(state)
  return (
    <Card>
      <View className={styles.head}>
        <View className={styles.number}>{view.number}</View>
        <StateTag state={view.state} reader={asksEnterprise ? 'reporter' : 'official'} kind={view.kind} />
      </View>
      <View className={styles.title} {...aria({ role: 'heading', level: 2 })}>
        {text.workflow.types[view.type].name} · {view.enterpriseName}
      </View>
      {!ended && (
        <View className={styles.stages} {...aria({ role: 'list', label: words.case.progress })}>
          {STAGES.map(([stage, from]) => {
            const done = reached >= NEED_STATES.indexOf(from)
            return (
              <View key={stage} className={classes(styles.stage, done && styles.done)} {...aria({ role: 'listitem' })}>
                {done && <Icon name='check' size='small' />}
                <View>{words.case.stages[stage]}</View>
              </View>
            )
          })}
        </View>
      )}
      {asksEnterprise && <View>{words.meaning[state](office)}</View>}
      {asksEnterprise && words.next[state] && (
        <View className={styles.quiet}>{text.reports.case.nextIs(words.next[state])}</View>
      )}
      {view.dueAt !== undefined && (
        <View className={styles.head}>
          <View>{words.case.dueOn(formatTime(view.dueAt, 'dayTime', language))}</View>
          <TimeLeft row={view} />
        </View>
      )}
      {officer && phone && (
        <>
          <View>{words.case.contact(`${officer} · ${office}`)}</View>
          {asksEnterprise && (
            <Button icon='phone' wide onPress={() => dial(phone)}>
              {words.case.call(phone)}
            </Button>
          )}
        </>
      )}
    </Card>
  )
}
