import { handlingLimit, type LimitTable, stepLimit } from './limits'

const days = (amount: number) => ({ unit: 'workingDays', amount }) as const
const hours = (amount: number) => ({ unit: 'hours', amount }) as const

const TABLE: LimitTable = {
  'street::normal': days(5),
  'street::urgent': days(2),
  'street::critical': hours(24),
  'type:consult:normal': days(1),
  'category:water:normal': hours(24),
  'category:noise:normal': days(10),
  'category:noise:urgent': days(3),
  'step:accept:normal': days(1),
  'step:accept:critical': hours(2),
}

test.each([
  ['the street where nothing else is entered', undefined, 'help', 'normal', days(5)],
  ['the type before the street', undefined, 'consult', 'normal', days(1)],
  ['the category before the type', 'noise', 'consult', 'normal', days(10)],
  ['the category in its own urgency', 'noise', 'help', 'urgent', days(3)],
  ['the street for an urgency that the category does not name', 'noise', 'help', 'critical', hours(24)],
  ['a category that is not in the table counts as none', 'unknown', 'help', 'urgent', days(2)],
  ['what is more urgent never gets more time: the type', undefined, 'consult', 'urgent', days(1)],
  ['what is more urgent never gets more time: the category', 'water', 'help', 'urgent', hours(24)],
] as const)('the limit of a case: %s', (_, categoryId, type, urgency, limit) => {
  expect(handlingLimit(TABLE, { categoryId, type, urgency })).toEqual(limit)
})

test('an empty table still gives every case a limit', () => {
  expect(handlingLimit({}, { type: 'help', urgency: 'normal' })).toEqual(days(5))
  expect(stepLimit({}, 'desk')).toEqual({ unit: 'workingHours', amount: 4 })
})

test('a row for what is critical alone does not give it more time than everything else has', () => {
  const table = { 'street::critical': days(6), 'step:accept:critical': days(2) }
  expect(handlingLimit(table, { type: 'help', urgency: 'critical' })).toEqual(days(5))
  expect(stepLimit(table, 'accept', 'critical')).toEqual(days(1))
})

test('a step may be shorter for what is critical', () => {
  expect(stepLimit(TABLE, 'accept', 'urgent')).toEqual(days(1))
  expect(stepLimit(TABLE, 'accept', 'critical')).toEqual(hours(2))
})
