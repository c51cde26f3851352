import { getTokenMeter } from "@lotse/shared/contract/writing.ts";
import { useFormat } from "@lotse/shared/ui/format/use-format.ts";
import { LanguageContext } from "@lotse/shared/ui/language-context.ts";
import { useMessages } from "@lotse/shared/ui/use-messages.ts";
import { use, useEffect } from "react";
import { writeMessages } from "../../messages/write.ts";
import { formatCost } from "../../parts/format-cost.ts";
import { ShowLoaded } from "../../parts/show-loaded.tsx";
import { useCall } from "../../session/use-call.ts";

const nothing = {};

/** What language models have used today, and what they may; read anew after each writing. */
export function TokenMeter({ turn }: { turn: string }) {
	const text = useMessages(writeMessages);
	const language = use(LanguageContext);
	const format = useFormat();
	const { loaded, reload } = useCall(getTokenMeter, nothing);
	useEffect(() => {
		if (turn === "done") reload();
	}, [turn, reload]);
	return (
		<section className="write-meter" aria-labelledby="meter">
			<h2 id="meter">{text.meter}</h2>
			<ShowLoaded loaded={loaded} reload={reload}>
				{({ used, limit, cost, connected }) =>
					connected.length === 0 && used === 0 ? (
						<p className="lo-hint">
							{text.notConnected}{" "}
							<a href="#/copy-settings">{text.howToConnect}</a>
						</p>
					) : (
						<>
							<progress
								aria-labelledby="meter"
								max={Math.max(1, limit)}
								value={Math.min(used, limit)}
							/>
							<p className="lo-hint">
								{text.meterOf(format.number(used), format.number(limit))}{" "}
								{text.noTokens}
							</p>
							{used === 0 ? null : (
								<p className="lo-hint">
									{cost.amount === null
										? text.costUnknown
										: text.cost(
												formatCost(cost.amount, language),
												format.number(cost.unpricedTokens),
											)}{" "}
									<a href="#/copy-settings">{text.budgets}</a>
								</p>
							)}
						</>
					)
				}
			</ShowLoaded>
		</section>
	);
}
