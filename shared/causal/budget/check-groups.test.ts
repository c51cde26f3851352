import { describe, expect, it } from "vitest";
import type { BudgetGroup } from "./budget-suggestion.ts";
import { checkGroups } from "./check-groups.ts";

const channels = ["tv", "radio", "search"];
const limits = channels.map(() => ({ min: 10, max: 50 }));
const codesOf = (groups: BudgetGroup[]) => {
	const checked = checkGroups(groups, channels, limits);
	return checked.ok
		? []
		: checked.problems.map(({ code, field }) => `${field}: ${code}`);
};

describe("checkGroups", () => {
	it("turns names into places and fills limits in", () => {
		const group = { name: "broadcast", channels: ["radio", "tv"], max: 60 };
		expect(checkGroups([group], channels, limits)).toEqual({
			ok: true,
			groups: [{ members: [1, 0], min: 0, max: 60 }],
		});
	});

	it("names what is impossible", () => {
		const name = "x";
		expect(
			codesOf([
				{ name, channels: ["tv", "tV"] },
				{ name, channels: ["tv"] },
				{ name, channels: [] },
			]),
		).toEqual([
			"groups.0.channels: bad-group",
			"groups.1.channels: channel-in-two-groups",
			"groups.2.channels: bad-group",
		]);
		expect(
			codesOf([
				{ name, channels: ["tv"], min: 5, max: 4 },
				{ name, channels: ["radio"], min: 51 },
				{ name, channels: ["search"], max: 9 },
			]),
		).toEqual([
			"groups.0.min: group-min-above-max",
			"groups.1.min: group-out-of-reach",
			"groups.2.max: group-out-of-reach",
		]);
		expect(codesOf([{ name, channels: ["tv"], max: -1 }])).toContain(
			"groups.0.max: bad-limit",
		);
	});
});
