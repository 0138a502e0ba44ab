import type { CATEGORY_ICONS } from '@contract/category'
import type { IconName } from '../Icon/Icon'

/** The icons that a category may name. */
const ICONS: Readonly<Record<(typeof CATEGORY_ICONS)[number], IconName>> = {
  lamp: 'lamp',
  car: 'car',
  bin: 'trash',
  sound: 'soundOn',
  drop: 'drop',
  wall: 'wall',
  building: 'office',
  bolt: 'bolt',
  wallet: 'wallet',
  cart: 'cart',
  school: 'school',
  flame: 'flame',
  neighbours: 'neighbours',
  crane: 'crane',
  factory: 'factory',
  more: 'more',
}

/** The icon of a category; one whose icon this build does not have yet gets a sheet of paper. */
export const categoryIcon = (name: string): IconName => (ICONS as Readonly<Record<string, IconName>>)[name] ?? 'report'
