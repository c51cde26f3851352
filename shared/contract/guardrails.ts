import * as z from "zod";
import type { TextCheck } from "../language/check-text.ts";
import type { ReadabilityReport } from "../language/describe-readability.ts";
import type { InjectionScreening } from "../language/injection/screen-text.ts";
import type { Redaction } from "../language/pii/redact.ts";
import { jurisdictionsAsked } from "../language/rules/select-rules.ts";
import type { TextTooLong } from "../language/text-too-long.ts";
import {
	batchTexts,
	copyChannel,
	mostBatchBytes,
	mostBatchTexts,
	textLanguage,
} from "./copy.ts";
import { route, typed } from "./route.ts";

/** What a batch says of one text: its answer, or that it is too long. */
export type BatchVerdict<T extends object> =
	| (T & { readonly ok: true })
	| TextTooLong;

/** One verdict a text, in the order of the texts; the language modules named in the types are the whole shape. */
const verdicts = <T extends object>() =>
	z
		.array(typed<BatchVerdict<T>>()(z.looseObject({ ok: z.boolean() })))
		.max(mostBatchTexts);

const access = { role: "viewer", scope: "copy" } as const;

export const checkCopy = route({
	id: "checkCopy",
	method: "POST",
	path: "/v1/copy/check",
	summary:
		"Check up to 1,000 texts against ad policies and advertising law; findings in the order of the texts, nothing is stored",
	access,
	input: z.object({
		texts: batchTexts,
		/** `google-ads`: a text of a search ad, headline or description by its length. */
		channel: z.enum([...copyChannel.options, "google-ads"]).default("plain"),
		language: textLanguage.optional(),
		/** `de`: German and EU law; `eu`: EU law only; left out: all. */
		jurisdiction: z.enum(jurisdictionsAsked).optional(),
		/** Also the pack on inclusive language. */
		inclusive: z.boolean().default(false),
		/** The day whose law applies; left out: today where the workspace is. */
		today: z.iso.date().optional(),
	}),
	reply: z.object({
		checks: z
			.array(typed<TextCheck>()(z.looseObject({ ok: z.boolean() })))
			.max(mostBatchTexts),
		rulesVersion: z.string().max(40),
		/** Of the workspace's style guide the texts were held to; 0: it has none of its own. */
		styleGuideVersion: z.int().min(0),
	}),
	bodyBytes: mostBatchBytes,
});

export const redactCopy = route({
	id: "redactCopy",
	method: "POST",
	path: "/v1/copy/redact",
	summary:
		"Find personal data in up to 1,000 texts and put placeholders in its place; nothing is stored",
	access,
	input: z.object({
		texts: batchTexts,
		/** Names too; they are otherwise only reported. */
		names: z.boolean().default(false),
	}),
	reply: z.object({ redactions: verdicts<Redaction>() }),
	bodyBytes: mostBatchBytes,
});

export const screenCopy = route({
	id: "screenCopy",
	method: "POST",
	path: "/v1/copy/screen",
	summary:
		"Whether up to 1,000 texts slip orders to a language model; nothing is stored",
	access,
	input: z.object({ texts: batchTexts }),
	reply: z.object({ screenings: verdicts<InjectionScreening>() }),
	bodyBytes: mostBatchBytes,
});

export const measureCopy = route({
	id: "measureCopy",
	method: "POST",
	path: "/v1/copy/readability",
	summary:
		"How hard up to 1,000 texts are to read: every formula, and for German the complexity",
	access,
	input: z.object({ texts: batchTexts, language: textLanguage.optional() }),
	reply: z.object({ readings: verdicts<ReadabilityReport>() }),
	bodyBytes: mostBatchBytes,
});
