import type { ReactNode } from 'react'
import { Notice } from '@/components/Notice/Notice'
import { VisitorView } from '@/components/VisitorView/VisitorView'
import { useAdminText } from '@/lib/i18n/parts/admin'
import { useRight } from '@/lib/session'

/** A page of administrators; others are told so. */
export function AdminOnly({ children }: { children: ReactNode }) {
  const words = useAdminText().manage
  const may = useRight('street.configure')
  return (
    <VisitorView text={words.nobody} icon='shield' staff>
      {may ? children : <Notice tone='warn'>{words.nobody}</Notice>}
    </VisitorView>
  )
}
