import { z } from 'zod'
import { sealFor } from './sealFor'
import type { VisitDoc } from './visitDocuments'

/** What was said on a visit, whom one met, and who went there by the whole name: sealed as a whole. */
const visitContent = z.object({
  met: z.string(),
  told: z.string(),
  note: z.string(),
  checklist: z.record(z.string(), z.union([z.string(), z.number(), z.array(z.string())])),
  officer: z.string(),
})
export type VisitContent = z.infer<typeof visitContent>

const placeOf = (visitId: string) => ({ collection: 'visits', id: visitId, field: 'content' })

export const sealVisit = (visitId: string, content: VisitContent): string =>
  sealFor().seal(JSON.stringify(content), placeOf(visitId))

/** Nothing of a visit that was not held. */
export const openVisit = ({ _id, contentSealed }: Pick<VisitDoc, '_id' | 'contentSealed'>): Partial<VisitContent> =>
  contentSealed ? visitContent.parse(JSON.parse(sealFor().open(contentSealed, placeOf(_id)))) : {}
