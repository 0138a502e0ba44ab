import type { CommitteeSealRow } from '@contract/committeeSeal'
import { keysOf, mediationKey } from '../domain/actor'
import type { MemberContext } from '../kit/context'
import { command } from '../kit/database'
import { Refusal } from '../kit/refusal'
import type { Handler } from '../kit/serve'
import { sealKey } from './sealKey'

/** The committees of the street and which of them have a picture of their seal; for who leads the mediation centre. */
export const seals: Handler<'mediation.seals'> = (context) => sealRows(context)

export async function sealRows(context: MemberContext): Promise<CommitteeSealRow[]> {
  const { offices } = await mediationCentre(context)
  const committees = [...offices.values()].filter(({ mediation, retired }) => mediation && !retired)
  const found = await context.collections.files.find({
    where: { _id: command.in(committees.map(({ _id }) => sealKey(_id))) },
    limit: Math.max(1, committees.length),
  })
  const given = new Map(found.map(({ _id, files }) => [_id, files[0]?.fileId]))
  return committees.map(({ _id, name, nameEn }) => ({
    officeId: _id,
    officeName: name,
    officeNameEn: nameEn,
    fileId: given.get(sealKey(_id)),
  }))
}

/** The street, for somebody who leads its mediation centre. */
export async function mediationCentre(context: MemberContext) {
  const street = await context.street()
  const centreId = street.doc.centres.dispute
  if (!centreId || !keysOf(context.actor).includes(mediationKey(centreId))) {
    throw new Refusal('NOT_ALLOWED', 'notAllowed')
  }
  return { offices: street.offices, centreId }
}
