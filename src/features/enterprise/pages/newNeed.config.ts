export default definePageConfig({
  navigationBarTitleText: '提出诉求',
})
