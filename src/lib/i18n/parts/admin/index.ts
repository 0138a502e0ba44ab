import { en as enterpriseEn } from '../enterprise/en'
import { zh as enterpriseZh } from '../enterprise/zh'
import { withTexts } from '../withTexts'
import { en } from './en'
import { zh } from './zh'

/** The words of the pages by which the street is administered, with those of enterprises, whose products and policies are kept there, and those that everybody reads. */
export const useAdminText = withTexts({ zh: { ...enterpriseZh, ...zh }, en: { ...enterpriseEn, ...en } })

export type AdminDictionary = ReturnType<typeof useAdminText>
