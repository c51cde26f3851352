import { expect, it } from "vitest";
import { findPersonalData } from "../pii/find-personal-data.ts";
import { allRules } from "../rules/all-rules.ts";
import { analyseBlocks } from "./analyse-blocks.ts";
import { planRules } from "./plan-rules.ts";
import { readBlocks } from "./read-blocks.ts";
import { readHtml } from "./read-html.ts";

it("places what each reader finds in the source, and says null for readers not given", () => {
	const source =
		"<p>Schreiben Sie an max&#64;beispiel.de</p><img alt='anna@beispiel.de'>";
	const plan = planRules(allRules);
	const common = { plan, channel: "plain", today: "2026-11-22" } as const;
	const report = analyseBlocks({
		...common,
		source,
		blocks: readHtml(source),
		language: undefined,
		readers: { findPersonalData },
		read: readBlocks({ ...common, findPersonalData }),
	});
	expect(
		report.personalData?.map(({ text, start, end }) => [
			text,
			source.slice(start, end),
		]),
	).toEqual([
		["max@beispiel.de", "max&#64;beispiel.de"],
		["anna@beispiel.de", "anna@beispiel.de"],
	]);
	expect(report.injection).toBeNull();
	expect(report.language.code).toBe("de");
});
