import { expect, it } from "vitest";
import { markInline } from "./mark-inline.ts";

it("drops emphasis and code, and leaves a placeholder for the code", () => {
	const source = "a *b* `c`";
	const isDropped = new Uint8Array(source.length);
	const marks = markInline(
		source,
		{ start: 0, end: source.length },
		isDropped,
		new Uint8Array(source.length),
	);
	expect([...isDropped]).toEqual([0, 0, 1, 0, 1, 0, 1, 1, 1]);
	expect(marks).toEqual([{ at: 6, kind: "placeholder", level: 0 }]);
});
