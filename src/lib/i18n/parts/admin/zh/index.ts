import { admin } from './admin'
import { manage } from './manage'

export const zh = { admin, manage }

export type AdminTexts = typeof zh
