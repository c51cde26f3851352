/** The cells of one line of comma-separated values; quotes doubled inside quotes. */
export function cellsOf(line: string): string[] {
	return [...line.matchAll(/(?:^|,)(?:"((?:[^"]|"")*)"|([^,]*))/gu)].map(
		(match) => match[1]?.replaceAll('""', '"') ?? match[2] ?? "",
	);
}
