/** An enterprise is interested in a policy once. */
export const interestId = (policyId: string, enterpriseId: string): string => `${policyId}:${enterpriseId}`
