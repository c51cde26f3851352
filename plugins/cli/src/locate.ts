/** A place in a file: line and column from 1, columns in UTF-16 code units. */
export type Place = { readonly line: number; readonly column: number };

/** Makes the function that says on which line and column an offset of the text stands; `firstLine` is the line the text begins on. */
export function locate(
	text: string,
	firstLine: number,
): (offset: number) => Place {
	const starts = [0];
	for (const end of text.matchAll(/\r\n|\n|\r/g))
		starts.push(end.index + end[0].length);
	return (offset) => {
		let low = 0;
		let high = starts.length - 1;
		while (low < high) {
			const middle = Math.ceil((low + high) / 2);
			if ((starts[middle] ?? 0) <= offset) low = middle;
			else high = middle - 1;
		}
		return {
			line: firstLine + low,
			column: offset - (starts[low] ?? 0) + 1,
		};
	};
}
