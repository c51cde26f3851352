import type { AudienceDelivery } from "@lotse/shared/contract/audiences.ts";
import type { Language } from "@lotse/shared/contract/localised.ts";
import type { StoredAudienceDelivery } from "../../ports/audience-store.ts";

/** A stored delivery as the contract gives it, in the reader's language. */
export function asDelivery(
	{ version: _, failure, ...rest }: StoredAudienceDelivery,
	language: Language,
): AudienceDelivery {
	return { ...rest, failure: failure?.[language] ?? null };
}
