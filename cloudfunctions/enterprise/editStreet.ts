import type { AdminThing } from '@contract/admin'
import type { EditStamp, ParksView } from '@contract/park'
import { configure } from '../kit/configure'
import type { MemberContext } from '../kit/context'
import { Refusal } from '../kit/refusal'
import type { StreetDoc } from '../kit/streetDocuments'
import { parksView, refuseOthers } from './parks'

interface Part {
  what: Extract<AdminThing, 'parks' | 'visitClasses'>
  thing: string
  version: number
  /** The street as it shall be. May run again and must only compute. */
  change(before: StreetDoc): StreetDoc
  /** What the log says of the thing; missing where it is not there. */
  said(street: StreetDoc): object | undefined
}

/** One edit of a park or a class of visits, which are parts of the street, with a row of its own in the log. */
export async function editStreet(
  context: MemberContext,
  { what, thing, version, change, said }: Part,
): Promise<ParksView> {
  await refuseOthers(context)
  const saved = await configure(context, {
    what: 'streets',
    id: (await context.street()).doc._id,
    part: { what, thing },
    version,
    change(before) {
      if (!before) throw new Refusal('NOT_FOUND', 'notAllowed')
      const { version: _, editedAt, editedBy, ...kept } = change(before)
      return kept
    },
    logged: (before, after) => {
      const was = before && said(before)
      return [was, said(after) ?? { ...was, retired: true }]
    },
  })
  return parksView(saved)
}

/** Who edits, and when: the street's own stamp is that of any of its parts. */
export const stamp = ({ account, now }: MemberContext): EditStamp => ({ editedAt: now, editedBy: account.nameMasked })
