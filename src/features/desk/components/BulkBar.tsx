import type { MembershipView } from '@contract/account'
import { BULK_MOST } from '@contract/case'
import type { CaseRow } from '@contract/caseView'
import { View } from '@tarojs/components'
import { useState } from 'react'
import { Button } from '@/components/Button/Button'
import { useText } from '@/lib/i18n'
import styles from './Bulk.module.scss'
import { BulkSheet } from './BulkSheet'

interface BulkBarProps {
  rows: readonly CaseRow[]
  membership: MembershipView
  picked: ReadonlySet<string>
  onPick(picked: ReadonlySet<string> | undefined): void
}

/** How many cases are chosen, and what to do with them; stays in sight at the bottom. */
export function BulkBar({ rows, membership, picked, onPick }: BulkBarProps) {
  const words = useText().desk.bulk
  const [chosen, setChosen] = useState<readonly CaseRow[]>()
  const here = rows.filter((row) => picked.has(row._id))
  const most = rows.slice(0, BULK_MOST)
  const all = here.length > 0 && here.length >= most.length
  const end = (done: boolean) => {
    setChosen(undefined)
    if (done) onPick(undefined)
  }
  return (
    <View className={styles.bar}>
      <Button onPress={() => onPick(new Set(all ? [] : most.map((row) => row._id)))}>
        {all ? words.none : words.all(most.length)}
      </Button>
      <Button weight='main' wide disabled={here.length === 0} onPress={() => setChosen(here)}>
        {words.go(here.length)}
      </Button>
      {chosen && <BulkSheet rows={chosen} membership={membership} onClose={end} />}
    </View>
  )
}
