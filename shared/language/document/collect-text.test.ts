import { describe, expect, it } from "vitest";
import { collectText } from "./collect-text.ts";

describe("collectText", () => {
	it("collapses white space, decodes and remembers where", () => {
		const collector = collectText("a  &amp; b");
		collector.addSource(0, 3);
		collector.addDecoded("&", 3, 8);
		collector.addSource(8, 10);
		expect(collector.take()).toEqual({
			text: "a & b",
			runs: { text: [0, 1, 2, 3], from: [0, 1, 3, 8], to: [1, 3, 8, 10] },
		});
		expect(collector.take()).toBeNull();
	});
	it("leaves out soft hyphens and the spaces around a block", () => {
		const source = "  Scho\u00ADko \n lade \n";
		const collector = collectText(source);
		collector.addSource(0, source.length);
		const taken = collector.take();
		expect(taken?.text).toBe("Schoko lade");
		expect(taken?.runs.to.at(-1)).toBe(source.trimEnd().length);
	});
});
