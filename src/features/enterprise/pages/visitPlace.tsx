import { useMutation } from '@tanstack/react-query'
import { AsyncView, asyncOf } from '@/components/AsyncView/AsyncView'
import { Button } from '@/components/Button/Button'
import { Card } from '@/components/Card/Card'
import { Choice } from '@/components/Choice/Choice'
import { Facts } from '@/components/Facts/Facts'
import { Field } from '@/components/Field/Field'
import { MoreRows } from '@/components/MoreRows/MoreRows'
import { Notice } from '@/components/Notice/Notice'
import { Page } from '@/components/Page/Page'
import { VisitorView } from '@/components/VisitorView/VisitorView'
import { call } from '@/lib/cloud/call'
import { communityOf, useNameOf, useStreet } from '@/lib/data/street'
import { useEnterpriseText } from '@/lib/i18n/parts/enterprise'
import { askAgain } from '@/lib/query'
import { useRefresh } from '@/lib/refresh'
import { open, parameter } from '@/lib/routes'
import { useVisitOffice } from '@/lib/visitOffice'
import { EnterpriseChanges } from '../components/EnterpriseChanges'
import { Failure } from '../components/Failure'
import { NavigateButton } from '../components/NavigateButton'
import { NotVisiting } from '../components/NotVisiting'
import { VisitContacts } from '../components/VisitContacts'
import { VisitRows } from '../components/VisitRows'
import { useVisited } from '../visitData'

/** One enterprise as those see it who visit there: where it is, whom to call, how often to go, and what was done. */
export default function VisitPlace() {
  const words = useEnterpriseText().visit
  const street = useStreet().data
  const nameOf = useNameOf()
  const enterpriseId = parameter('enterprise') ?? ''
  const officeId = useVisitOffice()
  const found = useVisited(enterpriseId, officeId ?? '')
  useRefresh(() => (officeId ? found.refetch() : Promise.resolve()))
  const [first] = found.data?.pages ?? []
  const rows = found.data?.pages.flatMap((page) => page.rows) ?? []
  const setClass = useMutation({
    mutationFn: (visitClass: string) =>
      call('enterprise.setVisitClass', { enterpriseId, officeId: officeId ?? '', visitClass }),
    onSuccess: () => askAgain(['visits']),
  })
  const planned = rows.find(({ state }) => state === 'planned')
  const name = first?.enterprise.name ?? ''
  const going = { enterprise: enterpriseId, name, ...(planned ? { visit: planned._id, purpose: planned.purpose } : {}) }
  return (
    <Page title={words.place.title}>
      <VisitorView text={words.title} icon='factory' staff>
        {officeId === undefined ? (
          <NotVisiting />
        ) : (
          <AsyncView {...asyncOf(found)}>
            {first && (
              <>
                <Card title={name}>
                  <Facts
                    facts={[
                      { name: words.cover.community, value: nameOf(communityOf(street, first.enterprise.communityId)) },
                      { name: words.place.address, value: first.enterprise.address },
                    ]}
                  />
                  {!planned && (
                    <Button weight='main' icon='clock' wide onPress={() => open('visitPlan', going)}>
                      {words.plan.title}
                    </Button>
                  )}
                  <Button icon='edit' wide onPress={() => open('visitRecord', going)}>
                    {words.place.record}
                  </Button>
                  <NavigateButton row={{ ...first.place, enterpriseName: name, address: first.enterprise.address }} />
                  <VisitContacts enterpriseId={enterpriseId} officeId={officeId} />
                </Card>
                <EnterpriseChanges changes={first.enterprise.changes} />
                {rows.length === 0 ? (
                  <Notice>{words.place.noVisits}</Notice>
                ) : (
                  <VisitRows title={words.place.visits} rows={rows} named unnamed />
                )}
                <MoreRows
                  more={found.hasNextPage}
                  busy={found.isFetchingNextPage}
                  onMore={() => void found.fetchNextPage()}
                />
                <Card>
                  <Field label={words.place.visitClass}>
                    <Choice<string>
                      label={words.place.visitClass}
                      value={setClass.data?.visitClass ?? first.enterprise.visitClass}
                      onChange={(key) => setClass.mutate(key)}
                      options={(street?.visitClasses ?? []).map((each) => ({
                        value: each.key,
                        name: words.place.classAbout(nameOf(each), each.days),
                      }))}
                    />
                  </Field>
                  <Failure of={setClass.error} />
                </Card>
              </>
            )}
          </AsyncView>
        )}
      </VisitorView>
    </Page>
  )
}
