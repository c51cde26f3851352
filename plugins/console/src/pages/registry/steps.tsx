import type {
	RegisteredModel,
	RegistryStep,
} from "@lotse/shared/contract/registry.ts";
import { useFormat } from "@lotse/shared/ui/format/use-format.ts";
import { useMessages } from "@lotse/shared/ui/use-messages.ts";
import { registryMessages } from "../../messages/registry.ts";

/** The newest moves, each with when, which model, where to, and why. */
export function Steps({
	steps,
	models,
}: {
	steps: readonly RegistryStep[];
	models: readonly RegisteredModel[];
}) {
	const text = useMessages(registryMessages);
	const format = useFormat();
	if (steps.length === 0) return null;
	return (
		<section aria-labelledby="steps">
			<h2 id="steps">{text.steps}</h2>
			<ol className="steps">
				{steps.slice(0, 10).map((step) => {
					const model = models.find(({ id }) => id === step.modelId);
					return (
						<li key={step.number}>
							<strong>
								{text.kinds[step.kind]}: {text.to[step.to]}
							</strong>{" "}
							<time>{format.instant(step.at)}</time>{" "}
							<span>
								{model ? text.trainedOn(format.instant(model.trainedAt)) : ""}
								{step.note === "" ? "" : ` · ${step.note}`}
							</span>
						</li>
					);
				})}
			</ol>
		</section>
	);
}
