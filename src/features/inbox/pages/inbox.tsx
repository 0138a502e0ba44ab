import { useEffect } from 'react'
import { AsyncView, asyncOf } from '@/components/AsyncView/AsyncView'
import { MoreRows } from '@/components/MoreRows/MoreRows'
import { Page } from '@/components/Page/Page'
import { Rows } from '@/components/Rows/Rows'
import { VisitorView } from '@/components/VisitorView/VisitorView'
import { call } from '@/lib/cloud/call'
import { useInbox } from '@/lib/data/inbox'
import { useText } from '@/lib/i18n'
import { usePoll } from '@/lib/poll'
import { useRefresh } from '@/lib/refresh'
import { setAccount, useSession } from '@/lib/session'
import { setUnread } from '@/lib/unread'
import { Digest } from '../components/Digest'
import { Message } from '../components/Message'
import { NewsItem } from '../components/NewsItem'

/** What happened to the cases that concern one. Messages count as read once they were shown here. */
export default function Inbox() {
  const text = useText().inbox
  const accountId = useSession((session) => session.account?._id)
  const inbox = useInbox(accountId !== undefined)
  const rows = inbox.data?.pages.flatMap((page) => page.rows) ?? []
  const digests = inbox.data?.pages[0]?.digests ?? []
  const news = inbox.data?.pages[0]?.news ?? []
  const newestUnread =
    rows.find((item) => item.unread)?.event._id ??
    news.find(({ unread }) => unread)?._id ??
    digests.find(({ unread }) => unread)?.at.toString()
  const refetch = () => (accountId ? inbox.refetch() : Promise.resolve())
  useRefresh(refetch)
  usePoll(refetch, accountId !== undefined)

  useEffect(() => {
    if (!newestUnread) return
    call('account.markInboxSeen', {})
      .then((account) => {
        setAccount(account)
        setUnread(0)
      })
      .catch(() => undefined)
  }, [newestUnread])

  return (
    <Page title={text.title} tab='inbox'>
      <VisitorView text={text.visitor} icon='bell'>
        <AsyncView
          {...asyncOf(inbox)}
          empty={rows.length + digests.length + news.length === 0}
          emptyText={text.empty}
          emptyIcon='bell'
        >
          {news.map((each) => (
            <NewsItem key={each._id} news={each} />
          ))}
          {digests.map((digest) => (
            <Digest key={digest.officeId} digest={digest} />
          ))}
          <Rows rows={rows} keyOf={(item) => item.event._id}>
            {(item) => <Message item={item} />}
          </Rows>
          <MoreRows
            more={inbox.hasNextPage}
            busy={inbox.isFetchingNextPage}
            onMore={() => void inbox.fetchNextPage()}
          />
        </AsyncView>
      </VisitorView>
    </Page>
  )
}
