import { z } from 'zod'
import { fileId } from './fields'

const officeId = z.string().min(1).max(64)

export const committeeSealInput = z.strictObject({ officeId })

export const saveSealInput = z.strictObject({
  officeId,
  /** A photo that was uploaded; missing takes the picture of the seal away. */
  fileId: fileId.optional(),
})

/** A committee with the picture of its seal (人民调解委员会印章), if the centre has given it one. */
export interface CommitteeSealRow {
  officeId: string
  officeName: string
  officeNameEn: string
  fileId?: string
}
