export type Point = readonly [x: number, y: number];
export type Band = readonly [x: number, low: number, high: number];

const two = (value: number) => Math.round(value * 100) / 100;

/**
 * SVG path data in pixels: an open line through points, or the closed area between the low and high edge of a band.
 *
 * @example paths.line([[0, 1], [2, 3]]) // "M0,1L2,3"
 */
export const paths = {
	line: (points: readonly Point[]): string =>
		points
			.map(([x, y], index) => `${index === 0 ? "M" : "L"}${two(x)},${two(y)}`)
			.join(""),
	band: (band: readonly Band[]): string => {
		if (band.length === 0) return "";
		const upper = band.map(([x, , high]): Point => [x, high]);
		const lower = band.map(([x, low]): Point => [x, low]).reverse();
		return `${paths.line([...upper, ...lower])}Z`;
	},
};
