import type {
	JobParameters,
	JobWorkflow,
} from "../../src/adapters/workflow-jobs.ts";

/** Stands in for a Workflow binding, with the states and the errors that workerd's own gives. */
export function standInWorkflow(): {
	workflow: JobWorkflow;
	started: JobParameters[];
	setStatus: (id: string, status: string) => void;
} {
	const statuses = new Map<string, string>();
	const started: JobParameters[] = [];
	const ended = ["complete", "errored", "terminated"];
	const workflow: JobWorkflow = {
		async create({ id, params }) {
			if (statuses.has(id))
				throw new Error(
					`WorkflowError: (instance.already_exists) Workflow instance with id "${id}" already exists`,
				);
			statuses.set(id, "queued");
			started.push(params);
			return { id };
		},
		async get(id) {
			if (!statuses.has(id)) throw new Error("instance.not_found");
			return {
				status: async () => ({
					status: statuses.get(id) ?? "unknown",
					output: null,
				}),
				async terminate() {
					if (ended.includes(statuses.get(id) ?? ""))
						throw new Error(
							"WorkflowError: (instance.cannot_terminate) Cannot terminate instance since its on a finite state",
						);
					statuses.set(id, "terminated");
				},
			};
		},
	};
	return {
		workflow,
		started,
		setStatus: (id, status) => void statuses.set(id, status),
	};
}
