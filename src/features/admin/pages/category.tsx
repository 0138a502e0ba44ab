import { AsyncView, asyncOf } from '@/components/AsyncView/AsyncView'
import { Page } from '@/components/Page/Page'
import { useAdminCategories } from '@/lib/data/admin'
import { useAdminText } from '@/lib/i18n/parts/admin'
import { parameter } from '@/lib/routes'
import { AdminOnly } from '../components/AdminOnly'
import { CategoryEditor } from '../components/CategoryEditor'

/** One category, new or to be changed. */
export default function AdminCategory() {
  const text = useAdminText()
  const words = text.manage.categories
  const found = useAdminCategories()
  const id = parameter('id')
  const category = found.data?.find(({ _id }) => _id === id)
  const loaded = found.data && (id === undefined || category !== undefined)
  if (loaded) return <CategoryEditor key={id ?? 'new'} category={category} />
  return (
    <Page title={words.title}>
      <AdminOnly>
        <AsyncView {...asyncOf(found)} empty emptyText={text.errors.byCode.NOT_FOUND}>
          {null}
        </AsyncView>
      </AdminOnly>
    </Page>
  )
}
