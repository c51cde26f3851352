import type { Localised } from "@lotse/shared/contract/localised.ts";
import type { Problem } from "@lotse/shared/contract/problem.ts";
import type { CommandProblem } from "./command.ts";

/**
 * What a service's problem says, with the way out of it.
 *
 * @param problem null when what answered is not Lotse; its words are in the caller's language already
 */
export function describeServiceProblem(
	problem: Problem | null,
	url: string,
): CommandProblem {
	if (problem === null || typeof problem.title !== "string")
		return {
			code: "not-lotse",
			file: url,
			message: {
				de: "Hier antwortet etwas, aber nicht so, wie Lotse es tut.",
				en: "Something answers here, but not the way Lotse does.",
			},
			fix: {
				de: "Prüfen Sie --url oder LOTSE_URL.",
				en: "Check --url or LOTSE_URL.",
			},
		};
	const said = [
		problem.title,
		...(problem.detail === undefined ? [] : [problem.detail]),
		...(problem.errors ?? []).map(
			({ field, message, fix }) => `${field}: ${message} ${fix}`,
		),
	].join(" ");
	return {
		code: problem.code,
		file: url,
		message: { de: said, en: said },
		fix: fixes[problem.code] ?? {
			de: "Versuchen Sie es später noch einmal.",
			en: "Try again later.",
		},
	};
}

const fixes: Readonly<Record<string, Localised>> = {
	unreachable: {
		de: "Läuft Lotse? Lokal startet es mit: npm start",
		en: "Is Lotse running? Locally it starts with: npm start",
	},
	"not-signed-in": {
		de: "Der Schlüssel gilt nicht oder nicht mehr: Legen Sie in der Konsole einen neuen an.",
		en: "The token is not, or no longer, valid: make a new one in the console.",
	},
	stopped: {
		de: "Wer freigeben darf, löst den Not-Halt in der Konsole.",
		en: "Someone who may approve releases the brake in the console.",
	},
	unprocessable: {
		de: "Ändern Sie, was genannt ist, und versuchen Sie es noch einmal.",
		en: "Change what is named and try again.",
	},
	forbidden: {
		de: "Legen Sie einen Schlüssel mit dem passenden Umfang an (audit:read, decisions:read, privacy).",
		en: "Make a token with the scope it needs (audit:read, decisions:read, privacy).",
	},
	"not-found": {
		de: "Prüfen Sie die Kennung.",
		en: "Check the identifier.",
	},
	invalid: { de: "Prüfen Sie die Angaben.", en: "Check what you gave." },
};
