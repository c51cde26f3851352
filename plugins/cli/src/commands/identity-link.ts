import type { LinkedPair } from "@lotse/shared/profile/identity/link-people.ts";
import { createFormat } from "@lotse/shared/ui/format/create-format.ts";
import { command } from "../command.ts";
import { linkFiles } from "../link-files.ts";
import { peopleOptions, readPeople } from "../read-people.ts";
import { writeResult } from "../write-result.ts";

const mostShown = 20;

export const identityLink = command({
	name: "identity link",
	summary: {
		de: "wer in zwei Dateien dieselbe Person ist, oder in einer doppelt steht",
		en: "who is the same person in two files, or stands twice in one",
	},
	usage: ["A.csv [B.csv] [--threshold 0.5] [--json] [-o RESULT.json]"],
	about: {
		de: "Ohne Beispiele, allein aus den Dateien gelernt (Fellegi–Sunter): wie oft gleiche Personen sich vertippen und wie oft Fremde zufällig übereinstimmen. Seltene Namen zählen mehr.\nZwei Dateien: jede Person hat höchstens ein Gegenstück (--many hebt das auf). Eine Datei: Gruppen, die als Ganzes zueinander passen.\nWahrscheinlichkeiten sind keine Gewissheit: Wählen Sie die Schwelle nach dem Zweck, etwa 0.99 zum Zusammenführen von Konten, 0.5 zum Zählen.",
		en: "Without examples, learnt from the files alone (Fellegi–Sunter): how often the same person is mistyped and how often strangers agree by chance. Rare names count for more.\nTwo files: nobody has more than one counterpart (--many lifts that). One file: groups that fit together as wholes.\nChances are no certainty: choose the threshold by purpose, such as 0.99 to merge accounts, 0.5 to count.",
	},
	options: {
		...peopleOptions,
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
		out: {
			type: "string",
			short: "o",
			value: "FILE",
			summary: {
				de: "schreibt das JSON in eine Datei",
				en: "write the JSON to a file",
			},
		},
		json: {
			type: "boolean",
			summary: {
				de: "ein JSON-Dokument: Paare mit Wahrscheinlichkeit und Gründen, Gruppen, Modell",
				en: "one JSON document: pairs with chance and reasons, clusters, model",
			},
		},
	},
	async run(context) {
		const { values, language } = context;
		const read = await readPeople(context, values);
		if (!read.ok) return read;
		const linked = await linkFiles(read, {
			threshold: values.threshold,
			isOneToOne: !values.many,
		});
		if (!linked.ok) return linked.outcome;
		const { result } = linked;
		const { first, second } = read;
		const nameB = (second ?? first).ids;
		const pairs = result.pairs.map((pair) => ({
			a: first.ids[pair.a],
			b: nameB[pair.b],
			probability: pair.probability,
			logOdds: pair.logOdds,
			rowA: first.table.rows[pair.a]?.line,
			rowB: (second ?? first).table.rows[pair.b]?.line,
			reasons: pair.reasons,
		}));
		const clusters = second
			? pairs.map(({ a, b }) => [a, b])
			: result.groups.map((group) => group.map((place) => first.ids[place]));
		const report = {
			fields: read.fields,
			compared: result.compared,
			pairs,
			clusters,
			refusedJoins: result.refusedJoins,
			model: result.model,
		};
		if (values.json) await context.printJson(report);
		else {
			const { percent } = createFormat(language, "UTC");
			for (const [at, pair] of result.pairs.slice(0, mostShown).entries())
				await context.print(
					`${pairs[at]?.a} = ${pairs[at]?.b}  ${percent(pair.probability)}  ${describeReasons(pair)}`,
				);
			context.note({
				de: `${pairs.length} Paare aus ${result.compared} verglichenen${pairs.length > mostShown ? `; gezeigt sind ${mostShown}, alle mit --json` : ""}.`,
				en: `${pairs.length} pairs of ${result.compared} compared${pairs.length > mostShown ? `; ${mostShown} are shown, all with --json` : ""}.`,
			});
		}
		if (result.refusedJoins > 0)
			context.note({
				de: `${result.refusedJoins} Verbindungen wurden verweigert, weil die Gruppe zu groß geworden wäre.`,
				en: `${result.refusedJoins} joins were refused because the group would have grown too large.`,
			});
		return writeResult(report, values.out, context);
	},
});

/** The columns that say most, strongest first: `surname +6.1, date_of_birth +8.0`. */
function describeReasons({ reasons }: LinkedPair): string {
	return [...reasons]
		.filter(({ similarity }) => similarity !== null)
		.sort((x, y) => Math.abs(y.weight) - Math.abs(x.weight))
		.slice(0, 4)
		.map(
			({ column, weight, isExchanged }) =>
				`${column}${isExchanged ? " (⇄)" : ""} ${weight < 0 ? "−" : "+"}${Math.abs(weight).toFixed(1)}`,
		)
		.join(", ");
}
