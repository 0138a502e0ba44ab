export default definePageConfig({ navigationBarTitleText: '修改名称、地址' })
