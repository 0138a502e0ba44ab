export default definePageConfig({ navigationBarTitleText: '请电话告知' })
