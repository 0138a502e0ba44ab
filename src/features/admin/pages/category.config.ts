export default definePageConfig({ navigationBarTitleText: '类别与问题' })
