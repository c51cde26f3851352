import { expect, it } from "vitest";
import { checkSpec } from "./check-spec.ts";
import type { MmmSpec } from "./mmm-spec.ts";

const columns = ["week", "sales", "tv", "search", "price", "tv_cost"];
const good: MmmSpec = {
	date: "week",
	target: "sales",
	channels: ["tv", "search"],
	controls: ["price"],
	spend: { tv: "tv_cost" },
	currency: "EUR",
};
const codes = (change: Partial<MmmSpec>) =>
	checkSpec({ ...good, ...change }, columns).map(({ code, column }) =>
		`${code} ${column ?? ""}`.trim(),
	);

it("has nothing against a spec that fits", () => {
	expect(codes({})).toEqual([]);
});

it("names every misfit", () => {
	expect(codes({ target: "profit" })).toEqual(["unknown-column profit"]);
	expect(codes({ controls: ["tv"] })).toEqual(["column-used-twice tv"]);
	expect(codes({ channels: [], spend: {} })).toEqual(["no-channels"]);
	expect(codes({ spend: { radio: "tv_cost" } })).toEqual([
		"bad-option spend.radio",
	]);
	expect(codes({ seasonality: { yearly: 1.5 } })).toEqual([
		"bad-option seasonality.yearly",
	]);
	expect(codes({ adstock: { kind: "geometric", maxLag: 0 } })).toEqual([
		"bad-option adstock.maxLag",
	]);
	expect(codes({ currency: "euro" })).toEqual(["bad-option currency"]);
	expect(
		codes({ priors: { y_sigma: { kind: "half-normal", sigma: 0 } } }),
	).toEqual(["bad-option priors.y_sigma.sigma"]);
});

it("bounds the number of channels and controls", () => {
	const many = Array.from({ length: 16 }, (_, i) => `c${i}`);
	const problems = checkSpec(
		{ date: "week", target: "sales", channels: many },
		[...columns, ...many],
	);
	expect(problems.map(({ code }) => code)).toEqual(["too-many-channels"]);
});
