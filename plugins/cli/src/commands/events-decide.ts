import type { ConsentChange } from "@lotse/shared/profile/consent/consent-signals.ts";
import { command } from "../command.ts";
import { formatTable } from "../format-table.ts";
import { misuse } from "../misuse.ts";
import { notOneOf } from "../not-one-of.ts";

export const eventsDecide = command({
	name: "events decide",
	summary: {
		de: "was eine Einwilligung erlaubt, Zweck für Zweck",
		en: "what a consent allows, purpose by purpose",
	},
	usage: [
		"[--purpose PURPOSE] [--signals ad_user_data=granted,…] [--country DE] [--silence-is-yes US,…] [--json]",
	],
	about: {
		de: "Dieselbe Entscheidung wie im Browser-Skript, im Dienst und vor jeder Weitergabe. Zwecke: count (ohne Kennung zählen), measure (mit Kennung messen), attribute (Klick-Kennungen), report (Conversions melden), personalise (eigene Werbung).\nWas nicht genannt ist, ist offen; im EWR, im Vereinigten Königreich und in der Schweiz gilt offen als nein.",
		en: "The same decision as in the browser script, in the service and before every export. Purposes: count (without an identifier), measure (with one), attribute (click ids), report (conversions), personalise (advertising of one’s own).\nWhat is not named is unset; in the EEA, the United Kingdom and Switzerland unset counts as no.",
	},
	options: {
		purpose: {
			type: "string",
			value: "PURPOSE",
			summary: { de: "nur dieser Zweck", en: "this purpose only" },
		},
		signals: {
			type: "string",
			value: "NAME=STATE,…",
			summary: {
				de: "ad_storage, analytics_storage, ad_user_data, ad_personalization: granted oder denied",
				en: "ad_storage, analytics_storage, ad_user_data, ad_personalization: granted or denied",
			},
		},
		country: {
			type: "string",
			value: "DE",
			summary: { de: "wo die Person ist", en: "where the person is" },
		},
		"silence-is-yes": {
			type: "string",
			value: "US,…",
			summary: {
				de: "Länder, in denen offen als ja gilt",
				en: "countries where unset counts as yes",
			},
		},
		json: {
			type: "boolean",
			summary: { de: "ein JSON-Dokument", en: "one JSON document" },
		},
	},
	async run(context) {
		const { values, language } = context;
		const { purposes } = await import(
			"@lotse/shared/profile/consent/purposes.ts"
		);
		const { decide } = await import("@lotse/shared/profile/consent/decide.ts");
		const { regionDefaults } = await import(
			"@lotse/shared/profile/consent/region-defaults.ts"
		);
		const all = Object.keys(purposes) as (keyof typeof purposes)[];
		const wanted = all.filter(
			(name) => values.purpose === undefined || name === values.purpose,
		);
		if (wanted.length === 0)
			return notOneOf("--purpose", values.purpose ?? "", all);
		const signals = await readSignals(values.signals ?? "");
		if (!signals.ok) return signals;
		const region = regionDefaults(
			values.country?.toUpperCase() ?? null,
			(values["silence-is-yes"] ?? "").toUpperCase().split(","),
		);
		const decided = wanted.map((purpose) => ({
			purpose,
			...decide(purpose, [{ at: 0, signals: signals.value }], region, 0),
		}));
		if (values.json) {
			await context.printJson({ decisions: decided });
			return { ok: true };
		}
		await context.print(
			formatTable([
				heads[language],
				...decided.map((one) => [
					one.purpose,
					words[language][one.isAllowed ? "yes" : "no"],
					one.isAllowed ? "" : `${one.signal}: ${one.reason}`,
				]),
			]),
		);
		return { ok: true };
	},
});

async function readSignals(text: string) {
	const { signalNames } = await import(
		"@lotse/shared/profile/consent/consent-signals.ts"
	);
	const value: { [name: string]: "granted" | "denied" } = {};
	for (const part of text.split(",").filter((one) => one.trim() !== "")) {
		const [name = "", state = ""] = part.trim().split("=");
		const known = signalNames.find((one) => one === name);
		if (known === undefined || (state !== "granted" && state !== "denied"))
			return misuse(
				{
					de: `„${part.trim()}“ ist kein Signal mit granted oder denied.`,
					en: `“${part.trim()}” is no signal with granted or denied.`,
				},
				{
					de: `Schreiben Sie etwa --signals ad_user_data=granted; Signale: ${signalNames.join(", ")}.`,
					en: `Write --signals ad_user_data=granted; signals: ${signalNames.join(", ")}.`,
				},
			);
		value[known] = state;
	}
	return { ok: true, value: value as ConsentChange["signals"] } as const;
}

const heads = {
	de: ["Zweck", "erlaubt", "warum nicht"],
	en: ["purpose", "allowed", "why not"],
};
const words = { de: { yes: "ja", no: "nein" }, en: { yes: "yes", no: "no" } };
