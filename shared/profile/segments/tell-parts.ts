/**
 * Counts of the parts of a group whose whole is told, so that no group below the minimum can be worked out: a part from 1 to the minimum
 * less one is hidden, and as many more of the smallest parts (of equals the later) as it takes until what is hidden together reaches the minimum. Where that
 * cannot be reached every part that holds somebody is hidden.
 *
 * @param parts people, whole numbers from 0; together they are the whole
 * @param minimum people, at least 1
 * @returns in the same order, null where hidden; 0 is told
 * @example tellParts([300, 80, 3], 50) // [300, null, null]: 383 − 300 leaves 83
 */
export function tellParts(
	parts: readonly number[],
	minimum: number,
): (number | null)[] {
	const bySize = parts
		.map((people, place) => ({ people, place }))
		.filter(({ people }) => people > 0)
		.sort((a, b) => a.people - b.people || b.place - a.place);
	const hidden = new Set<number>();
	let people = 0;
	for (const part of bySize) {
		const isSmall = part.people < minimum;
		if (!isSmall && (people === 0 || people >= minimum)) break;
		hidden.add(part.place);
		people += part.people;
	}
	return parts.map((count, place) => (hidden.has(place) ? null : count));
}
