export default definePageConfig({
  navigationBarTitleText: '工单',
  enablePullDownRefresh: process.env.TARO_ENV === 'weapp',
})
