/** The column's width unfolded and folded, and its distance from the table; pixels. */
export const columnSize = { width: 216, folded: 30, gap: 8 } as const;
