import type {
	RegisteredKind,
	RegisteredModel,
	RegistryStep,
} from "@lotse/shared/contract/registry.ts";
import type { ChurnModel } from "@lotse/shared/predictive/churn/churn-model.ts";
import type { ClvModel } from "@lotse/shared/predictive/clv/clv-model.ts";
import type { Order } from "@lotse/shared/predictive/orders/order.ts";
import type { Write } from "../ports.ts";

/** The model itself, as its trainer made it. */
export type RegisteredArtifact = ChurnModel | ClvModel;

export interface StoredRegisteredModel extends RegisteredModel {
	readonly artifact: RegisteredArtifact;
}

export interface RegistryStore {
	/** Orders as a shop exports them, by customer. */
	readonly customerOrders: {
		count(): Promise<number>;
		/** Any number; one with a known id takes its place. */
		upsertMany(orders: readonly Order[], at: number): Write;
		clear(): Write;
	};
	readonly registry: {
		/** Newest first, at most 100. */
		list(): Promise<RegisteredModel[]>;
		get(id: string): Promise<StoredRegisteredModel | null>;
		add(model: StoredRegisteredModel): Write;
		setStage(
			id: string,
			change: Pick<RegisteredModel, "stage" | "share" | "activation">,
		): Write;
		setReviewed(id: string, at: number): Write;
		/** Newest first. */
		steps(limit: number): Promise<RegistryStep[]>;
		/** The number is a key: of two moves at once the slower one fails. */
		addStep(step: RegistryStep): Write;
	};
}

/** Active models that were not held against newer data since an instant, in every workspace. */
export type DueReviews = (
	reviewedBefore: number,
	limit: number,
) => Promise<{ workspaceId: string; id: string; kind: RegisteredKind }[]>;
