import { expect, it } from "vitest";
import { basketsOf } from "./baskets-of.ts";

it("gathers the items of each visit, and of each order of nobody", () => {
	const event = (name: string, basket: string | null, item_id: string) => ({
		name,
		basket,
		properties: { item_id },
	});
	const events = [
		event("view_item", "s1", "a"),
		event("view_item", "s2", "b"),
		event("add_to_cart", "s1", "c"),
		event("page_view", "s1", "x"),
		event("purchase", null, "d"),
		event("purchase", null, "e"),
		{ name: "view_item", basket: "s3", properties: {} },
	];
	expect(
		basketsOf(events, ["view_item", "add_to_cart", "purchase"], "item_id"),
	).toEqual([["a", "c"], ["b"], ["d"], ["e"]]);
});
