import { expect, it } from "vitest";
import { countText } from "../readability/count-text.ts";
import { addCounts } from "./add-counts.ts";

it("adds up to the counts of the whole", () => {
	const parts = ["Das ist gut. ", "Köpfchen unters Wasser!"];
	expect(addCounts(parts.map((part) => countText(part, "de")))).toEqual(
		countText(parts.join(""), "de"),
	);
	expect(addCounts([]).words).toBe(0);
});
