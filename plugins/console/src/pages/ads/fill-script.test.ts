import { readFileSync } from "node:fs";
import { runInNewContext } from "node:vm";
import { expect, it } from "vitest";
import { fillScript } from "./fill-script.ts";

const handedOut = readFileSync(
	new URL("../../../public/ads-script/lotse.js.txt", import.meta.url),
	"utf8",
);
const settings = {
	address: 'https://lotse.example/$&"',
	token: "lot_x",
	decisionId: "dec_x",
	action: "revert",
} as const;

it("writes a decision into the script as it is handed out", () => {
	const filled = fillScript(handedOut, settings);
	expect(runInNewContext(`${filled}\nJSON.stringify(settings)`, {})).toBe(
		JSON.stringify({ ...settings, plan: "" }),
	);
});

it("gives nothing rather than a script without its settings", () => {
	expect(fillScript("function main() {}", settings)).toBeNull();
});
