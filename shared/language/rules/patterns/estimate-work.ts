import type { PatternNode } from "./pattern-node.ts";

/** Characters sets are compared on: ASCII, and some of each other kind that texts hold. */
const probes = [
	...Array.from({ length: 128 }, (_, code) => String.fromCharCode(code)),
	..."äöüßÄÖÜéñçœøå“”‘’„–—…€°×½²³§†あ漢ア中кЖλ\u00a0\u2009\u0301🔥",
];
type Bits = Uint8Array;
const everything: Bits = new Uint8Array(probes.length).fill(1);

/** Sets whose members the probes may not show are taken to hold everything. */
const plainSet =
	/^(?:\\[dDsS.nrt\\^$*+?()[\]{}|/-]|\\\.|\\p\{(?:L|Lu|Ll|M|N|P|S)\}|[^\\\u0080-\u{10FFFF}])+$/u;

function bitsOf(source: string, known: Map<string, Bits>): Bits {
	const before = known.get(source);
	if (before !== undefined) return before;
	const pattern = new RegExp(`^(?:${source})$`, "iu");
	const bits = plainSet.test(source)
		? Uint8Array.from(probes, (probe) => (pattern.test(probe) ? 1 : 0))
		: everything;
	const safe = bits.includes(1) ? bits : everything;
	known.set(source, safe);
	return safe;
}

const union = (a: Bits, b: Bits): Bits =>
	a === everything || b === everything
		? everything
		: a.map((bit, index) => bit | (b[index] ?? 0));
const overlap = (a: Bits, b: Bits): boolean =>
	a.some((bit, index) => bit === 1 && b[index] === 1);

/** With what characters a match can begin, and whether it can be empty. */
type Opening = { readonly bits: Bits; readonly nullable: boolean };
/** In how many ways a part can match from one place, and how many steps trying them all takes. */
type Work = { readonly ways: number; readonly steps: number };

const nothing: Bits = new Uint8Array(probes.length);

class Estimate {
	private readonly known = new Map<string, Bits>();
	private readonly openings = new WeakMap<PatternNode, Opening>();

	opening(node: PatternNode): Opening {
		const before = this.openings.get(node);
		if (before !== undefined) return before;
		const found = this.openingOf(node);
		this.openings.set(node, found);
		return found;
	}

	private openingOf(node: PatternNode): Opening {
		switch (node.kind) {
			case "set":
				return { bits: bitsOf(node.source, this.known), nullable: false };
			case "assertion":
			case "look":
				return { bits: nothing, nullable: true };
			case "group":
				return this.opening(node.body);
			case "repeat": {
				const inner = this.opening(node.body);
				return {
					bits: inner.bits,
					nullable: inner.nullable || node.least === 0,
				};
			}
			case "choice": {
				const all = node.branches.map((branch) => this.opening(branch));
				return {
					bits: all.map(({ bits }) => bits).reduce(union, nothing),
					nullable: all.some(({ nullable }) => nullable),
				};
			}
			case "sequence":
				return this.openingOfRest(node.items, 0, nothing, true);
		}
	}

	/** What can stand at item `from`, or after the items where they can all be empty. */
	private openingOfRest(
		items: readonly PatternNode[],
		from: number,
		after: Bits,
		open: boolean,
	): Opening {
		let bits: Bits = nothing;
		for (const item of items.slice(from)) {
			const next = this.opening(item);
			bits = union(bits, next.bits);
			if (!next.nullable) return { bits, nullable: false };
		}
		return { bits: union(bits, after), nullable: open };
	}

	work(node: PatternNode, follow: Bits): Work {
		switch (node.kind) {
			case "set":
			case "assertion":
				return { ways: 1, steps: 1 };
			case "look":
				return { ways: 1, steps: this.work(node.body, everything).steps };
			case "group":
				return this.work(node.body, follow);
			case "choice":
				return this.choiceWork(node.branches, follow);
			case "repeat":
				return this.repeatWork(node, follow);
			case "sequence": {
				let ways = 1;
				let steps = 0;
				node.items.forEach((item, index) => {
					const rest = this.openingOfRest(node.items, index + 1, follow, true);
					const part = this.work(item, rest.bits);
					steps += ways * part.steps;
					ways *= part.ways;
				});
				return { ways, steps };
			}
		}
	}

	/** Only the branches that can begin with the same character are ways of one match. */
	private choiceWork(branches: readonly PatternNode[], follow: Bits): Work {
		const ways = new Float64Array(probes.length);
		const steps = new Float64Array(probes.length);
		for (const branch of branches) {
			const { bits, nullable } = this.opening(branch);
			const part = this.work(branch, follow);
			for (let index = 0; index < probes.length; index += 1) {
				if (bits[index] !== 1 && !nullable) continue;
				ways[index] = (ways[index] ?? 0) + part.ways;
				steps[index] = (steps[index] ?? 0) + part.steps;
			}
		}
		return { ways: Math.max(1, ...ways), steps: Math.max(1, ...steps) };
	}

	private repeatWork(
		node: Extract<PatternNode, { kind: "repeat" }>,
		follow: Bits,
	): Work {
		const { body, least, most } = node;
		if (most === 0) return { ways: 1, steps: 1 };
		const { bits, nullable } = this.opening(body);
		if (nullable && most > 1)
			return {
				ways: Number.POSITIVE_INFINITY,
				steps: Number.POSITIVE_INFINITY,
			};
		const inner = this.work(body, most > 1 ? union(bits, follow) : follow);
		const stops = most > least && overlap(bits, follow) ? most - least + 1 : 1;
		let steps = 0;
		for (let round = 0; round < most; round += 1)
			steps += inner.ways ** round * inner.steps;
		return { ways: stops * inner.ways ** most, steps };
	}
}

/**
 * The most steps a backtracking engine takes with a pattern at one place of any text, estimated from above.
 *
 * A repeat can stop at every length only where what follows can begin with the same characters (`\w{1,60}\s` has one way, `\w{1,60}\w` sixty);
 * ways multiply along a sequence, add up over branches that begin alike, and take their power in a repeated group. Sets are compared
 * on 180 characters; a set that might hide others is taken to hold all. What follows the pattern may be anything.
 *
 * Worked values: `abc` → 3; `[a-z]{1,60}[a-z]{1,60}` → 3,720; `(?:a|aa){1,20}` → more than a million.
 */
export function estimateWork(node: PatternNode): number {
	return new Estimate().work(node, everything).steps;
}
