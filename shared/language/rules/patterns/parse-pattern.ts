import { parseClass } from "./parse-class.ts";
import type {
	ParsedPattern,
	PatternNode,
	PatternRefusal,
} from "./pattern-node.ts";

/** Ends given to `*`, `+` and `{n,}`: so many characters of one set, so many rounds of a group. */
const mostCharacters = 50;
const longestRepeat = 60;
const mostRounds = 20;
const longestSource = 20_000;
const deepest = 40;

/** What a foreign shorthand is in JavaScript: letters and word edges count umlauts, as in .NET's engine, which Vale uses. */
const wordCharacter = String.raw`[\p{L}\p{M}\p{N}_]`;
const assertions: Readonly<Record<string, string>> = {
	b: `(?:(?<=${wordCharacter})(?!${wordCharacter})|(?<!${wordCharacter})(?=${wordCharacter}))`,
	B: `(?:(?<=${wordCharacter})(?=${wordCharacter})|(?<!${wordCharacter})(?!${wordCharacter}))`,
	A: "^",
	z: "$",
	Z: "$",
};
const sets: Readonly<Record<string, string>> = {
	w: wordCharacter,
	W: String.raw`[^\p{L}\p{M}\p{N}_]`,
	a: String.raw`\x07`,
	e: String.raw`\x1b`,
};

class Refused {
	readonly reason: PatternRefusal;
	constructor(reason: PatternRefusal) {
		this.reason = reason;
	}
}

class Reader {
	private readonly source: string;
	private at = 0;
	private depth = 0;

	constructor(source: string) {
		this.source = source;
	}

	whole(): PatternNode {
		const node = this.choice();
		if (this.at < this.source.length) throw new Refused("does-not-compile");
		return node;
	}

	private take(pattern: RegExp): RegExpExecArray | null {
		pattern.lastIndex = this.at;
		const match = pattern.exec(this.source);
		if (match !== null) this.at += match[0].length;
		return match;
	}

	private choice(): PatternNode {
		this.depth += 1;
		if (this.depth > deepest) throw new Refused("too-deep");
		const branches = [this.sequence()];
		while (this.take(/\|/uy)) branches.push(this.sequence());
		this.depth -= 1;
		const [only] = branches;
		return branches.length === 1 && only !== undefined
			? only
			: { kind: "choice", branches };
	}

