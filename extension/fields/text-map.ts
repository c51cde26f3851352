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

/**
 * The text of an editable element as its reader sees it, with the way back from an offset to a text node.
 *
 * A block or `<br>` begins a new line; line breaks and tabs of the source count as one space each, so that offsets
 * stay those of the nodes; parts that are not editable count as one object character. UTF-16 offsets, linear time.
 *
 * Worked value: `<p>Hi <b>you</b></p><p>there</p>` → "Hi you\nthere", runs at 0, 3 and 7.
 */
export function mapText<N extends TreeNode>(root: N): TextMap<N> {
	const runs: TextRun<N>[] = [];
	let text = "";
	const breakLine = () => {
		if (text !== "" && !text.endsWith("\n")) text += "\n";
	};

	function walk(parent: N, keepsBreaks: boolean): void {
		for (const child of parent.childNodes) {
			const node = child as N;
			const name = node.nodeName.toUpperCase();
			if (node.nodeType === textNode) {
				const value = node.nodeValue ?? "";
				const ignorable =
					value.trim() === "" && /[\n\r]/.test(value) && !keepsBreaks;
				if (value === "" || ignorable) continue;
				runs.push({ node, start: text.length });
				text += keepsBreaks ? value : value.replaceAll(/[\n\r\t]/g, " ");
			} else if (name === "BR") {
				text += "\n";
			} else if (node.getAttribute?.("contenteditable") === "false") {
				text += objectCharacter;
			} else if (node.nodeType === 1 && !silent.has(name)) {
				const block = blocks.has(name);
				if (block) breakLine();
				walk(node, keepsBreaks || name === "PRE");
				if (block) breakLine();
			}
		}
	}
	walk(root, false);
	return { text: text.replace(/\n$/, ""), runs };
}
