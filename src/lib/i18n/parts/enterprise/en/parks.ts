import type { EnterpriseTexts } from '../zh'

export const parks: EnterpriseTexts['parks'] = {
  title: 'Parks and visit periods',
  intro:
    'Enterprises choose their park when they register, and figures and visits follow it; how often to visit goes by class. Every change is on record.',
  park: {
    list: 'Parks',
    make: 'Enter a park',
    change: 'Change the park',
    effect: 'Enterprises can choose it at once; an address with its name or another one is found to be in it.',
    retireTitle: (name) => `Take out “${name}”?`,
    retireText: 'It can no longer be chosen, and the figures list it no more.',
    fields: {
      name: { label: 'Name' },
      nameEn: { label: 'English name' },
      address: { label: 'Address' },
      names: { label: 'Other names', hint: 'What else people call it, apart by commas or lines' },
    },
  },
  visitClass: {
    list: 'How often to visit',
    make: 'Add a class',
    change: 'Change the period',
    effect: 'Who is due follows at once; no enterprise needs to be changed.',
    every: (days) => `every ${days} days`,
    retireTitle: (name) => `Take out “${name}”?`,
    retireText: 'A class that enterprises are of cannot be taken out.',
    fields: {
      name: { label: 'Name of the class' },
      nameEn: { label: 'English name' },
      days: { label: 'Days between visits' },
    },
  },
}