	private sequence(): PatternNode {
		const items: PatternNode[] = [];
		while (this.at < this.source.length) {
			if (/[|)]/u.test(this.source[this.at] ?? "")) break;
			const flag = this.take(/\(\?(-?)i\)/uy);
			if (flag) {
				const body = this.choice();
				items.push({
					kind: "group",
					captures: false,
					ignoreCase: flag[1] === "",
					body,
				});
				break;
			}
			if (this.take(/\(\?#[^)]*\)/uy)) continue;
			items.push(this.repeated(this.atom()));
		}
		return { kind: "sequence", items };
	}

	private atom(): PatternNode {
		if (this.source[this.at] === "(") return this.group();
		if (this.source[this.at] === "[") {
			const read = parseClass(this.source, this.at);
			if (!read.ok) throw new Refused(read.reason);
			this.at = read.end;
			return { kind: "set", source: read.source };
		}
		if (this.source[this.at] === "\\") return this.escape();
		const character = this.take(/[\s\S]/uy)?.[0] ?? "";
		if (character === "^") return { kind: "assertion", source: "(?<![^\\n])" };
		if (character === "$") return { kind: "assertion", source: "(?![^\\n])" };
		if (/[*+?]/u.test(character)) throw new Refused("does-not-compile");
		if (/[\]{}]/u.test(character))
			return { kind: "set", source: `\\${character}` };
		return { kind: "set", source: character };
	}

	private group(): PatternNode {
		const look = this.take(/\(\?<?[=!]/uy)?.[0];
		if (
			look === "(?=" ||
			look === "(?!" ||
			look === "(?<=" ||
			look === "(?<!"
		) {
			const body = this.choice();
			this.close();
			return { kind: "look", open: look, body };
		}
		if (this.take(/\(\?>/uy)) throw new Refused("atomic-group");
		if (this.take(/\(\?\(/uy)) throw new Refused("condition");
		if (this.take(/\(\?(?:R|&|P[>=]|\d)/uy)) throw new Refused("recursion");
		const flag = this.take(/\(\?(-?)i:/uy);
		const plain = flag ?? this.take(/\(\?:/uy);
		const opened =
			plain ?? this.take(/\((?:\?P?<[A-Za-z_]\w*>|\?'[A-Za-z_]\w*'|(?!\?))/uy);
		if (opened === null) throw new Refused("inline-flag");
		const body = this.choice();
		this.close();
		return {
			kind: "group",
			captures: plain === null,
			...(flag === null ? {} : { ignoreCase: flag[1] === "" }),
			body,
		};
	}

	private close(): void {
		if (!this.take(/\)/uy)) throw new Refused("does-not-compile");
	}

	private escape(): PatternNode {
		const known = this.take(
			/\\(?:[pP]\{\^?[A-Za-z_=]{1,40}\}|u[0-9a-fA-F]{4}|u\{[0-9a-fA-F]{1,6}\}|x[0-9a-fA-F]{2}|[dDsSnrtfv])/uy,
		);
		if (known) return { kind: "set", source: known[0] };
		if (this.take(/\\(?:[1-9]|k)/uy)) throw new Refused("back-reference");
		if (this.take(/\\G/uy)) throw new Refused("inline-flag");
		const letter = this.take(/\\([\s\S])/uy)?.[1];
		if (letter === undefined) throw new Refused("does-not-compile");
		const assertion = assertions[letter];
		if (assertion !== undefined)
			return { kind: "assertion", source: assertion };
		const set = sets[letter];
		if (set !== undefined) return { kind: "set", source: set };
		if (/[A-Za-z0-9]/u.test(letter)) throw new Refused("unknown-class");
		return {
			kind: "set",
			source: /[\^$\\.*+?()[\]{}|/]/u.test(letter) ? `\\${letter}` : letter,
		};
	}

	private repeated(body: PatternNode): PatternNode {
		const match = this.take(/(?:\{(\d{1,4})(?:(,)(\d{0,4}))?\}|([*+?]))/uy);
		if (match === null) return body;
		if (this.take(/\+/uy)) throw new Refused("possessive-repeat");
		const lazy = this.take(/\?/uy) !== null;
		if (/[*+{?]/u.test(this.source[this.at] ?? ""))
			throw new Refused("does-not-compile");
		const end = body.kind === "set" ? mostCharacters : mostRounds;
		const [, lower, comma, upper, sign] = match;
		const least = sign === undefined ? Number(lower) : sign === "+" ? 1 : 0;
		const most =
			sign === "?"
				? 1
				: sign !== undefined || (comma !== undefined && upper === "")
					? Math.max(end, least)
					: Number(comma === undefined ? lower : upper);
		if (most > longestRepeat || least > most)
			throw new Refused("repeat-too-long");
		if (body.kind === "assertion" || body.kind === "look") {
			if (least > 0) return body;
			return { kind: "assertion", source: "" };
		}
		return { kind: "repeat", body, least, most, lazy };
	}
}

/**
 * Reads a regular expression as Vale writes it (Go's or .NET's dialect) into a tree of what JavaScript has too.
 *
 * A repeat without an end is given one: 50 characters, or 20 rounds of a group, so that no text can keep it busy. What JavaScript lacks
 * (atomic groups, possessive repeats, conditions, recursion) and back-references are refused with the reason. Never throws.
 *
 * Worked values: `a+` → a repeat of 1 to 50; `(?>a)` → refused, "atomic-group".
 */
export function parsePattern(source: string): ParsedPattern {
	if (source.length > longestSource) return { ok: false, reason: "too-long" };
	try {
		return { ok: true, node: new Reader(source).whole() };
	} catch (error) {
		if (error instanceof Refused) return { ok: false, reason: error.reason };
		throw error;
	}
}
