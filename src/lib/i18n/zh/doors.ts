/** The ways into pages whose own words are loaded with them, and what is said of these pages elsewhere. */
export const doors = {
  manage: { title: '管理', about: '类别、职责、通知、问答、时限，改了马上生效' },
  calendarMissing: (year: number) =>
    `${year} 年的放假安排还没有录入，跨年的时限都是暂定。国务院办公厅的通知一般在十一月初公布。`,
  visits: { title: '企业走访', sent: (name: string) => `${name}的走访记录已发送` },
  policies: { title: '惠企政策', about: '看哪些政策适合您的企业' },
  referrals: { title: '推荐给我的企业', about: '企业授权给您看的融资需求' },
  enterpriseChecks: { title: '企业核验' },
}
