import { expect, it } from "vitest";
import { checkRules } from "../rules/check-rules.ts";
import { checkStyleGuide } from "./check-style-guide.ts";
import { compileStyleGuide } from "./compile-style-guide.ts";
import { starterStyleGuides } from "./starter-style-guide.ts";

it.each(["de", "en"] as const)(
	"the starter in %s is sound and finds something",
	(language) => {
		const guide = starterStyleGuides[language];
		expect(checkStyleGuide(guide)).toEqual({ ok: true, guide, warnings: [] });
		const today = "2026-12-01";
		const [finding] = checkRules(
			language === "de" ? "Schreiben Sie eine Email" : "Write an e-mail",
			compileStyleGuide(guide, { today }),
			{ channel: "plain", language, today },
		);
		expect(finding?.suggestions).toEqual([
			language === "de" ? "E-Mail" : "email",
		]);
	},
);
