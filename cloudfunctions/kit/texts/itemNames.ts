import type { Language } from '@contract/language'
import type { FileItem } from '@contract/mediationFile'
import { ITEM_NAMES } from './papers'

const english: Readonly<Record<FileItem, string>> = {
  application: 'application or registration',
  notice: 'notice of rights',
  identity: 'proof of identity',
  authorisation: 'letter of authority',
  inquiry: 'record of investigation',
  evidence: 'evidence',
  record: 'record of mediation',
  agreement: 'agreement',
  performanceProof: 'proof of performance',
  followUp: 'record of visits',
  courtConfirmation: 'court confirmation',
  fileNote: 'note on the file',
  backCover: 'back cover',
}

/** What an item of the file is called. */
export const itemName = (item: FileItem, language: Language): string =>
  language === 'zh' ? ITEM_NAMES[item] : english[item]
