import type { FeatureSet } from "@lotse/shared/profile/features/feature-set.ts";
import { command } from "../command.ts";
import { formatTable } from "../format-table.ts";
import { misuse } from "../misuse.ts";
import { readEvents } from "../read-events.ts";
import { readFeatureSet } from "../read-feature-set.ts";
import { readInstant } from "../read-instant.ts";
import { writeResult } from "../write-result.ts";

const mostShown = 20;

export const featuresCompute = command({
	name: "features compute",
	summary: {
		de: "Merkmale je Person aus Ereignissen, zu einem Zeitpunkt",
		en: "features of each person from events, at an instant",
	},
	usage: ["EVENTS.ndjson [--definitions DEF.json] [--at 2026-11-01] [--json]"],
	about: {
		de: "Dieselbe Rechnung wie im Dienst. Zu --at zählt nur, was damals schon bekannt war (receivedAt), so dass kein Modell die Zukunft sieht.\nOhne --definitions gelten die mitgelieferten Merkmale: Recency, Frequency, Monetary, Kanäle, Preisempfindlichkeit, Sitzungen, Geschmack.",
		en: "The same calculation as in the service. At --at only what was known by then counts (receivedAt), so that no model sees the future.\nWithout --definitions the shipped features hold: recency, frequency, monetary, channels, price sensitivity, sessions, taste.",
	},
	options: {
		definitions: {
			type: "string",
			value: "DEF.json",
			summary: {
				de: "die Definition der Merkmale",
				en: "the definition of the features",
			},
		},
		at: {
			type: "string",
			value: "TIME",
			summary: {
				de: "Zeitpunkt in UTC, etwa 2026-11-01 (sonst jetzt)",
				en: "instant in UTC, such as 2026-11-01 (now otherwise)",
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
			summary: { de: "ein JSON-Dokument", en: "one JSON document" },
		},
	},
	async run(context) {
		const { positionals, values } = context;
		const [path, ...more] = positionals;
		if (path === undefined || more.length > 0)
			return misuse(
				{
					de: `Es braucht eine Datei mit Ereignissen, gegeben sind ${positionals.length}.`,
					en: `One file of events is needed, ${positionals.length} are given.`,
				},
				{
					de: "Schreiben Sie: lotse features compute EVENTS.ndjson",
					en: "Write: lotse features compute EVENTS.ndjson",
				},
			);
		const at = values.at === undefined ? context.now() : readInstant(values.at);
		if (at === null)
			return misuse(
				{
					de: `--at ${values.at} ist kein Zeitpunkt.`,
					en: `--at ${values.at} is no instant.`,
				},
				{
					de: "Schreiben Sie etwa --at 2026-11-01 oder --at 2026-11-01T12:00:00Z",
					en: "Write --at 2026-11-01 or --at 2026-11-01T12:00:00Z for example",
				},
			);
		const defined = await readFeatureSet(values.definitions, context);
		if (!defined.ok) return defined;
		const read = await readEvents(path, context);
		if (!read.ok) return read;
		const { compileFeatures } = await import(
			"@lotse/shared/profile/features/compile-features.ts"
		);
		const { computeFeatures } = await import(
			"@lotse/shared/profile/features/compute-features.ts"
		);
		const { set } = defined;
		const compiled = compileFeatures(set);
		const people = [...read.people].map(([person, events]) => ({
			person,
			features: Object.fromEntries(
				computeFeatures(compiled, events, at).map((value, i) => [
					set.features[i]?.name ?? "",
					value,
				]),
			),
		}));
		const report = {
			definition: { name: set.name, version: set.version, owner: set.owner },
			at,
			people,
		};
		if (values.json) await context.printJson(report);
		else await context.print(formatPeople(set, people.slice(0, mostShown)));
		if (read.nobody > 0)
			context.note({
				de: `${read.nobody} Ereignisse ohne userId und anonymousId zählen für niemanden.`,
				en: `${read.nobody} events without userId and anonymousId count for nobody.`,
			});
		if (!values.json && people.length > mostShown)
			context.note({
				de: `Gezeigt sind ${mostShown} von ${people.length} Personen, alle mit --json.`,
				en: `${mostShown} of ${people.length} people are shown, all with --json.`,
			});
		return writeResult(report, values.out, context);
	},
});

function formatPeople(
	set: FeatureSet,
	people: readonly { person: string; features: Record<string, unknown> }[],
): string {
	const shown = set.features.filter(({ unit }) => unit !== "vector");
	return formatTable([
		["person", ...shown.map(({ name }) => name)],
		...people.map(({ person, features }) => [
			person,
			...shown.map(({ name }) => {
				const value = features[name];
				return typeof value === "number"
					? String(Number(value.toFixed(3)))
					: "-";
			}),
		]),
	]);
}
