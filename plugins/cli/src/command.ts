import type { Language, Localised } from "@lotse/shared/contract/localised.ts";

/** One option of a command, as `--name` or `-n`; the help is made from it. */
export type Option = {
	readonly type: "string" | "boolean";
	readonly short?: string;
	/** What stands for the value in the help, e.g. `FILE`; needed for type string. */
	readonly value?: string;
	readonly summary: Localised;
};
export type Options = Readonly<Record<string, Option>>;

/** What was given: a switch is false when left out, a value undefined. */
export type Values<O extends Options> = {
	readonly [Name in keyof O]: ValueOf<O[Name]["type"]>;
};
type ValueOf<Type> = Type extends "boolean" ? boolean : string | undefined;

/** What a command knows of the world; everything it reads or writes goes through here. */
export type Context<O extends Options = Options> = {
	readonly values: Values<O>;
	readonly positionals: readonly string[];
	/** Of what the command says; the language of a text it looks at is another matter. */
	readonly language: Language;
	readonly env: Readonly<Record<string, string | undefined>>;
	readonly stdin: AsyncIterable<Uint8Array> & { readonly isTTY?: boolean };
	/** Writes text for people to standard output; waits while the reader is slower. */
	readonly print: (text: string) => Promise<void>;
	/** Writes one JSON document, on one line, to standard output. */
	readonly printJson: (value: unknown) => Promise<void>;
	/** Writes a line to standard error: progress, remarks, what was assumed. */
	readonly note: (text: Localised) => void;
	/** Rejects as `node:fs` does; `readText` turns that into a sentence. */
	readonly readFile: (path: string) => Promise<Uint8Array>;
	readonly writeFile: (
		path: string,
		content: string | Uint8Array,
	) => Promise<void>;
	/** Size of a file in bytes; null when there is no such file. */
	readonly fileSize: (path: string) => Promise<number | null>;
	/** Epoch milliseconds, UTC. */
	readonly now: () => number;
	readonly fetch: (url: string, init: RequestInit) => Promise<Response>;
};

/** One thing that is wrong, where, and what to do about it. `message` names row and column where there are any. */
export type CommandProblem = {
	readonly code: string;
	/** A warning goes along with the errors that end a command; error when left out. */
	readonly severity?: "error" | "warning";
	readonly message: Localised;
	readonly fix: Localised;
	/** Where: file, line (the header is line 1), column, path of a value in a JSON file. */
	readonly file?: string;
	readonly row?: number;
	readonly column?: string;
	readonly field?: string;
	/** What stood there. */
	readonly value?: string;
	/** How often it occurs, when more than once. */
	readonly count?: number;
};

/** 0: done. 1: it could not be done with this input. 2: the command was called wrongly. */
export type Outcome =
	| { readonly ok: true }
	| {
			readonly ok: false;
			readonly exitCode: 1 | 2;
			readonly problems: readonly CommandProblem[];
	  };

export interface Command {
	readonly kind: "command";
	/** As typed: `score`, `mmm fit`. */
	readonly name: string;
	readonly summary: Localised;
	/** What follows the name, one form a line, without the options. */
	readonly usage: readonly string[];
	/** What a reader of the help should know beyond the options. */
	readonly about?: Localised;
	readonly options: Options;
	run(context: Context): Promise<Outcome>;
}

/**
 * Declares a command of `lotse`. One file in `commands/` exports one; the list in `commands.generated.ts` finds it there.
 *
 * A command's file stays cheap to load (the help loads all of them): whatever it computes with is imported inside `run`.
 */
export function command<const O extends Options>(draft: {
	readonly name: string;
	readonly summary: Localised;
	readonly usage: readonly string[];
	readonly about?: Localised;
	readonly options: O;
	run(context: Context<O>): Promise<Outcome>;
}): Command {
	return { kind: "command", ...draft };
}

export function isCommand(value: unknown): value is Command {
	return (
		typeof value === "object" &&
		value !== null &&
		"kind" in value &&
		value.kind === "command"
	);
}
