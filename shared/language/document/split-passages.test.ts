import { expect, it } from "vitest";
import { splitPassages } from "./split-passages.ts";
import { splitUnits } from "./split-units.ts";

const text = Array.from(
	{ length: 200 },
	(_, n) => `Satz ${n} über Nummer ${n * 7919} steht hier.`,
).join(" ");
const passagesOf = (source: string) =>
	splitPassages(source, splitUnits(source)).map(({ start, end }) =>
		source.slice(start, end),
	);

it("leaves a short text whole and nothing of a long one out", () => {
	expect(passagesOf("Gut. Los!")).toEqual(["Gut. Los!"]);
	expect(passagesOf("")).toEqual([]);
	expect(passagesOf(text).join("")).toBe(text);
	expect(passagesOf(text).length).toBeGreaterThan(10);
});
it("changes only where the text changes", () => {
	const before = new Set(passagesOf(text));
	const after = passagesOf(text.replace("Satz 100 ", "Satz hundert "));
	expect(after.filter((one) => !before.has(one)).length).toBeLessThan(4);
});
