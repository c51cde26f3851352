import * as z from "zod";
import type { Language, Localised } from "./localised.ts";

/**
 * Every way a request can fail: one table from code to HTTP status and the sentence a person reads.
 * The wire shape is RFC 9457 (`application/problem+json`).
 */
export const problems = {
	invalid: {
		status: 400,
		title: {
			de: "Die Anfrage ist nicht gültig.",
			en: "The request is not valid.",
		},
	},
	"not-json": {
		status: 400,
		title: {
			de: "Der Inhalt ist kein gültiges JSON. Bitte als UTF-8-JSON mit Content-Type application/json senden.",
			en: "The body is not valid JSON. Send UTF-8 JSON with content type application/json.",
		},
	},
	"not-signed-in": {
		status: 401,
		title: { de: "Bitte melden Sie sich an.", en: "Please sign in." },
	},
	"link-expired": {
		status: 401,
		title: {
			de: "Dieser Link oder Code gilt nicht mehr. Fordern Sie einen neuen an.",
			en: "This link or code is no longer valid. Ask for a new one.",
		},
	},
	forbidden: {
		status: 403,
		title: {
			de: "Ihre Rolle oder Ihr Schlüssel darf das nicht.",
			en: "Your role or token may not do this.",
		},
	},
	"cross-site": {
		status: 403,
		title: {
			de: "Die Anfrage kam von einer anderen Seite und wurde nicht ausgeführt.",
			en: "The request came from another site and was not carried out.",
		},
	},
	"own-proposal": {
		status: 403,
		title: {
			de: "Einen eigenen Vorschlag muss eine andere Person freigeben.",
			en: "Someone else has to approve your own proposal.",
		},
	},
	"not-found": {
		status: 404,
		title: {
			de: "Das gibt es hier nicht.",
			en: "There is no such thing here.",
		},
	},
	conflict: {
		status: 409,
		title: {
			de: "Inzwischen wurde etwas geändert. Laden Sie neu und prüfen Sie noch einmal.",
			en: "Something changed meanwhile. Reload and look again.",
		},
	},
	"too-large": {
		status: 413,
		title: { de: "Die Anfrage ist zu groß.", en: "The request is too large." },
	},
	unprocessable: {
		status: 422,
		title: {
			de: "Mit diesen Daten geht es nicht.",
			en: "It does not work with this data.",
		},
	},
	"too-many": {
		status: 429,
		title: {
			de: "Zu viele Anfragen. Warten Sie eine Minute.",
			en: "Too many requests. Wait a minute.",
		},
	},
	stopped: {
		status: 423,
		title: {
			de: "Der Not-Halt dieses Arbeitsbereichs ist gezogen: Es geht nichts hinaus. Wer freigeben darf, löst ihn unter „Datenschutz“.",
			en: "This workspace’s brake is on: nothing leaves. Someone who may approve releases it under “Privacy”.",
		},
	},
	/** Made by the client, never sent: there was no answer to read. */
	unreachable: {
		status: 503,
		title: {
			de: "Lotse ist gerade nicht erreichbar. Prüfen Sie Adresse und Verbindung.",
			en: "Lotse cannot be reached. Check the address and the connection.",
		},
	},
	internal: {
		status: 500,
		title: {
			de: "Hier ist uns ein Fehler unterlaufen. Es wurde nichts geändert.",
			en: "We made a mistake here. Nothing was changed.",
		},
	},
} as const satisfies Record<string, { status: number; title: Localised }>;

export type ProblemCode = keyof typeof problems;

/** One thing that is wrong with one field, and what to do about it. */
export const fieldProblem = z.object({
	field: z.string().max(200),
	message: z.string().max(2_000),
	fix: z.string().max(2_000),
});
export type FieldProblem = z.infer<typeof fieldProblem>;

export const problem = z.object({
	type: z.string().max(200),
	title: z.string().max(500),
	status: z.int().min(400).max(599),
	code: z.enum(Object.keys(problems) as [ProblemCode, ...ProblemCode[]]),
	detail: z.string().max(2_000).optional(),
	errors: z.array(fieldProblem).max(200).optional(),
});
export type Problem = z.infer<typeof problem>;

/** Builds the wire shape of a problem in the reader's language. */
export function createProblem(
	code: ProblemCode,
	language: Language,
	more: { detail?: string; errors?: FieldProblem[] } = {},
): Problem {
	const { status, title } = problems[code];
	return {
		type: `https://lotse.example/problems/${code}`,
		title: title[language],
		status,
		code,
		...more,
	};
}
