import { readTable } from "@lotse/shared/causal/mmm/read-table.ts";
import {
	type ConversionEvent,
	conversionEvent,
} from "@lotse/shared/contract/ads-accounts.ts";
import type { Language, Localised } from "@lotse/shared/contract/localised.ts";

export type ConversionsFile =
	| { readonly ok: true; readonly events: readonly ConversionEvent[] }
	| { readonly ok: false; readonly problems: readonly string[] };

const needed = ["transaction_id", "time", "value", "currency"] as const;
const mostEvents = 6_000;
const mostProblems = 20;
const answers: Readonly<Record<string, ConversionEvent["adUserData"]>> = {
	granted: "granted",
	yes: "granted",
	ja: "granted",
	true: "granted",
	"1": "granted",
	denied: "denied",
	no: "denied",
	nein: "denied",
	false: "denied",
	"0": "denied",
};

/**
 * Purchases from a CSV with the columns transaction_id, time (ISO with an offset), value, currency, and where known gclid, gbraid, wbraid,
 * email_sha256, ad_user_data, ad_personalization. Consent is what the row says: an empty or unknown word is no yes. Every problem names
 * its line.
 *
 * @example readConversions("transaction_id,time,value,currency,gclid,ad_user_data,ad_personalization\nA1,2026-11-20T10:00:00Z,49.90,EUR,abc,granted,granted", "en")
 */
export function readConversions(
	csv: string,
	language: Language,
): ConversionsFile {
	const read = readTable(csv);
	if (!read.ok)
		return fail(
			read.problems.map(
				({ message, fix }) => `${message[language]} ${fix[language]}`,
			),
		);
	const { columns, rows, lines } = read.table;
	const missing = needed.filter((name) => !columns.includes(name));
	if (missing.length > 0)
		return fail([words.missing(missing.join(", "))[language]]);
	if (rows.length > mostEvents) return fail([words.tooMany[language]]);
	const problems: string[] = [];
	const events: ConversionEvent[] = [];
	for (const [index, cells] of rows.entries()) {
		const line = lines[index] ?? index + 2;
		const cell = (name: string) => cells[columns.indexOf(name)] ?? "";
		const parsed = conversionEvent.safeParse(eventOf(cell));
		if (parsed.success) events.push(parsed.data);
		else {
			const field = String(parsed.error.issues[0]?.path.at(-1) ?? "");
			problems.push(words.bad(line, columnOf[field] ?? field)[language]);
		}
	}
	return problems.length > 0 ? fail(problems) : { ok: true, events };
}

function eventOf(cell: (name: string) => string) {
	const time = cell("time");
	const hasOffset = /(Z|[+-]\d{2}:?\d{2})$/.test(time);
	const optional = Object.entries({
		gclid: cell("gclid"),
		gbraid: cell("gbraid"),
		wbraid: cell("wbraid"),
		emailSha256: cell("email_sha256").toLowerCase(),
	}).filter(([, value]) => value !== "");
	const value = cell("value");
	const amountMicros = /^-?\d+(\.\d{1,6})?$/.test(value)
		? Math.round(Number(value) * 1_000_000)
		: Number.NaN;
	const consent = (name: string) =>
		answers[cell(name).toLowerCase()] ?? "unknown";
	return {
		transactionId: cell("transaction_id"),
		at: hasOffset ? Date.parse(time) : Number.NaN,
		value: { amountMicros, currency: cell("currency").toUpperCase() },
		adUserData: consent("ad_user_data"),
		adPersonalization: consent("ad_personalization"),
		...Object.fromEntries(optional),
	};
}

const columnOf: Readonly<Record<string, string>> = {
	transactionId: "transaction_id",
	at: "time",
	amountMicros: "value",
	emailSha256: "email_sha256",
};

function fail(problems: readonly string[]): ConversionsFile {
	return { ok: false, problems: problems.slice(0, mostProblems) };
}

const words = {
	missing: (names: string): Localised => ({
		de: `Es fehlt: ${names}. Die Spalten heißen transaction_id, time, value, currency; dazu gclid, gbraid, wbraid oder email_sha256, ad_user_data, ad_personalization.`,
		en: `Missing: ${names}. Columns are called transaction_id, time, value, currency; besides gclid, gbraid, wbraid or email_sha256, ad_user_data, ad_personalization.`,
	}),
	tooMany: {
		de: "Mehr als 6.000 Käufe. Teilen Sie die Datei.",
		en: "More than 6,000 purchases. Split the file.",
	} as Localised,
	bad: (line: number, column: string): Localised => ({
		de: `Zeile ${line}, ${column}: so nicht lesbar. Zeit wie 2026-11-20T10:00:00+01:00, Wert wie 49.90, Währung wie EUR, E-Mail nur als SHA-256.`,
		en: `Line ${line}, ${column}: cannot be read like this. Time as 2026-11-20T10:00:00+01:00, value as 49.90, currency as EUR, e-mail only as SHA-256.`,
	}),
};
