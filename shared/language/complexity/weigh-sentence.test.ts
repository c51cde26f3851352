import { expect, it } from "vitest";
import { complexityFeatures } from "./complexity-features.ts";
import { weighSentence } from "./weigh-sentence.ts";

const sum = (points: readonly number[]) => points.reduce((a, b) => a + b, 0);

it("gives one number a feature, and fewer points to a plain sentence than to a dense one", () => {
	const plain = weighSentence("Das ist ein Haus.");
	const dense = weighSentence(
		"Die rechtswissenschaftliche Auseinandersetzung mit Verwaltungsverfahrensvorschriften, welche unterschiedliche Zuständigkeiten begründen, überfordert Außenstehende regelmäßig.",
	);
	expect(plain.words).toBe(4);
	expect(plain.points).toHaveLength(complexityFeatures.length);
	expect(sum(plain.points)).toBeLessThan(0);
	expect(sum(dense.points)).toBeGreaterThan(sum(plain.points));
});
