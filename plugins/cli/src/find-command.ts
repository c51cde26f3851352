import { closestWord } from "./closest-word.ts";
import type { Command, Outcome } from "./command.ts";
import { misuse } from "./misuse.ts";

export type FoundCommand =
	| {
			readonly kind: "command";
			readonly command: Command;
			readonly args: readonly string[];
	  }
	/** The first word of several commands, e.g. `mmm`. */
	| { readonly kind: "group"; readonly commands: readonly Command[] }
	| { readonly kind: "unknown"; readonly outcome: Outcome & { ok: false } };

/** Which command the first one or two words name. */
export function findCommand(
	commands: readonly Command[],
	args: readonly string[],
): FoundCommand {
	const [first = "", second = ""] = args;
	const long = commands.find(({ name }) => name === `${first} ${second}`);
	if (long) return { kind: "command", command: long, args: args.slice(2) };
	const short = commands.find(({ name }) => name === first);
	if (short) return { kind: "command", command: short, args: args.slice(1) };
	const group = commands.filter(({ name }) => name.startsWith(`${first} `));
	const isAskedFor = second === "" || second === "--help" || second === "-h";
	if (group.length > 0 && isAskedFor) return { kind: "group", commands: group };
	const given = group.length > 0 ? `${first} ${second}` : first;
	return { kind: "unknown", outcome: unknownCommand(commands, given) };
}

function unknownCommand(
	commands: readonly Command[],
	given: string,
): Outcome & { ok: false } {
	const near = closestWord(
		given,
		commands.map(({ name }) => name),
	);
	return misuse(
		{
			de: `Den Befehl „${given}“ gibt es nicht.`,
			en: `There is no command “${given}”.`,
		},
		near === null
			? {
					de: "Alle Befehle zeigt: lotse --help",
					en: "To see all commands: lotse --help",
				}
			: {
					de: `Meinten Sie: lotse ${near}?`,
					en: `Did you mean: lotse ${near}?`,
				},
	);
}
