import type { CaseDoc } from '../domain/caseDoc'
import type { Example } from '../domain/routing/model'
import { fieldsOf } from '../domain/suggest'
import type { Context } from '../kit/context'
import { command } from '../kit/database'
import type { LessonDoc } from '../kit/engineDocuments'

const BATCH = 100
const FIELDS = ['title', 'text', 'place', 'categoryId', 'createdAt'] as const

/** A lesson with the words it is about. */
export interface Taught {
  theCase: Pick<CaseDoc, (typeof FIELDS)[number]>
  example: Example
}

/** Reads the words of the cases that lessons are about, in the order of the lessons. */
export async function taughtBy({ collections }: Context, lessons: readonly LessonDoc[]): Promise<Taught[]> {
  const taught: Taught[] = []
  for (let start = 0; start < lessons.length; start += BATCH) {
    const some = lessons.slice(start, start + BATCH)
    const ids = some.map(({ _id }) => _id)
    const found = await collections.cases.find({ where: { _id: command.in(ids) }, limit: BATCH, fields: FIELDS })
    const byId = new Map(found.map((theCase) => [theCase._id, theCase]))
    for (const { _id, officeId, returnedBy } of some) {
      const theCase = byId.get(_id)
      if (!theCase) continue
      const fields = fieldsOf({ ...theCase, address: theCase.place.address })
      taught.push({ theCase, example: { fields, returnedBy, ...(officeId ? { label: officeId } : {}) } })
    }
  }
  return taught
}
