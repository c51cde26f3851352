import { expect, it } from "vitest";
import { googleAds } from "../../sites/google-ads.ts";
import { reserveCss } from "./reserve-css.ts";

it("makes room for the column while it stands, folded or not", () => {
	const table = googleAds.tables?.[0];
	const css = table === undefined ? "" : reserveCss(table);
	const [open, folded] = css.split("\n");
	expect(open).toContain("html:has(> lotse-column:not([data-folded]))");
	expect(open).toContain("margin-inline-end:232px");
	expect(folded).toContain("margin-inline-end:46px");
});
