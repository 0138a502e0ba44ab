export default definePageConfig({
  navigationBarTitleText: '银行联系人',
  enablePullDownRefresh: process.env.TARO_ENV === 'weapp',
})
