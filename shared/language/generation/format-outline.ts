import type { WrittenItem } from "./writing-material.ts";

/**
 * The parts of an outline as Markdown: title, headings, points.
 *
 * @example formatOutline([{ slot: "title", text: "A" }, { slot: "point", text: "b" }]) // "# A\n\n- b"
 */
export function formatOutline(items: readonly WrittenItem[]): string {
	const lines: string[] = [];
	for (const { slot, text } of items) {
		const plain = text.replace(/\s+/g, " ").trim();
		if (slot === "title") lines.push(`# ${plain}`, "");
		else if (slot === "heading") lines.push("", `## ${plain}`, "");
		else lines.push(`- ${plain}`);
	}
	return lines
		.join("\n")
		.replace(/\n{3,}/g, "\n\n")
		.trim();
}
