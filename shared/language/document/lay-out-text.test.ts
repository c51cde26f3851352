import { expect, it } from "vitest";
import { layOutText } from "./lay-out-text.ts";
import { readHtml } from "./read-html.ts";

it("lays blocks out and finds the way back", () => {
	const source = "<p>a&amp;</p><p>b</p>";
	const laid = layOutText(readHtml(source));
	expect(laid.text).toBe("a&\n\nb");
	expect(laid.starts).toEqual([0, 4]);
	expect(laid.inSource(1, 2)).toEqual({ start: 4, end: 9 });
	expect(laid.inSource(0, 5)).toEqual({ start: 3, end: 17 });
	expect(laid.inSource(5, 5)).toEqual({ start: 17, end: 17 });
	expect(layOutText([]).inSource(0, 0)).toEqual({ start: 0, end: 0 });
});
