/** The least of a DOM node the map reads; a test brings plain objects. */
export interface TreeNode {
	readonly nodeType: number;
	readonly nodeName: string;
	readonly nodeValue: string | null;
	readonly childNodes: Iterable<TreeNode>;
	getAttribute?(name: string): string | null;
}

/** A text node's stretch of the text: `text.slice(start, start + node.nodeValue.length)`. */
export type TextRun<N extends TreeNode> = {
	readonly node: N;
	readonly start: number;
};

export type TextMap<N extends TreeNode> = {
	readonly text: string;
	/** By their start. */
	readonly runs: readonly TextRun<N>[];
};

const blocks = new Set(
	"ADDRESS ARTICLE ASIDE BLOCKQUOTE DD DIV DL DT FIGCAPTION FIGURE FOOTER FORM H1 H2 H3 H4 H5 H6 HEADER HR LI MAIN NAV OL P PRE SECTION TABLE TBODY TD TH THEAD TR UL".split(
		" ",
	),
);
const silent = new Set(["SCRIPT", "STYLE", "TEMPLATE", "NOSCRIPT"]);
/** Stands for something inside the text that is not text: a picture, a token the user cannot edit. */
const objectCharacter = "\uFFFC";
const textNode = 3;
/** Small enough that a caller with a few milliseconds left can stop in time. */
const nodesAStep = 50;

/**
 * The text of an editable element as its reader sees it, with the way back from an offset to a text node.
 *
 * A block or `<br>` begins a new line; line breaks and tabs of the source count as one space each, so that offsets
 * stay those of the nodes; parts that are not editable count as one object character. UTF-16 offsets, linear time.
 *
 * Worked value: `<p>Hi <b>you</b></p><p>there</p>` → "Hi you\nthere", runs at 0, 3 and 7.
 */
export function mapText<N extends TreeNode>(root: N): TextMap<N> {
	const steps = mapTextInSteps(root);
	for (;;) {
		const step = steps.next();
		if (step.done) return step.value;
	}
}

/** `mapText`, stopping after every few nodes, for whoever has no time to do it in one go. */
export function* mapTextInSteps<N extends TreeNode>(
	root: N,
): Generator<undefined, TextMap<N>> {
	const runs: TextRun<N>[] = [];
	const parts: string[] = [];
	let length = 0;
	let atLineStart = true;
	const add = (part: string) => {
		parts.push(part);
		length += part.length;
		atLineStart = part.endsWith("\n");
	};
	const breakLine = () => {
		if (!atLineStart) add("\n");
	};
	const enter = (parent: N, keepsBreaks: boolean, isBlock: boolean) => ({
		children: parent.childNodes[Symbol.iterator](),
		keepsBreaks,
		isBlock,
	});
	const open = [enter(root, false, false)];

	for (let seen = 1; ; seen++) {
		if (seen % nodesAStep === 0) yield;
		const within = open.at(-1);
		if (within === undefined) break;
		const next = within.children.next();
		if (next.done) {
			open.pop();
			if (within.isBlock) breakLine();
			continue;
		}
		const node = next.value as N;
		const { keepsBreaks } = within;
		const name = node.nodeName.toUpperCase();
		if (node.nodeType === textNode) {
			const value = node.nodeValue ?? "";
			const ignorable =
				value.trim() === "" && /[\n\r]/.test(value) && !keepsBreaks;
			if (value === "" || ignorable) continue;
			runs.push({ node, start: length });
			add(keepsBreaks ? value : value.replaceAll(/[\n\r\t]/g, " "));
		} else if (name === "BR") {
			add("\n");
		} else if (node.getAttribute?.("contenteditable") === "false") {
			add(objectCharacter);
		} else if (node.nodeType === 1 && !silent.has(name)) {
			const isBlock = blocks.has(name);
			if (isBlock) breakLine();
			open.push(enter(node, keepsBreaks || name === "PRE", isBlock));
		}
	}
	return { text: parts.join("").replace(/\n$/, ""), runs };
}
