/** More cells than this are not read: a report of 2,000 rows and 60 columns has 120,000. */
const mostCells = 200_000;

/**
 * Splits the text of a report (RFC 4180) into cells: comma, semicolon or tab, whichever its first 30 lines hold most of; quotes, doubled quotes and line
 * ends inside quotes. Empty lines are passed over. Linear in the text; reads 200,000 cells at most.
 *
 * Worked value: `splitReport('a;b\n"x;1";2')` → [["a", "b"], ["x;1", "2"]].
 */
export function splitReport(text: string): string[][] {
	const body = text.replace(/^\uFEFF/u, "");
	const separator = guessSeparator(body);
	const rows: string[][] = [];
	let row: string[] = [];
	let cell = "";
	let isQuoted = false;
	let cells = 0;
	const endRow = (): void => {
		row.push(cell);
		if (row.some((one) => one.trim() !== "")) rows.push(row);
		row = [];
		cell = "";
	};
	for (let at = 0; at < body.length && cells < mostCells; at += 1) {
		const character = body.charAt(at);
		if (isQuoted) {
			if (character !== '"') cell += character;
			else if (body[at + 1] === '"') {
				cell += '"';
				at += 1;
			} else isQuoted = false;
		} else if (character === '"' && cell === "") isQuoted = true;
		else if (character === separator) {
			row.push(cell);
			cell = "";
			cells += 1;
		} else if (character === "\n" || character === "\r") endRow();
		else cell += character;
	}
	endRow();
	return rows;
}

function guessSeparator(text: string): string {
	const first = text.slice(0, 20_000).split(/\r\n|\n|\r/u, 30);
	const bare = first.join("\n").replace(/"[^"]*"/gu, "");
	const count = (mark: string): number => bare.split(mark).length;
	return [";", "\t"].reduce(
		(best, mark) => (count(mark) > count(best) ? mark : best),
		",",
	);
}
