/** Identifiers of the canned workspace. */
export const ids = {
	workspace: "wsp_00000000000000000001",
	otherWorkspace: "wsp_00000000000000000002",
	me: "mbr_00000000000000000001",
	colleague: "mbr_00000000000000000002",
	dataset: "dat_00000000000000000001",
	model: "mod_00000000000000000001",
	job: "job_00000000000000000001",
	budgetDecision: "dec_00000000000000000001",
	copyDecision: "dec_00000000000000000002",
	draftDecision: "dec_00000000000000000003",
	measuredDecision: "dec_00000000000000000004",
	newDecision: "dec_00000000000000000009",
	token: "tok_00000000000000000001",
} as const;
