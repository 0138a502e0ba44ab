import type { PolicyView } from '@contract/policy'
import { View } from '@tarojs/components'
import { AsyncView, asyncOf } from '@/components/AsyncView/AsyncView'
import { Button } from '@/components/Button/Button'
import { Card } from '@/components/Card/Card'
import { Facts } from '@/components/Facts/Facts'
import { Notice } from '@/components/Notice/Notice'
import { Page } from '@/components/Page/Page'
import { usePolicy } from '@/lib/data/policies'
import { useNameOf } from '@/lib/data/street'
import { formatDate } from '@/lib/format'
import { useEnterpriseText } from '@/lib/i18n/parts/enterprise'
import { dial } from '@/lib/phone'
import { useRefresh } from '@/lib/refresh'
import { parameter } from '@/lib/routes'
import { useEnterprises } from '@/lib/session'
import { useSettings } from '@/lib/settings'
import { FitLines } from '../components/FitLines'
import { Interested } from '../components/Interested'
import styles from '../components/Need.module.scss'
import { PolicyWish } from '../components/PolicyWish'

/** One policy: whether it fits one's enterprise and why, what one gets, how to apply and whom to ask. */
export default function PolicyPage() {
  const words = useEnterpriseText().policy
  const enterprises = useEnterprises()
  const wanted = parameter('enterprise')
  const own = enterprises.find(({ enterpriseId }) => enterpriseId === wanted) ?? enterprises[0]
  const found = usePolicy(parameter('id') ?? '', own?.enterpriseId)
  useRefresh(() => found.refetch())
  const policy = found.data
  return (
    <Page title={words.title}>
      <AsyncView {...asyncOf(found)}>
        {policy && (
          <>
            {policy.example && <Notice tone='warn'>{words.page.exampleNote}</Notice>}
            <Card title={policy.title}>
              <View className={styles.quiet}>{policy.summary}</View>
              <PolicyFacts policy={policy} />
            </Card>
            {policy.fit && own && (
              <Card title={words.page.fit} aside={<View>{words.verdicts[policy.fit.verdict]}</View>}>
                <View className={styles.quiet}>{own.name}</View>
                {policy.fit.judged.length === 0 && <View>{words.noConditions}</View>}
                <FitLines judged={policy.fit.judged} />
              </Card>
            )}
            {own && <PolicyWish policy={policy} enterpriseId={own.enterpriseId} />}
            <Card title={words.page.text}>
              <View className={styles.text}>{policy.text}</View>
            </Card>
            <Card title={words.page.howTo}>
              <View className={styles.text}>{policy.howTo}</View>
            </Card>
            {policy.officePhone && (
              <Button icon='phone' wide onPress={() => dial(policy.officePhone)}>
                {words.page.call(policy.officePhone)}
              </Button>
            )}
            {policy.mayEdit && <Interested policyId={policy._id} />}
          </>
        )}
      </AsyncView>
    </Page>
  )
}

function PolicyFacts({ policy }: { policy: PolicyView }) {
  const words = useEnterpriseText().policy
  const language = useSettings((settings) => settings.language)
  const nameOf = useNameOf()
  const { validFrom, validUntil, deadline, amount } = policy
  const written = (day: string | undefined): string => (day === undefined ? '' : formatDate(day, language))
  const valid = validUntil
    ? words.page.fromTo(written(validFrom), written(validUntil))
    : validFrom
      ? words.page.from(written(validFrom))
      : undefined
  const facts = [
    { name: words.page.amount, value: amount },
    { name: words.page.deadline, value: policy.open ? written(deadline) : words.over },
    { name: words.page.valid, value: valid },
    { name: words.kind, value: `${words.levels[policy.level]} · ${words.kinds[policy.kind]}` },
    { name: words.page.source, value: policy.source },
    { name: words.page.office, value: nameOf({ name: policy.officeName, nameEn: policy.officeNameEn }) },
  ]
  return <Facts facts={facts.filter(({ value }) => value !== undefined && value !== '')} />
}
