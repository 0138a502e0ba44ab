import { TEMPLATE_PLACES, type TemplateKind, type TemplatePlace } from '@contract/template'
import { templatePlaces as en } from '@/lib/i18n/en/templatePlaces'
import { templatePlaces as zh } from '@/lib/i18n/zh/templatePlaces'

/** The place of a kind of cases that a name stands for: its own name, or what either language calls it. */
export const placeCalled = (kind: TemplateKind, name: string): TemplatePlace | undefined =>
  TEMPLATE_PLACES[kind].find((place) => [place, zh[place], en[place]].includes(name))
