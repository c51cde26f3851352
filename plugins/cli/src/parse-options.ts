import { parseArgs } from "node:util";
import { closestWord } from "./closest-word.ts";
import type { Command, Options, Outcome, Values } from "./command.ts";
import { misuse } from "./misuse.ts";

export type ParsedOptions =
	| {
			readonly ok: true;
			readonly values: Values<Options>;
			readonly positionals: readonly string[];
			readonly wantsHelp: boolean;
	  }
	| (Outcome & { ok: false });

/**
 * Reads a command's arguments by its declared options. Everything else is refused with what was probably meant.
 * `node:util` finds the tokens; its own messages stay out, since they are English only.
 */
export function parseOptions(
	command: Command,
	args: readonly string[],
): ParsedOptions {
	const known: Options = { ...command.options, help };
	const { tokens } = parseArgs({
		args: [...args],
		options: Object.fromEntries(
			Object.entries(known).map(([name, { type, short }]) => [
				name,
				short === undefined ? { type } : { type, short },
			]),
		),
		allowPositionals: true,
		strict: false,
		tokens: true,
	});
	const values: Record<string, string | boolean | undefined> = {};
	for (const [name, { type }] of Object.entries(known))
		values[name] = type === "boolean" ? false : undefined;
	const positionals: string[] = [];
	for (const token of tokens) {
		if (token.kind === "positional") positionals.push(token.value);
		if (token.kind !== "option") continue;
		const option = Object.hasOwn(known, token.name)
			? known[token.name]
			: undefined;
		if (option === undefined) return unknownOption(command, token.rawName);
		if (option.type === "boolean") {
			if (token.value !== undefined) return needsNoValue(token.rawName);
			values[token.name] = true;
			continue;
		}
		const value = token.value;
		const isMissing =
			value === undefined ||
			(!token.inlineValue && looksLikeOption.test(value));
		if (isMissing) return needsValue(token.rawName, option.value ?? "VALUE");
		values[token.name] = value;
	}
	return { ok: true, values, positionals, wantsHelp: values.help === true };
}

/** Letters and dashes alone: a key may well begin with a dash, and so may a number. */
const looksLikeOption = /^--?[a-z][a-z-]*$/i;

const help = {
	type: "boolean",
	short: "h",
	summary: { de: "diese Hilfe", en: "this help" },
} as const;

function unknownOption(command: Command, given: string): ParsedOptions {
	const names = Object.keys(command.options).map((name) => `--${name}`);
	const near = closestWord(given, names);
	return misuse(
		{
			de: `„${command.name}“ kennt die Option ${given} nicht.`,
			en: `“${command.name}” does not know the option ${given}.`,
		},
		near === null
			? {
					de: `Alle Optionen zeigt: lotse ${command.name} --help. Ein Text, der mit einem Strich beginnt, kommt nach „--“.`,
					en: `To see all options: lotse ${command.name} --help. A text that begins with a dash goes after “--”.`,
				}
			: { de: `Meinten Sie ${near}?`, en: `Did you mean ${near}?` },
	);
}

function needsValue(name: string, value: string): ParsedOptions {
	return misuse(
		{
			de: `Nach ${name} fehlt die Angabe.`,
			en: `The value after ${name} is missing.`,
		},
		{ de: `Schreiben Sie: ${name} ${value}`, en: `Write: ${name} ${value}` },
	);
}

function needsNoValue(name: string): ParsedOptions {
	return misuse(
		{
			de: `${name} ist ein Schalter und nimmt keine Angabe.`,
			en: `${name} is a switch and takes no value.`,
		},
		{ de: `Schreiben Sie nur: ${name}`, en: `Write only: ${name}` },
	);
}
