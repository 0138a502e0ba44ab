import { withTexts } from '../withTexts'
import { en } from './en'
import { zh } from './zh'

/** The words of the pages of enterprises and of those who serve them, with those that everybody reads. */
export const useEnterpriseText = withTexts({ zh, en })

export type EnterpriseDictionary = ReturnType<typeof useEnterpriseText>
