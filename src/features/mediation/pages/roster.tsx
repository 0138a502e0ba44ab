import { View } from '@tarojs/components'
import { useState } from 'react'
import { AsyncView, asyncOf } from '@/components/AsyncView/AsyncView'
import { MoreRows } from '@/components/MoreRows/MoreRows'
import { Page } from '@/components/Page/Page'
import { VisitorView } from '@/components/VisitorView/VisitorView'
import { useRoster } from '@/lib/data/mediators'
import { useText } from '@/lib/i18n'
import { useRefresh } from '@/lib/refresh'
import { useRight } from '@/lib/session'
import { MediatorCard } from '../components/MediatorCard'
import { MediatorEditor } from '../components/MediatorEditor'
import styles from '../components/Roster.module.scss'
import { ANYBODY, RosterSearch } from '../components/RosterSearch'
import { TeamChoice } from '../components/TeamChoice'
import { useTeams } from '../useTeams'

/** 调解员名册: who mediates in which team, what they can do and speak, and how much they have to do. */
export default function MediatorRoster() {
  const words = useText().mediators.roster
  const mediates = useRight('dispute.mediate')
  const { teams, all } = useTeams()
  const [chosen, setChosen] = useState<string>()
  const [wanted, setWanted] = useState(ANYBODY)
  const [editing, setEditing] = useState<string>()
  const officeId = chosen ?? (all ? undefined : teams[0]?._id)
  const list = useRoster({ ...wanted, officeId }, mediates && (all || officeId !== undefined))
  useRefresh(() => list.refetch())
  const rows = list.data?.pages.flatMap((page) => page.rows) ?? []
  const load = list.data?.pages[0]?.load
  const edited = rows.find(({ accountId }) => accountId === editing)
  return (
    <Page title={words.title} wide>
      <VisitorView text={words.title} icon='user' staff>
        <TeamChoice teams={teams} all={all} value={officeId} onChange={setChosen} />
        <RosterSearch value={wanted} onChange={setWanted} />
        {load && <View className={styles.quiet}>{words.teamLoad(load.running, load.following)}</View>}
        <AsyncView {...asyncOf(list)} empty={rows.length === 0} emptyText={words.empty} emptyIcon='user'>
          <View className={styles.grid}>
            {rows.map((row) => (
              <MediatorCard key={row.accountId} row={row} onEdit={() => setEditing(row.accountId)} />
            ))}
          </View>
          <MoreRows more={list.hasNextPage} busy={list.isFetchingNextPage} onMore={() => void list.fetchNextPage()} />
        </AsyncView>
        {edited && <MediatorEditor key={edited.accountId} row={edited} onClose={() => setEditing(undefined)} />}
      </VisitorView>
    </Page>
  )
}
