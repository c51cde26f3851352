/** Terms and what they mean, in two columns, indented by two. */
export function formatTerms(
	rows: readonly (readonly [string, string])[],
): string[] {
	const width = Math.max(...rows.map(([term]) => term.length));
	return rows.map(([term, says]) => `  ${term.padEnd(width)}  ${says}`);
}
