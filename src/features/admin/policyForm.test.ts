import type { Policy } from '@contract/policy'
import { draftOf, POLICY_FORM, policyOf } from './policyForm'

const POLICY: Policy = {
  _id: 'po-1',
  version: 3,
  at: 0,
  title: '技改补贴',
  kind: 'subsidy',
  level: 'city',
  source: '示例文件',
  summary: '买新设备给补贴。',
  text: '买新设备，按比例给补贴。',
  howTo: '到企业服务中心填表。',
  officeId: 'centre-enterprise',
  deadline: '2027-01-20',
  conditions: [
    { fact: 'borrower', oneOf: ['company'] },
    { fact: 'industry', oneOf: ['manufacturing'] },
    { fact: 'workers', atLeast: 10, atMost: 299 },
    { fact: 'monthsOld', atMost: 60 },
    { fact: 'turnover', atLeast: 500_000_000 },
    { fact: 'taxGrade', oneOf: ['A', 'B'] },
    { fact: 'inArrears', is: false },
  ],
}

test('a policy that is opened and saved unchanged is the same policy', () => {
  const { _id, version, at, ...entered } = POLICY
  expect(policyOf(draftOf(POLICY))).toEqual(entered)
  expect(policyOf(draftOf({ ...POLICY, conditions: [] }))?.conditions).toEqual([])
  expect(Object.keys(draftOf(POLICY)).sort()).toEqual(Object.keys(POLICY_FORM).sort())
})

test('nothing is sent while something must be mended', () => {
  expect(policyOf({ ...draftOf(POLICY), workersFrom: '很多' })).toBeUndefined()
  expect(policyOf(draftOf(undefined))).toBeUndefined()
})
