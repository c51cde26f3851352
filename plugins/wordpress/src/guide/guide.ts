import type { HeadlineLayer } from "@lotse/shared/language/headline/workspace/headline-layer.ts";
import type { Rule } from "@lotse/shared/language/rules/rule.ts";
import type { GuidePolicy } from "@lotse/shared/language/style-guide/style-guide.ts";

/** The rules and the policy in force on this site, and where they come from. */
export type Guide = {
	readonly source: GuideSource;
	readonly rules: readonly Rule[];
	readonly policy: GuidePolicy;
	/** What the headline score learnt from the workspace's own ads; null where it learnt nothing. */
	readonly layer: HeadlineLayer | null;
};

export type GuideSource =
	| { readonly kind: "loading" | "unpaired" | "unwritten" | "unreachable" }
	| {
			readonly kind: "workspace";
			readonly name: string;
			/** 0: the workspace has not written one yet. */
			readonly version: number;
			/** When WordPress fetched it, epoch milliseconds. */
			readonly fetchedAt: number;
			/** The console could not be asked again since. */
			readonly isStale: boolean;
	  };
