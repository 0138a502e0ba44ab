import { fillPlaces, type TemplateView } from '@contract/template'
import { View } from '@tarojs/components'
import { useState } from 'react'
import { AsyncView, asyncOf } from '@/components/AsyncView/AsyncView'
import { Button } from '@/components/Button/Button'
import { Card } from '@/components/Card/Card'
import { Choice } from '@/components/Choice/Choice'
import { ListRow } from '@/components/ListRow/ListRow'
import { Page } from '@/components/Page/Page'
import { Blanks } from '@/components/Templates/Blanks'
import { useExampleWords } from '@/components/Templates/useExampleWords'
import { VisitorView } from '@/components/VisitorView/VisitorView'
import { useInLanguage, useNameOf, useStreet } from '@/lib/data/street'
import { useTemplates } from '@/lib/data/templates'
import { useAdminText } from '@/lib/i18n/parts/admin'
import { useRefresh } from '@/lib/refresh'
import { parameter } from '@/lib/routes'
import { TemplateEditor } from '../components/TemplateEditor'
import { idOfStep, TEMPLATE_STEPS, useStepName } from '../templateSteps'
import { type TemplateDesk, useTemplateDesks } from '../useTemplateDesks'

const NEW = ''

/** The texts made beforehand that an official writes with, by the step they are for; who leads an office changes them. */
export default function TemplatesPage() {
  const text = useAdminText()
  const words = text.manage.templates
  const desks = useTemplateDesks()
  const [chosen, setChosen] = useState<string>()
  const opened = desks.find(({ kind }) => kind === parameter('of'))
  const desk = desks.find(({ id }) => id === chosen) ?? opened ?? desks[0]
  return (
    <Page title={words.title}>
      <VisitorView text={text.desk.visitor} icon='copy' staff>
        {desks.length > 1 && (
          <Choice
            label={words.title}
            value={desk?.id}
            onChange={setChosen}
            options={desks.map(({ id, name }) => ({ value: id, name }))}
          />
        )}
        {desk ? <DeskTemplates key={desk.id} desk={desk} /> : <View>{words.none}</View>}
      </VisitorView>
    </Page>
  )
}

function DeskTemplates({ desk }: { desk: TemplateDesk }) {
  const text = useAdminText()
  const words = text.manage.templates
  const inLanguage = useInLanguage()
  const nameOf = useNameOf()
  const example = useExampleWords(desk.kind)
  const stepName = useStepName(desk.kind)
  const categories = useStreet().data?.categories ?? []
  const templates = useTemplates(desk.kind, desk.officeId, desk.changesForAll)
  const [editing, setEditing] = useState<string>()
  useRefresh(templates.refetch)
  const mayWrite = desk.changesOwn || desk.changesForAll
  const mayEdit = ({ officeId }: TemplateView) => (officeId === undefined ? desk.changesForAll : desk.changesOwn)
  const forAll = desk.kind === 'dispute' ? words.ofCommittees : words.ofStreet
  const whoseOf = ({ officeId, categoryId, disputeType }: TemplateView): string =>
    [
      officeId === undefined ? forAll : words.ofOffice,
      nameOf(categories.find(({ _id }) => _id === categoryId)),
      disputeType && text.dispute.types[disputeType].name,
    ]
      .filter(Boolean)
      .join(text.common.comma)

  return (
    <>
      <View>{mayWrite ? words.introEdit : words.intro}</View>
      {mayWrite && (
        <Button weight='main' icon='plus' wide onPress={() => setEditing(NEW)}>
          {words.make}
        </Button>
      )}
      <AsyncView {...asyncOf(templates)} empty={templates.data?.length === 0} emptyText={words.empty}>
        {TEMPLATE_STEPS[desk.kind].map((step) => {
          const some = (templates.data ?? []).filter((template) => idOfStep(template) === idOfStep(step))
          if (some.length === 0) return null
          return (
            <Card key={idOfStep(step)} plain title={stepName(step)}>
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
      {editing !== undefined && (
        <TemplateEditor
          key={editing}
          template={templates.data?.find(({ _id }) => _id === editing)}
          desk={desk}
          onClose={() => setEditing(undefined)}
        />
      )}
    </>
  )
}
