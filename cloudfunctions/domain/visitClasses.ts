import type { VisitClass } from '@contract/visit'

/** Where a street has set nothing else: everybody once in half a year. */
const USUAL: readonly [VisitClass] = [{ key: 'usual', name: '一般企业', nameEn: 'Usual', days: 180 }]

/** How often enterprises are visited, by their class. */
export const classesOf = ({ visitClasses = [] }: { visitClasses?: readonly VisitClass[] }): readonly VisitClass[] =>
  visitClasses.length > 0 ? visitClasses : USUAL

/** The class of an enterprise that has just come. */
export const firstClass = (street: { visitClasses?: readonly VisitClass[] }): string =>
  (street.visitClasses?.[0] ?? USUAL[0]).key
