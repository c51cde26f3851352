/** Bounds of a segment. Nothing is shown or leaves about fewer people than `fewestPeople`: a small group gives its members away. */
export const segmentBounds = {
	depth: 6,
	conditions: 50,
	fewestPeople: 50,
	nameLength: 120,
} as const;
