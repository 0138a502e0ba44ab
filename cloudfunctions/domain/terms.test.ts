import { dictionaryOf, queryTokens, TERMS_MOST, termsOf, tokensOf, wordsIn } from './terms'

const dictionary = dictionaryOf(['路灯', '消防', '消防通道', '柳青菜场', '人行道', 'wifi', '灯'])

test.each([
  ['消防通道被堵', ['消防通道']],
  ['柳青菜场门口人行道塌了', ['柳青菜场', '人行道']],
  ['WiFi 信号', ['wifi']],
  ['什么也没有', []],
])('the longest known words of %s', (text, words) => {
  expect(wordsIn(text, dictionary)).toEqual(words)
})

test.each([
  ['known words whole, what lies between in pairs', '路灯坏掉', ['路灯', '坏掉']],
  ['several words', '柳青菜场 塌陷', ['柳青菜场', '塌陷']],
  ['pairs with an empty character are left out', '坏了的灯泡', ['灯泡']],
  ['numbers are not asked for', '138 0000 1234 路灯 5幢', ['路灯']],
  ['a single character asks for nothing', '灯', []],
  ['Latin letters in lower case', 'Elevator', ['elevator']],
])('a query: %s', (_, query, tokens) => {
  expect(queryTokens(query, dictionary)).toEqual(tokens)
})

test('whatever a query of words asks for stands among the tokens of a text that has these words', () => {
  const text = '柳青菜场门口的人行道塌陷了一大块，消防通道也被堵住。'
  const tokens = new Set(tokensOf(text, dictionary))
  for (const query of ['柳青菜场', '人行道塌陷', '消防', '通道', '门口', '一大块', '堵住']) {
    expect([query, queryTokens(query, dictionary).filter((token) => !tokens.has(token))]).toEqual([query, []])
  }
})

test('a long text keeps its title, place, known words and its rarest pairs, 64 in all', () => {
  const filler = Array.from({ length: 200 }, (_, n) => String.fromCodePoint(0x5000 + n)).join('')
  const terms = termsOf({ title: '路灯坏掉', place: '柳青菜场', text: `${filler}消防通道奇事` }, dictionary, (word) =>
    word === '奇事' ? 0 : 100,
  )
  expect(terms).toHaveLength(TERMS_MOST)
  expect(terms).toEqual(expect.arrayContaining(['路灯', '坏掉', '柳青菜场', '消防通道', '奇事']))
})

test('phones and other numbers never become terms', () => {
  expect(
    termsOf({ title: '请打 13800001234', place: '5 幢 301', text: '330782199001011234' }, dictionary, () => 0),
  ).toEqual([])
})
