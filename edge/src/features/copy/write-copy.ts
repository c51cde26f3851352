import { writeCopy } from "@lotse/shared/contract/writing.ts";
import { canonicalJson } from "@lotse/shared/trust/audit/canonical-json.ts";
import { serve } from "../../serve.ts";
import { writeFromBrief } from "../../services/copy/write-from-brief.ts";
import { createId } from "../../services/create-id.ts";
import { fieldProblems } from "../../services/field-problems.ts";

/** After this a run that says it is running has died. */
const longestRunMs = 180_000;
const keptMs = 86_400_000;

/** Writes from a brief. The run is kept for a day: an answer lost on the way is fetched by its id, and asking again writes nothing twice. */
export const writeCopyFeature = serve(writeCopy)(
	async ({ input, caller, workspace, ports, language }) => {
		const { brief, save, templateVersion } = input;
		const { writing } = workspace;
		const id = input.runId ?? createId(ports.random, "wrn");
		const asked = await ports.secrets.digest(
			canonicalJson({ brief, save, templateVersion: templateVersion ?? null }),
		);
		const now = ports.clock.now();
		const run = {
			id,
			state: "running",
			startedBy: caller.memberId,
			startedAt: now,
			asked,
			result: null,
		} as const;
		const started = await writing.startRun(run, now - keptMs);
		if (!started.ok) {
			const known = await writing.getRun(id);
			if (known?.asked !== asked) return { ok: false, code: "conflict" };
			if (known.result) return { ok: true, body: known.result };
			const isAlive =
				known.state === "running" && now - known.startedAt < longestRunMs;
			if (isAlive) return { ok: false, code: "conflict" };
			await writing.restartRun(id, now);
		}
		let position = 0;
		try {
			const written = await writeFromBrief(ports, caller, brief, {
				save,
				feature: "write",
				templateVersion,
				runId: id,
				onAccepted: async ({ slot, text }) => {
					const texts = [{ position, slot, text }];
					position += 1;
					await writing.addRunTexts(id, texts);
				},
			});
			if (!written.ok) {
				await writing.endRun(id, { state: "failed", result: null });
				const errors = fieldProblems(written.problems, "brief", language);
				return { ok: false, code: "unprocessable", errors };
			}
			await writing.endRun(id, { state: "done", result: written.result });
			return { ok: true, body: written.result };
		} catch (error) {
			await writing.endRun(id, { state: "failed", result: null });
			throw error;
		}
	},
);
