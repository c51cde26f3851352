import { getTrackingPlan } from "@lotse/shared/contract/tracking-plan.ts";
import { useFormat } from "@lotse/shared/ui/format/use-format.ts";
import { useMessages } from "@lotse/shared/ui/use-messages.ts";
import { useState } from "react";
import { dataMessages } from "../../messages/data.ts";
import { ShowLoaded } from "../../parts/show-loaded.tsx";
import { useCall } from "../../session/use-call.ts";
import { PlanEditor } from "./plan-editor.tsx";

/** The tracking plan that holds, and the versions before it. */
export function PlanSection({ mayChange }: { mayChange: boolean }) {
	const text = useMessages(dataMessages);
	const format = useFormat();
	const [shown, setShown] = useState<number | undefined>();
	const [saved, setSaved] = useState<number | null>(null);
	const { loaded, reload } = useCall(
		getTrackingPlan,
		shown === undefined ? {} : { version: shown },
	);
	return (
		<section aria-labelledby="plan">
			<h2 id="plan">{text.plan}</h2>
			<p className="lo-quiet">{text.planLead}</p>
			<p role="status">{saved === null ? "" : text.saved(saved)}</p>
			<ShowLoaded loaded={loaded} reload={reload}>
				{({ current, plan, versions }) => {
					const latest = versions[0]?.version ?? 0;
					const nameOf = ({ version, savedAt }: (typeof versions)[number]) =>
						text.versionNow(
							version,
							savedAt === null ? "" : format.instant(savedAt),
						);
					return (
						<>
							<p>
								<strong>{nameOf(current)}</strong>{" "}
								{current.note === "" ? null : current.note}
							</p>
							<PlanEditor
								key={`${current.version} ${latest}`}
								plan={plan}
								latest={latest}
								isDraft={current.version !== latest}
								mayChange={mayChange}
								onSaved={(version) => {
									setSaved(version);
									setShown(undefined);
									reload();
								}}
							/>
							{versions.length > 1 ? (
								<details>
									<summary>{text.versions}</summary>
									<ul>
										{versions.map((info) => (
											<li key={info.version}>
												{nameOf(info)} {info.note}{" "}
												{info.version === current.version ? null : (
													<button
														type="button"
														className="lo-button lo-button-small"
														aria-label={`${text.showVersion}: ${nameOf(info)}`}
														onClick={() => setShown(info.version)}
													>
														{text.showVersion}
													</button>
												)}
											</li>
										))}
									</ul>
								</details>
							) : null}
						</>
					);
				}}
			</ShowLoaded>
		</section>
	);
}
