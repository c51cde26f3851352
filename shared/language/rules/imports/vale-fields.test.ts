import { expect, it } from "vitest";
import { ValeFields } from "./vale-fields.ts";

it("reads kinds, and notes the wrong ones", () => {
	const fields = new ValeFields({
		max: "25",
		bad: "many",
		flag: "true",
		one: "a",
		list: ["a", "b"],
		message: { de: "x" },
	});
	expect(fields.number("max")).toBe(25);
	expect(fields.flag("flag")).toBe(true);
	expect(fields.list("one")).toEqual(["a"]);
	expect(fields.number("bad")).toBeUndefined();
	expect(fields.localised("message")).toBeUndefined();
	expect(fields.problems.map(({ field }) => field)).toEqual(["bad", "message"]);
});

it("refuses patterns that are too much together", () => {
	const fields = new ValeFields({});
	for (let index = 0; index < 40; index += 1)
		fields.pattern("tokens", "[a-z]+[a-z]+!");
	expect(fields.problems).toHaveLength(1);
});
