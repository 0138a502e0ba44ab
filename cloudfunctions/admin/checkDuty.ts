import type { DutyInput } from '@contract/adminCategory'
import { isSentDown } from '@contract/duty'
import { Refusal } from '../kit/refusal'
import type { Street } from '../kit/street'

/** A department's matter goes down to a community only with a basis that is written down. */
export function refuseWrongDuty({ level, officeId, source }: DutyInput, { offices }: Street): void {
  if (officeId !== undefined && !offices.has(officeId)) {
    throw new Refusal('INVALID_INPUT', 'unknownOffice', { field: 'duty.officeId' })
  }
  const kind = officeId === undefined ? undefined : offices.get(officeId)?.kind
  if (isSentDown(level, kind) && source === '') {
    throw new Refusal('INVALID_INPUT', 'dutySentDown', { field: 'duty.source' })
  }
}
