import type { Localised } from "../localised.ts";

export type Alternate = { readonly language: string; readonly url: string };

export type HreflangLinks =
	| { readonly ok: true; readonly html: string }
	| { readonly ok: false; readonly problems: readonly Localised[] };

const mostAlternates = 100;

/**
 * The link elements by which pages in several languages name each other, the same set for each of them, with `x-default`. Refuses what search engines
 * ignore: codes that are none, a language twice, an address that is not absolute, fewer than two pages.
 *
 * Source: developers.google.com/search/docs/specialty/international/localized-versions.
 *
 * @example buildHreflang([{ language: "de", url: "https://a.example/de" }, { language: "en", url: "https://a.example/en" }], "en").ok // true
 */
export function buildHreflang(
	alternates: readonly Alternate[],
	fallback: string,
): HreflangLinks {
	const problems: Localised[] = [];
	const add = (de: string, en: string) => problems.push({ de, en });
	if (alternates.length < 2 || alternates.length > mostAlternates)
		add(
			`Nötig sind 2 bis ${mostAlternates} Sprachfassungen mit Adresse.`,
			`It takes 2 to ${mostAlternates} language versions with their addresses.`,
		);
	const seen = new Set<string>();
	for (const { language, url } of alternates) {
		if (!/^[a-z]{2}(?:-[A-Z]{2})?$/.test(language))
			add(
				`„${language}“ ist kein Sprachkürzel. Schreiben Sie de oder de-AT.`,
				`“${language}” is no language code. Write de or de-AT.`,
			);
		if (seen.has(language))
			add(`${language} kommt zweimal vor.`, `${language} is given twice.`);
		seen.add(language);
		if (!/^https?:\/\/[^\s"<>]{3,2000}$/u.test(url))
			add(
				`„${url}“ ist keine vollständige Adresse mit https://.`,
				`“${url}” is no whole address with https://.`,
			);
	}
	if (problems.length > 0)
		return { ok: false, problems: problems.slice(0, 50) };
	const link = (code: string, url: string) =>
		`<link rel="alternate" hreflang="${code}" href="${url.replaceAll("&", "&amp;")}" />`;
	const chosen =
		alternates.find(({ language }) => language === fallback) ?? alternates[0];
	return {
		ok: true,
		html: [
			...alternates.map(({ language, url }) => link(language, url)),
			link("x-default", chosen?.url ?? ""),
		].join("\n"),
	};
}
