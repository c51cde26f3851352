/**
 * A judge's mark, 0 to 1, from an answer such as `{"mark": 7}`, however it is wrapped; null where there is none from 0 to 10.
 *
 * @example readMark('{"mark": 7}') // 0.7
 */
export function readMark(answer: string): number | null {
	const found = /"mark"\s*:\s*(\d{1,2})(?![\d.])/.exec(answer.slice(0, 10_000));
	const mark = found === null ? Number.NaN : Number(found[1]);
	return mark >= 0 && mark <= 10 ? mark / 10 : null;
}
