import type { MmmModel } from "@lotse/shared/causal/mmm/mmm-model.ts";
import type { MmmBacktest } from "@lotse/shared/causal/mmm/mmm-results.ts";
import { LanguageContext } from "@lotse/shared/ui/language-context.ts";
import { TimeZoneContext } from "@lotse/shared/ui/time-zone-context.ts";
import { useMessages } from "@lotse/shared/ui/use-messages.ts";
import { use, useState } from "react";
import { healthMessages } from "../../messages/health.ts";

/** The model as one printable page, made here: nothing leaves the browser. */
export function SaveReport({
	model,
	backtest,
}: {
	model: MmmModel;
	backtest: MmmBacktest | null;
}) {
	const text = useMessages(healthMessages);
	const language = use(LanguageContext);
	const timeZone = use(TimeZoneContext);
	const [state, setState] = useState<"ready" | "busy" | "failed">("ready");
	const save = async () => {
		setState("busy");
		try {
			const { writeModelReport } = await import(
				"@lotse/shared/ui/model-report/write-model-report.ts"
			);
			const page = writeModelReport(model, {
				language,
				madeAt: Date.now(),
				timeZone,
				backtest,
			});
			const url = URL.createObjectURL(new Blob([page], { type: "text/html" }));
			const link = document.createElement("a");
			link.href = url;
			link.download = `lotse-report-${model.dataWindow.to}.html`;
			link.click();
			URL.revokeObjectURL(url);
			setState("ready");
		} catch {
			setState("failed");
		}
	};
	return (
		<>
			<button
				type="button"
				className="lo-button lo-button-small"
				disabled={state === "busy"}
				onClick={() => void save()}
			>
				{state === "busy" ? text.preparing : text.download}
			</button>
			{state === "failed" ? <p role="alert">{text.failed}</p> : null}
		</>
	);
}
