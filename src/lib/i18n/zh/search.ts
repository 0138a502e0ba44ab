/** Searching for cases. */
export const search = {
  open: '查找',
  title: '查找工单',
  field: '查找工单',
  placeholder: '编号、手机号、姓名或文字',
  go: '查找',
  recent: '最近查找',
  forget: '清除最近查找',
  how: '可以这样查找',
  ways: {
    number: { title: '编号', about: '整个编号，或今天的最后几位，如 12；热线编号也可以' },
    words: { title: '文字', about: '标题、内容、地点里的词，多个词用空格隔开，如“路灯 柳青”' },
    person: { title: '姓名、手机号', about: '要写完整；每次查找都会留下记录' },
  },
  limits: '只查得到您可以看到的工单。新来的工单一分钟内可按文字查到，内容里的数字和答复不参与查找。',
  by: {
    number: '按编号找到',
    phone: '按手机号找到（已留下记录）',
    name: '按姓名找到（已留下记录）',
    words: (query: string) => `与“${query}”有关的工单，新的在前`,
  },
  asWords: '改为按文字查找',
  nothing: '请至少写两个字，单独一个字或数字查不到。',
  none: '没有找到。请换个说法，或少写几个词。',
  noneSoFar: '这一段里没有，可以继续往前找。',
  on: '继续往前找',
}
