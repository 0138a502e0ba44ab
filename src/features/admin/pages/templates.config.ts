export default definePageConfig({ navigationBarTitleText: '文字模板' })
