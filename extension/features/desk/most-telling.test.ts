import { expect, it } from "vitest";
import { mostTelling } from "./most-telling.ts";

const findings = (["suggestion", "error", "warning", "error"] as const).map(
	(level) => ({ level }),
);
const chosen = (most: number) =>
	mostTelling(findings, most).map(({ index }) => index);

it("keeps all that fit, else the gravest, in their order", () => {
	expect(chosen(9)).toEqual([0, 1, 2, 3]);
	expect(chosen(3)).toEqual([1, 2, 3]);
	expect(chosen(1)).toEqual([1]);
	expect(chosen(0)).toEqual([]);
});
