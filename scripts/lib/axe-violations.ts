import { AxeBuilder } from "@axe-core/playwright";
import type { Page } from "playwright-core";

/**
 * What axe finds wrong on a page, or within one part of it. A page without frames is looked at in place: the blank page
 * beside it, where axe joins the findings of frames, costs more than the look itself.
 */
export async function axeViolations(page: Page, within?: string) {
	const axe = new AxeBuilder({ page })
		// Describing what passed takes longer than finding what does not.
		.options({ resultTypes: ["violations"] })
		.setLegacyMode(page.frames().length === 1);
	if (within !== undefined) axe.include(within);
	return (await axe.analyze()).violations;
}
