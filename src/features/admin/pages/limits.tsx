import { LIMIT_STEPS, type LimitRowName, limitKey } from '@contract/limits'
import { View } from '@tarojs/components'
import { useState } from 'react'
import { AsyncView, asyncOf } from '@/components/AsyncView/AsyncView'
import { Button } from '@/components/Button/Button'
import { Card } from '@/components/Card/Card'
import { Notice } from '@/components/Notice/Notice'
import { Page } from '@/components/Page/Page'
import { useLimits } from '@/lib/data/admin'
import { useNameOf, useStreet } from '@/lib/data/street'
import { useAdminText } from '@/lib/i18n/parts/admin'
import { open } from '@/lib/routes'
import { AdminOnly } from '../components/AdminOnly'
import { effective, LimitCells, tableOf } from '../components/LimitCells'
import { LimitSheet } from '../components/LimitSheet'
import styles from '../components/Limits.module.scss'
import { lineName, STEP_ROWS, TYPE_ROWS } from '../limitNames'

const MOST = 100

/** 办理时限: every limit of the street in one place, each changed by itself. */
export default function AdminLimits() {
  const text = useAdminText()
  const words = text.admin.limits
  const nameOf = useNameOf()
  const found = useLimits()
  const categories = useStreet().data?.categories ?? []
  const offered = categories.filter(({ retired }) => !retired)
  const [editing, setEditing] = useState<{ row: LimitRowName; name: string }>()
  const rows = found.data?.rows ?? []
  const table = tableOf(rows)
  const count = found.data?.openCases ?? 0
  const openCases = count >= MOST ? '99+' : String(count)
  const nameFor = (row: { scope: string; key?: string }) => lineName(row, text, categories, nameOf)
  const onEdit = (row: LimitRowName, name: string) => setEditing({ row, name })

  return (
    <Page title={words.title}>
      <AdminOnly>
        <AsyncView {...asyncOf(found)}>
          <Notice>{words.effect(openCases)}</Notice>
          <Card title={words.handling}>
            <View className={styles.quiet}>{words.shorter}</View>
            <LimitCells
              name={words.street}
              rowOf={(urgency) => ({ scope: 'street', urgency })}
              {...{ table, onEdit }}
            />
          </Card>
          <Card title={words.byType}>
            {TYPE_ROWS.map((row) => (
              <LimitCells
                key={row.key}
                name={nameFor(row)}
                rowOf={(urgency) => ({ ...row, urgency })}
                {...{ table, onEdit }}
              />
            ))}
          </Card>
          <Card title={words.byCategory}>
            {offered.map(({ _id }) => (
              <LimitCells
                key={_id}
                name={nameFor({ scope: 'category', key: _id })}
                rowOf={(urgency) => ({ scope: 'category', key: _id, urgency })}
                {...{ table, onEdit }}
              />
            ))}
          </Card>
          <Card title={words.steps}>
            {STEP_ROWS.map((row) => (
              <LimitCells
                key={row.key}
                name={nameFor(row)}
                rowOf={(urgency) => ({ ...row, urgency })}
                urgencies={LIMIT_STEPS[row.key].byUrgency ? undefined : ['normal']}
                {...{ table, onEdit }}
              />
            ))}
          </Card>
          <Button icon='eye' wide onPress={() => open('adminLog')}>
            {text.admin.log.title}
          </Button>
        </AsyncView>
      </AdminOnly>
      {editing && (
        <LimitSheet
          {...editing}
          entered={rows.find((row) => limitKey(row) === limitKey(editing.row))}
          current={effective(table, editing.row)}
          openCases={openCases}
          onClose={() => setEditing(undefined)}
        />
      )}
    </Page>
  )
}
