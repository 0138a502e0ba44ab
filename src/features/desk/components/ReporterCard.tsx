import type { CaseView } from '@contract/caseView'
import { useMutation } from '@tanstack/react-query'
import { View } from '@tarojs/components'
import { Button } from '@/components/Button/Button'
import { Card } from '@/components/Card/Card'
import { Facts } from '@/components/Facts/Facts'
import { Notice } from '@/components/Notice/Notice'
import { asFailure, call } from '@/lib/cloud/call'
import { useText } from '@/lib/i18n'
import { dial } from '@/lib/phone'
import { useRight } from '@/lib/session'
import { useWhoReported } from '@/lib/whoReported'
import styles from './CaseDetails.module.scss'

/** Who reported it. The whole number is asked for by a tap of its own, because reading it is recorded. */
export function ReporterCard({ view }: { view: CaseView }) {
  const text = useText()
  const words = text.desk.case
  const hasRight = useRight('contact.read')
  // Who asked to stay unnamed can be reached by the command centre only.
  const mayRead =
    hasRight && !view.reporter.anonymous && (!view.reporter.nameHidden || view.relations.includes('centre'))
  const contact = useMutation({ mutationFn: () => call('cases.contact', { caseId: view._id }) })
  const { reporter } = view
  const verified = reporter.phoneVerified ? words.verified : words.unverified
  const name = contact.data?.name ?? reporter.name
  const phone = contact.data?.phone ?? reporter.phone
  const then = contact.data?.phoneThen
  // Numbers that the reporter wrote into the text are masked on the page.
  const wholeText = contact.data?.text
  const who = useWhoReported(view, contact.data?.concerned)
  const facts = [
    {
      name: words.reporter,
      value: reporter.nameHidden ? words.named(name, reporter.anonymous ? words.anonymous : words.nameHidden) : name,
    },
    ...(phone ? [{ name: words.phone, value: `${phone} · ${then ? text.people.phoneThen(then) : verified}` }] : []),
    ...who,
    ...(wholeText && wholeText !== view.text ? [{ name: words.wholeText, value: wholeText }] : []),
  ]
  const failure = contact.error && asFailure(contact.error)

  return (
    <Card title={words.reporter}>
      <Facts facts={facts} />
      {view.behalf?.byPhone && <Notice icon='phone'>{text.forWhom.byPhone}</Notice>}
      {failure && <Notice tone='bad'>{failure.message || text.errors.byCode[failure.code]}</Notice>}
      {contact.data?.phone && (
        <Button icon='phone' wide onPress={() => dial(contact.data.phone)}>
          {words.callContact}
        </Button>
      )}
      {mayRead && !contact.data && (
        <>
          <Button icon='eye' busy={contact.isPending} onPress={() => contact.mutate()}>
            {words.showContact}
          </Button>
          <View className={styles.small}>{words.showContactNotice}</View>
        </>
      )}
    </Card>
  )
}
