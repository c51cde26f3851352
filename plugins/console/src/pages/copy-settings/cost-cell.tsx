import type { TokenCost } from "@lotse/shared/contract/writing.ts";
import { useFormat } from "@lotse/shared/ui/format/use-format.ts";
import { LanguageContext } from "@lotse/shared/ui/language-context.ts";
import { useMessages } from "@lotse/shared/ui/use-messages.ts";
import { use } from "react";
import { copySettingsMessages } from "../../messages/copy-settings.ts";
import { formatCost } from "../../parts/format-cost.ts";

/** What tokens cost: an amount, what is not in it, or that it is not known. */
export function CostCell({ cost }: { cost: TokenCost }) {
	const text = useMessages(copySettingsMessages);
	const language = use(LanguageContext);
	const format = useFormat();
	if (cost.amount === null) return <>{text.unknown}</>;
	return (
		<>
			{cost.amount.amountMicros === 0 && cost.unpricedTokens === 0
				? text.free
				: formatCost(cost.amount, language)}
			{cost.unpricedTokens === 0 ? null : (
				<small className="lo-quiet">
					{" "}
					{text.unpriced(format.number(cost.unpricedTokens))}
				</small>
			)}
		</>
	);
}
