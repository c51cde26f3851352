import { expect, it } from "vitest";
import { textsOf } from "./texts-of.ts";

it("reads a property as text, and one of each item where the event has items", () => {
	expect(textsOf({ item_id: "a" }, "item_id")).toEqual(["a"]);
	expect(textsOf({ item_id: 7 }, "item_id")).toEqual(["7"]);
	const items = [{ item_id: "a" }, { item_id: "" }, null, { item_id: 2 }];
	expect(textsOf({ items }, "item_id")).toEqual(["a", "2"]);
	expect(textsOf({ item_id: { deep: 1 } }, "item_id")).toEqual([]);
});
