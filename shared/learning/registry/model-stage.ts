/** Where a trained model stands: looked at, run beside without effect, answering for a share of the customers, answering for all, put away. */
export const modelStages = [
	"candidate",
	"shadow",
	"canary",
	"active",
	"retired",
] as const;
export type ModelStage = (typeof modelStages)[number];

/** A model as the registry moves it. */
export type StagedModel = {
	readonly id: string;
	readonly stage: ModelStage;
	/** Share of the customers it answers for: 1 when active, up to one half as a canary, else 0. */
	readonly share: number;
	/** Counts up with each time some model of its kind became active; 0 where it never did. The newest retired one is what a rollback brings back. */
	readonly activation: number;
	/** Whether its evaluation lets it answer for anyone. */
	readonly mayAnswer: boolean;
};
