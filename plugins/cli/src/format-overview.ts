import type { Language, Localised } from "@lotse/shared/contract/localised.ts";
import type { Command } from "./command.ts";
import { formatTerms } from "./format-terms.ts";

const words = {
	title: {
		de: "lotse: was die Daten sagen, am Terminal",
		en: "lotse: what the evidence says, at the terminal",
	},
	usage: {
		de: "Aufruf: lotse BEFEHL …",
		en: "Usage: lotse COMMAND …",
	},
	commands: { de: "Befehle", en: "Commands" },
	environment: { de: "Umgebung", en: "Environment" },
	more: {
		de: "Mehr zu einem Befehl: lotse BEFEHL --help",
		en: "More about a command: lotse COMMAND --help",
	},
	exit: {
		de: "Ende: 0 erledigt, 1 mit dieser Eingabe nicht möglich, 2 falsch aufgerufen",
		en: "Exit: 0 done, 1 not possible with this input, 2 called wrongly",
	},
} satisfies Record<string, Localised>;

const environment: readonly (readonly [string, Localised])[] = [
	["LOTSE_LANG", { de: "de oder en", en: "de or en" }],
	[
		"LOTSE_URL",
		{
			de: "Adresse von Lotse, sonst http://localhost:8787",
			en: "address of Lotse, else http://localhost:8787",
		},
	],
	[
		"LOTSE_TOKEN",
		{
			de: "Schlüssel aus der Konsole, für audit und decisions",
			en: "token from the console, for audit and decisions",
		},
	],
];

/** What `lotse --help` prints; with some of the commands only, what `lotse mmm` prints. */
export function formatOverview(
	commands: readonly Command[],
	language: Language,
): string {
	const rows = [...commands]
		.sort((a, b) => (a.name < b.name ? -1 : 1))
		.map(({ name, summary }): [string, string] => [name, summary[language]]);
	return [
		words.title[language],
		"",
		words.usage[language],
		"",
		words.commands[language],
		...formatTerms(rows),
		"",
		words.environment[language],
		...formatTerms(environment.map(([name, says]) => [name, says[language]])),
		"",
		words.more[language],
		words.exit[language],
	].join("\n");
}
