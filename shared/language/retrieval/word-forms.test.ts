import { expect, it } from "vitest";
import { wordForms } from "./word-forms.ts";

it("gives each word folded and stemmed, compounds with their parts", () => {
	expect(wordForms("Süße Tafeln!", ["de"])).toEqual([
		{ words: ["suesse", "suss"], parts: [] },
		{ words: ["tafeln", "tafel"], parts: [] },
	]);
	expect(wordForms("Regenjacken", ["de"])).toEqual([
		{ words: ["regenjacken", "regenjack"], parts: ["reg", "jack"] },
	]);
});

it("reads a hyphenated word whole and by halves, and no compounds in English", () => {
	const words = wordForms("USB-Kabel", ["de", "en"]).map(
		({ words: [whole] }) => whole,
	);
	expect(words).toEqual(["usbkabel", "usb", "kabel"]);
	expect(wordForms("raincoats", ["en"])).toEqual([
		{ words: ["raincoats", "raincoat"], parts: [] },
	]);
});

it("leaves out emoji and runs of letters that are no words", () => {
	expect(wordForms(`👍 ${"x".repeat(81)} – ok`, ["de"])).toEqual([
		{ words: ["ok"], parts: [] },
	]);
});
