import { expect, it } from "vitest";
import { composeRewrite } from "./compose-rewrite.ts";
import { sampleMaterial } from "./sample-material.suite.ts";

const rewrite = (
	text: string,
	swaps: readonly { start: number; end: number; by: string }[],
) =>
	composeRewrite(
		sampleMaterial("rewrite", "de", {
			source: { text, language: "de", complaints: [], swaps },
		}),
	);

it("puts suggestions in their places, from the end", () => {
	expect(
		rewrite("Jetzt Schuhe utilisieren !!!", [
			{ start: 13, end: 24, by: "tragen" },
			{ start: 25, end: 28, by: "" },
		]),
	).toBe("Jetzt Schuhe tragen");
	expect(rewrite("a b c", [{ start: 2, end: 4, by: "" }])).toBe("a c");
});

it("gives nothing where nothing is suggested or changed", () => {
	expect(rewrite("Schuhe", [])).toBeNull();
	expect(rewrite("Schuhe", [{ start: 0, end: 6, by: "Schuhe" }])).toBeNull();
});
