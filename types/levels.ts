import type { RegistrationLevel } from './category'

/** How well a person is known: by a typed phone, by one that WeChat vouches for, or compared by staff. */
export const LEVELS = ['unverified', 'phone', 'checked'] as const
export type Level = (typeof LEVELS)[number]

const LEAST: Readonly<Record<RegistrationLevel, Level>> = { none: 'unverified', phone: 'phone', checked: 'checked' }

export const levelOf = ({ phoneVerified, checked }: { phoneVerified: boolean; checked?: unknown }): Level =>
  checked ? 'checked' : phoneVerified ? 'phone' : 'unverified'

/** Whether somebody of this level may report what needs that one. */
export const reaches = (level: Level, needed: RegistrationLevel): boolean =>
  LEVELS.indexOf(level) >= LEVELS.indexOf(LEAST[needed])
