import type { Member } from "@lotse/shared/contract/session.ts";
import { nextState } from "@lotse/shared/trust/decision/next-state.ts";
import type { Caller, Ports } from "../../ports.ts";
import {
	type CopyProposal,
	draftCopyDecision,
} from "../copy/draft-copy-decision.ts";
import { createDecision } from "../review/create-decision.ts";
import { moveDecision } from "../review/move-decision.ts";

/** One decision waits for the approver, one is still a draft. Their evidence is computed like anyone's. */
export async function seedDemoDecisions(
	ports: Ports,
	workspaceId: string,
	editor: Member,
): Promise<void> {
	const caller: Caller = {
		workspaceId,
		memberId: editor.id,
		email: editor.email,
		role: editor.role,
		via: "session",
		scopes: null,
	};
	const waiting = await propose(ports, caller, germanHeadline);
	const move = nextState({
		state: waiting.state,
		action: "submit",
		role: editor.role,
		isOwn: true,
		selfApproval: false,
	});
	if (!move.ok) throw new Error("a draft could not be submitted");
	await moveDecision(
		ports,
		caller,
		waiting,
		{ state: move.to },
		{ action: "submit", note: "Bitte vor dem Wochenende ansehen." },
	);
	await propose(ports, caller, englishDescription);
}

async function propose(ports: Ports, caller: Caller, proposal: CopyProposal) {
	const drafted = await draftCopyDecision(ports, caller, proposal, "de");
	if (!drafted.ok)
		throw new Error(`demo text refused: ${JSON.stringify(drafted.errors)}`);
	return createDecision(ports, caller, drafted.draft);
}

const germanHeadline: CopyProposal = {
	title: "Anzeigentitel „Hochwertige Süßwaren“ ersetzen",
	channel: "google-ads-headline",
	current: "Hochwertige Süßwaren",
	proposed: "Welche Schokolade magst du?",
};

const englishDescription: CopyProposal = {
	title: "Englische Beschreibung konkreter machen",
	channel: "google-ads-description",
	current:
		"Quality and enjoyment for everyone. Learn more about our chocolate.",
	proposed: "Which of these twelve bars will your best friend love the most?",
};
