/** Under which id among the photos the picture of a committee's seal is kept, as if the committee were a case. */
export const sealKey = (officeId: string): string => `seal:${officeId}`
