import { expect, it } from "vitest";
import { checkRules } from "../rules/check-rules.ts";
import { rulesOfAddress } from "./rules-of-address.ts";
import { guideOf } from "./sample-guide.suite.ts";

const found = (address: "du" | "Sie" | "none", text: string) =>
	checkRules(text, rulesOfAddress(guideOf({ voice: { address } })), {
		channel: "plain",
		language: "de",
		today: "2026-12-01",
	}).map(({ text: hit, level }) => `${hit} ${level}`);

it.each([
	["du", "Sparen Sie jetzt mit Ihrem Konto", ["Sie warning", "Ihrem warning"]],
	["du", "Sie sparen", ["Sie suggestion"]],
	["du", "Spar dir das, und sie lacht über ihr Konto", []],
	["Sie", "Spar dir das. Dein Konto", ["dir warning", "Dein warning"]],
	["Sie", "Sparen Sie mit Ihrem Konto", []],
	["none", "Spar dir das. Holen Sie Ihr Konto", ["dir warning"]],
	["none", "Spar dir das", []],
] as const)("with %s on “%s”", (address, text, wanted) => {
	expect(found(address, text)).toEqual(wanted);
});

it("says nothing in a guide without German", () => {
	expect(
		rulesOfAddress(guideOf({ languages: ["en"], voice: { address: "du" } })),
	).toEqual([]);
});
