import { unusedTexts } from './unusedTexts'

test('every text of the client is read somewhere', () => {
  expect(unusedTexts()).toEqual([])
})
