import type { MembershipView } from '@contract/account'
import { ROLE_POWERS } from '@contract/permissions'
import type { TemplateKind } from '@contract/template'
import { useNameOf } from '@/lib/data/street'
import { useAdminText } from '@/lib/i18n/parts/admin'
import { isCentre, useMediations, useMembership, useRight } from '@/lib/session'

/** Texts of one kind as somebody sees them from one office; an administrator without an office sees those for all. */
export interface TemplateDesk {
  /** Names it among those that somebody has. */
  id: string
  name: string
  kind: TemplateKind
  officeId: string | undefined
  /** Whether those of the office may be changed there, and those for all. */
  changesOwn: boolean
  changesForAll: boolean
  /** Whether a new one is for all. */
  writesForAll: boolean
}

/** From where somebody sees texts made beforehand: the office that they work for, and each in which they mediate. */
export function useTemplateDesks(): TemplateDesk[] {
  const { kinds } = useAdminText().manage.templates
  const nameOf = useNameOf()
  const membership = useMembership()
  const mediations = useMediations()
  const configures = useRight('street.configure')
  const desk = (kind: TemplateKind, of: MembershipView | undefined, name: string): TemplateDesk => {
    const changesOwn = of !== undefined && ROLE_POWERS[of.role].rights.includes('template.edit')
    const changesForAll = configures || (changesOwn && isCentre(of))
    return {
      id: `${kind}.${of?.officeId ?? ''}`,
      name,
      kind,
      officeId: of?.officeId,
      changesOwn,
      changesForAll,
      // Who leads an office writes for it, everybody else who writes at all for all of them.
      writesForAll: changesForAll && (!changesOwn || isCentre(of)),
    }
  }
  return [
    ...(membership || configures ? [desk('report', membership, kinds.report)] : []),
    ...mediations.map((each) =>
      desk(
        'dispute',
        each,
        mediations.length > 1 ? nameOf({ name: each.officeName, nameEn: each.officeNameEn }) : kinds.dispute,
      ),
    ),
    ...(configures && mediations.length === 0 ? [desk('dispute', undefined, kinds.dispute)] : []),
  ]
}
