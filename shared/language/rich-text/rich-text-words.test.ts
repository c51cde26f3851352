import { expect, it } from "vitest";
import { richTextWords } from "./rich-text-words.ts";

it("puts blocks apart by an empty line and marks the items of lists", () => {
	const text = (value: string) => ({ type: "text", value }) as const;
	expect(
		richTextWords({
			type: "root",
			children: [
				{ type: "heading", level: 2, children: [text("Pflege")] },
				{ type: "paragraph", children: [text("")] },
				{
					type: "paragraph",
					children: [
						text("Mehr im "),
						{ type: "link", url: "/faq", children: [text("Ratgeber")] },
						text(".\n\nGut."),
					],
				},
				...(["unordered", "ordered"] as const).map(
					(listType) =>
						({
							type: "list",
							listType,
							children: ["kühl", "trocken"].map(
								(word) =>
									({ type: "list-item", children: [text(word)] }) as const,
							),
						}) as const,
				),
			],
		}),
	).toBe(
		"Pflege\n\nMehr im Ratgeber.\nGut.\n\n- kühl\n- trocken\n\n1. kühl\n2. trocken",
	);
});
