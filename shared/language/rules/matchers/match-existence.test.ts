import { expect, it } from "vitest";
import { matchExistence } from "./match-existence.ts";

it("hits every token, as a whole word unless told otherwise", () => {
	const text = "Alles gratis, Gratiskonto";
	expect(
		matchExistence({ type: "existence", tokens: ["gratis"] })({
			text,
			channel: "plain",
		}),
	).toEqual([{ start: 6, end: 12, suggestions: [] }]);
	expect(
		matchExistence({ type: "existence", tokens: ["gratis"], nonword: true })({
			text,
			channel: "plain",
		}),
	).toHaveLength(2);
	expect(
		matchExistence({
			type: "existence",
			tokens: ["gratis"],
			nonword: true,
			ignoreCase: false,
		})({ text, channel: "plain" }),
	).toHaveLength(1);
});
