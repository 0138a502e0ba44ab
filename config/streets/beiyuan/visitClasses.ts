import type { VisitClass } from '../../../types/visit'

/** How often the enterprises of a class are visited; plausible, for the office to decide. */
export const VISIT_CLASSES: VisitClass[] = [
  { key: 'usual', name: '一般企业', nameEn: 'Usual', days: 180 },
  { key: 'large', name: '规上企业', nameEn: 'Above scale', days: 90 },
  { key: 'key', name: '重点企业', nameEn: 'Key', days: 30 },
]
