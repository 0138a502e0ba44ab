import { AsyncView, asyncOf } from '@/components/AsyncView/AsyncView'
import { NoticeCard } from '@/components/NoticeCard/NoticeCard'
import { Page } from '@/components/Page/Page'
import { useNotices } from '@/lib/data/knowledge'
import { useText } from '@/lib/i18n'
import { useRefresh } from '@/lib/refresh'
import { useShare } from '@/lib/share'

/** What the street tells everybody now. */
export default function Notices() {
  const { knowledge: text, scan } = useText()
  useShare(scan.shareNotices, 'notices')
  const notices = useNotices()
  useRefresh(() => notices.refetch())

  return (
    <Page title={text.notices}>
      <AsyncView {...asyncOf(notices)} empty={notices.data?.length === 0} emptyText={text.noNotices} emptyIcon='bell'>
        {notices.data?.map((notice) => (
          <NoticeCard key={notice._id} notice={notice} />
        ))}
      </AsyncView>
    </Page>
  )
}
