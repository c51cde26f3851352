import {
	getModelDrift,
	moveRegisteredModel,
	type RegisteredModel,
} from "@lotse/shared/contract/registry.ts";
import { useFormat } from "@lotse/shared/ui/format/use-format.ts";
import { LanguageContext } from "@lotse/shared/ui/language-context.ts";
import { useMessages } from "@lotse/shared/ui/use-messages.ts";
import { use, useState } from "react";
import { registryMessages } from "../../messages/registry.ts";
import { ProblemNotice } from "../../parts/problem-notice.tsx";
import { ShowLoaded } from "../../parts/show-loaded.tsx";
import { useAction } from "../../session/use-action.ts";
import { useCall } from "../../session/use-call.ts";
import { ModelCard } from "./model-card.tsx";

type Goal = "shadow" | "canary" | "active" | "retired";

/** Where each stage may lead; who has not passed only into the shadow or away. */
const ways: Readonly<Record<RegisteredModel["stage"], readonly Goal[]>> = {
	candidate: ["shadow", "canary", "active", "retired"],
	shadow: ["canary", "active", "retired"],
	canary: ["active", "shadow", "retired"],
	active: ["retired"],
	retired: [],
};

/** One model: stage, verdict, card, and the steps it may take. */
export function RegisteredModelItem({
	model,
	mayMove,
	onMoved,
}: {
	model: RegisteredModel;
	mayMove: boolean;
	onMoved: () => void;
}) {
	const text = useMessages(registryMessages);
	const language = use(LanguageContext);
	const format = useFormat();
	const move = useAction(moveRegisteredModel);
	const [isDriftOpen, setDriftOpen] = useState(false);
	const { stage, kind, share, mayAnswer } = model;
	const name = `${text.kinds[kind]}, ${text.trainedOn(format.instant(model.trainedAt))}`;
	const labels = {
		shadow: text.toShadow,
		canary: text.toCanary,
		active: text.toActive,
		retired: text.toRetired,
	};
	return (
		<li className="panel">
			<h2>
				{text.kinds[kind]}{" "}
				<span className={`registry-stage registry-stage-${stage}`}>
					{text.stages[stage]}
					{stage === "canary" ? ` ${text.share(format.percent(share))}` : ""}
				</span>
			</h2>
			<p>{model.verdict[language]}</p>
			<p className="lo-quiet">
				{text.trainedOn(format.instant(model.trainedAt))} ·{" "}
				{text.customers(format.number(model.customers))} ·{" "}
				{text.window(
					format.day(model.from),
					format.day(model.to),
					format.day(model.checkedTo),
				)}
			</p>
			{stage === "active" ? (
				<p className="lo-hint">
					{text.reviewed(format.instant(model.reviewedAt))}
				</p>
			) : null}
			{move.problem ? <ProblemNotice problem={move.problem} /> : null}
			<p className="lo-actions">
				{mayMove
					? ways[stage]
							.filter((to) => mayAnswer || (to !== "canary" && to !== "active"))
							.map((to) => (
								<button
									key={to}
									type="button"
									className="lo-button lo-button-small"
									aria-label={text.of(labels[to], name)}
									disabled={move.isPending}
									onClick={async () => {
										await move.run({ modelId: model.id, to });
										onMoved();
									}}
								>
									{labels[to]}
								</button>
							))
					: null}
				{kind === "churn" ? (
					<button
						type="button"
						className="lo-button lo-button-small"
						aria-expanded={isDriftOpen}
						aria-label={text.of(text.drift, name)}
						onClick={() => setDriftOpen((last) => !last)}
					>
						{text.drift}
					</button>
				) : null}
			</p>
			{isDriftOpen ? <Drift modelId={model.id} /> : null}
			<details>
				<summary>{text.card}</summary>
				<ModelCard model={model} />
			</details>
		</li>
	);
}

function Drift({ modelId }: { modelId: string }) {
	const { loaded, reload } = useCall(getModelDrift, { modelId });
	const language = use(LanguageContext);
	return (
		<ShowLoaded loaded={loaded} reload={reload}>
			{({ words, columns }) => (
				<>
					<p>
						<strong>{words[language]}</strong>
					</p>
					<ul>
						{columns
							.filter(({ verdict }) => verdict !== "no-drift")
							.map((one) => (
								<li key={one.column}>
									<code>{one.column}</code>: {one.words[language]}
								</li>
							))}
					</ul>
				</>
			)}
		</ShowLoaded>
	);
}
