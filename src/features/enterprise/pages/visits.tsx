import { useState } from 'react'
import { Button } from '@/components/Button/Button'
import { Choice } from '@/components/Choice/Choice'
import { OfficeSwitch } from '@/components/OfficeSwitch/OfficeSwitch'
import { Page } from '@/components/Page/Page'
import { VisitorView } from '@/components/VisitorView/VisitorView'
import { useEnterpriseText } from '@/lib/i18n/parts/enterprise'
import { open } from '@/lib/routes'
import { useSession } from '@/lib/session'
import { useVisitOffice } from '@/lib/visitOffice'
import { DueList } from '../components/DueList'
import { NotVisiting } from '../components/NotVisiting'
import { VisitLists } from '../components/VisitLists'

const TABS = ['mine', 'due', 'office'] as const
type Tab = (typeof TABS)[number]

/** Visits to enterprises: what one has planned, who is due, and what the office does. */
export default function Visits() {
  const words = useEnterpriseText().visit
  const accountId = useSession((session) => session.account?._id)
  const officeId = useVisitOffice()
  const [tab, setTab] = useState<Tab>('mine')
  return (
    <Page title={words.title} wide>
      <VisitorView text={words.title} icon='factory' staff>
        <OfficeSwitch />
        {accountId === undefined || officeId === undefined ? (
          <NotVisiting />
        ) : (
          <>
            <Choice<Tab>
              label={words.list.shown}
              value={tab}
              onChange={setTab}
              options={TABS.map((value) => ({ value, name: words.list.tabs[value] }))}
            />
            {tab === 'due' ? (
              <DueList key={officeId} officeId={officeId} />
            ) : (
              <VisitLists
                key={`${tab}:${officeId}`}
                accountId={accountId}
                officeId={officeId}
                of={tab === 'mine' ? 'me' : 'office'}
              />
            )}
            <Button icon='list' wide onPress={() => open('visitCover')}>
              {words.list.cover}
            </Button>
          </>
        )}
      </VisitorView>
    </Page>
  )
}
