import { expect, it } from "vitest";
import { injectionCues } from "./injection-cues.ts";
import { longTextSign } from "./long-text-sign.ts";

const cue = (id: string) =>
	injectionCues.findIndex((candidate) => candidate.id === id);

it("knows long texts without orders, and with a role only", () => {
	expect(longTextSign(150 * Math.E, [])).toEqual({ sign: 0, value: 1 });
	expect(longTextSign(1_000_000, [])).toEqual({ sign: 0, value: 2 });
	expect(longTextSign(150 * Math.E, [cue("act-as")])).toEqual({
		sign: 1,
		value: 1,
	});
});
it("says nothing of short texts and of those with orders", () => {
	expect(longTextSign(150, [])).toBeNull();
	expect(longTextSign(900, [cue("show-prompt")])).toBeNull();
	expect(
		longTextSign(900, [cue("act-as"), cue("drop-instructions-en")]),
	).toBeNull();
});
