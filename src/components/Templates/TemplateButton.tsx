import type { CaseView } from '@contract/caseView'
import { putText, TEMPLATE_KINDS, type TemplateKind } from '@contract/template'
import { useState } from 'react'
import { useTemplates } from '@/lib/data/templates'
import { useText } from '@/lib/i18n'
import { useMediations, useMembership } from '@/lib/session'
import { Button } from '../Button/Button'
import { TemplateSheet } from './TemplateSheet'
import type { Written } from './usePlaceWords'

interface TemplateButtonProps {
  view: CaseView
  action: string
  field: string
  /** What the form has so far, of which templates take words too. */
  written: Written
  onUse(change: (text: string) => string): void
}

/** The way to texts made beforehand for a field of an action; nothing where there are none. */
export function TemplateButton(props: TemplateButtonProps) {
  const kind = TEMPLATE_KINDS.find((each) => each === props.view.kind)
  return kind && <TemplateChoice {...props} kind={kind} />
}

function TemplateChoice({ view, kind, action, field, written, onUse }: TemplateButtonProps & { kind: TemplateKind }) {
  const text = useText().components.templates
  const officeId = useWritingFor(view)
  const [open, setOpen] = useState(false)
  const [last, setLast] = useState<string>()
  const templates = useTemplates(kind, officeId)
  const fitting = (templates.data ?? []).filter(
    (each) =>
      each.action === action &&
      each.field === field &&
      (each.categoryId === undefined || each.categoryId === view.categoryId) &&
      (each.disputeType === undefined || each.disputeType === view.type),
  )
  if (fitting.length === 0) return null
  const use = (filled: string) => {
    onUse((before) => putText(before, filled, last))
    setLast(filled)
    setOpen(false)
  }
  return (
    <>
      <Button weight='quiet' icon='copy' onPress={() => setOpen(true)}>
        {text.use(fitting.length)}
      </Button>
      {open && (
        <TemplateSheet
          {...{ view, kind, written, officeId }}
          templates={fitting}
          onUse={use}
          onClose={() => setOpen(false)}
        />
      )}
    </>
  )
}

/** For which office somebody writes in a case: of a dispute, the one that has it and in which they mediate. */
function useWritingFor({ kind, holderId }: CaseView): string | undefined {
  const membership = useMembership()
  const mediations = useMediations()
  if (holderId === undefined) return undefined
  if (kind !== 'dispute') return membership?.officeId
  return mediations.find(({ officeId }) => officeId === holderId)?.officeId
}
