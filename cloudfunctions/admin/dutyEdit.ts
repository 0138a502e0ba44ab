import type { DutyEdit } from '@contract/adminCategory'
import { usualLevel } from '@contract/duty'
import type { Street } from '../kit/street'
import type { DutyDoc } from '../kit/streetDocuments'
import { editedOf } from './knowledgeEdits'

/** A row of the duty catalogue as its editor sees it. */
export function dutyEdit(duty: DutyDoc, { offices }: Pick<Street, 'offices'>): DutyEdit {
  const { _id, matter, words, officeId, helperIds = [], exceptions = [], codes = [], level, source, retired } = duty
  const kind = officeId ? offices.get(officeId)?.kind : undefined
  return {
    _id,
    matter,
    words,
    officeId: officeId ?? undefined,
    helperIds,
    exceptions,
    codes,
    level: level ?? usualLevel(kind),
    source: source ?? '',
    retired: retired ?? false,
    ...editedOf(duty),
  }
}
