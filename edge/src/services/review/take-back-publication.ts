import type { Localised } from "@lotse/shared/contract/localised.ts";
import type { StoredPublication } from "../../ports/units-store.ts";
import type { Caller, Ports } from "../../ports.ts";
import { commitWithAudit } from "../commit-with-audit.ts";
import { moveUnits } from "./move-units.ts";
import { openWordpress } from "./open-wordpress.ts";
import { restoreInShopify } from "./restore-in-shopify.ts";

export type TakeBackResult =
	| { readonly ok: true }
	| { readonly ok: false; readonly reason: "not-found" }
	| {
			readonly ok: false;
			readonly reason: "conflict" | "unprocessable";
			readonly message: Localised;
	  };

/**
 * Takes a published text back. In WordPress the words that stood there before return, unless somebody changed the field since: then nothing
 * is touched. Elsewhere a person has to take it out; here it is recorded. A text that stands nowhere any more is withdrawn.
 */
export async function takeBackPublication(
	ports: Ports,
	caller: Caller,
	publication: StoredPublication,
): Promise<TakeBackResult> {
	const { units } = ports.store.of(caller.workspaceId);
	const unit = await units.get(publication.unitId);
	if (unit === null) return { ok: false, reason: "not-found" };
	if (publication.undoneAt !== null)
		return { ok: false, reason: "conflict", message: alreadyBack };
	const restored = await restore(ports, caller, publication);
	if (!restored.ok) return restored;
	const undo = units.undoPublication(publication.id, ports.clock.now());
	const standing = unit.publications.filter(
		({ id, undoneAt }) => undoneAt === null && id !== publication.id,
	);
	const { id: unitId, version, state } = unit;
	if (standing.length === 0 && state === "published") {
		const [outcome] = await moveUnits(ports, caller, [{ unitId, version }], {
			move: "take-back",
			reason: "",
			detail: { publication: publication.id },
			also: () => [undo],
		});
		return outcome?.problem
			? { ok: false, reason: "conflict", message: outcome.problem.message }
			: { ok: true };
	}
	const committed = await commitWithAudit(
		ports,
		caller.workspaceId,
		{
			actor: caller.memberId,
			action: "unit.undo-publication",
			subject: unitId,
			detail: { publication: publication.id, place: publication.place },
		},
		[undo],
	);
	if (!committed.ok) throw new Error(`conflict in ${committed.conflict}`);
	return { ok: true };
}

async function restore(
	ports: Ports,
	caller: Caller,
	{ address, previousText }: StoredPublication,
): Promise<TakeBackResult> {
	if (address === null) return { ok: true };
	if ("resourceId" in address)
		return restoreInShopify(ports, caller.workspaceId, address, previousText);
	if (previousText === null) return { ok: true };
	const opened = await openWordpress(ports, caller.workspaceId, address.siteId);
	if (!opened.ok)
		return {
			ok: false,
			reason: "unprocessable",
			message: opened.message ?? siteGone,
		};
	const { client } = opened;
	const { kind, postId, field, hash } = address;
	const now = await client.read(kind, postId);
	if (!now.ok)
		return { ok: false, reason: "unprocessable", message: now.message };
	if ((await ports.secrets.digest(now.value.fields[field])) !== hash)
		return { ok: false, reason: "conflict", message: changedSince };
	const written = await client.write(kind, postId, field, previousText);
	return written.ok
		? { ok: true }
		: { ok: false, reason: "unprocessable", message: written.message };
}

const alreadyBack: Localised = {
	de: "Das wurde schon zurückgenommen.",
	en: "That was taken back already.",
};
const changedSince: Localised = {
	de: "Jemand hat die Stelle in WordPress seitdem geändert. Damit nichts verloren geht, bleibt sie, wie sie ist: Ändern Sie sie dort von Hand.",
	en: "Somebody has changed the field in WordPress since. So that nothing is lost it stays as it is: change it there by hand.",
};
const siteGone: Localised = {
	de: "Diese Website ist hier nicht mehr verbunden. Verbinden Sie sie wieder, oder nehmen Sie den Text dort von Hand zurück.",
	en: "This site is no longer connected here. Connect it again, or take the text back there by hand.",
};
