import type { FinanceProduct } from '@contract/finance/product'
import { writeRate } from '@contract/finance/rate'
import { View } from '@tarojs/components'
import { useState } from 'react'
import { AsyncView, asyncOf } from '@/components/AsyncView/AsyncView'
import { Button } from '@/components/Button/Button'
import { Card } from '@/components/Card/Card'
import { ListRow } from '@/components/ListRow/ListRow'
import { Page } from '@/components/Page/Page'
import { VisitorView } from '@/components/VisitorView/VisitorView'
import { conditionWords } from '@/lib/conditionWords'
import { useProducts } from '@/lib/data/products'
import { useStreet } from '@/lib/data/street'
import { useEnterpriseText } from '@/lib/i18n/parts/enterprise'
import { useRefresh } from '@/lib/refresh'
import { useMemberships } from '@/lib/session'
import { ProductEditor } from '../components/ProductEditor'

const NEW = ''

/** The loans and guarantees that enterprises can be introduced to, as the team that takes needs for money keeps them. */
export default function Products() {
  const text = useEnterpriseText()
  const words = text.finance.register
  const team = useStreet().data?.needTeams?.financing
  const belongs = useMemberships().some(({ officeId }) => officeId === team)
  const found = useProducts(belongs)
  const [editing, setEditing] = useState<string>()
  useRefresh(found.refetch)
  const rows = found.data ?? []
  const about = ({ amount, months, rate, conditions }: FinanceProduct): string[] => {
    const { fromTo, money, months: monthsOf } = text.finance
    const terms = [
      fromTo(money(amount.from), money(amount.to)),
      monthsOf(fromTo(String(months.from), String(months.to))),
      fromTo(writeRate(rate.from), writeRate(rate.to)),
    ]
    const asked = conditions.map((condition) => conditionWords(condition, text))
    return [terms.join(' · '), asked.join(text.common.semicolon)].filter(Boolean)
  }
  return (
    <Page title={words.title}>
      <VisitorView text={words.title} icon='wallet' staff>
        <View>{words.intro}</View>
        <Button weight='main' icon='plus' wide onPress={() => setEditing(NEW)}>
          {words.make}
        </Button>
        <AsyncView {...asyncOf(found)} empty={rows.length === 0} emptyText={words.empty} emptyIcon='wallet'>
          <Card plain>
            {rows.map((product) => (
              <ListRow
                key={product._id}
                icon={product.kind === 'loan' ? 'wallet' : 'shield'}
                title={`${product.provider} · ${product.name}`}
                about={about(product).map((line) => <View key={line}>{line}</View>)}
                onPress={() => setEditing(product._id)}
              />
            ))}
          </Card>
        </AsyncView>
        {editing !== undefined && (
          <ProductEditor
            key={editing}
            product={rows.find(({ _id }) => _id === editing)}
            onClose={() => setEditing(undefined)}
          />
        )}
      </VisitorView>
    </Page>
  )
}
