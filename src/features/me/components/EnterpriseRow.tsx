import { ListRow } from '@/components/ListRow/ListRow'
import { useEnterpriseViews } from '@/lib/data/enterprises'
import { useText } from '@/lib/i18n'
import { open } from '@/lib/routes'
import { useEnterprises } from '@/lib/session'

/** The way to one's enterprises; says when somebody waits there to be let in. */
export function EnterpriseRow() {
  const text = useText()
  const enterprises = useEnterprises()
  const views = useEnterpriseViews(enterprises.length > 0)
  const waiting = views.data?.reduce((sum, view) => sum + view.requests.length, 0) ?? 0
  return (
    <ListRow
      icon='office'
      title={text.me.enterprises}
      value={waiting > 0 ? text.enterprise.waiting(waiting) : undefined}
      onPress={() => open('enterprises')}
    />
  )
}
