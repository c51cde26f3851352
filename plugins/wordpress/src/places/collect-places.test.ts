import { describe, expect, it } from "vitest";
import type { Block } from "../wp/wp.ts";
import { collectPlaces, type Post } from "./collect-places.ts";

const knowledge = {
	typeOf: (name: string) =>
		({
			"core/paragraph": {
				title: "Paragraph",
				attributes: { content: { source: "html" } },
			},
			"core/heading": {
				title: "Heading",
				attributes: { content: { source: "html" }, level: { type: "number" } },
			},
			"core/group": { title: "Group", attributes: {} },
		})[name] ?? null,
	textOf: (value: unknown) => (typeof value === "string" ? value : null),
};
const names = { title: "Title", excerpt: "Excerpt", seo: "SEO description" };
let made = 0;
const block = (
	name: string,
	attributes: Block["attributes"],
	innerBlocks: Block[] = [],
): Block => ({ clientId: `block-${++made}`, name, attributes, innerBlocks });
const collect = (post: Partial<Post>, keys = ["_a", "_b"]) =>
	collectPlaces(
		{ title: "", excerpt: "", meta: {}, blocks: [], ...post },
		knowledge,
		names,
		keys,
	);

describe("collectPlaces", () => {
	it("names texts in reading order, also those within blocks", () => {
		const places = collect({
			title: "T",
			excerpt: "E",
			meta: { _b: "S" },
			blocks: [
				block("core/heading", { content: "H", level: 3 }),
				block("core/group", {}, [block("core/paragraph", { content: "1" })]),
				block("core/paragraph", { content: "2" }),
			],
		});
		expect(places.map(({ name, text }) => `${name}: ${text}`)).toEqual([
			"Title: T",
			"Excerpt: E",
			"SEO description: S",
			"Heading 1: H",
			"Paragraph 1: 1",
			"Paragraph 2: 2",
		]);
		expect(places[2]).toMatchObject({ kind: "seo", metaKey: "_b" });
		expect(places[3]).toMatchObject({ headingLevel: 3, path: ["content"] });
		expect(new Set(places.map(({ id }) => id)).size).toBe(6);
	});

	it("leaves out what is empty, unknown or no text", () => {
		expect(
			collect({
				title: "  ",
				meta: { _a: "", _b: 3 },
				blocks: [
					block("core/paragraph", { content: "" }),
					block("core/paragraph", { content: 7 }),
					block("other/unknown", { content: "x" }),
				],
			}),
		).toEqual([]);
	});
});
