import type { Span } from "./create-span.ts";

/**
 * Whether two neighbouring spans of a trajectory still move apart: the momentum at both edges points along the sum of the momenta
 * between them. Asked of the whole, and of each half with the nearest point of the other, which sees turns that happen at the seam.
 *
 * Source: Betancourt (2017), appendix A.4.2; the extra checks are Stan's (base_nuts, since 2.21). Metric: the identity.
 */
export function goesOn(
	a: Pick<Span, "first" | "last" | "sum">,
	b: Pick<Span, "first" | "last" | "sum">,
): boolean {
	let [wholeFirst, wholeLast] = [0, 0];
	let [leftFirst, leftLast] = [0, 0];
	let [rightFirst, rightLast] = [0, 0];
	for (let i = 0; i < a.sum.length; i++) {
		const [start, end] = [a.first[i] ?? 0, b.last[i] ?? 0];
		const [near, far] = [a.last[i] ?? 0, b.first[i] ?? 0];
		const [sumA, sumB] = [a.sum[i] ?? 0, b.sum[i] ?? 0];
		wholeFirst += start * (sumA + sumB);
		wholeLast += end * (sumA + sumB);
		leftFirst += start * (sumA + far);
		leftLast += far * (sumA + far);
		rightFirst += near * (sumB + near);
		rightLast += end * (sumB + near);
	}
	return (
		wholeFirst > 0 &&
		wholeLast > 0 &&
		leftFirst > 0 &&
		leftLast > 0 &&
		rightFirst > 0 &&
		rightLast > 0
	);
}
