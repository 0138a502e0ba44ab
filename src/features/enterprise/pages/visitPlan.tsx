import { VISIT_PURPOSES, type VisitPurpose } from '@contract/visit'
import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import { Button } from '@/components/Button/Button'
import { Card } from '@/components/Card/Card'
import { Choice } from '@/components/Choice/Choice'
import { Field } from '@/components/Field/Field'
import { DayInput } from '@/components/MomentInput/DayInput'
import { Page } from '@/components/Page/Page'
import { PersonPicker } from '@/components/PersonPicker/PersonPicker'
import { VisitorView } from '@/components/VisitorView/VisitorView'
import { call } from '@/lib/cloud/call'
import { useEnterpriseText } from '@/lib/i18n/parts/enterprise'
import { newRequestId } from '@/lib/ids'
import { askAgain } from '@/lib/query'
import { back, parameter } from '@/lib/routes'
import { useSession } from '@/lib/session'
import { toast } from '@/lib/toast'
import { useVisitOffice } from '@/lib/visitOffice'
import { Failure } from '../components/Failure'
import { NotVisiting } from '../components/NotVisiting'
import { rememberPlans } from '../visitData'

/** A day for a visit, who goes, and what for; changes a plan where one is named. */
export default function VisitPlan() {
  const words = useEnterpriseText().visit
  const me = useSession((session) => session.account?._id)
  const officeId = useVisitOffice()
  const [visitId, version] = [parameter('visit'), Number(parameter('version'))]
  const [day, setDay] = useState(parameter('day') ?? '')
  const [visitorId, setVisitor] = useState(parameter('visitor') ?? me)
  const [purpose, setPurpose] = useState<VisitPurpose>(
    VISIT_PURPOSES.find((each) => each === parameter('purpose')) ?? 'routine',
  )
  const [missing, setMissing] = useState<{ day?: string; visitorId?: string }>({})
  // The same until it is done: two taps are one plan.
  const [requestId] = useState(newRequestId)
  const save = useMutation({
    mutationFn: (plan: { officeId: string; visitorId: string }) => {
      const change = visitId ? { change: { visitId, version } } : {}
      const input = { ...plan, ...change, enterpriseId: parameter('enterprise') ?? '', day, purpose }
      return call('enterprise.planVisit', input, { requestId })
    },
    onSuccess: async () => {
      await askAgain(['visits'])
      if (me && officeId) await rememberPlans(me, officeId).catch(() => undefined)
      toast(words.plan.saved)
      back()
    },
  })
  const press = () => {
    const found = {
      ...(day ? {} : { day: words.plan.missingDay }),
      ...(visitorId ? {} : { visitorId: words.plan.missingVisitor }),
    }
    setMissing(found)
    if (day && visitorId && officeId) save.mutate({ officeId, visitorId })
  }
  const chooseDay = (chosen: string) => {
    setDay(chosen)
    setMissing(({ day: _, ...others }) => others)
  }
  const chooseVisitor = (chosen: string) => {
    setVisitor(chosen)
    setMissing(({ visitorId: _, ...others }) => others)
  }
  const title = visitId ? words.plan.change : words.plan.title
  const footer = (
    <Button weight='main' icon='check' wide busy={save.isPending} onPress={press}>
      {words.plan.save}
    </Button>
  )
  return (
    <Page title={title} footer={officeId ? footer : undefined}>
      <VisitorView text={words.title} icon='factory' staff>
        {officeId === undefined ? (
          <NotVisiting />
        ) : (
          <Card title={parameter('name')}>
            <Failure of={save.error} />
            <Field label={words.plan.day} error={missing.day}>
              <DayInput label={words.plan.day} value={day} invalid={missing.day !== undefined} onChange={chooseDay} />
            </Field>
            <Field label={words.plan.visitor} error={missing.visitorId}>
              <PersonPicker
                label={words.plan.visitor}
                officeId={officeId}
                value={visitorId}
                invalid={missing.visitorId !== undefined}
                onChange={chooseVisitor}
              />
            </Field>
            <Field label={words.plan.purpose}>
              <Choice<VisitPurpose>
                label={words.plan.purpose}
                value={purpose}
                onChange={setPurpose}
                options={VISIT_PURPOSES.map((value) => ({ value, name: words.purposes[value] }))}
              />
            </Field>
          </Card>
        )}
      </VisitorView>
    </Page>
  )
}
