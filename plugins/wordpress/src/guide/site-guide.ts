import { compileStyleGuide } from "@lotse/shared/language/style-guide/compile-style-guide.ts";
import { emptyStyleGuide } from "@lotse/shared/language/style-guide/empty-style-guide.ts";
import type { GuidePolicy } from "@lotse/shared/language/style-guide/style-guide.ts";
import type { Guide, GuideSource } from "./guide.ts";

/** The rules Lotse brings along, with the site's own policy. */
export function siteGuide(
	kind: Exclude<GuideSource["kind"], "workspace">,
	policy: GuidePolicy,
	today: string,
): Guide {
	return {
		source: { kind },
		rules: compileStyleGuide(emptyStyleGuide, { today }),
		policy,
		layer: null,
	};
}
