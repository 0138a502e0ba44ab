/** What the routing learns, what it may do by itself, and what many people write about. */
export const insight = {
  routing: {
    title: '自动派单',
    about: '系统多有把握时自己派单，由街道定',
    learning: (confirmed: number, needed: number) =>
      `系统从成立的派单里学习：已有 ${confirmed} 件，满 ${needed} 件后才参考以往派单。`,
    learned: (confirmed: number) => `系统已从 ${confirmed} 件成立的派单里学习。`,
    measuring: (outcomes: number, needed: number) =>
      `还在比对建议准不准：${outcomes} / ${needed} 件。够了以后，下面才有预计数，自动派单才会开始。`,
    precision: '自动派单要多准',
    off: '不自动派单',
    offAbout: '每一件都由人派',
    wish: (percent: number) => `${percent}% 要派对`,
    expected: (share: number, right: number) =>
      `约 ${share}% 的诉求会自动派出，其中 ${right}% 派对（按最近的派单推算）`,
    notYet: '现在还达不到，先都由人派',
    byHand: '这些类别始终由人派',
    never: '有危险的、紧急的、举报、匿名或不公开姓名的、可能不在本街道的，始终由人派。',
    marked: '每次自动派单都记入流程、单独统计，单位签收前指挥中心可以收回。',
  },
  figures: {
    title: '派单成效',
    about: '一次派对了多少，退了多少，自动派了多少',
    nobody: '单位负责人、调度员和系统管理员能看这一页。',
    empty: '这一周还没有派单。',
    week: (day: string) => `${day}起的一周`,
    weekLabel: '哪一周',
    hit: '一次派对',
    returned: '退单',
    automatic: '自动派单',
    right: '自动派单派对',
    of: (count: number, all: number) => `${count} / ${all} 件`,
    none: '没有',
    byWeek: '近 12 周一次派对率',
    howCounted: '“一次派对”：第一次派去的单位没有退、也没有改派。按第一次派单的那一周算，后来退了的会减下来。',
  },
}
