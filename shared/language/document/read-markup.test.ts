import { expect, it } from "vitest";
import { readMarkup } from "./read-markup.ts";

it("reads what the overlay leaves, and blocks where it says", () => {
	const source = "*a* <b>b</b>|c";
	const isDropped = new Uint8Array(source.length);
	for (const at of [0, 2, 12]) isDropped[at] = 1;
	expect(
		readMarkup(source, {
			structure: source,
			isDropped,
			marks: [{ at: 12, kind: "cell", level: 0 }],
		}).map(({ kind, text }) => [kind, text]),
	).toEqual([
		["paragraph", "a b"],
		["cell", "c"],
	]);
});
