import { expect, it } from "vitest";
import { importRules } from "./import-rules.ts";

const given = { id: "file", source: "house.yml" };

it("takes one rule, a list, YAML or JSON", () => {
	expect(
		importRules("extends: existence\nmessage: a\ntokens: [b]", given),
	).toMatchObject({ ok: true, rules: [{ id: "file" }] });
	expect(
		importRules(
			JSON.stringify({
				rules: [
					{
						id: "our.cheap",
						extends: "existence",
						message: { de: "nein", en: "no" },
						level: "error",
						jurisdiction: "DE",
						validFrom: "2026-09-27",
						tokens: ["billig"],
					},
				],
			}),
			given,
		),
	).toMatchObject({
		ok: true,
		rules: [
			{
				id: "our.cheap",
				jurisdiction: "DE",
				message: { de: "nein", en: "no" },
				validFrom: "2026-09-27",
			},
		],
	});
});

it("refuses a file with one wrong rule, and says which", () => {
	expect(
		importRules(
			"rules:\n  - {extends: existence, message: a, tokens: [b]}\n  - {extends: existence, message: a}",
			given,
		),
	).toMatchObject({ ok: false, problems: [{ field: "rules.2.tokens" }] });
	expect(importRules("rules: []", given).ok).toBe(false);
});
