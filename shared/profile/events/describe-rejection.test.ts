import { expect, it } from "vitest";
import { describeRejection } from "./describe-rejection.ts";
import { rejectionTypes } from "./rejection.ts";

it("has words in both languages for every type and rule", () => {
	const rules = [
		"required",
		"type",
		"false",
		"enum",
		"pattern",
		"minimum",
		"anyOf",
		"",
	];
	const said = rejectionTypes.flatMap((type) =>
		rules.map((rule) => describeRejection({ type, path: "", rule })),
	);
	for (const { message, fix } of said)
		for (const text of [message.de, message.en, fix.de, fix.en])
			expect(text).toMatch(/^[A-ZÄÖÜ].*\.$|^[A-Z].*[a-z$]$/);
	const schema = rules.map(
		(rule) => describeRejection({ type: "schema", path: "", rule }).message.en,
	);
	expect(new Set(schema).size).toBe(7);
});
