import { expect, it } from "vitest";
import { compilePlan } from "./compile-plan.ts";
import { starterPlan } from "./starter-plan.ts";

it("says where a value breaks its schema, and by which rule", () => {
	const { events } = compilePlan(starterPlan);
	const check = events.get("add_to_cart")?.check;
	expect(check?.({ item_id: "1", quantity: 2 })).toBeNull();
	expect(check?.({ item_id: "1" })).toEqual({
		path: "/quantity",
		rule: "required",
	});
	expect(check?.({ item_id: "1", quantity: 1.5 })).toEqual({
		path: "/quantity",
		rule: "type",
	});
	expect(check?.({ item_id: "1", quantity: 1, größe: 1 })).toEqual({
		path: "/größe",
		rule: "false",
	});
});
