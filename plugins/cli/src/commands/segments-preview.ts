import {
	type Purpose,
	purposes,
} from "@lotse/shared/profile/consent/purposes.ts";
import { createFormat } from "@lotse/shared/ui/format/create-format.ts";
import { command } from "../command.ts";
import { failure } from "../failure.ts";
import { formatTable } from "../format-table.ts";
import { misuse } from "../misuse.ts";
import { readJson } from "../read-json.ts";
import { readSegmentPeople } from "../read-segment-people.ts";
import { writeText } from "../write-text.ts";

export const segmentsPreview = command({
	name: "segments preview",
	summary: {
		de: "wie viele Personen eine Regel trifft, und wen davon die Einwilligung deckt",
		en: "how many people a rule meets, and whom of these consent covers",
	},
	usage: [
		"FEATURES.json --rule RULE.json [--consent CONSENT.ndjson] [--scores SCORES.ndjson] [-o MEMBERS.csv]",
	],
	about: {
		de: 'FEATURES.json kommt von lotse features compute -o. Eine Regel: {"all":[{"feature":"orders_365d","is":"at-least","value":2},{"not":{"feature":"days_since_order","is":"under","value":90}}]}.\nEinwilligung je Zeile: {"person":"k7","at":"2026-11-01","signals":{"ad_user_data":"granted","ad_personalization":"granted"}}; wer nichts gesagt hat, ist nicht dabei.\nUnter 50 Personen wird keine Zahl gezeigt und nichts geschrieben.',
		en: 'FEATURES.json comes from lotse features compute -o. A rule: {"all":[{"feature":"orders_365d","is":"at-least","value":2},{"not":{"feature":"days_since_order","is":"under","value":90}}]}.\nConsent, one a line: {"person":"c7","at":"2026-11-01","signals":{"ad_user_data":"granted","ad_personalization":"granted"}}; whoever said nothing is not in it.\nBelow 50 people no count is shown and nothing is written.',
	},
	options: {
		rule: {
			type: "string",
			value: "RULE.json",
			summary: { de: "wer dazugehört", en: "who belongs to it" },
		},
		consent: {
			type: "string",
			value: "CONSENT.ndjson",
			summary: {
				de: "was die Personen erlaubt haben",
				en: "what the people have allowed",
			},
		},
		scores: {
			type: "string",
			value: "SCORES.ndjson",
			summary: {
				de: "Ausgabe von lotse churn score --json, als churn_probability",
				en: "output of lotse churn score --json, as churn_probability",
			},
		},
		purpose: {
			type: "string",
			value: "PURPOSE",
			summary: {
				de: "wofür: count, measure, attribute, report oder personalise (dies)",
				en: "what for: count, measure, attribute, report or personalise (this)",
			},
		},
		out: {
			type: "string",
			short: "o",
			value: "FILE",
			summary: { de: "schreibt die Ids als CSV", en: "write the ids as CSV" },
		},
		json: {
			type: "boolean",
			summary: { de: "ein JSON-Dokument", en: "one JSON document" },
		},
	},
	async run(context) {
		const { positionals, values, language } = context;
		const [features, ...more] = positionals;
		if (features === undefined || more.length > 0 || values.rule === undefined)
			return misuse(
				{
					de: "Es braucht eine Datei mit Merkmalen und eine Regel.",
					en: "A file of features and a rule are needed.",
				},
				{
					de: "Schreiben Sie: lotse segments preview FEATURES.json --rule RULE.json",
					en: "Write: lotse segments preview FEATURES.json --rule RULE.json",
				},
			);
		const purpose = (Object.keys(purposes) as Purpose[]).find(
			(one) => one === (values.purpose ?? "personalise"),
		);
		if (!purpose)
			return misuse(
				{
					de: `Den Zweck „${values.purpose}“ gibt es nicht.`,
					en: `There is no purpose “${values.purpose}”.`,
				},
				{
					de: `Nehmen Sie einen von: ${Object.keys(purposes).join(", ")}`,
					en: `Use one of: ${Object.keys(purposes).join(", ")}`,
				},
			);
		const read = await readSegmentPeople(
			context,
			{ features, scores: values.scores, consent: values.consent },
			purpose,
		);
		if (!read.ok) return read;
		const json = await readJson(values.rule, context);
		if (!json.ok) return json;
		const { checkRule } = await import(
			"@lotse/shared/profile/segments/check-rule.ts"
		);
		const { selectSegment } = await import(
			"@lotse/shared/profile/segments/select-segment.ts"
		);
		const { describeRule } = await import(
			"@lotse/shared/profile/segments/describe-rule.ts"
		);
		const known = new Set(
			read.people.flatMap(({ readings }) => Object.keys(readings)),
		);
		const checked = checkRule(json.value, [...known]);
		if (!checked.ok)
			return failure(
				checked.problems.map(({ field, message, fix }) => ({
					code: "bad-rule",
					file: values.rule ?? "",
					field,
					message: {
						de: `${field}: ${message.de}`,
						en: `${field}: ${message.en}`,
					},
					fix,
				})),
			);
		const found = selectSegment(read.people, checked.rule);
		const { members, ...counts } = found;
		const text = describeRule(checked.rule, language, (name) => name);
		if (values.json)
			await context.printJson({
				...counts,
				purpose,
				isExportable: members !== null,
				rule: checked.rule,
			});
		else {
			const { number } = createFormat(language, "UTC");
			const say = (count: number | null) =>
				count === null ? `< ${found.minimum}` : number(count);
			await context.print(
				formatTable([
					[text, ""],
					[titles.people[language], number(found.people)],
					[titles.matched[language], say(found.matched)],
					[`${titles.allowed[language]} (${purpose})`, say(found.allowed)],
				]),
			);
		}
		if (values.out === undefined) return { ok: true };
		if (!members) return failure([tooSmall(found.minimum)]);
		return writeText(
			`${["id", ...members.map(quote)].join("\r\n")}\r\n`,
			values.out,
			context,
		);
	},
});

const titles = {
	people: { de: "Personen", en: "people" },
	matched: { de: "trifft zu", en: "match" },
	allowed: { de: "davon mit Einwilligung", en: "of these with consent" },
};

/** A cell that no spreadsheet takes for a formula. */
function quote(id: string): string {
	const safe = /^[=+\-@\t]/u.test(id) ? `'${id}` : id;
	return /[",\r\n]/u.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

function tooSmall(minimum: number) {
	return {
		code: "too-small",
		message: {
			de: `Weniger als ${minimum} Personen mit Einwilligung: es wurde nichts geschrieben.`,
			en: `Fewer than ${minimum} people with consent: nothing was written.`,
		},
		fix: {
			de: "Fassen Sie die Regel weiter; kleine Gruppen verraten ihre Mitglieder.",
			en: "Widen the rule; small groups give their members away.",
		},
	};
}
