import type { Outcome } from "./command.ts";
import { notOneOf } from "./not-one-of.ts";

const languages = ["de", "en"] as const;

/** The language of the texts from `--lang`, as an option of the functions that look at texts; nothing: they detect it. */
export function readTextLanguage(given: string | undefined):
	| {
			readonly ok: true;
			readonly options: { readonly language?: (typeof languages)[number] };
	  }
	| (Outcome & { ok: false }) {
	if (given === undefined) return { ok: true, options: {} };
	const language = languages.find((name) => name === given);
	if (language === undefined) return notOneOf("--lang", given, languages);
	return { ok: true, options: { language } };
}
