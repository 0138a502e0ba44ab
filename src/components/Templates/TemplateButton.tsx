import type { CaseView } from '@contract/caseView'
import { useState } from 'react'
import { useTemplates } from '@/lib/data/templates'
import { useText } from '@/lib/i18n'
import { useMembership } from '@/lib/session'
import { Button } from '../Button/Button'
import { TemplateSheet } from './TemplateSheet'

interface TemplateButtonProps {
  view: CaseView
  action: string
  onUse(text: string): void
}

/** The way to texts made beforehand for the note of an action; nothing where there are none. */
export function TemplateButton({ view, action, onUse }: TemplateButtonProps) {
  const text = useText().components.templates
  const membership = useMembership()
  const [open, setOpen] = useState(false)
  const templates = useTemplates(view.holderId === undefined ? undefined : membership?.officeId)
  const fitting = (templates.data ?? []).filter(
    (each) => each.action === action && (each.categoryId === undefined || each.categoryId === view.categoryId),
  )
  if (fitting.length === 0) return null
  const use = (filled: string) => {
    onUse(filled)
    setOpen(false)
  }
  return (
    <>
      <Button icon='copy' onPress={() => setOpen(true)}>
        {text.use(fitting.length)}
      </Button>
      {open && <TemplateSheet view={view} templates={fitting} onUse={use} onClose={() => setOpen(false)} />}
    </>
  )
}
