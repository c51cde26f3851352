import type { Ports } from "../../ports.ts";

/** Which attempt of which job a step works for. */
export interface FitJob {
	readonly workspaceId: string;
	readonly jobId: string;
	readonly attempt: number;
	/** Waits a moment between two pieces of work, so that others who share the machine get their turn. */
	readonly pause?: () => Promise<void>;
}

/** The parts of a fit, in order, as the job's `stage` names them. */
export type FitStage =
	| "read"
	| "optimise"
	| "draw"
	| "again"
	| "backtest"
	| "save";

/** Where a stage begins and how much of the whole it is. */
const spans: Readonly<Record<FitStage, readonly [from: number, size: number]>> =
	{
		read: [0, 0.02],
		optimise: [0.02, 0.03],
		draw: [0.05, 0.5],
		again: [0.55, 0.25],
		backtest: [0.8, 0.18],
		save: [0.98, 0.02],
	};

/**
 * Records how far a fit is; of work side by side, the piece that is furthest. False when the job was cancelled or another attempt took over: then whoever asks stops without a word.
 *
 * @param share of the stage that is done, 0 to 1
 */
export async function advanceFitJob(
	ports: Ports,
	{ workspaceId, jobId, attempt, pause }: FitJob,
	stage: FitStage,
	share: number,
): Promise<boolean> {
	const at = ports.clock.now();
	const [from, size] = spans[stage];
	const progress = from + size * share;
	const { jobs } = ports.store.of(workspaceId);
	const change = { progress, stage, at };
	const isWanted = await jobs.advance(jobId, attempt, change);
	await pause?.();
	return isWanted;
}
