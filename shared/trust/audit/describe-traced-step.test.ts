import { expect, it } from "vitest";
import { describeTracedStep } from "./describe-traced-step.ts";

it("says which way a step went", () => {
	expect(describeTracedStep({ kind: "changed", way: "apply" })).toEqual({
		de: "Geändert",
		en: "Changed",
	});
	expect(describeTracedStep({ kind: "changed", way: "revert" })).toEqual({
		de: "Rückweg: Geändert",
		en: "Way back: changed",
	});
	expect(describeTracedStep({ kind: "approved", way: null }).de).toBe(
		"Freigegeben",
	);
});
