import { checkStyleGuide } from "@lotse/shared/language/style-guide/check-style-guide.ts";
import { starterStyleGuides } from "@lotse/shared/language/style-guide/starter-style-guide.ts";
import { expect, it } from "vitest";
import { withoutNewIds } from "./without-new-ids.ts";

it("lets entries typed anew get ids from their texts, and leaves the others alone", () => {
	const guide = starterStyleGuides.de;
	const [first] = guide.terms;
	if (first === undefined) throw new Error("the starter has terms");
	const draft = {
		...guide,
		terms: [
			{ ...first, id: "new-3", preferred: "Kundenkonto", forbidden: [] },
			...guide.terms,
		],
	};
	const checked = checkStyleGuide(withoutNewIds(draft));
	expect(checked.ok && checked.guide.terms.map(({ id }) => id)).toEqual([
		"kundenkonto",
		"e-mail",
		"wlan",
	]);
});
