import type { ShopTextKind } from "@lotse/shared/contract/shopify.ts";
import type {
	Publication,
	Unit,
	UnitChannel,
	UnitComment,
	UnitState,
	UnitStep,
	UnitSummary,
	UnitTask,
} from "@lotse/shared/contract/units.ts";
import type { Write } from "../ports.ts";

/** A unit's own row: without what other tables hold. */
export type UnitRow = Omit<Unit, "publications" | "comments" | "steps">;

export interface StoredPublication extends Publication {
	readonly unitId: string;
	/** What the driver of the target needs to find the place again. */
	readonly address: PublicationAddress | ShopTextAddress | null;
}

/** A field of a post, page or product in a connected site. */
export interface PublicationAddress {
	readonly siteId: string;
	readonly kind: "posts" | "pages";
	readonly postId: number;
	readonly field: "title" | "content" | "excerpt";
	/** SHA-256 of the field as this publication left it, lowercase hex. */
	readonly hash: string;
}

/** A field of something with words in the connected shop, or of its translation. */
export interface ShopTextAddress {
	readonly kind: ShopTextKind;
	readonly resourceId: string;
	/** Null: the shop's own words. */
	readonly locale: string | null;
	readonly field: "title" | "description";
	/** SHA-256 of the field as this publication left it, lowercase hex. */
	readonly hash: string;
}

/** A sample of what people did to a text the service wrote. */
export interface EditedUnit {
	readonly templateId: string;
	readonly templateVersion: number;
	readonly model: string;
	readonly state: UnitState;
	readonly language: string;
	readonly channel: UnitChannel;
	readonly writtenText: string;
	readonly text: string;
	readonly reason: string | null;
}

/** A text the service wrote as people let it through, with what was said on the way. */
export interface CorrectedUnit {
	readonly id: string;
	readonly channel: UnitChannel;
	readonly product: string | null;
	readonly writtenText: string;
	readonly text: string;
	/** Of reviewers and of flags, oldest first. */
	readonly reasons: readonly string[];
}

/** Written texts with every step taken, what people said about them, and where they were published. */
export interface UnitsStore {
	/** Newest first. */
	list(filter: {
		state?: UnitState | undefined;
		setId?: string | undefined;
		channel?: UnitChannel | undefined;
		assignee?: string | undefined;
		after?: string | undefined;
		limit: number;
	}): Promise<UnitSummary[]>;
	counts(): Promise<{ state: UnitState; count: number }[]>;
	get(id: string): Promise<Unit | null>;
	/** Those that exist, in the order asked for; at most 500. */
	getMany(ids: readonly string[]): Promise<UnitRow[]>;
	/** Any number of rows as one JSON parameter. */
	createMany(rows: readonly UnitRow[]): Write;
	/** Moves the row from `version` to `version + 1`. The step's key makes a second move from the same version fail. */
	update(row: UnitRow): Write;
	addSteps(
		steps: readonly (Omit<UnitStep, "actorEmail"> & { unitId: string })[],
	): Write;
	assign(ids: readonly string[], assignee: string | null): Write;
	/** The number is a key: of two comments at once the slower one fails. */
	addComment(unitId: string, comment: Omit<UnitComment, "byEmail">): Write;
	addPublications(publications: readonly StoredPublication[]): Write;
	getPublication(id: string): Promise<StoredPublication | null>;
	undoPublication(id: string, at: number): Write;
	/** What was approved, published, refused or flagged, newest first. */
	edited(limit: number): Promise<EditedUnit[]>;
	/** What people changed before they let it through and what is still let through, newest first. */
	corrected(filter: {
		task: UnitTask;
		language: string;
		limit: number;
	}): Promise<CorrectedUnit[]>;
	/** What people changed before they let it through, sent back or rejected, newest first. */
	decidedAgainst(
		limit: number,
	): Promise<(UnitRow & Pick<CorrectedUnit, "reasons">)[]>;
	/** Texts that may be used as they are: approved or published, and not past their day; newest first. */
	standing(
		now: number,
		limit: number,
	): Promise<Pick<UnitRow, "id" | "text" | "language" | "product">[]>;
	/** Units with a flag, newest first. */
	flagged(limit: number): Promise<(UnitRow & { flags: UnitComment[] })[]>;
}

export interface OverdueUnits {
	/** Approved or published texts past their day, in every workspace, longest first. */
	overdueUnits(
		now: number,
		limit: number,
	): Promise<{ workspaceId: string; unitId: string; version: number }[]>;
}
