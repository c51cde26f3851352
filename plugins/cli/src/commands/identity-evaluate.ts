import { createFormat } from "@lotse/shared/ui/format/create-format.ts";
import { command } from "../command.ts";
import { failure } from "../failure.ts";
import { formatTable } from "../format-table.ts";
import { linkFiles } from "../link-files.ts";
import { type PeopleFile, peopleOptions, readPeople } from "../read-people.ts";

export const identityEvaluate = command({
	name: "identity evaluate",
	summary: {
		de: "wie gut die Zuordnung trifft, wo die Wahrheit bekannt ist",
		en: "how well linking does where the truth is known",
	},
	usage: ["A.csv [B.csv] [--entity COLUMN] [--threshold 0.5] [--json]"],
	about: {
		de: "Die Wahrheit steht in einer Spalte: gleiche Werte sind eine Person. Ids wie rec-7-org und rec-7-dup-0 (Febrl) zählen als rec-7. Gelernt wird ohne sie.",
		en: "The truth stands in one column: equal values are one person. Ids such as rec-7-org and rec-7-dup-0 (Febrl) count as rec-7. It is not used to learn.",
	},
	options: {
		...peopleOptions,
		entity: {
			type: "string",
			value: "COLUMN",
			summary: {
				de: "Spalte mit der Wahrheit (sonst rec_id, entity_id oder cluster)",
				en: "column with the truth (rec_id, entity_id or cluster otherwise)",
			},
		},
		threshold: {
			type: "string",
			value: "P",
			summary: {
				de: "ab welcher Wahrscheinlichkeit zwei Zeilen eine Person sind (0.5)",
				en: "the chance from which two lines are one person (0.5)",
			},
		},
		many: {
			type: "boolean",
			summary: {
				de: "auch mehrere Gegenstücke einer Person",
				en: "also several counterparts of one person",
			},
		},
		json: {
			type: "boolean",
			summary: { de: "ein JSON-Dokument", en: "one JSON document" },
		},
	},
	async run(context) {
		const { values, language } = context;
		const read = await readPeople(context, values);
		if (!read.ok) return read;
		const { first, second } = read;
		const truth = [first, ...(second ? [second] : [])].map((file) =>
			entitiesOf(file, values.entity),
		);
		const lacking = truth.indexOf(null);
		if (lacking >= 0)
			return failure([noTruth(lacking === 0 ? first : (second ?? first))]);
		const linked = await linkFiles(read, {
			threshold: values.threshold,
			isOneToOne: !values.many,
		});
		if (!linked.ok) return linked.outcome;
		const { evaluateLinks } = await import(
			"@lotse/shared/profile/identity/evaluate-links.ts"
		);
		const { pairs, judged, compared } = linked.result;
		const quality = evaluateLinks(
			truth.flatMap((list) => list ?? []),
			second ? first.people.length : null,
			pairs,
			judged,
		);
		if (values.json) {
			await context.printJson({ ...quality, compared });
			return { ok: true };
		}
		const { percent, number } = createFormat(language, "UTC");
		const share = (value: number | null) =>
			value === null ? "-" : value.toFixed(4);
		const error = quality.worstCalibrationError;
		await context.print(
			formatTable([
				[titles.found[language], number(quality.found)],
				[titles.right[language], number(quality.right)],
				[titles.truth[language], number(quality.truth)],
				["F1", share(quality.f1)],
				[titles.precision[language], share(quality.precision)],
				[titles.recall[language], share(quality.recall)],
				[titles.blocking[language], share(quality.blockingRecall)],
				[
					titles.error[language],
					error
						? `${error.error.toFixed(4)} (≥ ${percent(error.threshold)})`
						: "-",
				],
			]),
		);
		return { ok: true };
	},
});

const titles = {
	found: { de: "gefundene Paare", en: "pairs found" },
	right: { de: "davon richtig", en: "of these right" },
	truth: { de: "wahre Paare", en: "true pairs" },
	precision: { de: "Genauigkeit", en: "precision" },
	recall: { de: "Trefferquote", en: "recall" },
	blocking: { de: "überhaupt verglichen", en: "compared at all" },
	error: {
		de: "größter Kalibrierfehler (ab Schwelle)",
		en: "largest calibration error (from threshold)",
	},
};

/** What columns with the truth are called, in public sets too. */
const entityNames = [
	"entity_id",
	"entity",
	"cluster",
	"cluster_id",
	"person_id",
	"true_id",
	"match_id",
	"rec_id",
];

function entitiesOf(
	{ table }: PeopleFile,
	column: string | undefined,
): string[] | null {
	const at =
		column === undefined
			? table.place(...entityNames)
			: table.names.indexOf(column);
	return at < 0
		? null
		: table.rows.map(({ cells }) =>
				(cells[at] ?? "").trim().replace(/-(?:org|dup-\d+)$/u, ""),
			);
}

function noTruth({ table }: PeopleFile) {
	return {
		code: "unknown-column",
		file: table.file,
		row: 1,
		message: {
			de: "Keine Spalte sagt, wer wirklich dieselbe Person ist.",
			en: "No column says who really is the same person.",
		},
		fix: {
			de: "Nennen Sie sie mit --entity SPALTE; gleiche Werte sind eine Person.",
			en: "Name it with --entity COLUMN; equal values are one person.",
		},
	};
}
