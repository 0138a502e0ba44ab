import { fillPlaces, type TemplateView } from '@contract/template'
import { View } from '@tarojs/components'
import { useState } from 'react'
import { AsyncView, asyncOf } from '@/components/AsyncView/AsyncView'
import { Button } from '@/components/Button/Button'
import { Card } from '@/components/Card/Card'
import { ListRow } from '@/components/ListRow/ListRow'
import { Page } from '@/components/Page/Page'
import { Blanks } from '@/components/Templates/Blanks'
import { useExampleWords } from '@/components/Templates/useExampleWords'
import { VisitorView } from '@/components/VisitorView/VisitorView'
import { useInLanguage, useNameOf, useStreet } from '@/lib/data/street'
import { useTemplates } from '@/lib/data/templates'
import { useAdminText } from '@/lib/i18n/parts/admin'
import { useRefresh } from '@/lib/refresh'
import { isCentre, useMembership, useRight } from '@/lib/session'
import { TemplateEditor } from '../components/TemplateEditor'
import { TEMPLATE_ACTIONS } from '../templateActions'

const NEW = ''

/** The texts made beforehand that an official writes with, by the action they are for; heads and dispatchers change them. */
export default function TemplatesPage() {
  const text = useAdminText()
  const words = text.manage.templates
  const inLanguage = useInLanguage()
  const nameOf = useNameOf()
  const example = useExampleWords()
  const categories = useStreet().data?.categories ?? []
  const membership = useMembership()
  const hasRight = useRight('template.edit')
  const configures = useRight('street.configure')
  const templates = useTemplates(membership?.officeId, configures)
  const [editing, setEditing] = useState<string>()
  useRefresh(templates.refetch)
  const actions: Record<string, string> = text.workflow.actions
  const mayEdit = ({ officeId }: TemplateView) =>
    hasRight && (officeId !== undefined || configures || isCentre(membership))
  const whoseOf = ({ officeId, categoryId }: TemplateView): string =>
    [officeId === undefined ? words.ofStreet : words.ofOffice, nameOf(categories.find(({ _id }) => _id === categoryId))]
      .filter(Boolean)
      .join(text.common.comma)

  return (
    <Page title={words.title}>
      <VisitorView text={text.desk.visitor} icon='copy' staff>
        <View>{hasRight ? words.introEdit : words.intro}</View>
        {hasRight && (
          <Button weight='main' icon='plus' wide onPress={() => setEditing(NEW)}>
            {words.make}
          </Button>
        )}
        <AsyncView {...asyncOf(templates)} empty={templates.data?.length === 0} emptyText={words.empty}>
          {TEMPLATE_ACTIONS.map((action) => {
            const some = (templates.data ?? []).filter((template) => template.action === action)
            if (some.length === 0) return null
            return (
              <Card key={action} plain title={actions[action] ?? action}>
                {some.map((template) => (
                  <ListRow
                    key={template._id}
                    title={words.named(inLanguage(template.name, template.nameEn), whoseOf(template))}
                    about={<Blanks text={fillPlaces(inLanguage(template.text, template.textEn), example)} />}
                    onPress={mayEdit(template) ? () => setEditing(template._id) : undefined}
                  />
                ))}
              </Card>
            )
          })}
        </AsyncView>
        {editing !== undefined && (membership || configures) && (
          <TemplateEditor
            key={editing}
            template={templates.data?.find(({ _id }) => _id === editing)}
            membership={membership}
            onClose={() => setEditing(undefined)}
          />
        )}
      </VisitorView>
    </Page>
  )
}
