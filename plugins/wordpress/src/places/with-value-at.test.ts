import { describe, expect, it } from "vitest";
import { valueAt } from "./value-at.ts";
import { withValueAt } from "./with-value-at.ts";

const table = {
	head: [{ cells: [{ content: "x" }] }],
	body: [{ cells: [{ content: "a" }, { content: "b" }] }],
};
const path = ["body", 0, "cells", 1, "content"];

describe("withValueAt", () => {
	it("changes one place and leaves the rest the same objects", () => {
		const made = withValueAt(table, path, "c");
		expect(valueAt(made, path)).toBe("c");
		expect(valueAt(made, ["head"])).toBe(table.head);
		expect(valueAt(made, ["body", 0, "cells", 0])).toBe(
			table.body[0]?.cells[0],
		);
		expect(valueAt(table, path)).toBe("b");
	});

	it("replaces all at the end of no path", () => {
		expect(withValueAt("a", [], "b")).toBe("b");
	});
});

describe("valueAt", () => {
	it("is undefined where the way is gone", () => {
		expect(valueAt(table, ["foot", 0, "cells"])).toBeUndefined();
		expect(valueAt(null, ["a"])).toBeUndefined();
		expect(valueAt("text", ["length"])).toBeUndefined();
	});
});
