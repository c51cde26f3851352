import type {
	RichBlock,
	RichInline,
	RichLink,
	RichText,
	RichWords,
} from "./rich-text.ts";
import { blockWords, inlineWords } from "./rich-text-words.ts";

export type RewrittenRichText =
	| { readonly ok: true; readonly text: RichText }
	| {
			readonly ok: false;
			/** A link that would get lost: its words do not stand in the new text, or more than once. */
			readonly link: { readonly words: string; readonly url: string };
	  };

/** A line of a new block, and what in it looks different from plain words. */
type Line = {
	readonly words: string;
	readonly block: number;
	readonly marks: {
		readonly from: number;
		readonly to: number;
		readonly node: RichInline;
	}[];
};
type Mark = { readonly node: RichInline; readonly partner: number };

/**
 * New words in the structure a rich text has. Blocks whose words stay are kept as they are; a changed one takes over what the one it stands for was
 * (a heading stays one, a numbered list stays numbered) and the look of words that stand in it once. A link is never lost in silence: where its words
 * are gone, or stand there more than once, nothing is written and the link is named. Bold and italics go with their words.
 *
 * @param words as `richTextWords` gives them: empty lines between blocks, `- ` or `1. ` before items
 * @example rewriteRichText(text, richTextWords(text)) // { ok: true, text }
 */
export function rewriteRichText(
	{ children: before }: RichText,
	words: string,
): RewrittenRichText {
	const wanted = words
		.replaceAll("\r\n", "\n")
		.trim()
		.split(/\n\s*\n/)
		.map((block) => block.replace(/\s*\n\s*/g, "\n").trim())
		.filter((block) => block !== "");
	const { kept, partners } = alignBlocks(before.map(blockWords), wanted);
	const lines = wanted.flatMap((text, block) =>
		kept.has(block)
			? []
			: text
					.split("\n")
					.map((line): Line => ({ words: itemOf(line), block, marks: [] })),
	);
	const stays = new Set(kept.values());
	for (const mark of marksOf(before, stays, partners)) {
		if (placeMark(mark, lines) || mark.node.type !== "link") continue;
		const { url } = mark.node;
		return { ok: false, link: { words: inlineWords([mark.node]), url } };
	}
	const children = wanted.flatMap((text, at): readonly RichBlock[] => {
		const same = kept.get(at);
		const old = before[same ?? partners.get(at) ?? -1];
		if (same !== undefined && old !== undefined)
			return [...emptyBefore(before, same), old];
		const own = lines.filter(({ block }) => block === at);
		return [blockOf(text, own, old)];
	});
	return { ok: true, text: { type: "root", children } };
}

/** Empty paragraphs right before a block: space somebody wanted. */
function emptyBefore(before: readonly RichBlock[], at: number): RichBlock[] {
	const last = before
		.slice(0, at)
		.findLastIndex((block) => blockWords(block) !== "");
	return before.slice(last + 1, at);
}

/** The longest run of blocks that stay, in order (new place → old), and for each changed one the old block it stands for. */
function alignBlocks(old: readonly string[], wanted: readonly string[]) {
	const width = wanted.length + 1;
	const length = new Uint32Array((old.length + 1) * width);
	const at = (i: number, j: number) => length[i * width + j] ?? 0;
	for (let i = old.length - 1; i >= 0; i--)
		for (let j = wanted.length - 1; j >= 0; j--)
			length[i * width + j] =
				old[i] === wanted[j]
					? at(i + 1, j + 1) + 1
					: Math.max(at(i + 1, j), at(i, j + 1));
	const kept = new Map<number, number>();
	const partners = new Map<number, number>();
	let [i, j] = [0, 0];
	let gone: number[] = [];
	let come: number[] = [];
	const pair = () => {
		for (const [k, place] of come.entries()) {
			const partner = gone[k];
			if (partner !== undefined) partners.set(place, partner);
		}
		[gone, come] = [[], []];
	};
	while (i < old.length || j < wanted.length) {
		if (i < old.length && j < wanted.length && old[i] === wanted[j]) {
			pair();
			kept.set(j++, i++);
		} else if (
			j >= wanted.length ||
			(i < old.length && at(i + 1, j) >= at(i, j + 1))
		) {
			if (old[i] !== "") gone.push(i);
			i++;
		} else come.push(j++);
	}
	pair();
	return { kept, partners };
}

