import type { GuessedColumn } from "@lotse/shared/causal/mmm/guess-columns.ts";
import { describe, expect, it } from "vitest";
import { columnMapping } from "./column-mapping.ts";

const column = (name: string, role: GuessedColumn["role"]): GuessedColumn => ({
	name,
	kind: role === "date" ? "date" : "number",
	samples: [],
	missing: 0,
	role,
});
const guess = [
	column("week", "date"),
	column("sales", "target"),
	column("tv", "channel"),
	column("clicks", "none"),
	column("search_cost", "spend"),
];
const options = { currency: "EUR", yearly: 2, maxLag: 8 };

describe("columnMapping", () => {
	it("starts from the guess and gives a spec back", () => {
		const mapping = columnMapping.fromGuess(guess, undefined);
		expect(columnMapping.toSpec(mapping, options)).toEqual({
			ok: true,
			spec: {
				date: "week",
				target: "sales",
				channels: ["tv"],
				controls: [],
				seasonality: { yearly: 2 },
				adstock: { kind: "geometric", maxLag: 8 },
				currency: "EUR",
			},
		});
	});

	it("keeps one week and one target", () => {
		const mapping = columnMapping.assign(
			columnMapping.fromGuess(guess, undefined),
			"clicks",
			"target",
		);
		expect(
			mapping.filter(({ role }) => role === "target").map(({ name }) => name),
		).toEqual(["clicks"]);
	});

	it("carries the cost of an activity channel, and forgets it with the role", () => {
		const withCost = columnMapping
			.assign(columnMapping.fromGuess(guess, undefined), "clicks", "channel")
			.map((one) =>
				one.name === "clicks" ? { ...one, cost: "search_cost" } : one,
			);
		expect(columnMapping.toSpec(withCost, options)).toMatchObject({
			spec: { channels: ["tv", "clicks"], spend: { clicks: "search_cost" } },
		});
		const dropped = columnMapping.assign(withCost, "clicks", "none");
		expect(columnMapping.toSpec(dropped, options)).not.toHaveProperty(
			"spec.spend",
		);
	});

	it("says what is missing", () => {
		const mapping = columnMapping.fromGuess([column("a", "none")], undefined);
		expect(columnMapping.toSpec(mapping, options)).toEqual({
			ok: false,
			missing: ["date", "target", "channel"],
		});
	});
});

describe("reach and frequency, and markets", () => {
	const columns = [
		...guess,
		column("tv_reach", "control"),
		column("tv_frequency", "control"),
		{ ...column("region", "none"), kind: "text" as const },
		column("people", "control"),
	];
	const spec = {
		date: "week",
		target: "sales",
		channels: ["tv"],
		geo: "region",
		population: "people",
	};

	it("are taken over from names and guess, and reach the spec", () => {
		const mapping = columnMapping.fromGuess(columns, spec);
		expect(columnMapping.toSpec(mapping, options)).toMatchObject({
			spec: {
				controls: [],
				geo: "region",
				population: "people",
				reach: { tv: { reach: "tv_reach", frequency: "tv_frequency" } },
			},
		});
	});

	it("are let go of with the channel's role, and a population without a market means nothing", () => {
		const mapping = columnMapping.assign(
			columnMapping.assign(
				columnMapping.fromGuess(columns, spec),
				"tv",
				"none",
			),
			"clicks",
			"channel",
		);
		const made = columnMapping.toSpec(
			columnMapping.assign(mapping, "region", "none"),
			options,
		);
		expect(made).not.toHaveProperty("spec.reach");
		expect(made).not.toHaveProperty("spec.population");
	});
});
