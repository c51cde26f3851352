const shortest = 4;
const longest = 254;
const most = 20;

/** The identifiers typed one a line; null when there is none, one is too short or long, or there are too many. */
export function readIdentifiers(typed: string): string[] | null {
	const lines = typed.split("\n").map((line) => line.trim());
	const identifiers = [...new Set(lines.filter((line) => line !== ""))];
	const areFine = identifiers.every(
		({ length }) => length >= shortest && length <= longest,
	);
	const isFine =
		areFine && identifiers.length > 0 && identifiers.length <= most;
	return isFine ? identifiers : null;
}
