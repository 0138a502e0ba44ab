export default definePageConfig({
  enableShareAppMessage: true,
  navigationBarTitleText: '诉求详情',
  enablePullDownRefresh: process.env.TARO_ENV === 'weapp',
})
