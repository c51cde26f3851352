import { expect, it } from "vitest";
import { parseJson } from "./parse-json.ts";

it("tells JSON from other text", () => {
	expect(parseJson("[1]")).toEqual({ ok: true, value: [1] });
	expect(parseJson("null")).toEqual({ ok: true, value: null });
	expect(parseJson("{a: 1}")).toEqual({ ok: false });
	expect(parseJson("")).toEqual({ ok: false });
});
