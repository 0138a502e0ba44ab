import type { AdminLogRow } from '@contract/admin'
import type { Role } from '@contract/permissions'
import { communityOf, officeOf, useNameOf, useStreet } from '@/lib/data/street'
import { useAdminText } from '@/lib/i18n/parts/admin'

type Content = Record<string, unknown> | null

/** What an edit of members, invitations, offices or communities says in the log; nothing for other things. */
export function usePeopleLog(): (row: AdminLogRow) => string | undefined {
  const { people, me, admin } = useAdminText()
  const nameOf = useNameOf()
  const street = useStreet().data
  const words = people.log
  const officeName = (id: unknown): string => nameOf(officeOf(street, String(id))) || String(id ?? '')
  const roleOf = (content: Content): string => {
    const role = me.roles[content?.role as Role] ?? words.none
    return content?.revoked ? words.revoked(role) : role
  }
  const about = (content: Content): string =>
    content
      ? [
          content.name,
          content.nameEn,
          content.duty,
          content.phone,
          content.parent && officeName(content.parent),
          content.retired && people.offices.retired,
        ]
          .filter(Boolean)
          .join(' · ')
      : words.none
  const change = (name: string, before: string, after: string) => `${name}: ${admin.log.change(before, after)}`

  return ({ what, thing, before, after }) => {
    switch (what) {
      case 'members': {
        const [officeId] = thing.split('/')
        return change(words.member(officeName(officeId), String(before?.name ?? '')), roleOf(before), roleOf(after))
      }
      case 'invitations':
        return change(words.invitation(officeName(thing)), roleOf(before), roleOf(after))
      case 'offices':
        return change(officeName(thing), about(before), about(after))
      case 'communities':
        // Its names were edited, which is said as of anything else.
        if (before?.officeId === after.officeId) return undefined
        return change(
          nameOf(communityOf(street, thing)) || thing,
          officeName(before?.officeId),
          officeName(after.officeId),
        )
      default:
        return undefined
    }
  }
}
