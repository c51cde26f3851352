const words = new Set([
	"",
	"na",
	"n/a",
	"nan",
	"null",
	"none",
	"k. a.",
	"k.a.",
	"-",
	"?",
]);

/**
 * Whether a cell says that nothing is known.
 *
 * @example isMissingCell(" n/a ") // true
 */
export function isMissingCell(cell: string | undefined): boolean {
	return words.has((cell ?? "").trim().toLowerCase());
}
