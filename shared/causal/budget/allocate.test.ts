import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { respond } from "../mmm/respond.ts";
import { allocate } from "./allocate.ts";

const number = (min: number, max: number) =>
	fc.double({ min, max, noNaN: true });
const channel = fc.record({
	full: fc.array(number(1, 1000), { minLength: 4, maxLength: 4 }),
	rate: fc.array(number(0.001, 0.2), { minLength: 4, maxLength: 4 }),
	min: number(0, 50),
	room: number(0, 200),
});
const question = fc.record({
	channels: fc.array(channel, { minLength: 1, maxLength: 6 }),
	part: number(0, 1),
});

function build({
	channels,
	part,
}: typeof question extends fc.Arbitrary<infer Q> ? Q : never) {
	const limits = channels.map(({ min, room }) => ({ min, max: min + room }));
	const least = limits.reduce((sum, { min }) => sum + min, 0);
	const most = limits.reduce((sum, { max }) => sum + max, 0);
	return {
		limits,
		total: least + part * (most - least),
		responses: channels.map(({ full, rate }, m) => ({
			channel: `c${m}`,
			full: Float64Array.from(full),
			rate: Float64Array.from(rate),
		})),
	};
}

const objective = ({ responses }: ReturnType<typeof build>, spends: number[]) =>
	responses.reduce(
		(sum, response, m) =>
			sum +
			respond(response, spends[m] ?? 0).reduce((all, value) => all + value, 0) /
				4,
		0,
	);

describe("allocate", () => {
	it("meets the total and the limits, with its proof", () => {
		fc.assert(
			fc.property(question, (raw) => {
				const built = build(raw);
				fc.pre(built.total > 1e-6);
				const { spends, kktResidual } = allocate(
					built.responses,
					built.limits,
					built.total,
				);
				const sum = spends.reduce((all, spend) => all + spend, 0);
				expect(Math.abs(sum - built.total)).toBeLessThanOrEqual(1e-6);
				spends.forEach((spend, m) => {
					const { min = 0, max = 0 } = built.limits[m] ?? {};
					expect(spend).toBeGreaterThanOrEqual(min - 1e-9);
					expect(spend).toBeLessThanOrEqual(max + 1e-9);
				});
				expect(kktResidual).toBeLessThan(1e-6);
			}),
			{ seed: 1, numRuns: 200 },
		);
	});

	it("is beaten by no other split that can be had", () => {
		fc.assert(
			fc.property(
				question,
				fc.array(number(0, 1), { minLength: 6, maxLength: 6 }),
				(raw, weights) => {
					const built = build(raw);
					const { spends } = allocate(
						built.responses,
						built.limits,
						built.total,
					);
					const other = feasible(built.limits, built.total, weights);
					const [best, rival] = [
						objective(built, spends),
						objective(built, other),
					];
					expect(best).toBeGreaterThanOrEqual(
						rival - 1e-9 * Math.max(1, rival),
					);
				},
			),
			{ seed: 2, numRuns: 200 },
		);
	});

	it("splits equally between equals, and gives all to limits that leave no choice", () => {
		const same = {
			channel: "a",
			full: Float64Array.of(10),
			rate: Float64Array.of(0.1),
		};
		const wide = { min: 0, max: 100 };
		const { spends } = allocate([same, same], [wide, wide], 30);
		expect(spends[0]).toBeCloseTo(15, 8);
		const fixed = allocate(
			[same, same],
			[
				{ min: 5, max: 5 },
				{ min: 7, max: 7 },
			],
			12,
		);
		expect(fixed.spends).toEqual([5, 7]);
		expect(fixed.kktResidual).toBe(0);
	});

	it("shares out what nearly straight curves leave open", () => {
		const straight = {
			channel: "a",
			full: Float64Array.of(1e6),
			rate: Float64Array.of(1e-9),
		};
		const wide = { min: 0, max: 100 };
		const { spends, kktResidual } = allocate(
			[straight, straight],
			[wide, wide],
			60,
		);
		expect((spends[0] ?? 0) + (spends[1] ?? 0)).toBeCloseTo(60, 9);
		expect(kktResidual).toBeLessThan(1e-9);
	});
});

/** Some split within the limits that sums to the total. */
function feasible(
	limits: { min: number; max: number }[],
	total: number,
	weights: number[],
): number[] {
	const spends = limits.map(({ min }) => min);
	let left = total - spends.reduce((sum, spend) => sum + spend, 0);
	for (let round = 0; round < 40 && left > 1e-12; round++)
		limits.forEach(({ max }, m) => {
			const share = round === 39 ? left : left * (weights[m] ?? 0.5);
			const more = Math.max(0, Math.min(max - (spends[m] ?? 0), share));
			spends[m] = (spends[m] ?? 0) + more;
			left -= more;
		});
	return spends;
}
