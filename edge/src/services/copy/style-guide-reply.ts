import { rulesVersion } from "@lotse/shared/language/language-version.ts";
import { emptyStyleGuide } from "@lotse/shared/language/style-guide/empty-style-guide.ts";
import type { StoredStyleGuide } from "../../ports.ts";

/** A style guide as every surface reads it; without one, the empty guide as version 0. */
export function styleGuideReply(stored: StoredStyleGuide | null) {
	const { guide, info } = stored ?? { guide: emptyStyleGuide, info: null };
	return {
		version: guide.version,
		guide,
		savedAt: info?.savedAt ?? null,
		note: info?.note ?? "",
		rulesVersion,
	};
}
