import type { WritingSettings } from "@lotse/shared/contract/writing.ts";
import type {
	AnsweredTokens,
	KeptAnswer,
	WritingStore,
} from "../../ports/writing-store.ts";
import type { Ports, Write } from "../../ports.ts";

/** What tokens are spent on. */
export type TokenFeature = "write" | "feed" | "eval";

export type TokenReservation =
	| {
			readonly ok: true;
			/** Puts the real number in the place of what was reserved; once. Null: nothing was answered. */
			readonly settle: (answered: AnsweredTokens | null) => Write;
	  }
	| { readonly ok: false };

type Limits = Pick<WritingSettings, "tokensPerDay" | "featureTokensPerDay">;
interface Wanted {
	readonly feature: TokenFeature;
	readonly tokens: number;
}

/**
 * Reserves tokens of the workspace's day (UTC) and of a feature's, both or neither, before a model is asked: of any number of requests at once none spends
 * more than is allowed. What was not used goes back when the request is settled; a request that dies keeps its reservation until the day ends.
 */
export async function spendTokens(
	ports: Ports,
	workspaceId: string,
	settings: Limits,
	wanted: Wanted,
): Promise<TokenReservation> {
	const { writing } = ports.store.of(workspaceId);
	const spend = spendOf(ports, settings, wanted);
	const { ok } = await writing.spend(spend);
	return ok ? reservationOf(writing, spend) : { ok: false };
}

/** The answer kept for the same request, or else tokens reserved for asking: both in one round trip. */
export async function findAnswerOrSpend(
	ports: Ports,
	workspaceId: string,
	settings: Limits,
	{ fingerprint, ...wanted }: Wanted & { readonly fingerprint: string },
): Promise<{
	readonly kept: KeptAnswer | null;
	readonly reserved: TokenReservation;
}> {
	const { writing } = ports.store.of(workspaceId);
	const spend = spendOf(ports, settings, wanted);
	const { answer, ok } = await writing.answerOrSpend(
		fingerprint,
		ports.clock.now(),
		spend,
	);
	return {
		kept: answer,
		reserved: ok ? reservationOf(writing, spend) : { ok: false },
	};
}

type Spend = Parameters<WritingStore["spend"]>[0];

function spendOf(
	ports: Ports,
	settings: Limits,
	{ feature, tokens }: Wanted,
): Spend {
	return {
		day: new Date(ports.clock.now()).toISOString().slice(0, 10),
		feature,
		tokens,
		dayLimit: settings.tokensPerDay,
		featureLimit: settings.featureTokensPerDay[feature] ?? null,
	};
}

function reservationOf(
	writing: WritingStore,
	{ day, feature, tokens }: Spend,
): TokenReservation {
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
