import { expect, it } from "vitest";
import { openHeadlineLayer } from "./open-headline-layer.ts";
import { packHeadlineLayer } from "./pack-headline-layer.ts";

const learntFrom = {
	rows: 2,
	leftOut: 0,
	texts: 2,
	places: 1,
	impressions: 10,
	clicks: 1,
	languages: { de: 0, en: 2, unknown: 0 },
};
const pack = (weight: number) =>
	packHeadlineLayer({
		shippedModel: "m1",
		transfer: { slope: 0.2, spread: 0.2 },
		learntFrom,
		columns: [{ key: 300, variance: 1 }],
		typical: [0.5, 0.25],
		learnt: {
			scales: { words: 0.1, properties: 0.1 },
			spread: 0.2,
			evidence: 1,
			inflation: 1,
			fit: {
				mean: Float64Array.of(0.1, weight),
				lower: Float64Array.of(2, 0, 1, 4),
				logEvidence: 0,
				equations: {
					matrix: new Float64Array(),
					right: new Float64Array(),
					square: 0,
					weights: new Float64Array(),
					meanResponses: new Float64Array(),
					meanColumns: new Float64Array(),
					logWeights: 0,
				},
				linearised: {
					response: new Float64Array(),
					information: new Float64Array(),
					at: new Float64Array(),
				},
			},
		},
	});

it("keeps weights and covariance through JSON, to 16 bits", () => {
	const opened = openHeadlineLayer(JSON.parse(JSON.stringify(pack(0.3))), "m1");
	if (!opened.ok) throw new Error(opened.reason);
	const { layer } = opened;
	expect([...layer.weights].map((value) => Number(value.toFixed(6)))).toEqual([
		0.1, 0.3,
	]);
	expect(layer.columns.get(300)).toBe(1);
	// The inverse of [[2, 0], [1, 4]] is [[1/2, 0], [-1/8, 1/4]].
	const half = layer.project(
		new Map([
			[0, 1],
			[1, 2],
		]),
	);
	expect(half[0]).toBeCloseTo(0.5, 4);
	expect(half[1]).toBeCloseTo(-0.125 + 0.5, 4);
	expect(layer.state.shippedShare.mean).toBeCloseTo(0.5, 6);
	expect(layer.state.shippedShare.sd).toBeCloseTo(
		Math.hypot(0.5, 0.125) / 0.2,
		6,
	);
});

it("names equal layers equally and others otherwise", () => {
	expect(pack(0.3).version).toBe(pack(0.3).version);
	expect(pack(0.3).version).not.toBe(pack(0.4).version);
	expect(pack(0.3).version).toMatch(/^own-[0-9a-f]{16}$/);
});
