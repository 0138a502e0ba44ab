import { codeLines } from './codeLines'

test('codes of the standard and groups without a code of their own are taken, each once', () => {
  expect(
    codeLines([
      { code: '01001', kind: '管理部件', category: '市政公用设施', name: '供水井盖' },
      { code: '01001', kind: '管理事项', category: '市容环境', name: '私搭乱建' },
      { code: '01001', kind: '管理部件', category: '市政公用设施', name: '供水井盖' },
      { 一级分类: '城乡建设', 二级分类: '安全生产', 三级分类: '安全隐患' },
      { 一级分类: '城乡建设', 二级分类: '其他', 三级分类: '' },
    ]),
  ).toEqual([
    { code: '管理部件 01001', group: '管理部件 · 市政公用设施', name: '供水井盖' },
    { code: '管理事项 01001', group: '管理事项 · 市容环境', name: '私搭乱建' },
    { code: '城乡建设/安全生产/安全隐患', group: '城乡建设 · 安全生产', name: '安全隐患' },
    { code: '城乡建设/其他', group: '城乡建设', name: '其他' },
  ])
})

test('a line without a code or a name is named', () => {
  expect(() => codeLines([{ code: '01001', name: '' }])).toThrow('Line 2')
  expect(() => codeLines([{ text: 'something else' }])).toThrow('Line 2')
})
