import {
	type AdAccount,
	listAdCampaigns,
	proposeAdBudgets,
	suggestAdBudgets,
} from "@lotse/shared/contract/ads-accounts.ts";
import { useFormat } from "@lotse/shared/ui/format/use-format.ts";
import { LanguageContext } from "@lotse/shared/ui/language-context.ts";
import { useMessages } from "@lotse/shared/ui/use-messages.ts";
import { use, useState } from "react";
import { adsMessages } from "../../messages/ads.ts";
import { Field } from "../../parts/field.tsx";
import { parseTypedNumber } from "../../parts/parse-typed-number.ts";
import { ProblemNotice } from "../../parts/problem-notice.tsx";
import { ShowLoaded } from "../../parts/show-loaded.tsx";
import { goTo } from "../../routing/go-to.ts";
import { useAction } from "../../session/use-action.ts";
import { useCall } from "../../session/use-call.ts";
import { BudgetHistory } from "./budget-history.tsx";
import { CampaignTable } from "./campaign-table.tsx";
import { Pacing } from "./pacing.tsx";
import { typedAmount } from "./typed-amount.ts";

/** One account's campaigns as they are now; new amounts typed or taken over become a decision. */
export function Campaigns({
	account,
	canPropose,
	onProposed,
}: {
	account: AdAccount;
	canPropose: boolean;
	onProposed: () => void;
}) {
	const text = useMessages(adsMessages);
	const language = use(LanguageContext);
	const format = useFormat();
	const { customerId } = account;
	const { loaded, reload } = useCall(listAdCampaigns, { customerId });
	const suggested = useCall(suggestAdBudgets, { customerId });
	const { run, isPending, problem } = useAction(proposeAdBudgets);
	const [typed, setTyped] = useState<Readonly<Record<string, string>>>({});
	const [title, setTitle] = useState(text.proposeDefault);
	const [isEmpty, setEmpty] = useState(false);
	const advice =
		suggested.loaded.state === "ready" ? suggested.loaded.value : null;
	const propose = async () => {
		const wanted = Object.entries(typed).filter(([, value]) => value !== "");
		setEmpty(wanted.length === 0);
		const changes = wanted.flatMap(([budgetId, value]) => {
			const amount = parseTypedNumber(value, language);
			if (amount === null) return [];
			const toMicros = Math.round(amount * 1_000_000);
			const one = advice?.suggestions.find((row) => row.budgetId === budgetId);
			const reason =
				one?.suggestedMicros === toMicros ? (one?.reason ?? "") : "";
			return [{ budgetId, toMicros, reason }];
		});
		if (changes.length === 0 || changes.length < wanted.length) return;
		const modelId = changes.some(({ reason }) => reason !== "")
			? advice?.model?.id
			: undefined;
		const answer = await run({
			customerId,
			title,
			changes,
			...(modelId === undefined ? {} : { modelId }),
		});
		if (!answer.ok) return;
		onProposed();
		goTo(`/decisions/${answer.value.decision.id}`);
	};
	return (
		<section aria-labelledby={`campaigns-${customerId}`}>
			<h2 id={`campaigns-${customerId}`}>
				{text.campaigns} · {account.name}
			</h2>
			<ShowLoaded loaded={loaded} reload={reload}>
				{({ campaigns, readAt, today }) => (
					<>
						<form
							onSubmit={(event) => {
								event.preventDefault();
								propose();
							}}
						>
							<p className="lo-quiet">
								{text.readAt(format.instant(readAt), account.timeZone)}{" "}
								{advice?.model
									? text.model(
											advice.model.name,
											advice.model.version,
											format.day(advice.model.from),
											format.day(advice.model.to),
										)
									: ""}{" "}
								{advice?.message ?? ""}
							</p>
							<CampaignTable
								account={account}
								campaigns={campaigns}
								advice={advice}
								typed={typed}
								onType={
									canPropose
										? (budgetId, value) =>
												setTyped((last) => ({ ...last, [budgetId]: value }))
										: null
								}
							/>
							{advice?.model ? (
								<p className="lo-hint">{text.amountHow}</p>
							) : null}
							{problem ? <ProblemNotice problem={problem} /> : null}
							{canPropose ? (
								<div className="inline-form">
									<Field
										label={text.proposeTitle}
										error={isEmpty ? text.proposeNothing : undefined}
									>
										{(ids) => (
											<input
												{...ids}
												required
												maxLength={200}
												value={title}
												onChange={(event) => setTitle(event.target.value)}
											/>
										)}
									</Field>
									<button
										type="submit"
										className="lo-button lo-button-main"
										disabled={isPending}
									>
										{text.propose}
									</button>
									<button type="button" className="lo-button" onClick={reload}>
										{text.reload}
									</button>
								</div>
							) : null}
						</form>
						<Pacing
							account={account}
							campaigns={campaigns}
							today={today}
							onTake={
								canPropose
									? (amounts) =>
											setTyped(
												Object.fromEntries(
													[...amounts].map(([budgetId, amount]) => [
														budgetId,
														typedAmount(amount, language),
													]),
												),
											)
									: null
							}
						/>
						<BudgetHistory
							account={account}
							campaigns={campaigns}
							today={today}
						/>
					</>
				)}
			</ShowLoaded>
		</section>
	);
}
