import { expect, it } from "vitest";
import { guessColumn } from "./guess-column.ts";

const cells = (make: (i: number) => string) =>
	Array.from({ length: 200 }, (_, i) => make(i));
const kindOf = (name: string, make: (i: number) => string) =>
	guessColumn(name, cells(make), ".").kind;

it("tells kinds of columns apart", () => {
	expect(kindOf("spend", (i) => String((i * 37) % 91))).toBe("numeric");
	expect(kindOf("plan", (i) => (i % 3 === 0 ? "a" : "b"))).toBe("categorical");
	expect(kindOf("customerID", (i) => `x${i}`)).toBe("id");
	expect(kindOf("OBS#", (i) => String(i + 1))).toBe("id");
	expect(kindOf("row", (i) => String(i + 1))).toBe("id");
	expect(
		kindOf("since", (i) => `2026-01-${String((i % 28) + 1).padStart(2, "0")}`),
	).toBe("date");
	expect(kindOf("comment", (i) => `text ${i % 150}`)).toBe("text");
	expect(kindOf("country", () => "DE")).toBe("constant");
	expect(kindOf("gone", () => "")).toBe("empty");
	expect(kindOf("tenure", (i) => (i < 5 ? "unknown" : String(i % 60)))).toBe(
		"numeric",
	);
});

it("keeps levels with five rows or more, most frequent first", () => {
	const use = guessColumn(
		"plan",
		cells((i) => (i === 0 ? "rare" : i % 4 === 0 ? "b" : "a")),
		".",
	);
	expect(use.levels).toEqual(["a", "b"]);
});
