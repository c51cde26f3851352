import { getModel } from "@lotse/shared/contract/budget.ts";
import { PageHeading } from "../../parts/page-heading.tsx";
import { ShowLoaded } from "../../parts/show-loaded.tsx";
import { useCall } from "../../session/use-call.ts";
import { ModelView } from "./model-view.tsx";

/** A fitted model: what it says, how far it can be trusted, and what to do with the budget. */
export function ModelPage({ modelId }: { modelId: string }) {
	const { loaded, reload } = useCall(getModel, { modelId });
	return (
		<ShowLoaded loaded={loaded} reload={reload}>
			{(value) => (
				<>
					<PageHeading title={value.summary.name} />
					<ModelView {...value} />
				</>
			)}
		</ShowLoaded>
	);
}
