import { ADMIN_THINGS, type AdminThing } from '@contract/admin'
import { useState } from 'react'
import { Card } from '@/components/Card/Card'
import { Choice } from '@/components/Choice/Choice'
import { Page } from '@/components/Page/Page'
import { useAdminLog } from '@/lib/data/admin'
import { useAdminText } from '@/lib/i18n/parts/admin'
import { AdminOnly } from '../components/AdminOnly'
import { LogRows } from '../components/LogRows'

const ALL = 'all'

/** 管理记录: who changed what, from what to what, by kind. */
export default function AdminLog() {
  const text = useAdminText()
  const words = text.manage.log
  const [kind, setKind] = useState<AdminThing | typeof ALL>(ALL)
  const found = useAdminLog(kind === ALL ? {} : { what: kind })
  return (
    <Page title={words.title}>
      <AdminOnly>
        <Card>
          <Choice<AdminThing | typeof ALL>
            label={words.title}
            options={[
              { value: ALL, name: words.all },
              ...ADMIN_THINGS.map((value) => ({ value, name: words.kinds[value] })),
            ]}
            value={kind}
            onChange={setKind}
          />
        </Card>
        <Card>
          <LogRows found={found} />
        </Card>
      </AdminOnly>
    </Page>
  )
}
