import { checkStyleGuide } from "./check-style-guide.ts";
import type { StyleGuide } from "./style-guide.ts";

/** A guide from loose data, for tests; what is refused is thrown. */
export function guideOf(value: object): StyleGuide {
	const checked = checkStyleGuide({ name: "Ours", version: 7, ...value });
	if (!checked.ok) throw new Error(JSON.stringify(checked.problems));
	return checked.guide;
}
