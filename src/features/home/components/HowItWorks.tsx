import { Card } from '@/components/Card/Card'
import { Steps } from '@/components/Steps/Steps'
import { useText } from '@/lib/i18n'

/** The way of a report in four steps. */
export function HowItWorks() {
  const text = useText().home.how
  return (
    <Card title={text.title}>
      <Steps steps={text.steps} />
    </Card>
  )
}
