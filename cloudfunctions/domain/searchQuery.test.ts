import { readQuery } from './searchQuery'

const read = (query: string) => readQuery(query, 'BY', '2026-11-23')

test.each([
  ['a whole number', 'BY20261123-0012', { numbers: ['BY20261123-0012'], external: 'BY20261123-0012' }],
  ['the same in small letters without a stroke', 'by202611230012', { numbers: ['BY20261123-0012'] }],
  ['a number without its prefix', '20261101-0007', { numbers: ['BY20261101-0007'] }],
  ['the last digits of today', '12', { numbers: ['BY20261123-0012'] }],
  ['a phone', '138 0000-1234', { numbers: [], phone: '13800001234' }],
  ['a number of the hotline', '330782-2019-551', { numbers: [], external: '330782-2019-551' }],
  ['a name', '陈阿婆', { numbers: [], name: '陈阿婆' }],
  ['how the hotline knows a caller', 'A00012', { numbers: [], name: 'A00012' }],
])('%s', (_, query, form) => {
  expect(read(query)).toMatchObject(form)
})

test('a sentence is words and nothing else', () => {
  expect(read('菜场门口的人行道')).toEqual({ numbers: [] })
})
