import {
	type AdAccount,
	listAdChanges,
} from "@lotse/shared/contract/ads-accounts.ts";
import { listModels } from "@lotse/shared/contract/budget.ts";
import { useMessages } from "@lotse/shared/ui/use-messages.ts";
import { adsSetupMessages } from "../../messages/ads-setup.ts";
import { useCall } from "../../session/use-call.ts";
import { type SetupStep, setupSteps, stepsDone } from "./steps-done.ts";

/** The way from nothing to a change in the account, with the step to take; gone once it was walked. */
export function SetupPath({
	accounts,
	chosen,
}: {
	accounts: number;
	chosen: readonly AdAccount[];
}) {
	const text = useMessages(adsSetupMessages);
	const models = useCall(listModels, {});
	const changes = useCall(listAdChanges, {});
	if (models.loaded.state !== "ready" || changes.loaded.state !== "ready")
		return null;
	const done = stepsDone({
		accounts,
		chosen: chosen.length,
		models: models.loaded.value.models.length,
		decisions: changes.loaded.value.changes.map(
			({ decision }) => decision.state,
		),
	});
	const open = setupSteps.find((step) => !done.has(step));
	if (open === undefined) return null;
	const [first] = chosen;
	const places: Record<SetupStep, string> = {
		connect: "accounts",
		choose: "accounts",
		model: `import-${first?.customerId}`,
		propose: `campaigns-${first?.customerId}`,
		approve: "changes",
		apply: "changes",
	};
	return (
		<section aria-labelledby="setup-path" className="panel">
			<h2 id="setup-path">{text.path}</h2>
			<ol className="ads-path">
				{setupSteps.map((step) => (
					<li
						key={step}
						aria-current={step === open ? "step" : undefined}
						className={done.has(step) ? "is-done" : undefined}
					>
						{text.steps[step]}{" "}
						{done.has(step) ? (
							<small>{text.done}</small>
						) : step === open ? (
							<button
								type="button"
								className="lo-button lo-button-small"
								onClick={() =>
									document
										.getElementById(places[step])
										?.scrollIntoView({ block: "start" })
								}
							>
								{text.now}
							</button>
						) : null}
					</li>
				))}
			</ol>
		</section>
	);
}
