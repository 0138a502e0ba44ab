import type { CaseView } from '@contract/caseView'
import { ordersOf } from '@contract/workflow/orders'
import { View } from '@tarojs/components'
import { AsyncView, asyncOf } from '@/components/AsyncView/AsyncView'
import { Button } from '@/components/Button/Button'
import { Card } from '@/components/Card/Card'
import { ListRow } from '@/components/ListRow/ListRow'
import { StateTag } from '@/components/StateTag/StateTag'
import { mergedCountOf } from '@/lib/caseData'
import { useLinked } from '@/lib/data/cases'
import { officeOf, useNameOf, useStreet } from '@/lib/data/street'
import { useText } from '@/lib/i18n'
import { open } from '@/lib/routes'
import styles from './CaseDetails.module.scss'

const toCase = (id: string) => open('deskCase', { id })

/** The main report that this one is handled under, and the reports that are handled under this one. */
export function LinkedCards({ view }: { view: CaseView }) {
  return (
    <>
      <MainCard view={view} />
      <ParentCard view={view} />
      <OrdersCard view={view} />
      <MergedCard view={view} />
    </>
  )
}

function MainCard({ view: { main } }: { view: CaseView }) {
  const words = useText().desk.linked
  if (!main) return null
  const { caseId } = main
  return (
    <Card title={words.main}>
      <ListRow
        title={main.number}
        value={<StateTag state={main.state} reader='official' />}
        onPress={caseId === undefined ? undefined : () => toCase(caseId)}
      />
      <View className={styles.small}>{words.mainHint}</View>
    </Card>
  )
}

/** Of a sub-order: which report it is a part of. */
function ParentCard({ view }: { view: CaseView }) {
  const words = useText().desk.linked
  const { parentId } = view
  if (parentId === undefined) return null
  const whole = view.number.replace(/-\d+$/, '')
  return (
    <Card title={words.parent}>
      <ListRow title={whole} onPress={view.relations.includes('centre') ? () => toCase(parentId) : undefined} />
      <View className={styles.small}>{words.parentHint}</View>
    </Card>
  )
}

/** The sub-orders of a report: which office has what part, how far it is, and what it answered. */
function OrdersCard({ view }: { view: CaseView }) {
  const words = useText().desk.linked
  const street = useStreet()
  const nameOf = useNameOf()
  const orders = ordersOf(view.data)
  if (orders.length === 0) return null
  const mayOpen = view.relations.includes('centre')
  const open = orders.filter(({ state }) => state === 'open').length
  return (
    <Card title={words.orders(orders.length, open)}>
      {orders.map((order) => (
        <ListRow
          key={order.caseId}
          title={nameOf(officeOf(street.data, order.officeId))}
          about={[order.number, order.note].filter(Boolean).join(' · ')}
          value={words.orderStates[order.state]}
          onPress={mayOpen ? () => toCase(order.caseId) : undefined}
        />
      ))}
    </Card>
  )
}

function MergedCard({ view }: { view: CaseView }) {
  const text = useText()
  const words = text.desk.linked
  const count = mergedCountOf(view)
  const found = useLinked(view._id, 'main', count > 0)
  if (count === 0) return null
  const rows = found.data?.pages.flatMap((page) => page.rows) ?? []
  return (
    <Card title={words.merged(count)}>
      <AsyncView {...asyncOf(found)} empty={rows.length === 0} emptyText={words.mergedElsewhere}>
        {rows.map((row) => (
          <ListRow
            key={row._id}
            title={row.title}
            about={row.number}
            value={<StateTag state={row.state} reader='official' />}
            onPress={() => toCase(row._id)}
          />
        ))}
        {found.hasNextPage && (
          <Button weight='quiet' wide busy={found.isFetchingNextPage} onPress={() => void found.fetchNextPage()}>
            {text.common.more}
          </Button>
        )}
      </AsyncView>
    </Card>
  )
}
