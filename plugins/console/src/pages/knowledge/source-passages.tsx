import {
	getSource,
	type PlacedPassage,
	releasePassage,
} from "@lotse/shared/contract/sources.ts";
import { useMessages } from "@lotse/shared/ui/use-messages.ts";
import { useState } from "react";
import { knowledgeMessages } from "../../messages/knowledge.ts";
import { ProblemNotice } from "../../parts/problem-notice.tsx";
import { ShowLoaded } from "../../parts/show-loaded.tsx";
import { useAction } from "../../session/use-action.ts";
import { useCall } from "../../session/use-call.ts";

/** The first passages of one source in order, or those withheld; an approver releases them. */
export function SourcePassages({
	sourceId,
	mayRelease,
	onChanged,
	onClose,
}: {
	sourceId: string;
	mayRelease: boolean;
	onChanged: () => void;
	onClose: () => void;
}) {
	const text = useMessages(knowledgeMessages);
	const [isWithheldOnly, setWithheldOnly] = useState(false);
	const { loaded, reload } = useCall(getSource, {
		sourceId,
		limit: 50,
		only: isWithheldOnly ? "withheld" : "all",
	});
	const release = useAction(releasePassage);
	const move = async (passageId: string, isReleased: boolean) => {
		await release.run({ passageId, isReleased });
		reload();
		onChanged();
	};
	return (
		<section className="panel" aria-labelledby="passages">
			<ShowLoaded loaded={loaded} reload={reload}>
				{({ source, passages }) => (
					<>
						<div className="passages-head">
							<h2 id="passages">{text.passagesOf(source.title)}</h2>
							<button
								type="button"
								className="lo-button lo-button-small"
								onClick={onClose}
							>
								{text.close}
							</button>
						</div>
						<label className="check">
							<input
								type="checkbox"
								checked={isWithheldOnly}
								onChange={(event) => setWithheldOnly(event.target.checked)}
							/>
							{text.onlyWithheld}
						</label>
						{release.problem ? (
							<ProblemNotice problem={release.problem} />
						) : null}
						{passages.length === 0 ? (
							<p className="empty">{text.noPassages}</p>
						) : (
							<ol className="passages">
								{passages.map((passage) => (
									<li key={passage.id}>
										<PassageText passage={passage} />
										{passage.screening.verdict ===
										"clear" ? null : mayRelease ? (
											<button
												type="button"
												className="lo-button lo-button-small"
												disabled={release.isPending}
												onClick={() => move(passage.id, passage.isWithheld)}
											>
												{passage.isWithheld ? text.release : text.withhold}
											</button>
										) : (
											<p className="lo-hint">{text.approverOnly}</p>
										)}
									</li>
								))}
							</ol>
						)}
					</>
				)}
			</ShowLoaded>
		</section>
	);
}

function PassageText({ passage }: { passage: PlacedPassage }) {
	const text = useMessages(knowledgeMessages);
	const { heading, isWithheld, screening } = passage;
	return (
		<>
			{heading === "" ? null : <strong>{heading}</strong>}
			<p className="passage-text">{passage.text}</p>
			{screening.verdict === "clear" ? null : (
				<p className={isWithheld ? "problem" : "success"}>
					{isWithheld ? text.withheldWhy : text.released}
				</p>
			)}
		</>
	);
}
