/** Until so many dispatches have stood, the catalogue and the place speak alone. */
export const LESSONS_NEEDED = 200
