import type { CaseView } from '@contract/caseView'
import type { Verdict } from '@contract/finance/conditions'
import type { ProductMatch } from '@contract/finance/product'
import { writeRate } from '@contract/finance/rate'
import { availableActions, whyImpossible } from '@contract/workflow/workflows'
import { View } from '@tarojs/components'
import { AsyncView, asyncOf } from '@/components/AsyncView/AsyncView'
import { Button } from '@/components/Button/Button'
import { Card } from '@/components/Card/Card'
import { classes } from '@/lib/classes'
import { useNow } from '@/lib/clock'
import { conditionWords } from '@/lib/conditionWords'
import { useMatches } from '@/lib/data/products'
import { useStreet } from '@/lib/data/street'
import { keepDraft } from '@/lib/drafts'
import { useEnterpriseText } from '@/lib/i18n/parts/enterprise'
import { newRequestId } from '@/lib/ids'
import { useMemberships } from '@/lib/session'
import { toast } from '@/lib/toast'
import styles from './Need.module.scss'
import { ReferButton } from './ReferButton'

/** The action whose form a press fills in, by what the state allows. */
const INTRODUCING = ['introduce', 'introduceAlso'] as const
const REFERRING = ['proposeReferral', 'proposeReferralAlso'] as const
const VERDICTS: readonly Verdict[] = ['unmet', 'unknown', 'met']

/** The loans of the register that suit a need for money, the best first, for the team that has it in hand. */
export function NeedMatches({ view }: { view: CaseView }) {
  const words = useEnterpriseText().finance.match
  const now = useNow()
  const team = useStreet().data?.needTeams?.financing
  const belongs = useMemberships().some(({ officeId }) => officeId === team)
  const actions = availableActions(view, view.relations, now).map(({ name }) => name)
  const wanted = belongs && view.type === 'financing' && view.leadOfficeId === team && actions.length > 0
  const found = useMatches(view._id, wanted)
  if (!wanted) return null
  const rows = found.data ?? []
  return (
    <Card title={words.title}>
      <View className={styles.quiet}>{words.intro}</View>
      <AsyncView {...asyncOf(found)} empty={rows.length === 0} emptyText={words.empty}>
        {rows.map((match) => (
          <Match
            key={match.productId}
            view={view}
            match={match}
            introduces={INTRODUCING.find((name) => actions.includes(name))}
            refers={REFERRING.some((name) => !whyImpossible(view, name, view.relations, now))}
          />
        ))}
      </AsyncView>
    </Card>
  )
}

interface MatchProps {
  view: CaseView
  match: ProductMatch
  introduces: string | undefined
  refers: boolean
}

function Match({ view, match, introduces, refers }: MatchProps) {
  const text = useEnterpriseText()
  const { common, finance } = text
  const words = finance.match
  const { provider, name, verdict, judged, guarantee, cost } = match
  /** What is typed for the introduction already is written over: the person pressed for this one. */
  const fill = () => {
    const partner = guarantee ? `${provider}、${guarantee.provider}` : provider
    keepDraft(`act:${view._id}:${introduces}`, {
      value: { partner },
      savedAt: Date.now(),
      requestId: newRequestId(),
    })
    toast(words.filled)
  }
  return (
    <View className={styles.partner}>
      <View className={styles.head}>
        <View>{`${provider} · ${name}`}</View>
        <View className={classes(styles.stage, verdict === 'met' && styles.done)}>{words.verdicts[verdict]}</View>
      </View>
      {guarantee && <View>{words.guarantee(`${guarantee.provider} · ${guarantee.name}`)}</View>}
      {cost && <View>{words.cost(writeRate(cost.yearlyCost))}</View>}
      {VERDICTS.map((each) => {
        const some = judged
          .filter((one) => one.verdict === each)
          .map(({ condition }) => conditionWords(condition, text))
        return some.length === 0 ? null : (
          <View key={each} className={styles.quiet}>
            {words.lines[each](some.join(common.semicolon))}
          </View>
        )
      })}
      {introduces && verdict !== 'unmet' && (
        <Button icon='edit' onPress={fill} label={words.fillOf(provider)}>
          {words.fill}
        </Button>
      )}
      {refers && verdict !== 'unmet' && match.referable && <ReferButton view={view} product={match} />}
      {refers && verdict !== 'unmet' && guarantee?.referable && <ReferButton view={view} product={guarantee} />}
    </View>
  )
}
