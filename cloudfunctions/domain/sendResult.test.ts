import { resultOfCode, resultOfError } from './sendResult'

test.each([
  [0, 'sent'],
  [43101, 'refused'],
  [-1, 'later'],
  [45009, 'later'],
  [42001, 'later'],
  [40003, 'broken'],
  [40037, 'broken'],
  [47003, 'broken'],
  [41030, 'broken'],
  [43107, 'broken'],
  [48001, 'broken'],
  [12345, 'unknown'],
])('WeChat answers %i: %s', (errcode, is) => {
  expect(resultOfCode(errcode).is).toBe(is)
})

test.each([
  ['ECONNREFUSED', 'later'],
  ['ENOTFOUND', 'later'],
  ['EXCEED_REQUEST_LIMIT', 'later'],
  ['ECONNRESET', 'unknown'],
  ['ESOCKETTIMEDOUT', 'unknown'],
  ['SYS_ERR', 'unknown'],
  ['', 'unknown'],
])('the connection fails with %s: %s, for what may have been sent is not sent again', (code, is) => {
  expect(resultOfError(code).is).toBe(is)
})
