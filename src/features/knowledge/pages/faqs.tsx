import { useState } from 'react'
import { AsyncView, asyncOf } from '@/components/AsyncView/AsyncView'
import { Button } from '@/components/Button/Button'
import { Card } from '@/components/Card/Card'
import { FaqItem } from '@/components/FaqItem/FaqItem'
import { TextInput } from '@/components/Field/TextInput'
import { Page } from '@/components/Page/Page'
import { useFaqs } from '@/lib/data/knowledge'
import { useDebounced } from '@/lib/debounce'
import { useText } from '@/lib/i18n'
import { open } from '@/lib/routes'
import { useShare } from '@/lib/share'

const SHOWN = 30
const PAUSE_MS = 400

/** Questions that people ask often, found by one's own words. */
export default function Faqs() {
  const { knowledge: text, scan } = useText()
  useShare(scan.shareFaqs, 'faqs')
  const [query, setQuery] = useState('')
  const faqs = useFaqs(useDebounced(query.trim(), PAUSE_MS), SHOWN)
  const report = (
    <Button weight='main' icon='edit' onPress={() => open('newReport')}>
      {text.report}
    </Button>
  )

  return (
    <Page title={text.faqs}>
      <Card>
        <TextInput label={text.search} placeholder={text.searchHint} value={query} onChange={setQuery} />
      </Card>
      <AsyncView
        {...asyncOf(faqs)}
        empty={faqs.data?.length === 0}
        emptyText={text.none}
        emptyIcon='consult'
        emptyAction={report}
      >
        <Card>
          {faqs.data?.map((faq) => (
            <FaqItem key={faq._id} faq={faq} />
          ))}
        </Card>
        <Button icon='edit' wide onPress={() => open('newReport')}>
          {text.notAnswered}
        </Button>
      </AsyncView>
    </Page>
  )
}
