export const knowledge = {
  faqs: '常见问题',
  faqsAbout: '社保、入学、居住证、停水停电……',
  search: '查找问题',
  searchHint: '写几个字，如“居住证”',
  none: '没有找到合适的回答，可以直接反映，我们来答复。',
  report: '我要反映问题',
  notAnswered: '没有我的问题，直接反映',
  notices: '通知公告',
  noNotices: '现在没有通知。',
  emergency: '紧急',
  between: (from: string, until: string) => `${from} 至 ${until}`,
}
