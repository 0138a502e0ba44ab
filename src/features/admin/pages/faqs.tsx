import { useState } from 'react'
import { AsyncView, asyncOf } from '@/components/AsyncView/AsyncView'
import { Button } from '@/components/Button/Button'
import { Card } from '@/components/Card/Card'
import { TextInput } from '@/components/Field/TextInput'
import { ListRow } from '@/components/ListRow/ListRow'
import { Page } from '@/components/Page/Page'
import { useAdminFaqs } from '@/lib/data/admin'
import { useWordsOf } from '@/lib/data/knowledge'
import { officeOf, useNameOf, useStreet } from '@/lib/data/street'
import { useAdminText } from '@/lib/i18n/parts/admin'
import { AdminOnly } from '../components/AdminOnly'
import { FaqEditor } from '../components/FaqEditor'

/** 常见问题: the answers of the knowledge base, those that helped most first. */
export default function AdminFaqs() {
  const text = useAdminText()
  const words = text.manage.faqs
  const wordsOf = useWordsOf()
  const nameOf = useNameOf()
  const street = useStreet().data
  const found = useAdminFaqs()
  const [query, setQuery] = useState('')
  const [editing, setEditing] = useState<string>()
  const all = found.data ?? []
  const asked = query.trim().toLowerCase()
  const shown = all.filter(({ question, answer, words: own }) =>
    [question.zh, question.en, answer.zh, ...own].some((each) => each.toLowerCase().includes(asked)),
  )
  return (
    <Page title={words.title}>
      <AdminOnly>
        <Button weight='main' icon='plus' wide onPress={() => setEditing('')}>
          {words.make}
        </Button>
        <Card>
          <TextInput label={words.find} placeholder={words.find} value={query} onChange={setQuery} />
        </Card>
        <AsyncView {...asyncOf(found)} empty={shown.length === 0} emptyText={words.empty} emptyIcon='consult'>
          <Card plain>
            {shown.map((faq) => (
              <ListRow
                key={faq._id}
                title={wordsOf(faq.question)}
                about={[
                  faq.retired ? text.manage.retired : '',
                  nameOf(officeOf(street, faq.officeId)),
                  words.helped(faq.helped),
                ]
                  .filter(Boolean)
                  .join(' · ')}
                onPress={() => setEditing(faq._id)}
              />
            ))}
          </Card>
        </AsyncView>
        {editing !== undefined && (
          <FaqEditor key={editing} faq={all.find(({ _id }) => _id === editing)} onClose={() => setEditing(undefined)} />
        )}
      </AdminOnly>
    </Page>
  )
}
