import type { Dictionary } from '../types'

export const forWhom: Dictionary['forWhom'] = {
  title: 'For whom',
  choices: { self: 'Myself', family: 'My family', agent: 'A resident', enterprise: 'An enterprise' },
  enterpriseFirst: 'Report as an enterprise',
  enterpriseFirstAbout: 'Register or join it first',
  whichEnterprise: 'Which enterprise',
  name: { family: 'Name of the family member', agent: 'Name of the resident' },
  relation: 'They are your',
  relations: {
    parent: 'Parent',
    spouse: 'Spouse',
    child: 'Child',
    sibling: 'Brother or sister',
    other: 'Other relative',
  },
  phone: { family: 'Their phone', agent: 'Phone of the resident' },
  phoneHint: {
    family: 'Without it we contact you',
    agent: 'With this number verified in the mini program, they see this report too',
  },
  errors: {
    name: 'Please enter the name',
    phone: 'Please enter a mobile number of 11 digits, or a landline with area code',
    enterprise: 'Please choose an enterprise',
  },
  marks: { family: 'For family', agent: 'By an agent', staff: 'Taken down' },
  enterpriseMark: 'Enterprise',
  facts: {
    enterprise: 'Enterprise',
    creditCode: 'Credit code',
    concerned: { family: 'For family', agent: 'For a resident', staff: 'Caller' },
    phone: 'Their phone',
    named: (name, note) => `${name} (${note})`,
    unverified: 'not verified',
  },
  takenDown: 'took down the report',
  byPhone: 'They cannot read the answer in the mini program: please tell them the result by phone.',
  listOwn: 'My own',
}
