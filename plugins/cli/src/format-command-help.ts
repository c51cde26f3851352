import type { Language } from "@lotse/shared/contract/localised.ts";
import type { Command } from "./command.ts";
import { formatTerms } from "./format-terms.ts";

/** What `lotse COMMAND --help` prints. */
export function formatCommandHelp(
	command: Command,
	language: Language,
): string {
	const { name, summary, usage, about, options } = command;
	const isGerman = language === "de";
	const lead = isGerman ? "Aufruf:" : "Usage:";
	const forms = usage.map(
		(form, index) =>
			`${index === 0 ? lead : " ".repeat(lead.length)} lotse ${name} ${form}`,
	);
	const rows = Object.entries(options).map(
		([option, { short, value, summary: says }]): [string, string] => [
			`${short === undefined ? "    " : `-${short}, `}--${option}${value === undefined ? "" : ` ${value}`}`,
			says[language],
		],
	);
	return [
		`lotse ${name}: ${summary[language]}`,
		"",
		...forms,
		...(about === undefined ? [] : ["", about[language]]),
		"",
		isGerman ? "Optionen" : "Options",
		...formatTerms([
			...rows,
			["-h, --help", isGerman ? "diese Hilfe" : "this help"],
		]),
	].join("\n");
}
