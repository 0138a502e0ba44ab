export const inbox = {
  title: '消息',
  empty: '还没有消息。有新进展会在这里告诉您。',
  visitor: '登记以后，办理的每一步都会在这里告诉您。',
  unread: '未读',
}
