import { describe, expect, it } from "vitest";
import { compileTranslations } from "./compile-translations.ts";

const po = `msgid ""
msgstr ""
"Language: de\\n"

#: a.php
msgid "b %s"
msgstr "„zwei“ %s"

msgid "a"
msgstr ""
"ei"
"ns"

msgid "not yet"
msgstr ""
`;

describe("compileTranslations", () => {
	it("makes what gettext reads: sorted sources, their texts, nothing untranslated", () => {
		const mo = compileTranslations(po);
		expect(mo.readUInt32LE(0)).toBe(0x950412de);
		const count = mo.readUInt32LE(8);
		const read = (table: number, index: number) => {
			const at = mo.readUInt32LE(table) + index * 8;
			const from = mo.readUInt32LE(at + 4);
			return mo.toString("utf8", from, from + mo.readUInt32LE(at));
		};
		expect(
			Array.from({ length: count }, (_, index) => [
				read(12, index),
				read(16, index),
			]),
		).toEqual([
			["", "Language: de\n"],
			["a", "eins"],
			["b %s", "„zwei“ %s"],
		]);
	});

	it("refuses what it does not read", () => {
		expect(() => compileTranslations('msgctxt "x"\nmsgid "a"')).toThrow(
			/Contexts/,
		);
	});
});
