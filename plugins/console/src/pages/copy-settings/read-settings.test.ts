import { writingSettings } from "@lotse/shared/contract/writing.ts";
import { expect, it } from "vitest";
import { readSettings } from "./read-settings.ts";
import { settingsDraft } from "./settings-draft.ts";

const settings = writingSettings.parse({
	featureTokensPerDay: { feed: 1_000 },
	prices: {
		currency: "EUR",
		models: [
			{
				model: "m",
				from: "2026-01-01",
				inMicros: 293_000,
				outMicros: 2_253_000,
			},
		],
	},
	languages: ["fr", "pl"],
	competitors: ["Kakao von nebenan"],
});

it("reads what it wrote, in both languages", () => {
	for (const language of ["de", "en"] as const) {
		const read = readSettings(settingsDraft(settings, language), language);
		expect(read).toEqual({ ok: true, settings });
		if (read.ok) expect(writingSettings.parse(read.settings)).toEqual(settings);
	}
	expect(settingsDraft(settings, "de").prices[0]?.input).toBe("0,293");
});

it("names each field that is wrong", () => {
	const draft = settingsDraft(settings, "de");
	const [price] = draft.prices;
	if (!price) throw new Error("no price");
	const read = readSettings(
		{
			...draft,
			tokensPerDay: "viel",
			features: { write: "-1", feed: "", eval: "1,5" },
			currency: "Euro",
			prices: [
				price,
				{ ...price, key: 1 },
				{ ...price, key: 2, model: " ", from: "", input: "x" },
			],
			competitors: "a".repeat(501),
		},
		"de",
	);
	expect(read).toEqual({
		ok: false,
		faults: {
			tokensPerDay: "number",
			write: "number",
			eval: "number",
			currency: "currency",
			"price.1.model": "twice",
			"price.2.model": "name",
			"price.2.from": "day",
			"price.2.input": "number",
			competitors: "tooMany",
		},
	});
});
