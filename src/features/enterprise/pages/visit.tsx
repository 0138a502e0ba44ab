import { useMutation } from '@tanstack/react-query'
import { View } from '@tarojs/components'
import { useState } from 'react'
import { AsyncView, asyncOf } from '@/components/AsyncView/AsyncView'
import { Button } from '@/components/Button/Button'
import { Card } from '@/components/Card/Card'
import { Confirm } from '@/components/Confirm/Confirm'
import { Facts } from '@/components/Facts/Facts'
import { Fold } from '@/components/Fold/Fold'
import { Page } from '@/components/Page/Page'
import { VisitorView } from '@/components/VisitorView/VisitorView'
import { classes } from '@/lib/classes'
import { call } from '@/lib/cloud/call'
import { officeOf, useNameOf, useStreet } from '@/lib/data/street'
import { formatTime } from '@/lib/format'
import { useEnterpriseText } from '@/lib/i18n/parts/enterprise'
import { askAgain } from '@/lib/query'
import { useRefresh } from '@/lib/refresh'
import { open, parameter } from '@/lib/routes'
import { useSettings } from '@/lib/settings'
import { toast } from '@/lib/toast'
import { useVisitOffice } from '@/lib/visitOffice'
import { Failure } from '../components/Failure'
import { NavigateButton } from '../components/NavigateButton'
import styles from '../components/Visit.module.scss'
import { VisitContacts } from '../components/VisitContacts'
import { VisitNeeds } from '../components/VisitNeeds'
import { VisitSaid } from '../components/VisitSaid'
import { useVisit } from '../visitData'

/** One visit: how to get there and whom to call while it is planned; what was said, and what came of it, once it was held. */
export default function Visit() {
  const words = useEnterpriseText().visit
  const language = useSettings((settings) => settings.language)
  const street = useStreet().data
  const nameOf = useNameOf()
  const officeId = useVisitOffice() ?? ''
  const visitId = parameter('id') ?? ''
  const found = useVisit(visitId, officeId)
  useRefresh(() => found.refetch())
  const [asking, setAsking] = useState(false)
  const visit = found.data
  const callOff = useMutation({
    mutationFn: (version: number) => call('enterprise.callOffVisit', { visitId, version }),
    onSuccess: async () => {
      await askAgain(['visits'])
      toast(words.plan.calledOff)
    },
  })
  const day = (iso: string) => formatTime(Date.parse(`${iso}T12:00:00+08:00`), 'day', language)
  return (
    <Page title={words.one.title} wide>
      <VisitorView text={words.title} icon='factory' staff>
        <AsyncView {...asyncOf(found)}>
          {visit && (
            <View className={styles.columns}>
              <View className={styles.column}>
                <Card>
                  <View className={styles.head}>
                    <View className={styles.title}>{visit.enterpriseName}</View>
                    <View className={classes(styles.state, visit.state === 'held' && styles.held)}>
                      {words.states[visit.state]}
                    </View>
                  </View>
                  <Facts
                    facts={[
                      {
                        name: words.one.when,
                        value: visit.heldAt ? formatTime(visit.heldAt, 'full', language) : day(visit.day),
                      },
                      { name: words.one.who, value: visit.visitorName },
                      { name: words.one.purpose, value: words.purposes[visit.purpose] },
                      { name: words.one.office, value: nameOf(officeOf(street, visit.officeId)) },
                      { name: words.place.address, value: visit.address },
                    ]}
                  />
                  {visit.state === 'planned' && (
                    <>
                      <Button
                        weight='main'
                        icon='edit'
                        wide
                        onPress={() =>
                          open('visitRecord', {
                            visit: visit._id,
                            enterprise: visit.enterpriseId,
                            name: visit.enterpriseName,
                            purpose: visit.purpose,
                          })
                        }
                      >
                        {words.one.go}
                      </Button>
                      <NavigateButton row={visit} />
                      <VisitContacts enterpriseId={visit.enterpriseId} officeId={officeId} />
                      <Button
                        icon='clock'
                        wide
                        onPress={() =>
                          open('visitPlan', {
                            visit: visit._id,
                            version: String(visit.version),
                            enterprise: visit.enterpriseId,
                            name: visit.enterpriseName,
                            day: visit.day,
                            visitor: visit.visitorId,
                            purpose: visit.purpose,
                          })
                        }
                      >
                        {words.one.change}
                      </Button>
                      <Button weight='quiet' icon='close' wide busy={callOff.isPending} onPress={() => setAsking(true)}>
                        {words.plan.callOff}
                      </Button>
                      <Failure of={callOff.error} />
                    </>
                  )}
                  <Button icon='factory' wide onPress={() => open('visitPlace', { enterprise: visit.enterpriseId })}>
                    {words.one.enterprise}
                  </Button>
                </Card>
                {visit.state === 'held' && <VisitNeeds visit={visit} />}
              </View>
              <View className={styles.column}>
                {visit.state === 'held' && <VisitSaid visit={visit} />}
                {visit.trail.length > 0 && (
                  <Fold title={words.one.trail}>
                    {visit.trail.map((step) => (
                      <View key={`${step.at}:${step.what}`}>
                        {words.one.trailLine(
                          words.one.trails[step.what],
                          day(step.day),
                          step.name,
                          formatTime(step.at, 'dayTime', language),
                        )}
                      </View>
                    ))}
                  </Fold>
                )}
              </View>
              {asking && (
                <Confirm
                  title={words.plan.callOff}
                  text={words.plan.callOffText}
                  action={words.plan.callOff}
                  onConfirm={() => {
                    setAsking(false)
                    callOff.mutate(visit.version)
                  }}
                  onClose={() => setAsking(false)}
                />
              )}
            </View>
          )}
        </AsyncView>
      </VisitorView>
    </Page>
  )
}
