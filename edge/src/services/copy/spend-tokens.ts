import type { WritingSettings } from "@lotse/shared/contract/writing.ts";
import type { AnsweredTokens } from "../../ports/writing-store.ts";
import type { Ports } from "../../ports.ts";

/** What tokens are spent on. */
export type TokenFeature = "write" | "feed" | "eval";

export type TokenReservation =
	| {
			readonly ok: true;
			/** Puts the real number in the place of what was reserved; once. Null: nothing was answered. */
			readonly settle: (answered: AnsweredTokens | null) => Promise<void>;
	  }
	| { readonly ok: false };

/**
 * Reserves tokens of the workspace's day (UTC) and of a feature's, both or neither, before a model is asked: of any number of requests at once none spends
 * more than is allowed. What was not used goes back when the request is settled; a request that dies keeps its reservation until the day ends.
 */
export async function spendTokens(
	ports: Ports,
	workspaceId: string,
	settings: Pick<WritingSettings, "tokensPerDay" | "featureTokensPerDay">,
	{ feature, tokens }: { feature: TokenFeature; tokens: number },
): Promise<TokenReservation> {
	const { writing } = ports.store.of(workspaceId);
	const day = new Date(ports.clock.now()).toISOString().slice(0, 10);
	const reserved = await writing.spend({
		day,
		feature,
		tokens,
		dayLimit: settings.tokensPerDay,
		featureLimit: settings.featureTokensPerDay[feature] ?? null,
	});
	if (!reserved.ok) return { ok: false };
	return {
		ok: true,
		settle: (answered) => {
			const used =
				answered === null ? 0 : answered.tokensIn + answered.tokensOut;
			return writing.settle({
				day,
				feature,
				difference: used - tokens,
				answered,
			});
		},
	};
}
