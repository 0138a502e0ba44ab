import { TEMPLATE_PLACES, type TemplatePlace } from '@contract/template'
import { en } from '@/lib/i18n/en'
import { zh } from '@/lib/i18n/zh'

/** The place that a name stands for: its own name, or what either language calls it. */
export const placeCalled = (name: string): TemplatePlace | undefined =>
  TEMPLATE_PLACES.find((place) =>
    [place, zh.components.templates.places[place], en.components.templates.places[place]].includes(name),
  )
