import type { Language } from "@lotse/shared/contract/localised.ts";
import type { HeadlineContribution } from "@lotse/shared/language/headline/headline-score.ts";
import { nameWholeFeature } from "@lotse/shared/language/headline/name-whole-feature.ts";
import { createFormat } from "@lotse/shared/ui/format/create-format.ts";
import { copyMessages } from "@lotse/shared/ui/messages/copy.ts";

const most = 6;
/** Nothing a reader should look at: rounds to 0.00. */
const least = 0.005;

/**
 * The contributions that count most, largest first, in log-odds; the others as a number of them and their sum.
 *
 * @example "secret +0.42, Base −0.21, 3 smaller contributions +0.05"
 */
export function formatContributions(
	contributions: readonly HeadlineContribution[],
	language: Language,
): string {
	const { signed } = createFormat(language, "UTC");
	const sorted = contributions
		.filter(({ logOdds }) => Math.abs(logOdds) >= least)
		.toSorted((a, b) => Math.abs(b.logOdds) - Math.abs(a.logOdds));
	// One more is as short as saying that there is one more.
	const shown = sorted.length === most + 1 ? most + 1 : most;
	const rest = sorted.slice(shown);
	const others = rest.reduce((sum, { logOdds }) => sum + logOdds, 0);
	return [
		...sorted.slice(0, shown).map((part) => {
			const name =
				part.kind === "token"
					? part.text
					: nameWholeFeature(part.feature)[language];
			return `${name} ${signed(part.logOdds)}`;
		}),
		...(rest.length === 0
			? []
			: [`${copyMessages[language].others(rest.length)} ${signed(others)}`]),
	].join(", ");
}
