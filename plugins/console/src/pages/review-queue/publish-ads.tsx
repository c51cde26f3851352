import { exportUnits } from "@lotse/shared/contract/publishing.ts";
import type { UnitOutcome } from "@lotse/shared/contract/unit-moves.ts";
import type { UnitSummary } from "@lotse/shared/contract/units.ts";
import { useMessages } from "@lotse/shared/ui/use-messages.ts";
import { useState } from "react";
import { reviewQueueMessages } from "../../messages/review-queue.ts";
import { Field } from "../../parts/field.tsx";
import { ProblemNotice } from "../../parts/problem-notice.tsx";
import { saveFile } from "../../parts/save-file.ts";
import { useAction } from "../../session/use-action.ts";
import { OutcomeNotice } from "./outcome-notice.tsx";

/** Selected approved texts as search ads in a file for Google Ads Editor. */
export function PublishAds({
	selected,
	onPublished,
}: {
	selected: readonly UnitSummary[];
	onPublished: () => void;
}) {
	const text = useMessages(reviewQueueMessages);
	const { run, isPending, problem } = useAction(exportUnits);
	const [campaign, setCampaign] = useState("");
	const [adGroup, setAdGroup] = useState("");
	const [finalUrl, setFinalUrl] = useState("https://");
	const [outcomes, setOutcomes] = useState<readonly UnitOutcome[]>([]);
	const [exported, setExported] = useState(selected);
	const isReady =
		selected.length > 0 &&
		selected.every(
			({ state, channel }) =>
				["approved", "published"].includes(state) &&
				channel.startsWith("google-ads-"),
		);
	if (!isReady && outcomes.length === 0) return null;
	const fields = [
		[text.campaign, campaign, setCampaign],
		[text.adGroup, adGroup, setAdGroup],
		[text.finalUrl, finalUrl, setFinalUrl],
	] as const;
	return (
		<section className="panel" aria-labelledby="ads-editor">
			<h2 id="ads-editor">{text.adsEditor}</h2>
			{isReady ? (
				<form
					onSubmit={async (event) => {
						event.preventDefault();
						const answer = await run({
							units: selected.map(({ id, version }) => ({
								unitId: id,
								version,
							})),
							campaign,
							adGroup,
							finalUrl,
						});
						if (!answer.ok) return;
						const { file } = answer.value;
						if (file !== null)
							saveFile(file.name, "text/csv;charset=utf-8", file.csv);
						setExported(selected);
						setOutcomes(answer.value.outcomes);
						if (file !== null) onPublished();
					}}
				>
					<p className="lo-hint">{text.adsEditorHint}</p>
					<div className="inline-form">
						{fields.map(([label, value, set]) => (
							<Field key={label} label={label}>
								{(ids) => (
									<input
										{...ids}
										required
										maxLength={2_000}
										value={value}
										onChange={({ target }) => set(target.value)}
									/>
								)}
							</Field>
						))}
						<button
							type="submit"
							className="lo-button lo-button-main"
							disabled={isPending}
						>
							{text.download}
						</button>
					</div>
				</form>
			) : null}
			{problem === null ? null : <ProblemNotice problem={problem} />}
			{outcomes.length === 0 ? null : (
				<OutcomeNotice outcomes={outcomes} units={exported} />
			)}
		</section>
	);
}
