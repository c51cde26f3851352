import { expect, it } from "vitest";
import { countDistinct } from "./count-distinct.ts";
import { hashText } from "./hash-text.ts";
import { mergeHashes } from "./merge-hashes.ts";

it("is exact for few and near for many", () => {
	expect(countDistinct([])).toBe(0);
	expect(countDistinct([3, 8])).toBe(2);
	for (const truth of [63, 500, 20_000]) {
		const hashes = mergeHashes(
			[],
			Array.from({ length: truth }, (_, i) => hashText(`session-${i}`)),
		);
		// Three standard errors of 1 / √62.
		expect(Math.abs(countDistinct(hashes) / truth - 1)).toBeLessThan(
			truth === 63 ? 1e-9 : 0.38,
		);
	}
});
