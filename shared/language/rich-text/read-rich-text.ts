import type { RichText } from "./rich-text.ts";

const longest = 200_000;
const levels = [1, 2, 3, 4, 5, 6];

/**
 * Reads the JSON of a rich-text field: root, paragraphs, headings, lists, links and words with their look, as Shopify documents them. Null for all
 * else, a list in a list or a kind of node nobody knows included: what cannot be read cannot be written back as it was.
 *
 * @example readRichText('{"type":"root","children":[]}') // { type: "root", children: [] }
 */
export function readRichText(text: string): RichText | null {
	if (text.length > longest || !text.trimStart().startsWith("{")) return null;
	try {
		const value: unknown = JSON.parse(text);
		return isRichText(value) ? value : null;
	} catch {
		return null;
	}
}

type Node = { readonly [name: string]: unknown };
const isNode = (value: unknown): value is Node =>
	typeof value === "object" && value !== null;
const all = (value: unknown, is: (node: Node) => boolean): boolean =>
	Array.isArray(value) && value.every((node) => isNode(node) && is(node));

const isWords = ({ type, value, bold, italic }: Node): boolean =>
	type === "text" &&
	typeof value === "string" &&
	[bold, italic].every((look) => look === undefined || look === !!look);
const isInline = (node: Node): boolean =>
	isWords(node) ||
	(node.type === "link" &&
		typeof node.url === "string" &&
		all(node.children, isWords));
const isItem = ({ type, children }: Node): boolean =>
	type === "list-item" && all(children, isInline);
const isBlock = ({ type, level, listType, children }: Node): boolean =>
	type === "list"
		? (listType === "ordered" || listType === "unordered") &&
			all(children, isItem)
		: (type === "paragraph" ||
				(type === "heading" && levels.some((one) => one === level))) &&
			all(children, isInline);

function isRichText(value: unknown): value is RichText {
	return isNode(value) && value.type === "root" && all(value.children, isBlock);
}
