import { type FailedMessage, templateVariable } from '@contract/message'
import { View } from '@tarojs/components'
import { useState } from 'react'
import { AsyncView, asyncOf } from '@/components/AsyncView/AsyncView'
import { Button } from '@/components/Button/Button'
import { Card } from '@/components/Card/Card'
import { Facts } from '@/components/Facts/Facts'
import { MoreRows } from '@/components/MoreRows/MoreRows'
import { Notice } from '@/components/Notice/Notice'
import { Page } from '@/components/Page/Page'
import { VisitorView } from '@/components/VisitorView/VisitorView'
import { asFailure, call } from '@/lib/cloud/call'
import { useFailedMessages } from '@/lib/data/failedMessages'
import { formatTime } from '@/lib/format'
import { useText } from '@/lib/i18n'
import { useRight } from '@/lib/session'
import { useSettings } from '@/lib/settings'
import { toast } from '@/lib/toast'

/** 消息发送: what WeChat did not take, why, and the way to send it again. */
export default function FailedMessages() {
  const text = useText()
  const words = text.messages.failed
  const language = useSettings((settings) => settings.language)
  const oversees = useRight('message.oversee')
  const found = useFailedMessages()
  const unset = found.data?.pages[0]?.withoutTemplate ?? []
  const [busy, setBusy] = useState<string>()
  const rows = found.data?.pages.flatMap((page) => page.rows) ?? []

  const retry = async ({ _id }: FailedMessage) => {
    setBusy(_id)
    try {
      const { retried } = await call('admin.retryMessage', { messageId: _id })
      toast(retried ? words.retried : words.done)
      await found.refetch()
    } catch (error) {
      const failure = asFailure(error)
      toast(failure.message || text.errors.byCode[failure.code])
    } finally {
      setBusy(undefined)
    }
  }

  return (
    <Page title={words.title}>
      <VisitorView text={words.nobody} icon='send' staff>
        {oversees && unset.length > 0 && (
          <>
            <Notice tone='warn'>{words.withoutTemplate(unset.length)}</Notice>
            <Card>
              <Facts
                facts={unset.map((kind) => ({ name: text.messages.kinds[kind], value: templateVariable(kind) }))}
              />
            </Card>
          </>
        )}
        {oversees ? (
          <AsyncView {...asyncOf(found)} empty={rows.length === 0} emptyText={words.empty}>
            {rows.map((row) => {
              const kind = text.messages.kinds[row.kind]
              return (
                <Card key={row._id} title={words.row(kind, row.nameMasked)}>
                  <View>{words.of(row.number ?? '', formatTime(row.at, 'dayTime', language))}</View>
                  <View>{words.code(words.reasons[row.why], row.errcode)}</View>
                  <Button
                    icon='send'
                    busy={busy === row._id}
                    label={words.retryNamed(kind, row.nameMasked)}
                    onPress={() => void retry(row)}
                  >
                    {words.retry}
                  </Button>
                </Card>
              )
            })}
            <MoreRows
              more={found.hasNextPage}
              busy={found.isFetchingNextPage}
              onMore={() => void found.fetchNextPage()}
            />
          </AsyncView>
        ) : (
          <Notice tone='warn'>{words.nobody}</Notice>
        )}
      </VisitorView>
    </Page>
  )
}
