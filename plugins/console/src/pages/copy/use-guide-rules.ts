import { getStyleGuide } from "@lotse/shared/contract/style-guide.ts";
import type { Rule } from "@lotse/shared/language/rules/rule.ts";
import { compileStyleGuide } from "@lotse/shared/language/style-guide/compile-style-guide.ts";
import { emptyStyleGuide } from "@lotse/shared/language/style-guide/empty-style-guide.ts";
import { useCall } from "../../session/use-call.ts";

export type GuideRules = {
	readonly rules: readonly Rule[];
	/** 0: the workspace has no guide of its own; null: it could not be read (yet), the shipped rules hold. */
	readonly version: number | null;
};

/** The rules the workspace's style guide stands for on a day; until it is read, the shipped ones. */
export function useGuideRules(today: string): GuideRules {
	const { loaded } = useCall(getStyleGuide, {});
	const guide = loaded.state === "ready" ? loaded.value.guide : emptyStyleGuide;
	return {
		rules: compileStyleGuide(guide, { today }),
		version: loaded.state === "ready" ? loaded.value.version : null,
	};
}
