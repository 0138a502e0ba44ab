export default definePageConfig({ navigationBarTitleText: '排走访' })
