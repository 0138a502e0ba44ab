import type { AdminTexts } from '../zh'
import { admin } from './admin'
import { manage } from './manage'

export const en: AdminTexts = { admin, manage }
