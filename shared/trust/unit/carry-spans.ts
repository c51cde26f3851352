/**
 * Which spans of a text still stand after it was edited, and where. Spans that the edit touches are dropped: whatever was changed has to
 * be shown anew. The edit is read as one: everything between the longest common beginning and end.
 *
 * Offsets are UTF-16 code units. Linear in the texts' lengths.
 *
 * @example carrySpans("70 % Kakao", "Zart: 70 % Kakao", [{ start: 0, end: 10 }]) // [{ start: 6, end: 16 }]
 */
export function carrySpans<
	S extends { readonly start: number; readonly end: number },
>(before: string, after: string, spans: readonly S[]): S[] {
	const most = Math.min(before.length, after.length);
	let head = 0;
	while (head < most && before[head] === after[head]) head++;
	let tail = 0;
	while (
		tail < most - head &&
		before[before.length - 1 - tail] === after[after.length - 1 - tail]
	)
		tail++;
	const shift = after.length - before.length;
	return spans.flatMap((span) => {
		if (span.end <= head) return [span];
		if (span.start >= before.length - tail)
			return [{ ...span, start: span.start + shift, end: span.end + shift }];
		return [];
	});
}
