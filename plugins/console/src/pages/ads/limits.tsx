import { includesRole } from "@lotse/shared/contract/access.ts";
import { setBudgetPolicy } from "@lotse/shared/contract/ads-accounts.ts";
import type { Input } from "@lotse/shared/contract/route.ts";
import { LanguageContext } from "@lotse/shared/ui/language-context.ts";
import { useMessages } from "@lotse/shared/ui/use-messages.ts";
import { use, useState } from "react";
import { adsMessages } from "../../messages/ads.ts";
import { Field } from "../../parts/field.tsx";
import { parseTypedNumber } from "../../parts/parse-typed-number.ts";
import { ProblemNotice } from "../../parts/problem-notice.tsx";
import { useAction } from "../../session/use-action.ts";
import { useSession } from "../../session/use-session.ts";

type Policy = Input<(typeof setBudgetPolicy)["input"]>;
const numbers = [
	{ key: "maxIncreasePercent", max: 100 },
	{ key: "maxDecreasePercent", max: 90 },
	{ key: "maxDayPercent", max: 100 },
	{ key: "coolDownDays", max: 90 },
] as const;

/** How far budgets may move: for admins to set, for everyone to see. */
export function Limits({
	policy,
	onSaved,
}: {
	policy: Policy;
	onSaved: () => void;
}) {
	const text = useMessages(adsMessages);
	const language = use(LanguageContext);
	const { session } = useSession();
	const [draft, setDraft] = useState(policy);
	const [cap, setCap] = useState(
		policy.accountCapMicros === null
			? ""
			: String(policy.accountCapMicros / 1_000_000).replace(
					".",
					language === "de" ? "," : ".",
				),
	);
	const { run, isPending, problem } = useAction(setBudgetPolicy);
	const isAdmin = includesRole(session.member.role, "admin");
	const amount = cap === "" ? null : parseTypedNumber(cap, language);
	const isCapWrong = cap !== "" && (amount === null || amount < 0);
	const save = async () => {
		if (isCapWrong) return;
		const accountCapMicros =
			amount === null ? null : Math.round(amount * 1_000_000);
		const answer = await run({ ...draft, accountCapMicros });
		if (answer.ok) onSaved();
	};
	return (
		<section aria-labelledby="limits">
			<h2 id="limits">{text.limits}</h2>
			<p className="lo-quiet">{text.limitsLead}</p>
			<form
				onSubmit={(event) => {
					event.preventDefault();
					save();
				}}
			>
				<fieldset disabled={!isAdmin} className="plain">
					<legend className="lo-hidden">{text.limits}</legend>
					<div className="field-row">
						{numbers.map(({ key, max }) => (
							<Field key={key} label={text[key]}>
								{(ids) => (
									<input
										{...ids}
										type="number"
										required
										min={0}
										max={max}
										step={1}
										value={draft[key]}
										onChange={(event) =>
											setDraft((last) => ({
												...last,
												[key]: event.target.valueAsNumber || 0,
											}))
										}
									/>
								)}
							</Field>
						))}
						<Field
							label={text.accountCap}
							error={isCapWrong ? text.notANumber : undefined}
						>
							{(ids) => (
								<input
									{...ids}
									inputMode="decimal"
									value={cap}
									onChange={(event) => setCap(event.target.value)}
								/>
							)}
						</Field>
					</div>
				</fieldset>
				{problem ? <ProblemNotice problem={problem} /> : null}
				{isAdmin ? (
					<button type="submit" className="lo-button" disabled={isPending}>
						{text.save}
					</button>
				) : (
					<p className="lo-quiet">{text.adminOnly}</p>
				)}
			</form>
		</section>
	);
}