/** Links and emphasis of blocks that do not stay; links first, longer words before shorter ones. */
function marksOf(
	before: readonly RichBlock[],
	stays: ReadonlySet<number>,
	partners: ReadonlyMap<number, number>,
): Mark[] {
	const partnerOf = new Map([...partners].map(([now, was]) => [was, now]));
	return before
		.flatMap((block, at): Mark[] =>
			stays.has(at)
				? []
				: (block.type === "list"
						? block.children.flatMap(({ children }) => children)
						: block.children
					)
						.filter(isMarked)
						.map((node) => ({ node, partner: partnerOf.get(at) ?? -1 })),
		)
		.sort(
			(a, b) =>
				Number(b.node.type === "link") - Number(a.node.type === "link") ||
				inlineWords([b.node]).length - inlineWords([a.node]).length,
		);
}

const isMarked = (node: RichInline): node is RichLink | RichWords =>
	inlineWords([node]) !== "" &&
	(node.type === "link" || node.bold === true || node.italic === true);

/** Where the words stand once: in the block that stands for theirs, else in any new one. */
function placeMark({ node, partner }: Mark, lines: readonly Line[]): boolean {
	const words = inlineWords([node]);
	for (const some of [lines.filter(({ block }) => block === partner), lines]) {
		const found = some.flatMap((line) => {
			const from = line.words.indexOf(words);
			const isOnce = from >= 0 && line.words.indexOf(words, from + 1) < 0;
			return from < 0 ? [] : [{ line, from, isOnce }];
		});
		const [only, ...others] = found;
		if (!only?.isOnce || others.length > 0) continue;
		const { line, from } = only;
		const to = from + words.length;
		if (line.marks.some((mark) => from < mark.to && mark.from < to)) continue;
		line.marks.push({ from, to, node });
		return true;
	}
	return false;
}

const bullet = /^\s*[-•*]\s+/;
const number = /^\s*\d{1,3}[.)]\s+/;
const itemOf = (line: string) => line.replace(bullet, "").replace(number, "");

function blockOf(
	text: string,
	lines: readonly Line[],
	old: RichBlock | undefined,
): RichBlock {
	const isAll = (mark: RegExp) =>
		text.split("\n").every((line) => mark.test(line));
	if (isAll(bullet) || isAll(number))
		return {
			type: "list",
			listType: isAll(bullet) ? "unordered" : "ordered",
			children: lines.map((line) => ({
				type: "list-item",
				children: inlineOf(line, line.words),
			})),
		};
	// No list: what looked like an item's mark in one line belongs to its words.
	const plain = text.split("\n");
	const children = lines.flatMap((line, at) => [
		...(at === 0 ? [] : [{ type: "text", value: "\n" } as const]),
		...inlineOf(line, plain[at] ?? line.words),
	]);
	return old?.type === "heading" && lines.length === 1
		? { type: "heading", level: old.level, children }
		: { type: "paragraph", children };
}

/** A line as runs: marked ones as they were, plain words between. `whole` may begin with more than the line's words. */
function inlineOf({ words, marks }: Line, whole: string): RichInline[] {
	const shift = whole.length - words.length;
	const runs: RichInline[] = [];
	let done = 0;
	const plain = (to: number) => {
		if (to > done) runs.push({ type: "text", value: whole.slice(done, to) });
	};
	for (const { from, to, node } of marks.toSorted((a, b) => a.from - b.from)) {
		plain(from + shift);
		runs.push(node);
		done = to + shift;
	}
	plain(whole.length);
	return runs;
}
