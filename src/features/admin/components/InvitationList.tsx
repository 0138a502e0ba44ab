import type { InvitationRow } from '@contract/members'
import { View } from '@tarojs/components'
import { useState } from 'react'
import { AsyncView, asyncOf } from '@/components/AsyncView/AsyncView'
import { Button } from '@/components/Button/Button'
import { Card } from '@/components/Card/Card'
import { Confirm } from '@/components/Confirm/Confirm'
import { ListRow } from '@/components/ListRow/ListRow'
import { MoreRows } from '@/components/MoreRows/MoreRows'
import { Notice } from '@/components/Notice/Notice'
import { useChange } from '@/lib/data/change'
import { useAdminRefresh, useInvitations } from '@/lib/data/members'
import { formatTime } from '@/lib/format'
import { useText } from '@/lib/i18n'
import { useSettings } from '@/lib/settings'
import styles from './Members.module.scss'

interface InvitationListProps {
  officeId: string
  onInvite(): void
}

/** Who was invited into an office and what became of it; an open invitation can be taken back. */
export function InvitationList({ officeId, onInvite }: InvitationListProps) {
  const text = useText()
  const words = text.people.members
  const language = useSettings((settings) => settings.language)
  const found = useInvitations(officeId)
  const refresh = useAdminRefresh()
  const [leaving, setLeaving] = useState<InvitationRow>()
  const revoking = useChange('admin.revokeInvitation', refresh)
  const rows = found.data?.pages.flatMap((page) => page.rows) ?? []
  const about = ({ state, usedBy, expiresAt, invitedBy }: InvitationRow): string =>
    [
      state === 'open' ? words.until(formatTime(expiresAt, 'full', language)) : words.states[state],
      usedBy,
      words.by(invitedBy),
    ]
      .filter(Boolean)
      .join(' · ')
  const revoke = (id: string) => {
    setLeaving(undefined)
    void revoking.save({ id })
  }

  return (
    <Card title={words.invitations}>
      <View className={styles.quiet}>{words.invitationsText}</View>
      <Button weight='main' icon='plus' wide onPress={onInvite}>
        {words.invite}
      </Button>
      {revoking.problem && <Notice tone='bad'>{revoking.problem.text}</Notice>}
      <AsyncView {...asyncOf(found)}>
        {rows.map((row) => (
          <ListRow
            key={row._id}
            title={[text.me.roles[row.role], row.forWhom].filter(Boolean).join(' · ')}
            about={about(row)}
            label={row.state === 'open' ? words.revokeOf(text.me.roles[row.role]) : undefined}
            value={row.state === 'open' ? words.revoke : undefined}
            onPress={row.state === 'open' ? () => setLeaving(row) : undefined}
          />
        ))}
        <MoreRows more={found.hasNextPage} busy={found.isFetchingNextPage} onMore={() => void found.fetchNextPage()} />
      </AsyncView>
      {leaving && (
        <Confirm
          title={words.revoke}
          text={words.revokeText}
          action={words.revoke}
          onConfirm={() => revoke(leaving._id)}
          onClose={() => setLeaving(undefined)}
        />
      )}
    </Card>
  )
}
