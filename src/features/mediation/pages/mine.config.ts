export default definePageConfig({
  navigationBarTitleText: '我的调解',
  enablePullDownRefresh: process.env.TARO_ENV === 'weapp',
})
