import { maskLabel, maskName, maskNumbers, maskPhone } from './masking'

test.each([
  ['张三', '张*'],
  ['张小明', '张*明'],
  ['欧阳娜娜', '欧**娜'],
  ['John Smith', 'J***'],
])('the name %s is shown as %s', (name, masked) => expect(maskName(name)).toBe(masked))

test('a phone keeps its first three and last four digits', () => expect(maskPhone('13800001234')).toBe('138****1234'))

test.each([
  ['A00012345', 'A0****45'],
  ['王女士', '王*士'],
])('the caller %s is shown as %s', (label, masked) => expect(maskLabel(label)).toBe(masked))

test.each([
  ['打我电话13800001234，谢谢', '打我电话138****1234，谢谢'],
  ['或 138-0000-1234', '或 138****1234'],
  ['身份证330782199003070013号', '身份证330782********0013号'],
  ['编号 202611230001 不是电话', '编号 202611230001 不是电话'],
])('numbers that identify a person are hidden in %s', (text, masked) => expect(maskNumbers(text)).toBe(masked))
