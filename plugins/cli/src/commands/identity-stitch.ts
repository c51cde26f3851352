import type {
	Identifier,
	IdentifierKind,
	LinkReason,
} from "@lotse/shared/profile/identity/identifier.ts";
import { command } from "../command.ts";
import { failure } from "../failure.ts";
import { misuse } from "../misuse.ts";
import { readInstant } from "../read-instant.ts";
import { readNdjson } from "../read-ndjson.ts";

const kinds: readonly IdentifierKind[] = [
	"login",
	"email-hash",
	"phone-hash",
	"click-id",
	"device",
];
const mostShown = 20;

export const identityStitch = command({
	name: "identity stitch",
	summary: {
		de: "fügt Kennungen zu Personen, die sicher zusammengehören, und sagt, was es verweigert",
		en: "joins identifiers of people that surely belong together, and says what it refuses",
	},
	usage: ["LINKS.ndjson [--undo ID,ID] [--json]"],
	about: {
		de: 'Eine Verbindung je Zeile: {"id":"1","a":{"kind":"device","value":"v7"},"b":{"kind":"login","value":"k7"},"at":"2026-11-01","reason":"login"}.\nVerweigert werden Platzhalter (null, guest), gemeinsame Geräte und Postfächer und Personen mit mehr als 200 Kennungen. Jede Verbindung lässt sich zurücknehmen.',
		en: 'One link a line: {"id":"1","a":{"kind":"device","value":"v7"},"b":{"kind":"login","value":"c7"},"at":"2026-11-01","reason":"login"}.\nRefused are placeholders (null, guest), shared devices and mailboxes, and people with more than 200 identifiers. Every link can be taken back.',
	},
	options: {
		undo: {
			type: "string",
			value: "IDS",
			summary: {
				de: "nimmt diese Verbindungen danach zurück",
				en: "take these links back afterwards",
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
					de: `Es braucht eine Datei mit Verbindungen, gegeben sind ${positionals.length}.`,
					en: `One file of links is needed, ${positionals.length} are given.`,
				},
				{
					de: "Schreiben Sie: lotse identity stitch LINKS.ndjson",
					en: "Write: lotse identity stitch LINKS.ndjson",
				},
			);
		const read = await readNdjson(path, context);
		if (!read.ok) return read;
		const { createIdentityGraph } = await import(
			"@lotse/shared/profile/identity/identity-graph.ts"
		);
		const graph = createIdentityGraph();
		const ends: Identifier[] = [];
		const refused: object[] = [];
		for (const { value, line } of read.lines) {
			const [a, b] = [toIdentifier(value.a), toIdentifier(value.b)];
			if (!a || !b) return failure([unreadable(read.file, line)]);
			const id = typeof value.id === "string" ? value.id : String(line);
			const verdict = graph.link({
				id,
				a,
				b,
				at: readInstant(value.at) ?? 0,
				reason: reasonOf(value.reason),
			});
			ends.push(a, b);
			if (!verdict.ok) refused.push({ id, line, ...verdict, ok: undefined });
		}
		const undone = (values.undo ?? "")
			.split(",")
			.filter((id) => id !== "" && graph.undo(id));
		const people = new Map(
			ends.map((end) => [graph.personOf(end), graph.membersOf(end)]),
		);
		const report = {
			people: [...people].map(([person, members]) => ({ person, members })),
			refused,
			undone,
		};
		if (values.json) await context.printJson(report);
		else
			for (const { person, members } of report.people.slice(0, mostShown))
				await context.print(`${person}  ${members.join(", ")}`);
		context.note({
			de: `${report.people.length} Personen aus ${read.lines.length} Verbindungen; ${refused.length} verweigert, ${undone.length} zurückgenommen.`,
			en: `${report.people.length} people of ${read.lines.length} links; ${refused.length} refused, ${undone.length} taken back.`,
		});
		return { ok: true };
	},
});

function toIdentifier(value: unknown): Identifier | null {
	if (typeof value !== "object" || value === null) return null;
	const { kind, value: text } = value as Record<string, unknown>;
	const known = kinds.find((one) => one === kind);
	return known && typeof text === "string"
		? { kind: known, value: text }
		: null;
}

function reasonOf(value: unknown): LinkReason {
	const reasons: readonly LinkReason[] = [
		"login",
		"contact",
		"click",
		"probabilistic",
	];
	return reasons.find((reason) => reason === value) ?? "manual";
}

function unreadable(file: string, row: number) {
	return {
		code: "bad-link",
		file,
		row,
		message: {
			de: `Zeile ${row} verbindet nicht zwei Kennungen a und b.`,
			en: `Line ${row} does not link two identifiers a and b.`,
		},
		fix: {
			de: `kind ist eines von: ${kinds.join(", ")}; value ist ein Text.`,
			en: `kind is one of: ${kinds.join(", ")}; value is a text.`,
		},
	};
}
