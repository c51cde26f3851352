import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { readPo } from "../build/read-po.ts";

const plugin = join(import.meta.dirname, "../plugin");
const code = readdirSync(plugin, { recursive: true, encoding: "utf8" })
	.filter((path) => path.endsWith(".php"))
	.map((path) => readFileSync(join(plugin, path), "utf8"))
	.join("\n");
const said = new Set(
	[...code.matchAll(/(?:__|_e)\(\s*'((?:[^'\\]|\\.)*)',\s*'lotse'\s*\)/g)].map(
		([, text]) => text ?? "",
	),
);
const description = /Description:\s+(.*)/.exec(code)?.[1] ?? "";
const read = (name: string) =>
	readPo(readFileSync(join(plugin, "languages", name), "utf8")).slice(1);

describe("translations of the settings page", () => {
	it("the template holds every text the code says, and no other", () => {
		expect(new Set(read("lotse.pot").map(({ source }) => source))).toEqual(
			new Set([...said, description]),
		);
		expect(said.size).toBeGreaterThan(30);
	});

	it.each(["lotse-de_DE.po", "lotse-de_DE_formal.po"])(
		"%s translates each, with the same values to fill in",
		(name) => {
			const values = (text: string) =>
				(text.match(/%(?:\d\$)?[sd]/g) ?? []).toSorted();
			const entries = read(name);
			expect(entries.map(({ source }) => source)).toEqual(
				read("lotse.pot").map(({ source }) => source),
			);
			for (const { source, text } of entries) {
				expect(text, source).not.toBe("");
				expect(values(text), source).toEqual(values(source));
			}
		},
	);

	it("speaks to the reader as each German does", () => {
		const texts = (name: string) => read(name).map(({ text }) => text);
		expect(
			texts("lotse-de_DE.po").filter((text) =>
				/\b(Sie|Ihre?[nrms]?)\b/.test(text),
			),
		).toEqual([]);
		expect(
			texts("lotse-de_DE_formal.po").filter((text) =>
				/\b([Dd]u|[Dd]eine?[nrms]?)\b/.test(text),
			),
		).toEqual([]);
	});
});
