import { expect, it } from "vitest";
import { findBreakingChanges } from "./find-breaking-changes.ts";
import { starterPlan } from "./starter-plan.ts";
import type { PropertySchema } from "./tracking-plan.ts";

const planOf = (properties: PropertySchema, required: string[] = []) => ({
	events: starterPlan.events.slice(0, 1).map((event) => ({
		...event,
		schema: { type: "object", properties, required },
	})),
});
const kinds = (
	before: ReturnType<typeof planOf>,
	after: ReturnType<typeof planOf>,
) =>
	findBreakingChanges(before, after).map(
		({ property, kind }) => `${property} ${kind}`,
	);

it("sees what is taken away, and nothing in what is added", () => {
	expect(findBreakingChanges(starterPlan, starterPlan)).toEqual([]);
	expect(findBreakingChanges({ events: [] }, starterPlan)).toEqual([]);
	expect(
		findBreakingChanges(starterPlan, { events: starterPlan.events.slice(1) }),
	).toEqual([{ event: "page_view", property: "", kind: "event-removed" }]);
	const before = planOf({
		a: { type: "string" },
		b: { type: "string", enum: ["x", "y"] },
		c: { type: "number" },
	});
	expect(
		kinds(
			before,
			planOf(
				{ a: { type: "number" }, b: { type: "string", enum: ["x"] }, d: {} },
				["a"],
			),
		),
	).toEqual([
		"a property-newly-required",
		"a type-changed",
		"b values-removed",
		"c property-removed",
	]);
	expect(
		kinds(
			before,
			planOf({
				a: { type: "string", enum: ["z"] },
				b: { type: "string" },
				c: { type: "number" },
			}),
		),
	).toEqual(["a values-removed"]);
});
