import type { PatternNode } from "../patterns/pattern-node.ts";
import { foldCase } from "./fold-case.ts";

/** One of these stands, letter case folded, in every text where a pattern matches; never empty, nor one of them. */
export type Literals = readonly string[];

/** Most texts a part may stand for before it is no longer spelled out. */
const mostSpelled = 24;

/** Rounds of a repeat that are spelled out. */
const mostRounds = 4;

/** Of a part of a pattern: every text it can match, where they are few, and the best literals known. */
type Part = {
	readonly exact: readonly string[] | null;
	readonly required: Literals | null;
};

const unknown: Part = { exact: null, required: null };
const nothing: Part = { exact: [""], required: null };

const escaped =
	/^\\(?:u\{([0-9A-Fa-f]+)\}|u([0-9A-Fa-f]{4})|x([0-9A-Fa-f]{2})|([^A-Za-z0-9]))$/u;
const plainMember = /^(?:\\[^A-Za-z0-9]|[^\\\]^-])/u;

/** The character a set stands for when it is one, or its members when they are few. A bare space is many spaces once widened. */
function charactersOf(source: string): readonly string[] | null {
	if (source === "." || source === " ") return null;
	if (source.startsWith("\\")) {
		const found = escaped.exec(source);
		if (found === null) return null;
		const code = found[1] ?? found[2] ?? found[3];
		return [
			code === undefined
				? (found[4] ?? "")
				: String.fromCodePoint(Number.parseInt(code, 16)),
		];
	}
	if (!source.startsWith("[")) return [source];
	const members: string[] = [];
	let rest = source.slice(1, -1);
	while (rest !== "") {
		const member = plainMember.exec(rest)?.[0];
		if (member === undefined || members.length === 8) return null;
		members.push(member.startsWith("\\") ? member.slice(1) : member);
		rest = rest.slice(member.length);
	}
	return members.length === 0 ? null : members;
}

/** Long literals are rare in a text, few of them are quick to look for. */
function better(a: Literals | null, b: Literals | null): Literals | null {
	if (a === null || b === null) return a ?? b;
	const shortest = (literals: Literals): number =>
		Math.min(6, ...literals.map(({ length }) => length));
	const by = shortest(a) - shortest(b) || b.length - a.length;
	return by >= 0 ? a : b;
}

const bestOf = ({ exact, required }: Part): Literals | null =>
	better(exact === null || exact.includes("") ? null : exact, required);

function sequence(items: readonly Part[]): Part {
	let run: readonly string[] = [""];
	let required: Literals | null = null;
	let isExact = true;
	const endRun = (): void => {
		isExact = false;
		required = better(required, run.includes("") ? null : run);
		run = [""];
	};
	for (const item of items) {
		if (item.exact === null) {
			endRun();
			required = better(required, item.required);
			continue;
		}
		if (run.length * item.exact.length > mostSpelled) endRun();
		const { exact } = item;
		run = run.flatMap((start) => exact.map((end) => start + end));
	}
	if (isExact) return { exact: run, required: null };
	endRun();
	return { exact: null, required };
}

function choice(branches: readonly Part[]): Part {
	const exact: string[] = [];
	const required: string[] = [];
	for (const branch of branches) {
		exact.push(...(branch.exact ?? []));
		required.push(...(bestOf(branch) ?? []));
	}
	const isSpelled =
		branches.every((branch) => branch.exact !== null) &&
		exact.length <= mostSpelled;
	return {
		exact: isSpelled ? [...new Set(exact)] : null,
		required: branches.every((branch) => bestOf(branch) !== null)
			? [...new Set(required)]
			: null,
	};
}

/** The least rounds stand side by side in every match. */
function repeat(body: Part, least: number, most: number): Part {
	if (most === 0) return nothing;
	if (least === 0)
		return most === 1 && body.exact !== null
			? { exact: [...new Set(["", ...body.exact])], required: null }
			: unknown;
	const rounds = sequence(
		Array.from({ length: Math.min(least, mostRounds) }, () => body),
	);
	return least === most && least <= mostRounds
		? rounds
		: { exact: null, required: bestOf(rounds) };
}

function partOf(node: PatternNode): Part {
	switch (node.kind) {
		case "set": {
			const characters = charactersOf(node.source);
			return characters === null
				? unknown
				: { exact: [...new Set(characters.map(foldCase))], required: null };
		}
		case "assertion":
		case "look":
			return nothing;
		case "group":
			return partOf(node.body);
		case "sequence":
			return sequence(node.items.map(partOf));
		case "choice":
			return choice(node.branches.map(partOf));
		case "repeat":
			return repeat(partOf(node.body), node.least, node.most);
	}
}

/**
 * Literals of which at least one stands in every match of a pattern, letter case folded by `foldCase`; null where none can be told.
 * Sound, not sharp: a text that holds one of them need not match.
 *
 * Worked values: `umwelt(?:freundlich|schonend)e?` → ["umweltfreundlich", "umweltfreundliche", …]; `\d{1,3} ?%` → ["%"]; `\w+` → null.
 */
export function requiredLiterals(node: PatternNode): Literals | null {
	return bestOf(partOf(node));
}
