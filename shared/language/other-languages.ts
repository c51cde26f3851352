import type { Localised } from "./localised.ts";

/** Languages a text can be translated into beside German and English: their ISO 639-1 codes with their names. A language model writes them; no rule of this house knows them. */
export const otherLanguages = {
	bg: { de: "Bulgarisch", en: "Bulgarian" },
	cs: { de: "Tschechisch", en: "Czech" },
	da: { de: "Dänisch", en: "Danish" },
	el: { de: "Griechisch", en: "Greek" },
	es: { de: "Spanisch", en: "Spanish" },
	fi: { de: "Finnisch", en: "Finnish" },
	fr: { de: "Französisch", en: "French" },
	ga: { de: "Irisch", en: "Irish" },
	hr: { de: "Kroatisch", en: "Croatian" },
	hu: { de: "Ungarisch", en: "Hungarian" },
	it: { de: "Italienisch", en: "Italian" },
	lt: { de: "Litauisch", en: "Lithuanian" },
	lv: { de: "Lettisch", en: "Latvian" },
	mt: { de: "Maltesisch", en: "Maltese" },
	nb: { de: "Norwegisch", en: "Norwegian" },
	nl: { de: "Niederländisch", en: "Dutch" },
	pl: { de: "Polnisch", en: "Polish" },
	pt: { de: "Portugiesisch", en: "Portuguese" },
	ro: { de: "Rumänisch", en: "Romanian" },
	sk: { de: "Slowakisch", en: "Slovak" },
	sl: { de: "Slowenisch", en: "Slovenian" },
	sv: { de: "Schwedisch", en: "Swedish" },
	tr: { de: "Türkisch", en: "Turkish" },
	uk: { de: "Ukrainisch", en: "Ukrainian" },
} as const satisfies Readonly<Record<string, Localised>>;

export type OtherLanguage = keyof typeof otherLanguages;
