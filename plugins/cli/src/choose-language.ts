import type { Language } from "@lotse/shared/contract/localised.ts";

/**
 * The language `lotse` speaks: `LOTSE_LANG`, else what the system says (`LC_ALL`, `LC_MESSAGES`, `LANG`, the first that is set), else English.
 *
 * @example chooseLanguage({ LANG: "de_AT.UTF-8" }) // "de"
 */
export function chooseLanguage(
	env: Readonly<Record<string, string | undefined>>,
): Language {
	const named = [env.LOTSE_LANG, env.LC_ALL, env.LC_MESSAGES, env.LANG].find(
		(value) => value !== undefined && value !== "",
	);
	return /^de\b|^de_/i.test(named ?? "") ? "de" : "en";
}
