import { en } from '../en'
import type { Dictionary } from '../types'
import { account } from './account'
import { common } from './common'
import { components } from './components'
import { errors } from './errors'
import { forWhom } from './forWhom'
import { home } from './home'
import { inbox } from './inbox'
import { knowledge } from './knowledge'
import { me } from './me'
import { messages } from './messages'
import { people } from './people'
import { privacy } from './privacy'
import { reports } from './reports'
import { similar } from './similar'
import { workflow } from './workflow'

/** A resident's pages in Arabic; the pages of officials and enterprises are English there. */
export const ar: Dictionary = {
  ...en,
  account,
  common,
  components,
  errors,
  forWhom,
  home,
  inbox,
  knowledge,
  me,
  messages,
  people,
  privacy,
  reports,
  similar,
  workflow,
}
